import { defineModule } from "../define.ts";

/** https://docs.python.org/3/library/stdtypes.html#tuple */
export const tuples = defineModule({
  module: "builtins",
  classes: {
    tuple: {
      name: "tuple",
      typeParameters: ["T"],
      ts: "readonly T[]",
      value: "TupleType",
      construct: {
        signature: ["(iterable: Iterable[T], /) -> tuple[T, ...]", "() -> tuple[T, ...]"],
        emit: [
          { when: { iterable: "absent" }, ts: "tuple()" },
          { when: { iterable: "few" }, ts: "tuple(...$iterable)" },
          { ts: "tupleOf($iterable)" },
        ],
      },
      methods: {
        index: {
          signature: "(value: T, start: int = 0, stop: int = 0, /) -> natural",
          otherwise: {
            start: "slice indices must be integers or have an __index__ method",
            stop: "slice indices must be integers or have an __index__ method",
          },
          emit: "tupleIndex($self, $value, $start, $stop)",
        },
        count: { signature: "(value: object, /) -> natural", emit: "listCount($self, $value)" },
        __len__: { signature: "() -> natural", emit: "$self.length" },
        __contains__: { signature: "(value: T, /) -> bool", emit: "contains($self, $value)" },
        __getitem__: { signature: "(index: int, /) -> T", emit: "getItem($self, $index)" },
      },
    },
  },
});
