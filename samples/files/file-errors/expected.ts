/** What goes wrong with files, and how it is told. */

import {
  FileNotFoundError,
  OSError,
  UnicodeDecodeError,
  ValueError,
  encode,
  enter,
  int,
  print,
  str,
  typeName,
  withManager,
} from "./runtime/builtins.js";
import * as io from "./runtime/io.js";
import * as os from "./runtime/os.js";
import { Path } from "./runtime/pathlib.js";
import * as posixpath from "./runtime/posixpath.js";
import * as tempfile from "./runtime/tempfile.js";

function readNumber(path: string): number | null {
  try {
    let succeeded = false;
    try {
      return withManager(io.open(path), (source) => int(source.read()));
      succeeded = true;
    } catch (error) {
      if (error instanceof FileNotFoundError) {
        print(
          "missing:",
          posixpath.basename(error.filename),
          error.errno,
          error.strerror,
        );
      } else if (error instanceof ValueError) {
        print("not a number:", error);
      } else if (error instanceof OSError) {
        print("other:", typeName(error), error.strerror);
      } else {
        throw error;
      }
    }
    if (succeeded) {
      console.log("never here");
    }
  } finally {
    console.log("looked at", posixpath.basename(path));
  }
  return null;
}

withManager(new tempfile.TemporaryDirectory(), (folder) => {
  os.chdir(folder);
  new Path("good").writeText("42");
  new Path("bad").writeText("forty-two");
  for (const name of ["good", "bad", "none", "."]) {
    print(readNumber(name));
  }

  for (const attempt of [
    () => io.open("none.txt"),
    () => io.open("good", "x"),
    () => io.open("no/such/folder", "w"),
    () => os.remove("none"),
    () => os.rename("from", "to"),
    () => os.listdir("good"),
    () => new Path("good").mkdir(),
  ]) {
    try {
      attempt();
    } catch (error) {
      if (!(error instanceof OSError)) throw error;
      console.log(`${typeName(error)}: ${str(error)}`);
    }
  }

  for (const mode of ["rw", "z", "b"]) {
    try {
      io.open("good", mode);
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      print("mode", mode, "->", error);
    }
  }

  withManager(io.open("latin", "wb"), (out) => {
    out.write(encode("café", "latin-1"));
  });
  try {
    io.open("latin", "r", { encoding: "utf-8" }).read();
  } catch (error) {
    if (!(error instanceof UnicodeDecodeError)) throw error;
    print(error, error.start, error.reason);
  }
  console.log(io.open("latin", "r", { encoding: "latin-1" }).read());
  console.log(
    io.open("latin", "r", { encoding: "utf-8", errors: "ignore" }).read(),
  );

  const scope = enter(io.open("good"));
  const source = scope.value;
  try {
    try {
      source.write("x");
    } catch (error) {
      if (!(error instanceof io.UnsupportedOperation)) throw error;
      print("unsupported:", error);
    }
  } catch (error) {
    scope.fail(error);
    throw error;
  } finally {
    scope.exit();
  }
  try {
    source.readline();
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print(error);
  }
  os.chdir("/");
});
