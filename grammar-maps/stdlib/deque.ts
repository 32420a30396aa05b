import { defineModule } from "../define.ts";

/** https://docs.python.org/3/library/collections.html#collections.deque */
export const deque = defineModule({
  module: "collections",
  classes: {
    deque: {
      name: "collections.deque",
      typeParameters: ["T"],
      ts: "Deque<T>",
      value: "Deque",
      inheritable: true,
      construct: {
        signature:
          "(iterable: Iterable[T] = (), maxlen: int | None = None) -> collections.deque[T]",
        emit: "new Deque($iterable, $maxlen)",
      },
      methods: {
        append: { signature: "(x: T, /) -> None", emit: "$self.append($x)" },
        appendleft: { signature: "(x: T, /) -> None", emit: "$self.appendleft($x)" },
        pop: { signature: "() -> T", emit: "$self.pop()" },
        popleft: { signature: "() -> T", emit: "$self.popleft()" },
        extend: {
          signature: "(iterable: Iterable[T], /) -> None",
          emit: "$self.extend($iterable)",
        },
        extendleft: {
          signature: "(iterable: Iterable[T], /) -> None",
          emit: "$self.extendleft($iterable)",
        },
        rotate: { signature: "(n: int = 1, /) -> None", emit: "$self.rotate($n)" },
        remove: { signature: "(value: T, /) -> None", emit: "$self.remove($value)" },
        insert: { signature: "(i: int, x: T, /) -> None", emit: "$self.insert($i, $x)" },
        index: {
          signature: "(x: T, start: int = 0, stop: int = 0, /) -> natural",
          emit: "$self.index($x, $start, $stop)",
        },
        count: { signature: "(x: T, /) -> natural", emit: "$self.count($x)" },
        reverse: { signature: "() -> None", emit: "$self.reverse()" },
        copy: { signature: "() -> collections.deque[T]", emit: "$self.copy()" },
        clear: { signature: "() -> None", emit: "$self.clear()" },
        __iter__: { signature: "() -> Iterator[T]", emit: "$self[Symbol.iterator]()" },
        __len__: { signature: "() -> natural", emit: "$self.length" },
        __add__: {
          signature: "(other: collections.deque[T], /) -> collections.deque[T]",
          emit: "$self.__add__($other)",
        },
        __mul__: {
          signature: "(n: int, /) -> collections.deque[T]",
          emit: "$self.__mul__($n)",
        },
        __rmul__: {
          signature: "(n: int, /) -> collections.deque[T]",
          emit: "$self.__mul__($n)",
        },
        __getitem__: { signature: "(i: int, /) -> T", emit: "getItem($self, $i)" },
      },
      attributes: { maxlen: { type: "int | None", emit: "$self.maxlen" } },
    },
  },
});
