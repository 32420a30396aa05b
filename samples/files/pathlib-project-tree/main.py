"""Builds a small project below a temporary folder and looks at it with pathlib."""
import tempfile
from pathlib import Path, PurePosixPath

SOURCES = {
    "src/app.py": "import util\nprint(util.VALUE)\n",
    "src/util.py": "VALUE = 1\n",
    "docs/index.md": "# Title\n",
    "data/2024/jan.csv": "a,b\n1,2\n",
    "README": "read me\n",
}


def build(root: Path) -> int:
    total = 0
    for name, text in SOURCES.items():
        target = root / name
        target.parent.mkdir(parents=True, exist_ok=True)
        total += target.write_text(text)
    return total


def tree(folder: Path, level: int = 0) -> None:
    for entry in sorted(folder.iterdir()):
        print("  " * level + entry.name + ("/" if entry.is_dir() else ""))
        if entry.is_dir():
            tree(entry, level + 1)


with tempfile.TemporaryDirectory() as name:
    root = Path(name)
    print("characters", build(root))
    tree(root)
    print(sorted(path.relative_to(root).as_posix() for path in root.rglob("*.py")))
    print(sorted(str(path.relative_to(root)) for path in root.glob("*/*.md")))
    sizes = {path.name: path.stat().st_size for path in sorted(root.glob("**/*")) if path.is_file()}
    print(sizes, sum(sizes.values()))

    app = root / "src" / "app.py"
    print(app.suffix, app.stem, app.parent.name, app.with_suffix(".txt").name, app.with_stem("main").name)
    backup = app.rename(app.with_name("app.bak"))
    print(app.exists(), backup.exists(), backup.read_text().splitlines()[0])
    backup.unlink()
    backup.unlink(missing_ok=True)
    with (root / "src" / "log").open("w") as log:
        log.write("started\n")
    print((root / "src" / "log").read_bytes())
    try:
        (root / "docs").rmdir()
    except OSError as error:
        print(type(error).__name__, error.strerror)

one, two = Path("a/b/../c.tar.gz"), PurePosixPath("/usr/lib")
print(one, repr(one), one.parts, one.suffixes, two.parents[0], two / "python" / "site")
print(Path("a") / "/b", Path("x") == Path("./x"), sorted([Path("b"), Path("a/z"), Path("a")]))
print({Path("k"): 1}[Path("k")], two.is_relative_to("/usr"), two.match("/usr/*"), Path("lib") in two.parents)
try:
    two.relative_to("/etc")
except ValueError as error:
    print(error)
