import { withParameters } from "../builtins/keywords.js";
import { dumps, type DumpOptions } from "./dumps.js";

/** `json.dumps`, where it is called as `json.dumps(value, **options)`. */
export const dumpsFunction = withParameters(
  (
    obj: unknown,
    skipkeys?: DumpOptions["skipkeys"],
    ensureAscii?: DumpOptions["ensureAscii"],
    _checkCircular?: boolean,
    allowNan?: DumpOptions["allowNan"],
    cls?: DumpOptions["cls"],
    indent?: DumpOptions["indent"],
    separators?: DumpOptions["separators"],
    convert?: DumpOptions["default"],
    sortKeys?: DumpOptions["sortKeys"],
  ): string =>
    dumps(obj, {
      skipkeys,
      ensureAscii,
      allowNan,
      cls,
      indent,
      separators,
      default: convert,
      sortKeys,
    }),
  "dumps()",
  "obj",
  "*",
  "skipkeys=",
  "ensure_ascii=",
  "check_circular=",
  "allow_nan=",
  "cls=",
  "indent=",
  "separators=",
  "default=",
  "sort_keys=",
);
