/** StringIO, BytesIO and functions that write to whatever stream they are given. */

import {
  type StandardStream,
  ValueError,
  format,
  isInstance,
  len,
  print,
  printTo,
  repr,
  splitLines,
  strCount,
  strip,
  withManager,
} from "./runtime/builtins.js";
import { redirectStdout } from "./runtime/contextlib.js";
import * as io from "./runtime/io.js";
import * as sys from "./runtime/sys.js";

/** Writes to several streams at once. */
class Tee {
  streams: readonly (StandardStream | io.StringIO)[];
  count: number;

  constructor(...streams: (StandardStream | io.StringIO)[]) {
    this.streams = streams;
    this.count = 0;
  }

  write(text: string): number {
    this.count++;
    for (const stream of this.streams) {
      stream.write(text);
    }
    return len(text);
  }

  flush(): void {
    for (const stream of this.streams) {
      stream.flush();
    }
  }
}

function report(out: io.StringIO | StandardStream, values: number[]): void {
  out.write("report\n");
  for (const value of values) {
    printTo({ file: out }, format(value, "8.2f"));
  }
}

const buffer = new io.StringIO();
report(buffer, [1.5, 2.25]);
report(sys.currentStdout(), [3.0]);
print(repr(buffer.getvalue()), buffer.tell());
buffer.seek(0);
print(
  Array.from(buffer, (line) => strip(line)),
  buffer.read() === "",
);

const tee = new Tee(sys.currentStdout(), buffer);
printTo({ file: tee }, "twice", 2);
print(tee.count, strCount(buffer.getvalue(), "twice"));

const captured = new io.StringIO();
withManager(redirectStdout(captured), () => {
  print("hidden");
  printTo({ sep: "-" }, "also", "hidden");
});
print("captured:", splitLines(captured.getvalue()));

const text = new io.StringIO("first\nsecond\nthird");
print(text.readline(), text.read(3), text.readlines());
text.seek(0);
text.write("FIRST");
text.truncate(8);
print(repr(text.getvalue()));
text.close();
try {
  text.read();
} catch (error) {
  if (!(error instanceof ValueError)) throw error;
  print(error);
}

const raw = new io.BytesIO();
const wrapper = new io.TextIOWrapper(raw, {
  encoding: "utf-8",
  newline: "\r\n",
});
wrapper.write("ä\nö\n");
wrapper.flush();
print(
  raw.getvalue(),
  isInstance(buffer, io.TextIOBase),
  isInstance(raw, io.TextIOBase),
);
