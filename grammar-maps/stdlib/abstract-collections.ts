import { defineModule } from "../define.ts";

/**
 * https://docs.python.org/3/library/collections.abc.html: what a class derived from them gets. `Q` are
 * the keys that a mapping is asked for and `I` the values that are put in, which the class's own
 * methods receive.
 */
export const abstractCollections = defineModule({
  module: "collections.abc",
  classes: {
    Hashable: { name: "collections.abc.Hashable", ts: "unknown", value: "AbstractHashable" },
    Callable: { name: "collections.abc.Callable", ts: "unknown", value: "AbstractCallable" },
    Sized: { name: "collections.abc.Sized", ts: "unknown", value: "AbstractSized" },
    Container: { name: "collections.abc.Container", ts: "unknown", value: "AbstractContainer" },
    Iterable: { name: "collections.abc.Iterable", ts: "unknown", value: "AbstractIterable" },
    Iterator: { name: "collections.abc.Iterator", ts: "unknown", value: "AbstractIterator" },
    Reversible: { name: "collections.abc.Reversible", ts: "unknown", value: "AbstractReversible" },
    Collection: { name: "collections.abc.Collection", ts: "unknown", value: "AbstractCollection" },
    Generator: { name: "collections.abc.Generator", ts: "unknown", value: "AbstractGenerator" },
    Awaitable: { name: "collections.abc.Awaitable", ts: "unknown", value: "AbstractAwaitable" },
    Coroutine: { name: "collections.abc.Coroutine", ts: "unknown", value: "AbstractCoroutine" },
    AsyncIterable: {
      name: "collections.abc.AsyncIterable",
      ts: "unknown",
      value: "AbstractAsyncIterable",
    },
    AsyncIterator: {
      name: "collections.abc.AsyncIterator",
      ts: "unknown",
      value: "AbstractAsyncIterator",
    },
    AsyncGenerator: {
      name: "collections.abc.AsyncGenerator",
      ts: "unknown",
      value: "AbstractAsyncGenerator",
    },
    ByteString: { name: "collections.abc.ByteString", ts: "unknown", value: "AbstractByteString" },
    MappingView: {
      name: "collections.abc.MappingView",
      ts: "unknown",
      value: "AbstractMappingView",
    },
    KeysView: {
      name: "collections.abc.KeysView",
      typeParameters: ["K"],
      ts: "MappingKeys<K>",
      value: "AbstractKeysView",
      methods: {
        __iter__: { signature: "() -> Iterator[K]", emit: "$self[Symbol.iterator]()" },
        isdisjoint: {
          signature: "(other: Iterable[object], /) -> bool",
          emit: "$self.isdisjoint($other)",
        },
      },
    },
    ItemsView: {
      name: "collections.abc.ItemsView",
      typeParameters: ["K", "V"],
      ts: "MappingItems<K, V>",
      value: "AbstractItemsView",
      methods: {
        __iter__: { signature: "() -> Iterator[tuple[K, V]]", emit: "$self[Symbol.iterator]()" },
        isdisjoint: {
          signature: "(other: Iterable[object], /) -> bool",
          emit: "$self.isdisjoint($other)",
        },
      },
    },
    ValuesView: {
      name: "collections.abc.ValuesView",
      typeParameters: ["V"],
      ts: "MappingValues<V>",
      value: "AbstractValuesView",
      methods: {
        __iter__: { signature: "() -> Iterator[V]", emit: "$self[Symbol.iterator]()" },
      },
    },
    Sequence: {
      name: "collections.abc.Sequence",
      typeParameters: ["T", "I"],
      ts: "Sequence<T>",
      value: "Sequence",
      inheritable: true,
      methods: {
        index: {
          signature: "(value: object, start: int = 0, stop: int | None = None) -> natural",
          emit: "$self.index($value, $start, $stop)",
        },
        count: { signature: "(value: object) -> natural", emit: "$self.count($value)" },
        __iter__: { signature: "() -> Iterator[T]", emit: "$self[Symbol.iterator]()" },
        __reversed__: { signature: "() -> Iterator[T]", emit: "$self.__reversed__()" },
        __contains__: { signature: "(value: object) -> bool", emit: "$self.__contains__($value)" },
      },
    },
    MutableSequence: {
      name: "collections.abc.MutableSequence",
      typeParameters: ["T", "I"],
      bases: ["collections.abc.Sequence"],
      ts: "MutableSequence<T>",
      value: "MutableSequence",
      inheritable: true,
      methods: {
        append: { signature: "(value: I) -> None", emit: "$self.append($value)" },
        clear: { signature: "() -> None", emit: "$self.clear()" },
        reverse: { signature: "() -> None", emit: "$self.reverse()" },
        extend: { signature: "(values: Iterable[I]) -> None", emit: "$self.extend($values)" },
        pop: { signature: "(index: int = -1) -> T", emit: "$self.pop($index)" },
        remove: { signature: "(value: object) -> None", emit: "$self.remove($value)" },
        __iadd__: { signature: "(values: Iterable[I]) -> Self", emit: "$self.__iadd__($values)" },
      },
    },
    Set: {
      name: "collections.abc.Set",
      typeParameters: ["T", "I"],
      ts: "AbstractSet<T>",
      value: "AbstractSet",
      inheritable: true,
      methods: {
        isdisjoint: {
          signature: "(other: Iterable[object]) -> bool",
          emit: "$self.isdisjoint($other)",
        },
        __and__: { signature: "(other: Iterable[I], /) -> Self", emit: "$self.__and__($other)" },
        __or__: { signature: "(other: Iterable[I], /) -> Self", emit: "$self.__or__($other)" },
        __sub__: { signature: "(other: Iterable[I], /) -> Self", emit: "$self.__sub__($other)" },
        __xor__: { signature: "(other: Iterable[I], /) -> Self", emit: "$self.__xor__($other)" },
        __le__: { signature: "(other: object, /) -> bool", emit: "$self.__le__($other)" },
        __lt__: { signature: "(other: object, /) -> bool", emit: "$self.__lt__($other)" },
        __ge__: { signature: "(other: object, /) -> bool", emit: "$self.__ge__($other)" },
        __gt__: { signature: "(other: object, /) -> bool", emit: "$self.__gt__($other)" },
        __eq__: { signature: "(other: object, /) -> bool", emit: "$self.__eq__($other)" },
        _from_iterable: {
          signature: "(it: Iterable[I]) -> Self",
          emit: "$self._from_iterable($it)",
        },
        _hash: { signature: "() -> int", emit: "$self._hash()" },
      },
    },
    MutableSet: {
      name: "collections.abc.MutableSet",
      typeParameters: ["T", "I"],
      bases: ["collections.abc.Set"],
      ts: "MutableSet<T>",
      value: "MutableSet",
      inheritable: true,
      methods: {
        remove: { signature: "(value: I) -> None", emit: "$self.remove($value)" },
        pop: { signature: "() -> T", emit: "$self.pop()" },
        clear: { signature: "() -> None", emit: "$self.clear()" },
        __ior__: { signature: "(other: Iterable[I], /) -> Self", emit: "$self.__ior__($other)" },
        __iand__: { signature: "(other: Iterable[I], /) -> Self", emit: "$self.__iand__($other)" },
        __ixor__: { signature: "(other: Iterable[I], /) -> Self", emit: "$self.__ixor__($other)" },
        __isub__: { signature: "(other: Iterable[I], /) -> Self", emit: "$self.__isub__($other)" },
      },
    },
    Mapping: {
      name: "collections.abc.Mapping",
      typeParameters: ["K", "V", "Q", "I"],
      ts: "Mapping<K, V>",
      value: "Mapping",
      inheritable: true,
      methods: {
        get: {
          signature: ["(key: Q) -> V | None", "(key: Q, default: U) -> V | U"],
          emit: "$self.get($key, $default)",
        },
        keys: { signature: "() -> collections.abc.KeysView[K]", emit: "$self.keys()" },
        items: { signature: "() -> collections.abc.ItemsView[K, V]", emit: "$self.items()" },
        values: { signature: "() -> collections.abc.ValuesView[V]", emit: "$self.values()" },
        __contains__: { signature: "(key: Q) -> bool", emit: "$self.__contains__($key)" },
        __eq__: { signature: "(other: object, /) -> bool", emit: "$self.__eq__($other)" },
      },
    },
    MutableMapping: {
      name: "collections.abc.MutableMapping",
      typeParameters: ["K", "V", "Q", "I"],
      bases: ["collections.abc.Mapping"],
      ts: "MutableMapping<K, V>",
      value: "MutableMapping",
      inheritable: true,
      methods: {
        pop: {
          signature: ["(key: Q) -> V", "(key: Q, default: U) -> V | U"],
          emit: "$self.pop($key, $default)",
        },
        popitem: { signature: "() -> tuple[K, V]", emit: "$self.popitem()" },
        clear: { signature: "() -> None", emit: "$self.clear()" },
        update: {
          signature: [
            "(other: livedict[Q, I], /, **kwargs: I) -> None",
            "(other: Iterable[tuple[Q, I]], /, **kwargs: I) -> None",
            "(**kwargs: I) -> None",
          ],
          emit: "$self.update($other, $kwargs)",
        },
        setdefault: {
          signature: ["(key: Q) -> V | None", "(key: Q, default: I) -> V | I"],
          emit: "$self.setdefault($key, $default)",
        },
      },
    },
  },
});
