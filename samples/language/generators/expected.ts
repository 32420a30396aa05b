import { keepOpen } from "./runtime/asyncio.js";
import {
  type Range,
  StopIteration,
  add,
  enumerate,
  mul,
  next,
  print,
  range,
  sendValue,
} from "./runtime/builtins.js";

function* fibonacci(): Generator<number | bigint> {
  let a: number | bigint = 0;
  let b: number | bigint = 1;
  while (true) {
    yield a;
    [a, b] = [b, add(a, b)];
  }
}

function* take(
  count: number,
  iterable: Generator<number | bigint>,
): Generator<number | bigint> {
  for (const [index, item] of enumerate(iterable)) {
    if (index === count) {
      return;
    }
    yield item;
  }
}

function* chainAll(
  ...iterables: (string | number[] | Range)[]
): Generator<string | number, string> {
  for (const iterable of iterables) {
    yield* iterable;
  }
  return "end";
}

function* echo(): Generator<string | number, void, number | string | null> {
  let received = (yield "ready") ?? null;
  while (received !== null) {
    received = (yield mul(received, 2)) ?? null;
  }
}

print([...take(10, fibonacci())]);
print([...chainAll("ab", [1, 2], range(3))]);

const talker = echo();
print(next(talker), sendValue(talker, 4), sendValue(talker, "ha"));
try {
  sendValue(talker, null);
} catch (stop) {
  if (!(stop instanceof StopIteration)) throw stop;
  print("stopped", stop.value);
}

// Leaving a loop early does not use up the generator.
const numbers = take(5, fibonacci());
for (const number of keepOpen(numbers)) {
  if (number === 1) {
    break;
  }
}
print([...numbers]);
