import {
  ValueError,
  enumerate,
  print,
  range,
  tuple,
  unpack,
  unpackDeep,
  unpackStarred,
  zip,
} from "./runtime/builtins.js";

const [first, middle, last] = unpackStarred([1, 2, 3, 4, 5], 1, 1);
print(first, middle, last);
let a = 1;
let b = 2;
[a, b] = [b, a];
console.log(a, b);
const [[x, y], [z, rest]] = unpackDeep(
  [[1, 2], "hey"],
  [
    [null, null],
    [null, "*"],
  ],
);
print(x, y, z, rest);

const pairs: [string, number][] = [
  ["a", 1],
  ["b", 2],
  ["c", 3],
];
const [letters, digits] = unpack(zip(...pairs), 2);
print(letters, digits, new Map<string, number>(pairs));
for (const [index, [letter, digit]] of enumerate(pairs, 1)) {
  console.log(index, letter.repeat(digit));
}

const matrix = [
  [1, 2, 3],
  [4, 5, 6],
];
print(Array.from(zip(...matrix), (row) => [...row]));
print(
  [...range(3), ..."ab"],
  tuple(...[1], 2),
  new Map<string, number>([...new Map<string, number>([["k", 1]]), ["l", 2]]),
);

try {
  const [one, two] = unpack([1, 2, 3], 2);
} catch (error) {
  if (!(error instanceof ValueError)) throw error;
  print(error);
}
const n = pairs.length;
if (n > 2) {
  console.log(`${n} pairs`);
}
