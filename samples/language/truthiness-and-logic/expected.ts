import {
  PySet,
  and,
  float,
  or,
  print,
  repr,
  truthy,
  tuple,
} from "./runtime/builtins.js";

function side(value: number): number {
  console.log("evaluated", value);
  return value;
}

for (const value of [
  0,
  float(0.0),
  "",
  [],
  new Map(),
  tuple(),
  null,
  false,
  new PySet(),
  "0",
  [0],
  -1,
]) {
  print(repr(value), truthy(value));
}

print(
  or([], () => "default"),
  and("a", () => "b"),
  or(null, () => 0) || "last",
  and(1 && [], () => 3),
  [].length === 0,
);
print(
  ((left: number, middle: number) =>
    left < middle &&
    ((left2: number, middle2: number) => left2 < middle2 && middle2 < side(9))(
      middle,
      side(3),
    ))(side(1), side(5)),
);
console.log([].length > 0 ? 1 : 2, truthy("no") ? "yes" : "no");

let total = 0;
let completed = true;
while (true) {
  total++;
  if (total % 2) {
    continue;
  }
  if (total > 6) {
    completed = false;
    break;
  }
}
if (completed) {
  print("never printed");
}
console.log(total);

for (let n = 2; n < 10; n++) {
  let completed2 = true;
  for (let divisor = 2; divisor < n; divisor++) {
    if (n % divisor === 0) {
      completed2 = false;
      break;
    }
  }
  if (completed2) {
    console.log(n, "is prime");
  }
}
