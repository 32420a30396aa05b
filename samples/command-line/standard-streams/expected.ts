/** Standard input, output and error, and the exit status. */

import {
  EOFError,
  type StandardStream,
  bytes,
  float,
  ge,
  hex,
  input,
  print,
  printTo,
  repr,
  slice,
  tuple,
} from "./runtime/builtins.js";
import * as sys from "./runtime/sys.js";

function shout(text: string, out: StandardStream = sys.stdout): number {
  return out.write(text.toUpperCase() + "\n");
}

console.log(shout("hello"), shout("to stderr", sys.stderr));
sys.stdout.write("no newline; ");
sys.stdout.writelines(["a", "b", "\n"]);
sys.stdout.flush();
sys.standardBuffer(sys.stdout).write(bytes("bytes Ã©\n"));
sys.standardBuffer(sys.stdout).flush();
printTo({ sep: ", ", end: ".\n", file: sys.stdout, flush: true }, "one", "two");
print(
  sys.stdout.name as string,
  sys.stderr.name as string,
  sys.stdin.name as string,
  sys.stdout.encoding,
  sys.stdout.writable(),
);
print(
  sys.stdin.readable(),
  sys.stdout.isatty(),
  sys.stdout.fileno(),
  sys.stdin.fileno(),
);

// There is no input: every way of reading finds the end.
print(
  repr(sys.stdin.readline()),
  repr(sys.stdin.read()),
  sys.stdin.readlines(),
  [...sys.stdin],
);
try {
  input("name? ");
} catch (error) {
  if (!(error instanceof EOFError)) throw error;
  console.log("");
  print("no name:", error);
}

print(
  ge(sys.versionInfo, tuple(3, 8)),
  sys.versionInfo.major,
  slice(sys.versionInfo, null, 2),
  sys.maxsize,
);
print(
  sys.byteorder,
  sys.getdefaultencoding(),
  float(sys.floatInfo.max),
  float(sys.floatInfo.epsilon),
);
console.log(
  sys.argv.length,
  sys.getrecursionlimit(),
  sys.implementation.name,
  hex(sys.hexversion).slice(0, 4),
);

function main(): number {
  if (sys.argv.length > 1) {
    print("arguments:", sys.argv.slice(1));
  }
  if (sys.argv.slice(1).length === 0) {
    printTo({ file: sys.stderr }, "usage: main.py NAME");
    return 3;
  }
  return 0;
}

sys.exit(main());
