import { defineModule } from "../define.ts";

/** https://docs.python.org/3/library/collections.html: containers for programs to extend */
export const userCollections = defineModule({
  module: "collections",
  classes: {
    UserDict: {
      name: "collections.UserDict",
      typeParameters: ["K", "V"],
      ts: "UserDict<K, V>",
      value: "UserDict",
      inheritable: true,
      construct: {
        signature: [
          "() -> collections.UserDict[K, V]",
          "(mapping: livedict[K, V], /, **kwargs: V) -> collections.UserDict[K, V]",
          "(mapping: object, /, **kwargs: object) -> collections.UserDict[K, V]",
          "(**kwargs: V) -> collections.UserDict[str, V]",
        ],
        emit: "new UserDict($mapping, $kwargs)",
      },
      methods: {
        get: {
          signature: ["(key: K, /) -> V | None", "(key: K, default: U, /) -> V | U"],
          emit: "$self.get($key, $default)",
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
            "(mapping: object, /, **kwargs: object) -> None",
            "(**kwargs: object) -> None",
          ],
          emit: "$self.update($mapping, $kwargs)",
        },
        clear: { signature: "() -> None", emit: "$self.clear()" },
        copy: { signature: "() -> Self", emit: "$self.copy()" },
        __len__: { signature: "() -> natural", emit: "$self.__len__()" },
        __contains__: { signature: "(key: K, /) -> bool", emit: "$self.__contains__($key)" },
        __iter__: { signature: "() -> Iterator[K]", emit: "$self[Symbol.iterator]()" },
        __getitem__: { signature: "(key: K, /) -> V", emit: "$self.__getitem__($key)" },
        __setitem__: {
          signature: "(key: K, item: V, /) -> None",
          emit: "$self.__setitem__($key, $item)",
        },
        __delitem__: { signature: "(key: K, /) -> None", emit: "$self.__delitem__($key)" },
      },
      attributes: { data: { type: "dict[K, V]", emit: "$self.data" } },
    },
    UserList: {
      name: "collections.UserList",
      typeParameters: ["T"],
      ts: "UserList<T>",
      value: "UserList",
      inheritable: true,
      construct: {
        signature: "(initlist: Iterable[T] | None = None) -> collections.UserList[T]",
        emit: "new UserList($initlist)",
      },
      methods: {
        append: { signature: "(item: T, /) -> None", emit: "$self.append($item)" },
        insert: { signature: "(i: int, item: T, /) -> None", emit: "$self.insert($i, $item)" },
        pop: { signature: "(i: int = -1, /) -> T", emit: "$self.pop($i)" },
        remove: { signature: "(item: T, /) -> None", emit: "$self.remove($item)" },
        clear: { signature: "() -> None", emit: "$self.clear()" },
        copy: { signature: "() -> Self", emit: "$self.copy()" },
        count: { signature: "(item: T, /) -> natural", emit: "$self.count($item)" },
        index: {
          signature: "(item: T, start: int = 0, stop: int = 0, /) -> natural",
          emit: "$self.index($item, $start, $stop)",
        },
        reverse: { signature: "() -> None", emit: "$self.reverse()" },
        sort: {
          signature: "(*, key: Callable[[T], raw] | None = None, reverse: bool = False) -> None",
          emit: "$self.sort({ key: $key, reverse: $reverse })",
        },
        extend: { signature: "(other: Iterable[T], /) -> None", emit: "$self.extend($other)" },
        __len__: { signature: "() -> natural", emit: "$self.length" },
        __contains__: { signature: "(item: T, /) -> bool", emit: "$self.__contains__($item)" },
        __iter__: { signature: "() -> Iterator[T]", emit: "$self[Symbol.iterator]()" },
        __getitem__: { signature: "(i: int, /) -> T", emit: "$self.__getitem__($i)" },
        __setitem__: {
          signature: "(i: int, item: T, /) -> None",
          emit: "$self.__setitem__($i, $item)",
        },
        __delitem__: { signature: "(i: int, /) -> None", emit: "$self.__delitem__($i)" },
      },
      attributes: { data: { type: "list[T]", emit: "$self.data" } },
    },
  },
});
