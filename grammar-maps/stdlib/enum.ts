import { type ClassEntry, defineModule } from "../define.ts";

const enumeration = (name: string, ts: string, base?: string): ClassEntry => ({
  name: `enum.${name}`,
  ...(base === undefined ? {} : { bases: [`enum.${base}`] }),
  ts,
  value: ts,
  inheritable: true,
});

const mixed = (ts: string): ClassEntry => ({
  ...enumeration(`_${ts}`, ts, "Enum"),
  inheritable: ts,
});

/** https://docs.python.org/3/library/enum.html: what the members of a class are is inferred. */
export const enumModule = defineModule({
  module: "enum",
  functions: {
    auto: { signature: "() -> raw", emit: "auto()" },
    unique: { signature: "(enumeration: T) -> T", emit: "unique($enumeration)" },
  },
  classes: {
    Enum: { ...enumeration("Enum", "Enum"), alwaysTrue: true },
    IntEnum: enumeration("IntEnum", "IntEnum", "Enum"),
    StrEnum: enumeration("StrEnum", "StrEnum", "Enum"),
    Flag: enumeration("Flag", "Flag", "Enum"),
    IntFlag: enumeration("IntFlag", "IntFlag", "Flag"),
    // `class Level(int, Enum)`: what the pair of bases stands for.
    _EnumOfInt: mixed("EnumOfInt"),
    _EnumOfFloat: mixed("EnumOfFloat"),
    _EnumOfStr: mixed("EnumOfStr"),
  },
});
