import { defineModule } from "../define.ts";

/** https://docs.python.org/3/library/stdtypes.html#mapping-types-dict */
export const dicts = defineModule({
  module: "builtins",
  functions: {
    "dict.fromkeys": {
      signature: [
        "(iterable: Iterable[K], /) -> dict[K, None]",
        "(iterable: Iterable[K], value: V, /) -> dict[K, V]",
      ],
      emit: [
        { when: { returns: "map" }, ts: "mapFromKeys($iterable, $value)" },
        { ts: "fromKeys($iterable, $value)" },
      ],
    },
  },
  classes: {
    dict: {
      name: "dict",
      typeParameters: ["K", "V"],
      ts: "Map<K, V>",
      value: "DictType",
      inheritable: "PyDict",
      construct: {
        signature: [
          "() -> dict[K, V]",
          "(mapping: livedict[K, V], /) -> dict[K, V]",
          "(iterable: Iterable[tuple[K, V]], /) -> dict[K, V]",
          "(**kwargs: V) -> dict[str, V]",
          "(mapping: livedict[str, V], /, **kwargs: V) -> dict[str, V]",
          "(iterable: Iterable[tuple[str, V]], /, **kwargs: V) -> dict[str, V]",
        ],
        hatch: "dict",
      },
      methods: {
        get: {
          signature: ["(key: K, /) -> V | None", "(key: K, default: U, /) -> V | U"],
          emit: [
            { when: { self: "dict", default: "absent" }, ts: "$self.get($key) ?? null" },
            // A float among ints tells what it is.
            { when: { default: "told" }, ts: "dictGet($self, $key, $default, float)" },
            // `??` evaluates the default late, which nobody sees of a constant.
            {
              when: { self: "plain-values", default: "literal" },
              ts: "$self.get($key) ?? $default",
            },
            { ts: "dictGet($self, $key, $default)" },
          ],
        },
        keys: { signature: "() -> dict_keys[K]", hatch: "dict-view", emit: "keysView($self)" },
        values: {
          signature: "() -> dict_values[V]",
          hatch: "dict-view",
          emit: "valuesView($self)",
        },
        items: {
          signature: "() -> dict_items[K, V]",
          hatch: "dict-view",
          emit: "itemsView($self)",
        },
        pop: {
          signature: ["(key: K, /) -> V", "(key: K, default: U, /) -> V | U"],
          emit: [
            { when: { default: "absent" }, ts: "dictPop($self, $key)" },
            { when: { default: "told" }, ts: "dictPop($self, $key, $default, float)" },
            { ts: "dictPop($self, $key, $default)" },
          ],
        },
        popitem: { signature: "() -> tuple[K, V]", emit: "popItem($self)" },
        setdefault: {
          signature: ["(key: K, default: V, /) -> V", "(key: K, /) -> V | None"],
          emit: "setDefault($self, $key, $default)",
        },
        update: {
          signature: [
            "(mapping: livedict[K, V], /, **kwargs: V) -> None",
            "(iterable: Iterable[tuple[K, V]], /, **kwargs: V) -> None",
            "(**kwargs: V) -> None",
          ],
          emit: [
            { when: { mapping: "given" }, ts: "dictUpdate($self, $mapping, $kwargs)" },
            { when: { iterable: "given" }, ts: "dictUpdate($self, $iterable, $kwargs)" },
            { ts: "dictUpdate($self, $kwargs)" },
          ],
        },
        clear: {
          signature: "() -> None",
          emit: "$self.clear()",
        },
        copy: {
          signature: "() -> dict[K, V]",
          emit: [{ when: { self: "map" }, ts: "new Map($self)" }, { ts: "dictCopy($self)" }],
        },
        __iter__: { signature: "() -> Iterator[K]", emit: "$self.keys()" },
        __len__: { signature: "() -> natural", emit: "len($self)" },
        __contains__: { signature: "(key: K, /) -> bool", emit: "contains($self, $key)" },
        __getitem__: { signature: "(key: K, /) -> V", emit: "getItem($self, $key)" },
        __setitem__: {
          signature: "(key: K, value: V, /) -> None",
          emit: "setItem($self, $key, $value)",
        },
        __delitem__: { signature: "(key: K, /) -> None", emit: "delItem($self, $key)" },
      },
    },
    dict_keys: {
      name: "dict_keys",
      typeParameters: ["K"],
      ts: "KeysView<K>",
      methods: {
        __iter__: { signature: "() -> Iterator[K]", emit: "$self[Symbol.iterator]()" },
        isdisjoint: {
          signature: "(other: Iterable[K], /) -> bool",
          emit: "isDisjoint(new Set($self), $other)",
        },
      },
    },
    dict_values: {
      name: "dict_values",
      typeParameters: ["V"],
      ts: "ValuesView<V>",
      methods: {
        __iter__: { signature: "() -> Iterator[V]", emit: "$self[Symbol.iterator]()" },
      },
    },
    dict_items: {
      name: "dict_items",
      typeParameters: ["K", "V"],
      ts: "ItemsView<K, V>",
      methods: {
        __iter__: { signature: "() -> Iterator[tuple[K, V]]", emit: "$self[Symbol.iterator]()" },
      },
    },
  },
});
