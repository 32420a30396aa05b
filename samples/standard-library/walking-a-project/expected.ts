/** pathlib, os and shutil: a small project is made, walked, changed and taken away. */

import {
  OSError,
  ValueError,
  enter,
  format,
  print,
  sort,
  sorted,
  split,
  splitLines,
  str,
  typeName,
  withManager,
} from "./runtime/builtins.js";
import * as fnmatch from "./runtime/fnmatch.js";
import * as os from "./runtime/os.js";
import { Path, PurePath } from "./runtime/pathlib.js";
import * as posixpath from "./runtime/posixpath.js";
import * as shutil from "./runtime/shutil.js";
import * as tempfile from "./runtime/tempfile.js";

const FILES = new Map<string, string>([
  ["README.md", "# Project\n"],
  ["src/app.py", "print('hello')\n"],
  ["src/lib/tools.py", "def tool():\n    pass\n"],
  ["src/lib/data.json", "{}\n"],
  ["docs/naïve.txt", "première ligne\nseconde\n"],
]);

function build(root: Path): void {
  for (const [name, text] of FILES) {
    const path = root.joinpath(name);
    path.parent.mkdir({ parents: true, existOk: true });
    path.writeText(text, { encoding: "utf-8" });
  }
}

function survey(root: Path): void {
  for (const [folder, folders, files] of os.walk(root)) {
    sort(folders);
    const shown = posixpath.relpath(folder, root);
    print(format(shown, "<8"), sorted(files));
  }
  for (const path of sorted(root.rglob("*.py"))) {
    print(
      path.relativeTo(root),
      path.stem,
      path.suffix,
      path.stat().stSize,
      splitLines(path.readText()).length,
    );
  }
  print(
    sorted(Array.from(root.iterdir(), (path) => path.name)),
    sorted(Array.from(root.glob("*/*.*"), (p) => str(p.relativeTo(root)))),
  );
  print(
    fnmatch.filter(
      sorted(root.rglob("*")).map((path) => path.name),
      "*a*",
    ),
  );
}

function change(root: Path): void {
  const readme = root.joinpath("README.md");
  withManager(readme.open("a", { encoding: "utf-8" }), (file) => {
    file.write("More.\n");
  });
  const moved = readme.rename(root.joinpath("docs").joinpath("index.md"));
  print(moved.relativeTo(root), readme.exists(), split(moved.readText()));
  shutil.copy(moved, root.joinpath("copy.md"));
  shutil.copytree(root.joinpath("src"), root.joinpath("backup"));
  print(
    sorted(Array.from(root.joinpath("backup").iterdir(), (path) => path.name)),
  );
  shutil.rmtree(root.joinpath("backup"));
  root.joinpath("copy.md").unlink();
  root.joinpath("copy.md").unlink(true);
  print(
    moved.withSuffix(".txt").name,
    moved.withName("x.md").name,
    posixpath.splitext(moved)[1],
  );
}

function wrong(root: Path): void {
  const actions: (() => string | void | string[] | Path)[] = [
    () => root.joinpath("nothing.txt").readText(),
    () => root.joinpath("src").mkdir(),
    () => root.joinpath("src").rmdir(),
    () => os.listdir(root.joinpath("nowhere")),
    () => new Path("a").relativeTo("b"),
  ];
  for (const action of actions) {
    try {
      action();
    } catch (error) {
      if (error instanceof OSError) {
        print(
          typeName(error),
          error.errno,
          error.strerror,
          posixpath.basename(error.filename),
        );
      } else if (error instanceof ValueError) {
        print(error);
      } else {
        throw error;
      }
    }
  }
}

print(
  new PurePath("/srv/www").joinpath("site").joinpath("../logs"),
  new Path("a//b/./c"),
  new Path("x.tar.gz").suffixes,
  new Path("/a/b").parts,
);
print(
  posixpath.join("a", "/b", "c"),
  posixpath.normpath("a/../b//c/"),
  posixpath.commonpath(["/a/b", "/a/c"]),
  posixpath.split("/x/y"),
);
let project: Path;
const scope = enter(new tempfile.TemporaryDirectory());
const name = scope.value;
try {
  project = new Path(name);
  build(project);
  survey(project);
  change(project);
  wrong(project);
} catch (error2) {
  scope.fail(error2);
  throw error2;
} finally {
  scope.exit();
}
print(project.exists());
