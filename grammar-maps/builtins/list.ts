import { defineModule } from "../define.ts";

/** https://docs.python.org/3/tutorial/datastructures.html#more-on-lists */
export const lists = defineModule({
  module: "builtins",
  classes: {
    list: {
      name: "list",
      typeParameters: ["T"],
      ts: "T[]",
      value: "ListType",
      inheritable: "PyList",
      construct: {
        signature: ["(iterable: Iterable[T], /) -> list[T]", "() -> list[T]"],
        emit: [
          { when: { iterable: "absent" }, ts: "[]" },
          { when: { iterable: "new-array" }, ts: "$iterable" },
          { when: { iterable: "list" }, ts: "[...$iterable]" },
          { when: { iterable: "tuple" }, ts: "[...$iterable]" },
          { when: { iterable: "set" }, ts: "[...$iterable]" },
          { when: { iterable: "str" }, ts: "[...$iterable]" },
          { when: { iterable: "iterator" }, ts: "[...$iterable]" },
          { ts: "list($iterable)" },
        ],
      },
      methods: {
        append: { signature: "(object: T, /) -> None", emit: "$self.push($object)" },
        extend: {
          signature: "(iterable: Iterable[T], /) -> None",
          emit: [
            { when: { iterable: "few" }, ts: "$self.push(...$iterable)" },
            // The arguments of a call must fit on the stack; a list need not.
            { ts: "listExtend($self, $iterable)" },
          ],
        },
        insert: {
          signature: "(index: int, object: T, /) -> None",
          emit: [
            // JavaScript clamps an index out of range to the nearest end, as Python does.
            { when: { index: "small-int" }, ts: "$self.splice($index, 0, $object)" },
            { ts: "listInsert($self, $index, $object)" },
          ],
        },
        remove: { signature: "(value: T, /) -> None", emit: "listRemove($self, $value)" },
        pop: {
          signature: "(index: int = -1, /) -> T",
          hatch: "list-pop",
          emit: "listPop($self, $index)",
        },
        clear: { signature: "() -> None", emit: "$self.length = 0" },
        index: {
          signature: "(value: T, start: int = 0, stop: int = 0, /) -> natural",
          otherwise: {
            start: "slice indices must be integers or have an __index__ method",
            stop: "slice indices must be integers or have an __index__ method",
          },
          emit: "listIndex($self, $value, $start, $stop)",
        },
        count: { signature: "(value: T, /) -> natural", emit: "listCount($self, $value)" },
        sort: {
          signature: "(*, key: Callable[[T], raw] | None = None, reverse: bool = False) -> None",
          emit: "sort($self, { key: $key, reverse: $reverse })",
        },
        reverse: { signature: "() -> None", emit: "$self.reverse()" },
        copy: { signature: "() -> list[T]", emit: "[...$self]" },
        __iter__: { signature: "() -> Iterator[T]", emit: "$self.values()" },
        __len__: { signature: "() -> natural", emit: "$self.length" },
        __contains__: { signature: "(value: T, /) -> bool", emit: "contains($self, $value)" },
        __getitem__: { signature: "(index: int, /) -> T", emit: "getItem($self, $index)" },
        __setitem__: {
          signature: "(index: int, value: T, /) -> None",
          emit: "setItem($self, $index, $value)",
        },
        __delitem__: { signature: "(index: int, /) -> None", emit: "delItem($self, $index)" },
      },
    },
  },
});
