import { expect, test } from "vitest";
import { bytes } from "../../../runtime/builtins/bytes.ts";
import { float } from "../../../runtime/builtins/float.ts";
import { range } from "../../../runtime/builtins/range.ts";
import { repr } from "../../../runtime/builtins/repr.ts";
import * as functions from "../../../runtime/random/functions.ts";
import { Random } from "../../../runtime/random/random-class.ts";
import type { Seed } from "../../../runtime/random/seed.ts";
import * as variates from "../../../runtime/random/variates.ts";
import { recorded } from "./recorded.ts";

const random = { ...functions, ...variates };

function times<T>(count: number, draw: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => draw(index));
}

test("draws are CPython's", () => {
  random.seed(42);
  const drawn = [
    times(1500, () => float(random.random())),
    times(300, () => random.randint(-10, 1000)),
    times(20, () => random.randrange(0, 10n ** 30n, 7)),
    times(99, (index) => random.getrandbits(index + 1)),
    times(50, () => float(random.uniform(-2, 5))),
    times(50, () => random.choice("abcdé")),
    random.choices(["x", "y", "z"], { weights: [1, 2, 3.5], k: 40 }),
    random.choices(range(9), { k: 20 }),
  ];
  const deck = times(60, (index) => index);
  random.shuffle(deck);
  drawn.push(deck, random.sample(range(1000), 30), random.sample(range(20), 5));
  drawn.push(random.sample(["a", "b"], 3, { counts: [2, 4] }));
  drawn.push(times(20, () => float(random.triangular(1, 9, 3))));
  expect(drawn.map(repr)).toEqual(recorded.draws);
});

test("seeds of all types", () => {
  const seeds: Seed[] = [
    0,
    1,
    -7,
    2n ** 70n,
    "hello",
    "",
    "é".repeat(200),
    bytes("bytes"),
    1.5,
    -0.25,
    true,
  ];
  const drawn = seeds.map((seed) => {
    const generator = new Random(seed);
    return repr(times(5, () => float(generator.random())));
  });
  expect(drawn).toEqual(recorded.seeds);
});

test("distributions agree to the last digit but for rare roundings of the C library", () => {
  random.seed(7);
  const drawn = [
    times(100, () => random.gauss(1, 2)),
    times(100, () => random.normalvariate()),
    times(100, () => random.expovariate(1.5)),
    times(50, () => random.betavariate(2, 3)),
    times(50, () => random.gammavariate(0.5, 2)),
    times(50, () => random.paretovariate(3)),
    times(50, () => random.weibullvariate(1, 1.5)),
    times(50, () => random.lognormvariate(0, 0.25)),
  ];
  const pairs = drawn.flatMap((row, i) => row.map((value, j) => [value, recorded.variates[i][j]]));
  for (const [value, expected] of pairs) {
    expect(Math.abs(value - expected)).toBeLessThanOrEqual(Math.abs(expected) * 4e-16);
  }
  expect(pairs.filter(([value, expected]) => value !== expected).length).toBeLessThanOrEqual(5);
});

test("a state can be put back", () => {
  const generator = new Random(3);
  const state = generator.getstate();
  const first = times(4, () => generator.gauss());
  generator.setstate(state);
  expect(times(4, () => generator.gauss())).toEqual(first);
});
