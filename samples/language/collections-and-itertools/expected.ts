import {
  equals,
  float,
  getItem,
  len,
  list,
  next,
  print,
  tuple,
} from "./runtime/builtins.js";
import { Counter, DefaultDict, Deque } from "./runtime/collections.js";
import * as itertools from "./runtime/itertools.js";
import * as math from "./runtime/math.js";
import { NamedTuple } from "./runtime/typing.js";

const recent = new Deque<number | string>(undefined, 3);
for (let number = 0; number < 5; number++) {
  recent.append(number);
}
recent.appendleft("first");
print(recent, getItem(recent, 0), list(recent), recent.length);
recent.rotate(1);
print(recent.pop(), recent.popleft(), recent);

const byLength = new DefaultDict<number, string[]>(list);
for (const word of "the cat and the bird".split(" ")) {
  byLength.getOrCreate(len(word)).push(word);
}
print(new Map<number, string[]>(byLength), byLength.getOrCreate(9));

const letters = new Counter<string>("banana");
print(letters, letters.mostCommon(2), letters.get("z") ?? 0);

class Point extends NamedTuple<readonly [number, number]> {
  static override readonly _fields: readonly string[] = tuple("x", "y");
  declare readonly x: number;
  declare readonly y: number;

  constructor(x: number, y: number) {
    super({ x, y });
  }
}
const p = new Point(1, 2);
print(p, p.x + p.y, p._replace({ x: 5 }), equals(p, tuple(1, 2)));

print(
  [...itertools.islice(itertools.count(10, 5), 3)],
  [...itertools.chain("ab", [1])],
);
print(
  [...itertools.product(["ab", [1, 2]])],
  [...itertools.combinations([1, 2, 3], 2)],
);
print(
  new Array<IterableIterator<string>>(3)
    .fill(itertools.cycle("xy"))
    .map((c) => next(c)),
  [...itertools.accumulate([1, 2, 3])],
);
print(
  float(Math.sqrt(16)),
  float(Math.PI),
  math.floor(-1.5),
  math.ceil(1.2),
  math.gcd(12, 18),
  float(Infinity),
);
