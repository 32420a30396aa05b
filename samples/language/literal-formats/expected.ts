/** Formats that are written out, in all three styles. */

import {
  TypeError,
  float,
  format,
  percentFormat,
  print,
  repr,
  str,
  strFormat,
  tuple,
} from "./runtime/builtins.js";
import * as time from "./runtime/time.js";

class Money {
  amount: number;

  constructor(amount: number) {
    this.amount = amount;
  }

  __str__(): string {
    return `${format(this.amount, ",.2f")} EUR`;
  }

  __repr__(): string {
    return `Money(${this.amount})`;
  }
}

function numbered(value: number): number {
  console.log("evaluated", value);
  return value;
}

const name = "Zoé";
const count = 42;
const share = 0.875;
const price = new Money(1234.5);
const sizes = [float(1.0), 2];

console.log(`${name} has ${count} items`);
console.log(`${name} and ${count}, ${count} and ${name}`);
console.log(`${name} is ${format(count, "d")}y`);
console.log(
  `${format("ab", ">8")}|${format("cd", "<8")}|${format("ef", "^8")}|${format(7, "05d")}|${format(share, ".2f")}|${format(10 ** 6, ",")}`,
);
console.log(`${repr(price)} or ${str(price)}, {literal} ${50}%`);
console.log(`${str(true)} ${str(null)} ${str(tuple(1, 2))} ${str(sizes)}`);

console.log(`${name} has ${count} items`);
console.log(`${repr(price)} or ${str(price)}, 100% of it`);
console.log(
  `${format(count, "5")}|${format(count, "<5")}|${format(-count, "05")}|${format(count, "+")}`,
);
console.log(
  `${format(share, "8.2f")}|${format(share, "<8.2f")}|${format(share, "+.1f")}|${format(share, ".6e")}|${format(share, ".6g")}`,
);
console.log(
  `${format(name, ">10")}|${format(name, "10")}|${format(name, ".2")}`,
);
console.log(`${format(255, "x")} ${format(255, "X")} ${format(8, "o")}`);
console.log(`${format(count, ".1f")} ${share} ${str(sizes)}`);
print(`${name}`, `${count}%`, str(sizes));

// What only run time can decide goes on being decided there.
const template = "{}-{}";
print(
  strFormat(template, [1, 2]),
  percentFormat("%(key)s=%(value)d", { key: name, value: 3 }),
);
print(
  strFormat("{:{width}}|", ["x"], { width: 5 }),
  `ab and ${str(tuple("c", "d"))}`,
);
print(
  strFormat("{1} {0}", [numbered(1), numbered(2)]),
  percentFormat("%d", 3.7),
);
for (const broken of ["%d %d", "%d"]) {
  try {
    console.log(percentFormat(broken, tuple("one")));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    print("TypeError:", error);
  }
}

const start = time.perfCounter();
console.log(`elapsed: ${format(time.perfCounter() - start, "0.2f")} s`);
console.log(`a long line of ${name} that goes on\nand ends with ${count}`);
