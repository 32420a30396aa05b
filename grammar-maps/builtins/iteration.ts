import { defineModule } from "../define.ts";

/** Functions of iterables: https://docs.python.org/3/library/functions.html */
export const iteration = defineModule({
  module: "builtins",
  functions: {
    all: { signature: "(iterable: Iterable[raw], /) -> bool", emit: "all($iterable)" },
    any: { signature: "(iterable: Iterable[raw], /) -> bool", emit: "any($iterable)" },
    sorted: {
      docs: "https://docs.python.org/3/library/functions.html#sorted",
      signature:
        "(iterable: Iterable[T], /, *, key: Callable[[T], raw] | None = None, reverse: bool = False) -> list[T]",
      emit: "sorted($iterable, { key: $key, reverse: $reverse })",
    },
    reversed: {
      signature: "(sequence: Iterable[T], /) -> Iterator[T]",
      emit: "reversed($sequence)",
    },
    enumerate: {
      docs: "https://docs.python.org/3/library/functions.html#enumerate",
      signature: "(iterable: Iterable[T], start: int = 0) -> Iterator[tuple[natural, T]]",
      emit: "enumerate($iterable, $start)",
    },
    zip: {
      docs: "https://docs.python.org/3/library/functions.html#zip",
      signature: [
        "(a: Iterable[A], b: Iterable[B], /, *, strict: bool = False) -> Iterator[tuple[A, B]]",
        "(a: Iterable[A], b: Iterable[B], c: Iterable[C], /, *, strict: bool = False) -> Iterator[tuple[A, B, C]]",
        "(a: Iterable[A], b: Iterable[B], c: Iterable[C], d: Iterable[D], /, *, strict: bool = False) -> Iterator[tuple[A, B, C, D]]",
        "(*iterables: Iterable[T], strict: bool = False) -> Iterator[tuple[T, ...]]",
      ],
      emit: [
        { when: { a: "given", strict: "true" }, ts: "zipStrict($a, $b, $c, $d)" },
        { when: { strict: "true" }, ts: "zipStrict(...$iterables)" },
        {
          when: { a: "given", strict: "given" },
          ts: "($strict ? zipStrict : zip)($a, $b, $c, $d)",
        },
        { when: { strict: "given" }, ts: "($strict ? zipStrict : zip)(...$iterables)" },
        { when: { iterables: "given" }, ts: "zip(...$iterables)" },
        { ts: "zip($a, $b, $c, $d)" },
      ],
    },
    map: {
      docs: "https://docs.python.org/3/library/functions.html#map",
      signature: [
        "(function: Callable[[A], R], a: Iterable[A], /) -> Iterator[R]",
        "(function: Callable[[A, B], R], a: Iterable[A], b: Iterable[B], /) -> Iterator[R]",
        "(function: Callable[[A, B, C], R], a: Iterable[A], b: Iterable[B], c: Iterable[C], /) -> Iterator[R]",
        "(function: Callable[..., R], /, *iterables: Iterable[raw]) -> Iterator[R]",
      ],
      emit: [
        { when: { iterables: "given" }, ts: "map($function, ...$iterables)" },
        { ts: "map($function, $a, $b, $c)" },
      ],
    },
    filter: {
      signature: "(function: Callable[[T], raw] | None, iterable: Iterable[T], /) -> Iterator[T]",
      emit: "filter($function, $iterable)",
    },
    iter: {
      signature: [
        "(iterable: Iterable[T], /) -> Iterator[T]",
        "(function: Callable[[], T], sentinel: T, /) -> Iterator[T]",
      ],
      emit: [
        { when: { sentinel: "given" }, ts: "iter($function, $sentinel)" },
        { ts: "iter($iterable)" },
      ],
    },
    next: {
      signature: [
        "(iterator: Iterator[T], /) -> T",
        "(iterator: Iterator[T], default: U, /) -> T | U",
      ],
      emit: [
        {
          when: { iterator: "in-generator", default: "absent" },
          ts: 'nextWithin("generator", $iterator)',
        },
        {
          when: { iterator: "in-coroutine", default: "absent" },
          ts: 'nextWithin("coroutine", $iterator)',
        },
        {
          when: { iterator: "in-async-generator", default: "absent" },
          ts: 'nextWithin("async generator", $iterator)',
        },
        { ts: "next($iterator, $default)" },
      ],
    },
    aiter: {
      docs: "https://docs.python.org/3/library/functions.html#aiter",
      signature: "(async_iterable: AsyncIterable[T], /) -> AsyncIterator[T]",
      emit: "aiter($async_iterable)",
    },
    anext: {
      docs: "https://docs.python.org/3/library/functions.html#anext",
      signature: [
        "(async_iterator: AsyncIterator[T], /) -> Coroutine[T]",
        "(async_iterator: AsyncIterator[T], default: U, /) -> Coroutine[T | U]",
      ],
      emit: "anext($async_iterator, $default)",
    },
  },
  classes: {
    // What `iter`, `map` and the like give: it has no name in Python.
    _iterator: {
      name: "Iterator",
      typeParameters: ["T"],
      ts: "IterableIterator<T>",
      methods: {
        __iter__: { signature: "() -> Self", emit: "$self" },
        __next__: { signature: "() -> T", emit: "next($self)" },
      },
    },
    range: {
      name: "range",
      ts: "Range",
      value: "RangeType",
      construct: {
        docs: "https://docs.python.org/3/library/functions.html#func-range",
        signature: [
          "(stop: int, /) -> range",
          "(start: int, stop: int, step: int = 1, /) -> range",
        ],
        hatch: "range",
      },
      typeParameters: ["T"],
      methods: {
        __iter__: { signature: "() -> Iterator[T]", emit: "$self[Symbol.iterator]()" },
        index: { signature: "(value: object, /) -> natural", emit: "$self.index($value)" },
        count: { signature: "(value: object, /) -> natural", emit: "$self.count($value)" },
      },
      attributes: {
        start: { type: "int", emit: "$self.start" },
        stop: { type: "int", emit: "$self.stop" },
        step: { type: "int", emit: "$self.step" },
      },
    },
    slice: {
      name: "slice",
      ts: "Slice",
      value: "Slice",
      construct: {
        signature: [
          "(stop: int | None, /) -> slice",
          "(start: int | None, stop: int | None, step: int | None = None, /) -> slice",
        ],
        emit: [
          { when: { start: "absent" }, ts: "new Slice(null, $stop)" },
          { when: { step: "absent" }, ts: "new Slice($start, $stop)" },
          { ts: "new Slice($start, $stop, $step)" },
        ],
      },
      methods: {
        indices: {
          signature: "(len: int, /) -> tuple[int, int, int]",
          emit: "sliceIndices($self, $len)",
        },
      },
      attributes: {
        start: { type: "int | None", emit: "$self.start" },
        stop: { type: "int | None", emit: "$self.stop" },
        step: { type: "int | None", emit: "$self.step" },
      },
    },
  },
});
