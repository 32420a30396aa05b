import { defineModule, type Entry } from "../define.ts";

const number = "float | int";

/** What the module's functions and the methods of a generator have in common. */
const draws = (on: string): Readonly<Record<string, Entry>> => ({
  seed: { signature: "(a: raw = None, version: int = 2) -> None", emit: `${on}.seed($a)` },
  random: { signature: "() -> float", emit: `${on}.random()` },
  // Both bounds are possible results, so their joined range is the result's.
  randint: { signature: "(a: T, b: T) -> T", emit: `${on}.randint($a, $b)` },
  randrange: {
    signature: ["(stop: int) -> int", "(start: int, stop: int, step: int = 1) -> int"],
    emit: [
      { when: { start: "given" }, ts: `${on}.randrange($start, $stop, $step)` },
      { ts: `${on}.randrange($stop)` },
    ],
  },
  getrandbits: { signature: "(k: int, /) -> bigint", emit: `${on}.getrandbits($k)` },
  randbytes: { signature: "(n: int) -> bytes", emit: `${on}.randbytes($n)` },
  uniform: { signature: `(a: ${number}, b: ${number}) -> float`, emit: `${on}.uniform($a, $b)` },
  choice: { signature: "(seq: Iterable[T]) -> T", emit: `${on}.choice($seq)` },
  choices: {
    signature:
      "(population: Iterable[T], weights: Iterable[float] | None = None, *, cum_weights: Iterable[float] | None = None, k: int = 1) -> list[T]",
    emit: `${on}.choices($population, { weights: $weights, cumWeights: $cum_weights, k: $k })`,
  },
  shuffle: { signature: "(x: list[T]) -> None", emit: `${on}.shuffle($x)` },
  sample: {
    signature:
      "(population: Iterable[T], k: int, *, counts: Iterable[int] | None = None) -> list[T]",
    emit: `${on}.sample($population, $k, { counts: $counts })`,
  },
  gauss: {
    signature: `(mu: ${number} = 0.0, sigma: ${number} = 1.0) -> float`,
    emit: `${on}.gauss($mu, $sigma)`,
  },
  normalvariate: {
    signature: `(mu: ${number} = 0.0, sigma: ${number} = 1.0) -> float`,
    emit: `${on}.normalvariate($mu, $sigma)`,
  },
  lognormvariate: {
    signature: `(mu: ${number}, sigma: ${number}) -> float`,
    emit: `${on}.lognormvariate($mu, $sigma)`,
  },
  expovariate: { signature: `(lambd: ${number}) -> float`, emit: `${on}.expovariate($lambd)` },
  gammavariate: {
    signature: `(alpha: ${number}, beta: ${number}) -> float`,
    emit: `${on}.gammavariate($alpha, $beta)`,
  },
  betavariate: {
    signature: `(alpha: ${number}, beta: ${number}) -> float`,
    emit: `${on}.betavariate($alpha, $beta)`,
  },
  paretovariate: {
    signature: `(alpha: ${number}) -> float`,
    emit: `${on}.paretovariate($alpha)`,
  },
  vonmisesvariate: {
    signature: `(mu: ${number}, kappa: ${number}) -> float`,
    emit: `${on}.vonmisesvariate($mu, $kappa)`,
  },
  weibullvariate: {
    signature: `(alpha: ${number}, beta: ${number}) -> float`,
    emit: `${on}.weibullvariate($alpha, $beta)`,
  },
  triangular: {
    signature: `(low: ${number} = 0.0, high: ${number} = 1.0, mode: ${number} | None = None) -> float`,
    emit: `${on}.triangular($low, $high, $mode)`,
  },
  getstate: { signature: "() -> object", emit: `${on}.getstate()` },
  setstate: { signature: "(state: raw) -> None", emit: `${on}.setstate($state)` },
});

/** CPython's own sequence of numbers: https://docs.python.org/3/library/random.html */
export const random = defineModule({
  module: "random",
  functions: draws("random"),
  classes: {
    Random: {
      name: "random.Random",
      ts: "random.Random",
      value: "random.Random",
      inheritable: true,
      construct: { signature: "(x: raw = None) -> random.Random", emit: "new random.Random($x)" },
      methods: draws("$self"),
    },
    SystemRandom: {
      name: "random.SystemRandom",
      bases: ["random.Random"],
      ts: "random.SystemRandom",
      value: "random.SystemRandom",
      construct: {
        signature: "(x: raw = None) -> random.SystemRandom",
        emit: "new random.SystemRandom()",
      },
    },
  },
});
