import { defineModule } from "../define.ts";

/** https://docs.python.org/3/library/itertools.html */
export const itertools = defineModule({
  module: "itertools",
  functions: {
    count: {
      signature: ["() -> Iterator[int]", "(start: T, step: T = 1) -> Iterator[T]"],
      emit: "itertools.count($start, $step)",
    },
    cycle: {
      signature: "(iterable: Iterable[T], /) -> Iterator[T]",
      emit: "itertools.cycle($iterable)",
    },
    repeat: {
      signature: "(object: T, times: int = 0) -> Iterator[T]",
      emit: "itertools.repeat($object, $times)",
    },
    chain: {
      signature: "(*iterables: Iterable[T]) -> Iterator[T]",
      emit: "itertools.chain(...$iterables)",
    },
    "chain.from_iterable": {
      signature: "(iterable: Iterable[Iterable[T]], /) -> Iterator[T]",
      emit: "itertools.chainFromIterable($iterable)",
    },
    islice: {
      signature: [
        "(iterable: Iterable[T], stop: int | None, /) -> Iterator[T]",
        "(iterable: Iterable[T], start: int | None, stop: int | None, step: int | None = None, /) -> Iterator[T]",
      ],
      emit: [
        { when: { start: "given" }, ts: "itertools.islice($iterable, $start, $stop, $step)" },
        { ts: "itertools.islice($iterable, $stop)" },
      ],
    },
    accumulate: {
      signature: [
        "(iterable: Iterable[T], func: Callable[[T, T], T] | None = None) -> Iterator[T]",
        "(iterable: Iterable[T], func: Callable[[U, T], U], *, initial: U) -> Iterator[U]",
        "(iterable: Iterable[T], func: Callable[[T, T], T] | None = None, *, initial: T | None = None) -> Iterator[T]",
      ],
      emit: "itertools.accumulate($iterable, $func, { initial: $initial })",
    },
    product: {
      signature: [
        "(a: Iterable[A], b: Iterable[B], /) -> Iterator[tuple[A, B]]",
        "(a: Iterable[A], b: Iterable[B], c: Iterable[C], /) -> Iterator[tuple[A, B, C]]",
        "(*iterables: Iterable[T], repeat: int = 1) -> Iterator[tuple[T, ...]]",
      ],
      emit: [
        {
          when: { iterables: "given" },
          ts: "itertools.product([...$iterables], { repeat: $repeat })",
        },
        { ts: "itertools.product([$a, $b, $c])" },
      ],
    },
    permutations: {
      signature: "(iterable: Iterable[T], r: int | None = None) -> Iterator[tuple[T, ...]]",
      emit: "itertools.permutations($iterable, $r)",
    },
    combinations: {
      signature: "(iterable: Iterable[T], r: int) -> Iterator[tuple[T, ...]]",
      emit: "itertools.combinations($iterable, $r)",
    },
    combinations_with_replacement: {
      signature: "(iterable: Iterable[T], r: int) -> Iterator[tuple[T, ...]]",
      emit: "itertools.combinationsWithReplacement($iterable, $r)",
    },
    zip_longest: {
      signature: "(*iterables: Iterable[T], fillvalue: T = None) -> Iterator[tuple[T | None, ...]]",
      emit: "itertools.zipLongest([...$iterables], { fillvalue: $fillvalue })",
    },
    groupby: {
      signature: [
        "(iterable: Iterable[T]) -> Iterator[tuple[T, Iterator[T]]]",
        "(iterable: Iterable[T], key: Callable[[T], K]) -> Iterator[tuple[K, Iterator[T]]]",
      ],
      emit: "itertools.groupby($iterable, $key)",
    },
    takewhile: {
      signature: "(predicate: Callable[[T], raw], iterable: Iterable[T], /) -> Iterator[T]",
      emit: "itertools.takewhile($predicate, $iterable)",
    },
    dropwhile: {
      signature: "(predicate: Callable[[T], raw], iterable: Iterable[T], /) -> Iterator[T]",
      emit: "itertools.dropwhile($predicate, $iterable)",
    },
    filterfalse: {
      signature: "(function: Callable[[T], raw] | None, iterable: Iterable[T], /) -> Iterator[T]",
      emit: "itertools.filterfalse($function, $iterable)",
    },
    starmap: {
      signature: "(function: Callable[..., R], iterable: Iterable[object], /) -> Iterator[R]",
      emit: "itertools.starmap($function, $iterable)",
    },
    tee: {
      signature: "(iterable: Iterable[T], n: int = 2, /) -> tuple[Iterator[T], ...]",
      emit: "itertools.tee($iterable, $n)",
    },
    pairwise: {
      signature: "(iterable: Iterable[T], /) -> Iterator[tuple[T, T]]",
      emit: "itertools.pairwise($iterable)",
    },
    compress: {
      signature: "(data: Iterable[T], selectors: Iterable[raw]) -> Iterator[T]",
      emit: "itertools.compress($data, $selectors)",
    },
  },
});
