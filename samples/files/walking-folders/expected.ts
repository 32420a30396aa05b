/** os, os.path, shutil, glob and fnmatch on a small tree of files. */

import {
  delItem,
  getItem,
  int,
  print,
  sort,
  sorted,
  sum,
  tuple,
  withManager,
} from "./runtime/builtins.js";
import * as fnmatch from "./runtime/fnmatch.js";
import * as glob from "./runtime/glob.js";
import * as io from "./runtime/io.js";
import * as os from "./runtime/os.js";
import * as posixpath from "./runtime/posixpath.js";
import * as shutil from "./runtime/shutil.js";
import * as tempfile from "./runtime/tempfile.js";

const base = tempfile.mkdtemp({ prefix: "walk-" });
for (const folder of ["logs/old", "src/pkg", "empty"]) {
  os.makedirs(posixpath.join(base, folder));
}
for (const name of [
  "logs/a.log",
  "logs/old/b.log",
  "src/main.py",
  "src/pkg/mod.py",
  "notes.txt",
]) {
  withManager(io.open(posixpath.join(base, name), "w"), (out) => {
    out.write(name.repeat(3));
  });
}

for (const [folder, folders, files] of os.walk(base)) {
  sort(folders);
  print(posixpath.relpath(folder, base), folders, sorted(files));
}

function sizeOf(top: string, pattern = "*"): number | bigint {
  return sum(
    [...os.walk(top)].flatMap(([folder, , names]) =>
      fnmatch
        .filter(names, pattern)
        .map((name) => posixpath.getsize(posixpath.join(folder, name))),
    ),
  );
}

print(
  sizeOf(base),
  sizeOf(base, "*.py"),
  sizeOf(posixpath.join(base, "empty")),
);
const found = glob.glob(posixpath.join(base, "**", "*.log"), {
  recursive: true,
});
print(sorted(found.map((path) => posixpath.relpath(path, base))));
print(
  sorted(glob.glob(base + "/*"))
    .filter((path) => posixpath.isdir(path))
    .map((path) => posixpath.basename(path)),
);

const copied = shutil.copy(
  posixpath.join(base, "notes.txt"),
  posixpath.join(base, "empty"),
);
print(posixpath.relpath(copied, base), posixpath.isfile(copied));
shutil.move(posixpath.join(base, "logs"), posixpath.join(base, "archive"));
shutil.copytree(posixpath.join(base, "src"), posixpath.join(base, "backup"), {
  ignore: shutil.ignorePatterns("pkg"),
});
print(sorted(os.listdir(base)), os.listdir(posixpath.join(base, "backup")));
withManager(os.scandir(base), (entries) => {
  print(
    sorted(Array.from(entries, (entry) => tuple(entry.name, entry.isDir()))),
  );
});

print(
  posixpath.split("/x/y.txt"),
  posixpath.splitext("y.tar.gz"),
  posixpath.dirname("/x/y/"),
  posixpath.basename("/x/y/"),
);
print(
  posixpath.join("a", "b", "/c"),
  posixpath.normpath("a//b/../c/."),
  posixpath.commonpath(["/a/b/c", "/a/b/d"]),
);
os.environ.set("WALK_LEVEL", "3");
print(
  os.getenv("WALK_LEVEL"),
  os.environ.get("WALK_NOTHING") ?? "unset",
  int(getItem(os.environ, "WALK_LEVEL")) + 1,
);
delItem(os.environ, "WALK_LEVEL");
print(
  os.environ.has("WALK_LEVEL"),
  os.sep,
  posixpath.expandvars("$WALK_LEVEL/x"),
);
shutil.rmtree(base);
print(posixpath.exists(base));
