import {
  GeneratorExit,
  StopIteration,
  add,
  closeGenerator,
  delegated,
  float,
  isList,
  isTuple,
  join,
  len,
  modulo,
  mul,
  next,
  print,
  sendValue,
  slice,
  sorted,
  split,
  splitLines,
  strip,
  sum,
  tuple,
  typed,
  unpack,
  zip,
} from "./runtime/builtins.js";
import * as itertools from "./runtime/itertools.js";

function* readLines(): Generator<string> {
  const log = `2024-01-15 10:00:01 INFO server started
2024-01-15 10:00:05 ERROR disk full
2024-01-15 10:01:00 WARNING memory at 81%
2024-01-15 10:02:30 ERROR connection refused

2024-01-15 10:03:00 INFO server stopped`;
  yield* delegated(splitLines(log));
}

function* stripBlank(lines: Generator<string>): Generator<string> {
  for (const line of lines) {
    if (strip(line)) {
      yield line;
    }
  }
}

function* parse(
  lines: Generator<string>,
): Generator<{ date: string; time: string; level: string; message: string }> {
  for (const line of lines) {
    const [date, time, level, message] = unpack(split(line, " ", 3), 4);
    yield { date, time, level, message };
  }
}

function only(
  level: string,
  records: Generator<{
    date: string;
    time: string;
    level: string;
    message: string;
  }>,
): Generator<{ date: string; time: string; level: string; message: string }> {
  return (function* () {
    for (const r of records) {
      if (r.level === level) {
        yield r;
      }
    }
  })();
}

for (const rec of only("ERROR", parse(stripBlank(readLines())))) {
  print(rec.time, rec.message);
}

const levels = itertools.groupby(
  sorted(parse(stripBlank(readLines())), { key: (r) => r.level }),
  (r) => r.level,
);
for (const [level, group] of levels) {
  print(
    level,
    Array.from(group, (g) => g.message),
  );
}

function* averager(): Generator<
  number | null,
  readonly [number, number],
  number | null
> {
  let total = 0.0;
  let count = 0;
  let average: number | null = null;
  while (true) {
    const value = (yield average) ?? null;
    if (value === null) {
      break;
    }
    total += value;
    count++;
    average = total / count;
  }
  return tuple(float(total), count);
}

const avg = averager();
next(avg);
print(
  typed(sendValue(avg, 10), "None | float"),
  typed(sendValue(avg, 20), "None | float"),
  typed(sendValue(avg, 40), "None | float"),
);
try {
  sendValue(avg, null);
} catch (stop) {
  if (!(stop instanceof StopIteration)) throw stop;
  print("result:", stop.value);
}

function* chunks(
  seq: string | number[],
  n: number,
): Generator<string | number[]> {
  for (let i = 0; i < len(seq); i += n) {
    yield slice(seq, i, i + n);
  }
}

print([...chunks("abcdefgh", 3)], [...chunks([1, 2, 3, 4, 5], 2)]);

function* fib(): Generator<number | bigint> {
  let a: number | bigint = 0;
  let b: number | bigint = 1;
  while (true) {
    yield a;
    [a, b] = [b, add(a, b)];
  }
}

print([...itertools.islice(fib(), 5, 12)]);
const evens = (function* (source: Iterable<number | bigint>) {
  for (const x of source) {
    if (modulo(x, 2) === 0) {
      yield x;
    }
  }
})(fib());
print(Array.from({ length: 6 }, () => next(evens)));
print(
  sum(
    itertools.takewhile(
      (x) => x < 4_000_000,
      (function* (source2: Iterable<number | bigint>) {
        for (const x of source2) {
          if (modulo(x, 2) === 0) {
            yield x;
          }
        }
      })(fib()),
    ),
  ),
);

function* flatten(
  items: (number | any[] | [number, number])[] | [number, number],
): Generator<number> {
  for (const item of items) {
    if (Array.isArray(item)) {
      yield* flatten(item);
    } else {
      yield item;
    }
  }
}

print([...flatten([1, [2, [3, [4, 5]], 6], [[7]]])]);

function pairwise(
  iterable: string,
): IterableIterator<readonly [string, string]> {
  const [a, b] = unpack(itertools.tee(iterable), 2);
  next(b, null);
  return zip(a, b);
}

print([...pairwise("ABCD")]);
print([...itertools.accumulate([1, 2, 3, 4], (a, b) => mul(a, b))]);
print(
  [...itertools.chainFromIterable([[1, 2], [3]])],
  [...itertools.zipLongest(["ab", "xyz"], { fillvalue: "-" })],
);
print(
  Array.from(itertools.product(["ab"], { repeat: 2 }), (p) => join("", p)),
  [...itertools.combinations([1, 2, 3], 2)],
);

function* cleanup(): Generator<number> {
  try {
    yield 1;
    yield 2;
  } catch (error) {
    if (!(error instanceof GeneratorExit)) throw error;
    console.log("closing");
    throw error;
  } finally {
    console.log("finally");
  }
}

const g = cleanup();
console.log(next(g));
closeGenerator(g);
