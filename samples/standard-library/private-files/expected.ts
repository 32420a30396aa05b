/** Files that only their owner may read. */

import { bitAnd, oct, withManager } from "./runtime/builtins.js";
import * as io from "./runtime/io.js";
import * as os from "./runtime/os.js";
import * as posixpath from "./runtime/posixpath.js";
import * as tempfile from "./runtime/tempfile.js";

function permissions(path: string): string {
  return oct(bitAnd(os.stat(path).stMode, 0o777));
}

function create(path: string): string {
  withManager(io.open(path, "w"), (file) => {
    file.write("secret\n");
  });
  return permissions(path);
}

withManager(new tempfile.TemporaryDirectory(), (folder) => {
  const before = os.umask(0o077);
  console.log("private:", create(posixpath.join(folder, "key")));
  os.mkdir(posixpath.join(folder, "keys"));
  console.log("folder:", permissions(posixpath.join(folder, "keys")));
  console.log("mask:", oct(os.umask(0o022)));
  console.log("shared:", create(posixpath.join(folder, "readme")));
  os.chmod(posixpath.join(folder, "readme"), 0o400);
  console.log("read-only:", permissions(posixpath.join(folder, "readme")));
  os.umask(before);
});
