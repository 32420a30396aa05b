"""pathlib, os and shutil: a small project is made, walked, changed and taken away."""

import fnmatch
import os
import shutil
import tempfile
from pathlib import Path, PurePosixPath

FILES = {
    "README.md": "# Project\n",
    "src/app.py": "print('hello')\n",
    "src/lib/tools.py": "def tool():\n    pass\n",
    "src/lib/data.json": "{}\n",
    "docs/naïve.txt": "première ligne\nseconde\n",
}


def build(root: Path) -> None:
    for name, text in FILES.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def survey(root: Path) -> None:
    for folder, folders, files in os.walk(root):
        folders.sort()
        shown = os.path.relpath(folder, root)
        print(f"{shown:<8}", sorted(files))
    for path in sorted(root.rglob("*.py")):
        print(
            path.relative_to(root),
            path.stem,
            path.suffix,
            path.stat().st_size,
            len(path.read_text().splitlines()),
        )
    print(
        sorted(path.name for path in root.iterdir()),
        sorted(str(p.relative_to(root)) for p in root.glob("*/*.*")),
    )
    print(fnmatch.filter([path.name for path in sorted(root.rglob("*"))], "*a*"))


def change(root: Path) -> None:
    readme = root / "README.md"
    with readme.open("a", encoding="utf-8") as file:
        file.write("More.\n")
    moved = readme.rename(root / "docs" / "index.md")
    print(moved.relative_to(root), readme.exists(), moved.read_text().split())
    shutil.copy(moved, root / "copy.md")
    shutil.copytree(root / "src", root / "backup")
    print(sorted(path.name for path in (root / "backup").iterdir()))
    shutil.rmtree(root / "backup")
    (root / "copy.md").unlink()
    (root / "copy.md").unlink(missing_ok=True)
    print(
        moved.with_suffix(".txt").name,
        moved.with_name("x.md").name,
        os.path.splitext(moved)[1],
    )


def wrong(root: Path) -> None:
    actions = [
        lambda: (root / "nothing.txt").read_text(),
        lambda: (root / "src").mkdir(),
        lambda: (root / "src").rmdir(),
        lambda: os.listdir(root / "nowhere"),
        lambda: Path("a").relative_to("b"),
    ]
    for action in actions:
        try:
            action()
        except OSError as error:
            print(
                type(error).__name__,
                error.errno,
                error.strerror,
                os.path.basename(error.filename),
            )
        except ValueError as error:
            print(error)


print(
    PurePosixPath("/srv/www") / "site" / "../logs",
    Path("a//b/./c"),
    Path("x.tar.gz").suffixes,
    Path("/a/b").parts,
)
print(
    os.path.join("a", "/b", "c"),
    os.path.normpath("a/../b//c/"),
    os.path.commonpath(["/a/b", "/a/c"]),
    os.path.split("/x/y"),
)
with tempfile.TemporaryDirectory() as name:
    project = Path(name)
    build(project)
    survey(project)
    change(project)
    wrong(project)
print(project.exists())
