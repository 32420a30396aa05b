import type { Call } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { dataclassFields } from "../../2-analyze/dataclasses.ts";
import { docstringOf } from "../../2-analyze/docstrings.ts";
import { membersOf, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { fromTemplate } from "./emit.ts";

/** `inspect.getdoc(fetch)` → the docstring, which the emitted function no longer has. */
export function lowerGetdoc(node: Call, _fact: unknown, ctx: Context): TsExpression | undefined {
  const [argument] = node.args;
  const members = argument ? membersOf(ctx.module.state.typeOf(argument)) : [];
  const text = argument && docstringOf(argument, ctx.module.state);
  if (text === undefined || (text === null && members.some(mayInherit))) {
    ctx.module.report("unsupported-call", node.span, { name: "getdoc" });
    return b.nullKeyword();
  }
  if (text === null) return b.nullKeyword();
  return fromTemplate("inspect.cleandoc($doc)", new Map([["doc", b.str(text)]]), ctx);
}

/** Python goes on to the bases, and `@dataclass` writes a docstring of its own. */
const mayInherit = (type: Type): boolean =>
  type.kind === "class"
    ? type.cls.bases.length > 0 || dataclassFields(type.cls) !== undefined
    : type.kind === "function" && type.info.owner !== undefined;
