import {
  ascii,
  encode,
  floatRepr,
  format,
  print,
  printTo,
  repr,
  str,
  strFormat,
} from "./runtime/builtins.js";

const name = "café";
const price = 3.14159;
const count = 1234567;

console.log(`${name} costs ${format(price, ".2f")}`);
console.log(
  `[${format(name, ">10")}] [${format(name, "<10")}] [${format(name, "^10")}] [${format(name, "*^10")}]`,
);
console.log(
  `${format(count, ",")} ${format(count, "_")} ${format(count, ">12,")} ${format(count, "x")} ${format(count, "#b")} ${format(count, "e")}`,
);
console.log(
  `${format(price, "8.3f")}|${format(price, "<8.1f")}|${format(price, "+.0f")}|${format(0.256, ".1%")}|${format(price, "g")}`,
);
console.log(
  `${repr(name)} ${ascii(name)} price=${repr(price)} count + 1 = ${repr(count + 1)}`,
);
const width = 12;
const digits = 4;
console.log(
  `${format(price, `${width}.${digits}f`)}|${format(7, "03d")}|${format(-7, "05d")}|${str(true)}|${str(null)}`,
);
console.log(
  `${name} has ${3} items at ${format(price, ".1f")} (${format("ab", ">5")}|${format("cd", "5")}|%)`,
);
console.log("a and b");
console.log(
  strFormat("{0}-{1}-{0} {key:>5} {data[0]}", ["x", "y"], {
    key: "k",
    data: [9],
  }),
);
print(
  format(1234.5, ",.2f"),
  format("z", ">3"),
  floatRepr(1.0),
  repr("it's"),
  repr('say "hi"'),
);
printTo({ sep: " | ", end: "!\n" }, "tab\there", "line\\n", "both ' and \"");
print(encode("é\n", "utf-8"), "é".repeat(3), "-".repeat(10));
