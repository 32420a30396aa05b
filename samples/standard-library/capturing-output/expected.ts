/** Standard output that a program replaces: buffers, a tee, and the way back. */

import {
  type StandardStream,
  enter,
  print,
  printTo,
  repr,
} from "./runtime/builtins.js";
import { redirectStdout } from "./runtime/contextlib.js";
import * as io from "./runtime/io.js";
import * as sys from "./runtime/sys.js";

const real = sys.currentStdout();
const buffer = new io.StringIO();
sys.setStdout(buffer);
print("captured", 1);
sys.currentStdout().write("raw\n");
sys.setStdout(real);
print("shown", repr(buffer.getvalue()));
sys.setStdout(new io.StringIO());
print("lost");
sys.setStdout(sys.stdout);
print("back");

class Tee {
  streams: readonly (StandardStream | io.StringIO)[];

  constructor(...streams: (StandardStream | io.StringIO)[]) {
    this.streams = streams;
  }

  write(text: any): void {
    for (const stream of this.streams) {
      stream.write(text);
    }
  }

  flush(): void {}
}

const log = new io.StringIO();
sys.setStdout(new Tee(sys.stdout, log));
print("both");
sys.setStdout(sys.stdout);
printTo({ end: "" }, log.getvalue().toUpperCase());
const scope = enter(redirectStdout(new io.StringIO()));
const out = scope.value;
try {
  sys.currentStdout().write("in\n");
  print("in too");
} catch (error) {
  scope.fail(error);
} finally {
  scope.exit();
}
print(repr(out.getvalue()));
sys.setStderr(sys.currentStdout());
printTo({ file: sys.currentStderr() }, "error on stdout");
