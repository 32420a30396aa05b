/** A diary: text files are written, appended to, read by line and searched. */

import {
  ascii,
  enter,
  enumerate,
  float,
  format,
  getItem,
  print,
  printTo,
  repr,
  rstrip,
  splitLines,
  strip,
  unpackStarred,
} from "./runtime/builtins.js";
import * as io from "./runtime/io.js";
import * as os from "./runtime/os.js";
import * as posixpath from "./runtime/posixpath.js";
import * as tempfile from "./runtime/tempfile.js";

const folder = tempfile.mkdtemp();
const path = posixpath.join(folder, "diary.txt");

const scope = enter(io.open(path, "w", { encoding: "utf-8" }));
let diary = scope.value;
try {
  const written = diary.write("Monday: rain\n");
  diary.writelines(["Tuesday: sun\n", "Wednesday: snow ❄\n"]);
  printTo({ sep: "=", file: diary }, "temperature", float(-2.0));
  print(
    "written",
    written,
    "mode",
    diary.mode as string,
    "closed",
    diary.closed,
  );
} catch (error) {
  scope.fail(error);
  throw error;
} finally {
  scope.exit();
}
print("closed", diary.closed);

const scope2 = enter(io.open(path, "a", { encoding: "utf-8" }));
diary = scope2.value;
try {
  diary.write("Thursday: fog");
} catch (error) {
  scope2.fail(error);
  throw error;
} finally {
  scope2.exit();
}

const scope3 = enter(io.open(path, "r", { encoding: "utf-8" }));
diary = scope3.value;
try {
  for (const [number, line] of enumerate(diary, 1)) {
    console.log(`${format(number, ">2")} ${rstrip(line)}`);
  }
} catch (error) {
  scope3.fail(error);
  throw error;
} finally {
  scope3.exit();
}

let first: string;
let place: number;
let rest: string[];
let again: string;
const scope4 = enter(io.open(path, "r", { encoding: "utf-8" }));
diary = scope4.value;
try {
  first = diary.readline();
  place = diary.tell();
  rest = diary.readlines();
  diary.seek(place);
  again = diary.read(7);
} catch (error) {
  scope4.fail(error);
  throw error;
} finally {
  scope4.exit();
}
print(repr(first), place, rest.length, again);

const sunny = [...io.open(path, "r", { encoding: "utf-8" })]
  .filter((line) => line.includes("sun"))
  .map((line) => line.split(":")[0]);
print(sunny);

// Reading and writing at once: what is written goes where the position is.
const scope5 = enter(
  io.open(path, "r+", { encoding: "ascii", errors: "replace" }),
);
diary = scope5.value;
try {
  diary.seek(0);
  diary.write("MON");
  diary.seek(0);
  console.log(ascii(getItem(splitLines(diary.read()), 2)));
  diary.truncate(12);
} catch (error) {
  scope5.fail(error);
  throw error;
} finally {
  scope5.exit();
}
const scope6 = enter(io.open(path));
diary = scope6.value;
try {
  console.log(repr(diary.read()));
} catch (error) {
  scope6.fail(error);
  throw error;
} finally {
  scope6.exit();
}

const scope7 = enter(io.open(path, "w", { newline: "\r\n" }));
diary = scope7.value;
try {
  diary.write("one\ntwo\n");
} catch (error) {
  scope7.fail(error);
  throw error;
} finally {
  scope7.exit();
}
print(
  io.open(path, "rb").read(),
  io.open(path).read().split("\n"),
  io.open(path, "r", { newline: "" }).readlines(),
);

const [head, tail] = unpackStarred(io.open(path), 1, 0);
print(
  strip(head),
  tail.map((line) => strip(line)),
);
os.remove(path);
os.rmdir(folder);
print(posixpath.exists(path));
