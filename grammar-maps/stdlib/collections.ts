import { defineModule } from "../define.ts";

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
          "(default_factory: Callable[[], V] | None, mapping: dict[K, V], /) -> collections.defaultdict[K, V]",
        ],
        emit: "new DefaultDict($default_factory, $mapping)",
      },
      methods: {
        copy: { signature: "() -> collections.defaultdict[K, V]", emit: "$self.copy()" },
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
          "(iterable: Iterable[K], /) -> collections.Counter[K, int]",
        ],
        emit: [
          { when: { mapping: "given" }, ts: "new Counter($mapping)" },
          { ts: "new Counter($iterable)" },
        ],
      },
      methods: {
        most_common: {
          signature: "(n: int | None = None) -> list[tuple[K, int]]",
          emit: "$self.mostCommon($n)",
        },
        elements: { signature: "() -> Iterator[K]", emit: "$self.elements()" },
        total: { signature: "() -> int", emit: "$self.total()" },
        update: {
          signature: "(iterable: Iterable[K], /) -> None",
          emit: "$self.update($iterable)",
        },
        subtract: {
          signature: "(iterable: Iterable[K], /) -> None",
          emit: "$self.subtract($iterable)",
        },
        copy: { signature: "() -> collections.Counter[K, V]", emit: "$self.copy()" },
        __getitem__: { signature: "(key: K, /) -> int", emit: "getItem($self, $key)" },
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
          "(mapping: dict[K, V], /) -> collections.OrderedDict[K, V]",
          "(iterable: Iterable[tuple[K, V]], /) -> collections.OrderedDict[K, V]",
        ],
        emit: [
          { when: { mapping: "given" }, ts: "new OrderedDict($mapping)" },
          { ts: "new OrderedDict($iterable)" },
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
    ChainMap: {
      name: "collections.ChainMap",
      typeParameters: ["K", "V"],
      ts: "ChainMap<K, V>",
      value: "ChainMap",
      construct: {
        signature: "(*maps: dict[K, V]) -> collections.ChainMap[K, V]",
        emit: "new ChainMap(...$maps)",
      },
      methods: {
        get: {
          signature: ["(key: K, /) -> V | None", "(key: K, default: V, /) -> V"],
          emit: "$self.get($key, $default)",
        },
        new_child: {
          signature: "(m: dict[K, V] | None = None) -> collections.ChainMap[K, V]",
          emit: "$self.newChild($m)",
        },
        keys: { signature: "() -> Iterable[K]", emit: "$self.keys()" },
        values: { signature: "() -> Iterable[V]", emit: "$self.values()" },
        items: { signature: "() -> Iterable[tuple[K, V]]", emit: "$self.items()" },
        __iter__: { signature: "() -> Iterator[K]", emit: "$self[Symbol.iterator]()" },
        __getitem__: { signature: "(key: K, /) -> V", emit: "getItem($self, $key)" },
      },
      attributes: { parents: { type: "collections.ChainMap[K, V]", emit: "$self.parents" } },
    },
  },
});
