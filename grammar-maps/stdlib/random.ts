import { defineModule } from "../define.ts";

/** CPython's own sequence of numbers: https://docs.python.org/3/library/random.html */
export const random = defineModule({
  module: "random",
  functions: {
    seed: { signature: "(a: raw = None) -> None", emit: "random.seed($a)" },
    random: { signature: "() -> float", emit: "random.random()" },
    // Both bounds are possible results, so their joined range is the result's.
    randint: { signature: "(a: T, b: T) -> T", emit: "random.randint($a, $b)" },
    randrange: {
      signature: ["(stop: int) -> int", "(start: int, stop: int, step: int = 1) -> int"],
      emit: [
        { when: { start: "given" }, ts: "random.randrange($start, $stop, $step)" },
        { ts: "random.randrange($stop)" },
      ],
    },
    getrandbits: { signature: "(k: int, /) -> bigint", emit: "random.getrandbits($k)" },
    uniform: {
      signature: "(a: float | int, b: float | int) -> float",
      emit: "random.uniform($a, $b)",
    },
    choice: { signature: "(seq: Iterable[T]) -> T", emit: "random.choice($seq)" },
    choices: {
      signature:
        "(population: Iterable[T], weights: Iterable[float] | None = None, *, cum_weights: Iterable[float] | None = None, k: int = 1) -> list[T]",
      emit: "random.choices($population, { weights: $weights, cumWeights: $cum_weights, k: $k })",
    },
    shuffle: { signature: "(x: list[T]) -> None", emit: "random.shuffle($x)" },
    sample: {
      signature:
        "(population: Iterable[T], k: int, *, counts: Iterable[int] | None = None) -> list[T]",
      emit: "random.sample($population, $k, { counts: $counts })",
    },
    gauss: {
      signature: "(mu: float | int = 0.0, sigma: float | int = 1.0) -> float",
      emit: "random.gauss($mu, $sigma)",
    },
    normalvariate: {
      signature: "(mu: float | int = 0.0, sigma: float | int = 1.0) -> float",
      emit: "random.normalvariate($mu, $sigma)",
    },
    lognormvariate: {
      signature: "(mu: float | int, sigma: float | int) -> float",
      emit: "random.lognormvariate($mu, $sigma)",
    },
    expovariate: { signature: "(lambd: float | int) -> float", emit: "random.expovariate($lambd)" },
    gammavariate: {
      signature: "(alpha: float | int, beta: float | int) -> float",
      emit: "random.gammavariate($alpha, $beta)",
    },
    betavariate: {
      signature: "(alpha: float | int, beta: float | int) -> float",
      emit: "random.betavariate($alpha, $beta)",
    },
    paretovariate: {
      signature: "(alpha: float | int) -> float",
      emit: "random.paretovariate($alpha)",
    },
    weibullvariate: {
      signature: "(alpha: float | int, beta: float | int) -> float",
      emit: "random.weibullvariate($alpha, $beta)",
    },
    triangular: {
      signature:
        "(low: float | int = 0.0, high: float | int = 1.0, mode: float | int | None = None) -> float",
      emit: "random.triangular($low, $high, $mode)",
    },
    getstate: { signature: "() -> object", emit: "random.getstate()" },
    setstate: { signature: "(state: raw) -> None", emit: "random.setstate($state)" },
  },
  classes: {
    Random: {
      name: "random.Random",
      ts: "random.Random",
      value: "random.Random",
      inheritable: true,
      construct: { signature: "(x: raw = None) -> random.Random", emit: "new random.Random($x)" },
      methods: {
        seed: { signature: "(a: raw = None) -> None", emit: "$self.seed($a)" },
        random: { signature: "() -> float", emit: "$self.random()" },
        randint: { signature: "(a: T, b: T) -> T", emit: "$self.randint($a, $b)" },
        randrange: {
          signature: ["(stop: int) -> int", "(start: int, stop: int, step: int = 1) -> int"],
          emit: [
            { when: { start: "given" }, ts: "$self.randrange($start, $stop, $step)" },
            { ts: "$self.randrange($stop)" },
          ],
        },
        getrandbits: { signature: "(k: int, /) -> bigint", emit: "$self.getrandbits($k)" },
        uniform: {
          signature: "(a: float | int, b: float | int) -> float",
          emit: "$self.uniform($a, $b)",
        },
        choice: { signature: "(seq: Iterable[T]) -> T", emit: "$self.choice($seq)" },
        choices: {
          signature:
            "(population: Iterable[T], weights: Iterable[float] | None = None, *, cum_weights: Iterable[float] | None = None, k: int = 1) -> list[T]",
          emit: "$self.choices($population, { weights: $weights, cumWeights: $cum_weights, k: $k })",
        },
        shuffle: { signature: "(x: list[T]) -> None", emit: "$self.shuffle($x)" },
        sample: {
          signature: "(population: Iterable[T], k: int) -> list[T]",
          emit: "$self.sample($population, $k)",
        },
        gauss: {
          signature: "(mu: float | int = 0.0, sigma: float | int = 1.0) -> float",
          emit: "$self.gauss($mu, $sigma)",
        },
      },
    },
  },
});
