import { defineModule } from "../define.ts";

/** https://docs.python.org/3/library/array.html */
export const array = defineModule({
  module: "array",
  classes: {
    array: {
      name: "array.array",
      typeParameters: ["T"],
      ts: "array.array<T>",
      value: "array.array",
      construct: {
        signature: [
          "(typecode: floatcode, initializer: Iterable[object] = (), /) -> array.array[float]",
          "(typecode: intcode, initializer: Iterable[object] = (), /) -> array.array[int]",
          "(typecode: textcode, initializer: Iterable[str] = (), /) -> array.array[str]",
          "(typecode: str, initializer: Iterable[object] = (), /) -> array.array[object]",
        ],
        emit: [
          { when: { typecode: "literal" }, ts: "new array.array($typecode, $initializer)" },
          { ts: "new array.array($typecode, $initializer, true)" },
        ],
        typeArguments: "result",
      },
      methods: {
        append: { signature: "(v: object, /) -> None", emit: "$self.append($v)" },
        extend: { signature: "(bb: Iterable[object], /) -> None", emit: "$self.extend($bb)" },
        fromlist: { signature: "(list: list[object], /) -> None", emit: "$self.fromlist($list)" },
        insert: { signature: "(i: int, v: object, /) -> None", emit: "$self.insert($i, $v)" },
        pop: { signature: "(i: int = -1, /) -> T", emit: "$self.pop($i)" },
        remove: { signature: "(v: object, /) -> None", emit: "$self.remove($v)" },
        index: {
          signature: "(v: object, start: int = 0, stop: int = 0, /) -> natural",
          emit: "$self.index($v, $start, $stop)",
        },
        count: { signature: "(v: object, /) -> natural", emit: "$self.count($v)" },
        reverse: { signature: "() -> None", emit: "$self.reverse()" },
        tolist: { signature: "() -> list[T]", emit: "$self.tolist()" },
        tounicode: { signature: "() -> str", emit: "$self.tounicode()" },
        tobytes: { signature: "() -> bytes", emit: "$self.tobytes()" },
        frombytes: { signature: "(buffer: bytes, /) -> None", emit: "$self.frombytes($buffer)" },
        __iter__: { signature: "() -> Iterator[T]", emit: "$self[Symbol.iterator]()" },
        __len__: { signature: "() -> natural", emit: "$self.length" },
        __contains__: { signature: "(v: object, /) -> bool", emit: "$self.__contains__($v)" },
        __getitem__: { signature: "(i: int, /) -> T", emit: "$self.__getitem__($i)" },
        __setitem__: {
          signature: "(i: int, v: object, /) -> None",
          emit: "$self.__setitem__($i, $v)",
        },
        __delitem__: { signature: "(i: int, /) -> None", emit: "$self.__delitem__($i)" },
      },
      attributes: {
        typecode: { type: "str", emit: "$self.typecode" },
        itemsize: { type: "natural", emit: "$self.itemsize" },
      },
    },
  },
  constants: { typecodes: { type: "str", emit: '"bBuhHiIlLqQfd"' } },
  aliases: { ArrayType: "array.array" },
});
