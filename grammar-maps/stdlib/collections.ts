import { defineModule, type Entry } from "../define.ts";

/** `counter.update(…)`: a mapping, elements to count, or names. */
const counting = (name: string): Entry => ({
  signature: [
    "(mapping: dict[K, int], /, **kwargs: int) -> None",
    "(iterable: Iterable[K], /, **kwargs: int) -> None",
    "(**kwargs: int) -> None",
  ],
  emit: [
    { when: { mapping: "given" }, ts: `$self.${name}($mapping, $kwargs)` },
    { ts: `$self.${name}($iterable, $kwargs)` },
  ],
});

/** `one + other` of two counters. */
const combined = (operator: string): Entry => ({
  signature: "(other: collections.Counter[K, V], /) -> collections.Counter[K, V]",
  emit: `${operator}($self, $other)`,
});

/** https://docs.python.org/3/library/collections.html */
export const collections = defineModule({
  module: "collections",
  functions: {
    namedtuple: {
      docs: "https://docs.python.org/3/library/collections.html#collections.namedtuple",
      signature:
        "(typename: str, field_names: raw, *, rename: bool = False, defaults: raw = None, module: raw = None) -> raw",
      hatch: "namedtuple",
    },
    "OrderedDict.fromkeys": {
      signature: [
        "(iterable: Iterable[K], /) -> collections.OrderedDict[K, None]",
        "(iterable: Iterable[K], value: V, /) -> collections.OrderedDict[K, V]",
      ],
      emit: "OrderedDict.fromkeys($iterable, $value)",
    },
    "Counter.fromkeys": {
      signature: "(iterable: raw, value: raw = None, /) -> None",
      emit: "Counter.fromkeys()",
    },
  },
  classes: {
    defaultdict: {
      name: "collections.defaultdict",
      typeParameters: ["K", "V"],
      bases: ["dict"],
      ts: "DefaultDict<K, V>",
      value: "DefaultDict",
      inheritable: true,
      construct: {
        signature: [
          "(default_factory: Callable[[], V] | None = None, /) -> collections.defaultdict[K, V]",
          "(default_factory: Callable[[], V] | None, mapping: livedict[K, V], /) -> collections.defaultdict[K, V]",
          "(default_factory: Callable[[], V] | None, iterable: Iterable[tuple[K, V]], /) -> collections.defaultdict[K, V]",
          "(default_factory: Callable[[], V] | None, /, **kwargs: V) -> collections.defaultdict[str, V]",
          "(default_factory: Callable[[], V] | None, mapping: livedict[K, V], /, **kwargs: V) -> collections.defaultdict[K, V]",
        ],
        emit: [
          {
            when: { mapping: "given" },
            ts: "new DefaultDict($default_factory, $mapping, $kwargs)",
          },
          { ts: "new DefaultDict($default_factory, $iterable, $kwargs)" },
        ],
      },
      attributes: {
        default_factory: {
          type: "Callable[[], V] | None",
          emit: "$self.default_factory",
        },
      },
      methods: {
        __or__: {
          signature: "(other: dict[K, V], /) -> collections.defaultdict[K, V]",
          emit: "bitOr($self, $other)",
        },
        copy: { signature: "() -> collections.defaultdict[K, V]", emit: "$self.copy()" },
        __getitem__: { signature: "(key: K, /) -> V", emit: "$self.getOrCreate($key)" },
      },
    },
    Counter: {
      name: "collections.Counter",
      typeParameters: ["K", "V"],
      bases: ["dict"],
      ts: "Counter<K>",
      value: "Counter",
      inheritable: true,
      construct: {
        signature: [
          "() -> collections.Counter[K, int]",
          "(mapping: dict[K, int], /) -> collections.Counter[K, int]",
          "(iterable: None, /) -> collections.Counter[K, int]",
          "(iterable: Iterable[K], /) -> collections.Counter[K, int]",
          "(**kwargs: int) -> collections.Counter[str, int]",
          "(mapping: dict[K, int], /, **kwargs: int) -> collections.Counter[K, int]",
          "(iterable: Iterable[K], /, **kwargs: int) -> collections.Counter[K, int]",
        ],
        emit: [
          { when: { mapping: "given" }, ts: "new Counter($mapping, $kwargs)" },
          { when: { iterable: "none" }, ts: "new Counter()" },
          { ts: "new Counter($iterable, $kwargs)" },
        ],
      },
      methods: {
        most_common: {
          signature: "(n: int | None = None) -> list[tuple[K, V]]",
          emit: "$self.mostCommon($n)",
        },
        elements: { signature: "() -> Iterator[K]", emit: "$self.elements()" },
        total: { signature: "() -> V | int", emit: "$self.total()" },
        update: counting("update"),
        subtract: counting("subtract"),
        __add__: combined("add"),
        __sub__: combined("sub"),
        __or__: combined("bitOr"),
        __and__: combined("bitAnd"),
        __pos__: { signature: "() -> collections.Counter[K, V]", emit: "$self.__pos__()" },
        __neg__: { signature: "() -> collections.Counter[K, V]", emit: "$self.__neg__()" },
        copy: { signature: "() -> collections.Counter[K, V]", emit: "$self.copy()" },
        __getitem__: { signature: "(key: K, /) -> V", emit: "getItem($self, $key)" },
      },
    },
    OrderedDict: {
      name: "collections.OrderedDict",
      typeParameters: ["K", "V"],
      bases: ["dict"],
      ts: "OrderedDict<K, V>",
      value: "OrderedDict",
      inheritable: true,
      construct: {
        signature: [
          "() -> collections.OrderedDict[K, V]",
          "(mapping: livedict[K, V], /) -> collections.OrderedDict[K, V]",
          "(iterable: Iterable[tuple[K, V]], /) -> collections.OrderedDict[K, V]",
          "(**kwargs: V) -> collections.OrderedDict[str, V]",
          "(mapping: livedict[str, V], /, **kwargs: V) -> collections.OrderedDict[str, V]",
          "(iterable: Iterable[tuple[str, V]], /, **kwargs: V) -> collections.OrderedDict[str, V]",
        ],
        emit: [
          { when: { mapping: "given" }, ts: "new OrderedDict($mapping, $kwargs)" },
          { ts: "new OrderedDict($iterable, $kwargs)" },
        ],
      },
      methods: {
        move_to_end: {
          signature: "(key: K, last: bool = True) -> None",
          emit: "$self.moveToEnd($key, $last)",
        },
        popitem: { signature: "(last: bool = True) -> tuple[K, V]", emit: "$self.popitem($last)" },
        copy: { signature: "() -> collections.OrderedDict[K, V]", emit: "$self.copy()" },
      },
    },
  },
});
