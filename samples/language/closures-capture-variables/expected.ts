import { boundGlobal, print, range } from "./runtime/builtins.js";

function makeCounters(): [(() => number)[], ((i_?: number) => number)[]] {
  const functions = (() => {
    const items: (() => number)[] = [];
    let i: number;
    for (i of range(3)) {
      items.push(() => i);
    }
    return items;
  })();
  const fixed = Array.from(
    { length: 3 },
    (_, i) =>
      (i_: number = i) =>
        i_,
  );
  return [functions, fixed];
}

const [late, early] = makeCounters();
print(late.map((f) => f()));
print(early.map((f) => f()));

function counter(start = 0): (step?: number) => number {
  let count = start;

  function increment(step = 1): number {
    count += step;
    return count;
  }

  return increment;
}

const tick = counter(10);
console.log(tick(), tick(), tick(5));

let letter: string | undefined;
for (letter of "xyz") {
}
console.log("after the loop:", boundGlobal(letter, "letter"));
