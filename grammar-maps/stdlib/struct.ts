import { defineModule } from "../define.ts";
import { exceptionClass } from "../exception-class.ts";

/** https://docs.python.org/3/library/struct.html */
export const struct = defineModule({
  module: "struct",
  functions: {
    calcsize: {
      signature: "(format: str | bytes, /) -> natural",
      emit: "struct.calcsize($format)",
    },
    pack: {
      signature: "(format: str | bytes, /, *values: object) -> bytes",
      emit: "struct.pack($format, ...$values)",
    },
    pack_into: {
      signature: "(format: str | bytes, buffer: raw, offset: int, /, *values: object) -> None",
      emit: "struct.packInto($format, $buffer, $offset, ...$values)",
    },
    unpack: {
      signature: "(format: str | bytes, buffer: bytes, /) -> tuple[object, ...]",
      emit: "struct.unpack($format, $buffer)",
    },
    unpack_from: {
      signature: "(format: str | bytes, /, buffer: bytes, offset: int = 0) -> tuple[object, ...]",
      emit: "struct.unpackFrom($format, $buffer, $offset)",
    },
    iter_unpack: {
      signature: "(format: str | bytes, buffer: bytes, /) -> Iterator[tuple[object, ...]]",
      emit: "struct.iterUnpack($format, $buffer)",
    },
  },
  classes: {
    error: {
      ...exceptionClass({
        name: "struct.error",
        base: "Exception",
        emit: "new struct.StructError(...$args)",
      }),
      ts: "struct.StructError",
      value: "struct.StructError",
    },
    Struct: {
      name: "struct.Struct",
      ts: "struct.Struct",
      value: "struct.Struct",
      construct: {
        signature: "(format: str) -> struct.Struct",
        emit: "new struct.Struct($format)",
      },
      methods: {
        pack: { signature: "(*values: object) -> bytes", emit: "$self.pack(...$values)" },
        pack_into: {
          signature: "(buffer: raw, offset: int, /, *values: object) -> None",
          emit: "$self.packInto($buffer, $offset, ...$values)",
        },
        unpack: {
          signature: "(buffer: bytes, /) -> tuple[object, ...]",
          emit: "$self.unpack($buffer)",
        },
        unpack_from: {
          signature: "(buffer: bytes, offset: int = 0) -> tuple[object, ...]",
          emit: "$self.unpackFrom($buffer, $offset)",
        },
        iter_unpack: {
          signature: "(buffer: bytes, /) -> Iterator[tuple[object, ...]]",
          emit: "$self.iterUnpack($buffer)",
        },
      },
      attributes: {
        format: { type: "str", emit: "$self.format" },
        size: { type: "natural", emit: "$self.size" },
      },
    },
  },
});
