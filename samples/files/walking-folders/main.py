"""os, os.path, shutil, glob and fnmatch on a small tree of files."""
import fnmatch
import glob
import os
import shutil
import tempfile

base = tempfile.mkdtemp(prefix="walk-")
for folder in ("logs/old", "src/pkg", "empty"):
    os.makedirs(os.path.join(base, folder))
for name in ("logs/a.log", "logs/old/b.log", "src/main.py", "src/pkg/mod.py", "notes.txt"):
    with open(os.path.join(base, name), "w") as out:
        out.write(name * 3)

for folder, folders, files in os.walk(base):
    folders.sort()
    print(os.path.relpath(folder, base), folders, sorted(files))


def size_of(top: str, pattern: str = "*") -> int:
    return sum(
        os.path.getsize(os.path.join(folder, name))
        for folder, _, names in os.walk(top)
        for name in fnmatch.filter(names, pattern)
    )


print(size_of(base), size_of(base, "*.py"), size_of(os.path.join(base, "empty")))
found = glob.glob(os.path.join(base, "**", "*.log"), recursive=True)
print(sorted(os.path.relpath(path, base) for path in found))
print([os.path.basename(path) for path in sorted(glob.glob(base + "/*")) if os.path.isdir(path)])

copied = shutil.copy(os.path.join(base, "notes.txt"), os.path.join(base, "empty"))
print(os.path.relpath(copied, base), os.path.isfile(copied))
shutil.move(os.path.join(base, "logs"), os.path.join(base, "archive"))
shutil.copytree(os.path.join(base, "src"), os.path.join(base, "backup"), ignore=shutil.ignore_patterns("pkg"))
print(sorted(os.listdir(base)), os.listdir(os.path.join(base, "backup")))
with os.scandir(base) as entries:
    print(sorted((entry.name, entry.is_dir()) for entry in entries))

print(os.path.split("/x/y.txt"), os.path.splitext("y.tar.gz"), os.path.dirname("/x/y/"), os.path.basename("/x/y/"))
print(os.path.join("a", "b", "/c"), os.path.normpath("a//b/../c/."), os.path.commonpath(["/a/b/c", "/a/b/d"]))
os.environ["WALK_LEVEL"] = "3"
print(os.getenv("WALK_LEVEL"), os.environ.get("WALK_NOTHING", "unset"), int(os.environ["WALK_LEVEL"]) + 1)
del os.environ["WALK_LEVEL"]
print("WALK_LEVEL" in os.environ, os.sep, os.path.expandvars("$WALK_LEVEL/x"))
shutil.rmtree(base)
print(os.path.exists(base))
