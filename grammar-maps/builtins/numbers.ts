import { defineModule } from "../define.ts";

/** https://docs.python.org/3/library/stdtypes.html#numeric-types-int-float-complex */
export const numbers = defineModule({
  module: "builtins",
  functions: {
    "int.from_bytes": {
      signature: "(bytes: raw, byteorder: str = 'big', *, signed: bool = False) -> bigint",
      otherwise: { byteorder: "from_bytes() argument 'byteorder' must be str, not %T" },
      emit: "fromBytes($bytes, $byteorder, $signed)",
    },
    // Inherited, and so it makes a bool of the number.
    "bool.from_bytes": {
      signature: "(bytes: raw, byteorder: str = 'big', *, signed: bool = False) -> bool",
      emit: "Boolean(fromBytes($bytes, $byteorder, $signed))",
    },
    "float.fromhex": {
      signature: "(string: str, /) -> float",
      otherwise: { string: "bad argument type for built-in operation" },
      emit: "floatFromHex($string)",
    },
  },
  classes: {
    int: {
      name: "int",
      ts: "number",
      value: "IntType",
      construct: {
        docs: "https://docs.python.org/3/library/functions.html#int",
        signature: ["(x: raw, /) -> int", "() -> natural", "(x: str | bytes, /, base: int) -> int"],
        hatch: "whole-root",
        emit: [
          { when: { x: "absent" }, ts: "0" },
          { when: { x: "small-int", base: "absent" }, ts: "$x" },
          { when: { x: "bool", base: "absent" }, ts: "Number($x)" },
          { ts: "int($x, $base)" },
        ],
      },
      methods: {
        // Of an enum of ints: `_value_` is what it is an int by.
        __new__: { signature: "(cls: raw, /, *args: raw) -> raw", emit: "allocate($cls)" },
        bit_length: { signature: "() -> natural", emit: "bitLength($self)" },
        bit_count: { signature: "() -> natural", emit: "bitCount($self)" },
        conjugate: { signature: "() -> Self", emit: "$self" },
        to_bytes: {
          signature: "(length: int = 1, byteorder: str = 'big', *, signed: bool = False) -> bytes",
          otherwise: { byteorder: "to_bytes() argument 'byteorder' must be str, not %T" },
          emit: "toBytes($self, $length, $byteorder, $signed)",
        },
        as_integer_ratio: {
          signature: "() -> tuple[Self, natural]",
          emit: "tuple($self, 1)",
        },
      },
      attributes: {
        real: { type: "Self", emit: "$self" },
        imag: { type: "natural", emit: "0" },
        numerator: { type: "Self", emit: "$self" },
        denominator: { type: "natural", emit: "1" },
      },
    },
    bool: {
      name: "bool",
      bases: ["int"],
      methods: {
        bit_length: { signature: "() -> natural", emit: "Number($self)" },
        bit_count: { signature: "() -> natural", emit: "Number($self)" },
        conjugate: { signature: "() -> natural", emit: "Number($self)" },
        to_bytes: {
          signature: "(length: int = 1, byteorder: str = 'big', *, signed: bool = False) -> bytes",
          otherwise: { byteorder: "to_bytes() argument 'byteorder' must be str, not %T" },
          emit: "toBytes($self, $length, $byteorder, $signed)",
        },
        as_integer_ratio: {
          signature: "() -> tuple[natural, natural]",
          emit: "tuple(Number($self), 1)",
        },
      },
      attributes: {
        real: { type: "natural", emit: "Number($self)" },
        imag: { type: "natural", emit: "0" },
        numerator: { type: "natural", emit: "Number($self)" },
        denominator: { type: "natural", emit: "1" },
      },
      ts: "boolean",
      value: "BoolType",
      construct: {
        signature: ["(x: raw, /) -> bool", "() -> bool"],
        emit: [
          // TypeScript takes a comparison of constants for a mistake.
          { when: { x: "literal-scalar" }, ts: "Boolean($x)" },
          { when: { x: "absent" }, ts: "false" },
          { when: { x: "bool" }, ts: "$x" },
          { when: { x: "small-int" }, ts: "$x !== 0" },
          { when: { x: "str" }, ts: '$x !== ""' },
          { when: { x: "list" }, ts: "$x.length > 0" },
          { ts: "truthy($x)" },
        ],
      },
    },
    float: {
      name: "float",
      ts: "number",
      value: "FloatType",
      construct: {
        docs: "https://docs.python.org/3/library/functions.html#float",
        signature: ["(x: raw, /) -> float", "() -> float"],
        emit: [
          { when: { x: "absent" }, ts: "0" },
          { when: { x: "float" }, ts: "$x" },
          { when: { x: "minus-zero" }, ts: "$x + 0" },
          { when: { x: "small-int" }, ts: "$x" },
          { ts: "toFloat($x)" },
        ],
      },
      methods: {
        __new__: { signature: "(cls: raw, /, *args: raw) -> raw", emit: "allocate($cls)" },
        is_integer: { signature: "() -> bool", emit: "Number.isInteger($self)" },
        conjugate: { signature: "() -> float", emit: "$self" },
        as_integer_ratio: {
          signature: "() -> tuple[int, int]",
          emit: "asIntegerRatio($self)",
        },
        hex: { signature: "() -> ascii", emit: "floatHex($self)" },
      },
      attributes: { real: { type: "float", emit: "$self" }, imag: { type: "float", emit: "0" } },
    },
  },
});
