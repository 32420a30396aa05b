import {
  gt,
  namesGenerators,
  print,
  printTo,
  range,
  repeat,
  tuple,
} from "./runtime/builtins.js";

function* fizzbuzz(n: number): Generator<string | number> {
  for (let i = 1; i <= n; i++) {
    if (i % 15 === 0) {
      yield "FizzBuzz";
    } else if (i % 3 === 0) {
      yield "Fizz";
    } else if (i % 5 === 0) {
      yield "Buzz";
    } else {
      yield i;
    }
  }
}
namesGenerators(fizzbuzz, "fizzbuzz");

print([...fizzbuzz(15)]);
printTo({ sep: "\n" }, ...fizzbuzz(5));
print(
  Array.from(
    range(1, 16),
    (i) => repeat("Fizz", !(i % 3)) + repeat("Buzz", !(i % 5)) || String(i),
  ),
);
let total = 0;
for (const x of fizzbuzz(30)) {
  if (typeof x === "number") {
    total += x;
  }
}
console.log(total);

function bubble(
  a: (number | string)[],
): readonly [(number | string)[], number] {
  a = a.slice();
  const n = a.length;
  let swapped = true;
  let passes = 0;
  while (swapped) {
    swapped = false;
    for (let i = 0; i < n - 1; i++) {
      if (gt(a[i], a[i + 1])) {
        [a[i], a[i + 1]] = [a[i + 1], a[i]];
        swapped = true;
      }
    }
    passes++;
  }
  return tuple(a, passes);
}

print(bubble([5, 1, 4, 2, 8]));
print(bubble([..."python"]));
const [result] = bubble([3.5, -1, 2]);
print(result);
