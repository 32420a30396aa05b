/** random: games that come out the same for the same seed. */

import {
  IndexError,
  ValueError,
  bytes,
  equals,
  float,
  pow,
  print,
  range,
  roundHalfEven,
  sum,
  typeName,
  typed,
} from "./runtime/builtins.js";
import * as random from "./runtime/random.js";

class Dice extends random.Random {
  roll(count: number): number[] {
    return Array.from({ length: count }, () => this.randint(1, 6));
  }
}

print(new Dice(7).roll(8), new Dice("seven").roll(4));

random.seed(2024);
const deck = [..."SH"].flatMap((suit) =>
  Array.from("AKQJ", (value) => `${value}${suit}`),
);
random.shuffle(deck);
print(deck, random.sample(deck, 3), random.choice(deck));
print(
  random.choices(["win", "lose"], { weights: [1, 9], k: 6 }),
  random.sample(["x", "y"], 4, { counts: [3, 2] }),
);
print(
  random.randrange(0, 100, 7),
  random.getrandbits(70),
  random.randbytes(4),
  float(random.uniform(1, 2)),
);

const generator = new random.Random(42);
print(
  typed(
    Array.from({ length: 3 }, () => roundHalfEven(generator.gauss(170, 10), 3)),
    "list[float]",
  ),
  float(generator.normalvariate(0, 1)),
);
print(
  float(generator.expovariate(0.5)),
  float(generator.triangular(1, 5, 2)),
  float(generator.betavariate(2, 3)),
);
print(
  float(generator.gammavariate(2, 1)),
  float(generator.lognormvariate(0, 1)),
  float(generator.paretovariate(3)),
);
print(
  float(generator.vonmisesvariate(0, 4)),
  float(generator.weibullvariate(1, 2)),
);

const state = random.getstate();
const first = Array.from({ length: 2 }, () => random.random());
random.setstate(state);
print(
  equals(
    first,
    Array.from({ length: 2 }, () => random.random()),
  ),
);
for (const seed of ["text", bytes("bytes"), 3.5, -5, pow(10, 30)]) {
  random.seed(seed);
  print(seed, float(random.random()), random.randint(0, pow(10, 20)));
}

const inside = sum(
  [...range(2000)]
    .filter((_) => generator.random() ** 2 + generator.random() ** 2 < 1)
    .map((_) => 1),
);
print("pi is about", float((4 * inside) / 2000));
for (const wrong of [
  () => random.choice([]),
  () => random.randrange(0),
  () => random.sample([1], 2),
  () => random.choices([1], { weights: [0] }),
]) {
  try {
    print(wrong());
  } catch (error) {
    if (!(error instanceof IndexError || error instanceof ValueError))
      throw error;
    print(typeName(error), error);
  }
}
