import { defineModule } from "../define.ts";

/** https://docs.python.org/3/library/collections.html#collections.ChainMap */
export const chainMap = defineModule({
  module: "collections",
  functions: {
    "ChainMap.fromkeys": {
      signature: [
        "(iterable: Iterable[K], /) -> collections.ChainMap[K, None]",
        "(iterable: Iterable[K], value: V, /) -> collections.ChainMap[K, V]",
      ],
      emit: "ChainMap.fromkeys($iterable, $value)",
    },
  },
  classes: {
    ChainMap: {
      name: "collections.ChainMap",
      typeParameters: ["K", "V"],
      ts: "ChainMap<K, V>",
      value: "ChainMap",
      inheritable: true,
      construct: {
        signature: "(*maps: livedict[K, V]) -> collections.ChainMap[K, V]",
        emit: "new ChainMap(...$maps)",
      },
      methods: {
        get: {
          signature: ["(key: K, /) -> V | None", "(key: K, default: U, /) -> V | U"],
          emit: "$self.get($key, $default)",
        },
        new_child: {
          signature: "(m: livedict[K, V] | None = None, **kwargs: V) -> collections.ChainMap[K, V]",
          emit: "$self.newChild($m, $kwargs)",
        },
        keys: { signature: "() -> Iterable[K]", emit: "$self.keys()" },
        values: { signature: "() -> Iterable[V]", emit: "$self.values()" },
        items: { signature: "() -> Iterable[tuple[K, V]]", emit: "$self.items()" },
        pop: {
          signature: ["(key: K, /) -> V", "(key: K, default: V, /) -> V"],
          emit: "$self.pop($key, $default)",
        },
        popitem: { signature: "() -> tuple[K, V]", emit: "$self.popitem()" },
        setdefault: {
          signature: "(key: K, default: V, /) -> V",
          emit: "$self.setdefault($key, $default)",
        },
        update: {
          signature: [
            "(mapping: dict[K, V], /, **kwargs: V) -> None",
            "(iterable: Iterable[tuple[K, V]], /, **kwargs: V) -> None",
            "(**kwargs: V) -> None",
          ],
          emit: [
            { when: { mapping: "given" }, ts: "$self.update($mapping, $kwargs)" },
            { ts: "$self.update($iterable, $kwargs)" },
          ],
        },
        clear: { signature: "() -> None", emit: "$self.clear()" },
        copy: { signature: "() -> collections.ChainMap[K, V]", emit: "$self.copy()" },
        __or__: {
          signature: "(other: dict[K, V], /) -> collections.ChainMap[K, V]",
          emit: "$self.__or__($other)",
        },
        __len__: { signature: "() -> natural", emit: "$self.__len__()" },
        __contains__: { signature: "(key: K, /) -> bool", emit: "$self.__contains__($key)" },
        __iter__: { signature: "() -> Iterator[K]", emit: "$self[Symbol.iterator]()" },
        __getitem__: { signature: "(key: K, /) -> V", emit: "getItem($self, $key)" },
      },
      attributes: {
        parents: { type: "collections.ChainMap[K, V]", emit: "$self.parents" },
        maps: { type: "list[dict[K, V]]", emit: "$self.maps" },
      },
    },
  },
});
