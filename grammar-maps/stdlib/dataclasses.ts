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
    field: {
      signature:
        "(*, default: raw = None, default_factory: raw = None, init: bool = True, repr: bool = True, hash: bool | None = None, compare: bool = True, metadata: raw = None, kw_only: bool = False) -> raw",
      hatch: "dataclass",
    },
  },
  classes: {
    FrozenInstanceError: exceptionClass({
      name: "dataclasses.FrozenInstanceError",
      base: "AttributeError",
      emit: "new FrozenInstanceError(...$args)",
    }),
  },
});
