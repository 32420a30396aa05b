import { defineModule } from "../define.ts";
import { exceptionClass } from "../exception-class.ts";

/** https://docs.python.org/3/library/dataclasses.html: the decorator itself is lowered with its class. */
export const dataclasses = defineModule({
  module: "dataclasses",
  functions: {
    dataclass: {
      signature:
        "(cls: raw = None, /, *, init: bool = True, repr: bool = True, eq: bool = True, order: bool = False, unsafe_hash: bool = False, frozen: bool = False, match_args: bool = True, kw_only: bool = False, slots: bool = False) -> raw",
      hatch: "dataclass",
    },
    asdict: { signature: "(obj: object) -> dict[str, object]", emit: "asdict($obj)" },
    astuple: { signature: "(obj: object) -> tuple[object, ...]", emit: "astuple($obj)" },
    fields: {
      signature: "(class_or_instance: raw) -> tuple[dataclasses.Field, ...]",
      emit: "fields($class_or_instance)",
    },
    is_dataclass: { signature: "(obj: object) -> bool", emit: "isDataclass($obj)" },
    replace: {
      signature: "(obj: T, /, **changes: raw) -> T",
      emit: "replaceFields($obj, $changes)",
    },
    field: {
      signature:
        "(*, default: raw = None, default_factory: raw = None, init: bool = True, repr: bool = True, hash: bool | None = None, compare: bool = True, metadata: livedict[str, raw] | None = None, kw_only: bool = False) -> raw",
      hatch: "dataclass",
    },
  },
  typing: ["InitVar", "KW_ONLY"],
  constants: { MISSING: { type: "raw", emit: "MISSING" } },
  classes: {
    Field: {
      name: "dataclasses.Field",
      ts: "Field",
      attributes: {
        name: { type: "str", emit: "$self.name" },
        type: { type: "raw", emit: "$self.annotation" },
        default: { type: "raw", emit: "defaultOf($self)" },
        default_factory: { type: "raw", emit: "factoryOf($self)" },
        metadata: {
          type: "types.MappingProxyType[str, raw]",
          emit: "new types.MappingProxyType($self.metadata ?? new Map())",
        },
        init: { type: "bool", emit: "$self.inInit" },
      },
    },
    FrozenInstanceError: exceptionClass({
      name: "dataclasses.FrozenInstanceError",
      base: "AttributeError",
      emit: "new FrozenInstanceError(...$args)",
    }),
  },
});
