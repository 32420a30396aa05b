import {
  IntType,
  bytes,
  float,
  floatMod,
  floatPow,
  print,
  printTo,
  range,
  toFloat,
  tuple,
  typeName,
  typeOf,
} from "./runtime/builtins.js";
import * as sys from "./runtime/sys.js";

printTo({ sep: "-", end: " <end>\n" }, "a", "b", 1);
printTo({ end: "" }, "no newline");
console.log("");
printTo({ sep: "\n" }, 1, 2, 3);
printTo({ flush: true }, "flushed");
printTo({ file: sys.stderr }, "to stderr");
sys.stdout.write("written\n");
print(
  [float(1.0), "two", null, true, tuple(3), { k: 'v"' }, bytes("x")],
  new Map<number, Map<number, number[]>>([
    [1, new Map<number, number[]>([[2, [3]]])],
  ]),
);
printTo({ sep: "|" }, "", [], "x".repeat(0));
print(
  console.log("inner"),
  typeName(1),
  typeOf("x"),
  IntType,
  range(3),
  "<built-in function len>",
);
print("a\tb\\n", "it's", [
  "it's",
  'say "x"',
  "both ' and \"",
  "new\nline",
  "\0\x7f​ é",
]);
print(
  float(1e3),
  float(1.5e300),
  float(1e22),
  float(123456789012345680.0),
  1e-4,
  float(0.00001),
  float(3.0e-10),
  float(floatPow(2.0, 70)),
  float(-1e-7),
);
print(
  float(toFloat("nan")),
  float(-toFloat("inf")),
  float(floatMod(5, -3.0)),
  -0.0 === 0.0,
  float(1e15),
  float(1e16),
  float(100000.0 * 10),
);
