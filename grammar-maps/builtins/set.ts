import { defineModule } from "../define.ts";

/** https://docs.python.org/3/library/stdtypes.html#set-types-set-frozenset */
export const sets = defineModule({
  module: "builtins",
  classes: {
    set: {
      name: "set",
      typeParameters: ["T"],
      ts: "Set<T>",
      value: "SetType",
      construct: {
        signature: ["(iterable: Iterable[T], /) -> set[T]", "() -> set[T]"],
        emit: [
          { when: { iterable: "absent", returns: "set" }, ts: "new Set()" },
          { when: { iterable: "str-list" }, ts: "new Set($iterable)" },
          { when: { iterable: "list", returns: "set" }, ts: "new Set($iterable)" },
          { ts: "new PySet($iterable)" },
        ],
      },
      methods: {
        add: { signature: "(element: T, /) -> None", emit: "$self.add($element)" },
        discard: { signature: "(element: T, /) -> None", emit: "$self.delete($element)" },
        remove: { signature: "(element: T, /) -> None", emit: "setRemove($self, $element)" },
        pop: { signature: "() -> T", emit: "setPop($self)" },
        clear: { signature: "() -> None", emit: "$self.clear()" },
        update: {
          signature: "(*others: Iterable[T]) -> None",
          emit: "setUpdate($self, ...$others)",
        },
        intersection_update: {
          signature: "(*others: Iterable[T]) -> None",
          emit: "intersectionUpdate($self, ...$others)",
        },
        difference_update: {
          signature: "(*others: Iterable[T]) -> None",
          emit: "differenceUpdate($self, ...$others)",
        },
        symmetric_difference_update: {
          signature: "(other: Iterable[T], /) -> None",
          emit: "symmetricDifferenceUpdate($self, $other)",
        },
        copy: { signature: "() -> set[T]", emit: "setCopy($self)" },
        union: {
          signature: "(*others: Iterable[T]) -> set[T]",
          emit: "union($self, ...$others)",
        },
        intersection: {
          signature: "(*others: Iterable[T]) -> set[T]",
          emit: "intersection($self, ...$others)",
        },
        difference: {
          signature: "(*others: Iterable[T]) -> set[T]",
          emit: "difference($self, ...$others)",
        },
        symmetric_difference: {
          signature: "(other: Iterable[T], /) -> set[T]",
          emit: "symmetricDifference($self, $other)",
        },
        issubset: {
          signature: "(other: Iterable[T], /) -> bool",
          emit: "isSubsetOf($self, $other)",
        },
        issuperset: {
          signature: "(other: Iterable[T], /) -> bool",
          emit: "isSupersetOf($self, $other)",
        },
        isdisjoint: {
          signature: "(other: Iterable[T], /) -> bool",
          emit: "isDisjoint($self, $other)",
        },
        __iter__: { signature: "() -> Iterator[T]", emit: "$self.values()" },
        __len__: { signature: "() -> natural", emit: "$self.size" },
        __contains__: { signature: "(element: T, /) -> bool", emit: "$self.has($element)" },
      },
    },
    frozenset: {
      name: "frozenset",
      typeParameters: ["T"],
      ts: "FrozenSet<T>",
      value: "FrozenSetType",
      construct: {
        signature: ["(iterable: Iterable[T], /) -> frozenset[T]", "() -> frozenset[T]"],
        emit: "frozenSet($iterable)",
      },
      methods: {
        copy: { signature: "() -> frozenset[T]", emit: "$self" },
        union: {
          signature: "(*others: Iterable[T]) -> frozenset[T]",
          emit: "union($self, ...$others)",
        },
        intersection: {
          signature: "(*others: Iterable[T]) -> frozenset[T]",
          emit: "intersection($self, ...$others)",
        },
        difference: {
          signature: "(*others: Iterable[T]) -> frozenset[T]",
          emit: "difference($self, ...$others)",
        },
        symmetric_difference: {
          signature: "(other: Iterable[T], /) -> frozenset[T]",
          emit: "symmetricDifference($self, $other)",
        },
        issubset: {
          signature: "(other: Iterable[T], /) -> bool",
          emit: "isSubsetOf($self, $other)",
        },
        issuperset: {
          signature: "(other: Iterable[T], /) -> bool",
          emit: "isSupersetOf($self, $other)",
        },
        isdisjoint: {
          signature: "(other: Iterable[T], /) -> bool",
          emit: "isDisjoint($self, $other)",
        },
        __iter__: { signature: "() -> Iterator[T]", emit: "$self.values()" },
        __len__: { signature: "() -> natural", emit: "$self.size" },
        __contains__: { signature: "(element: T, /) -> bool", emit: "$self.has($element)" },
      },
    },
  },
});
