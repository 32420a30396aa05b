import type { TsStatement } from "../../ast/typescript.ts";
import { abstractMethods } from "../../2-analyze/abstract.ts";
import { lateAbstractClasses } from "../../2-analyze/late-abstract.ts";
import type { ClassInfo } from "../../2-analyze/model.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";

/** `leavesOpen(Shape, "area")`, where only run time knows whether an object of it is asked for. */
export function openMethods(cls: ClassInfo, name: string, ctx: Context): TsStatement[] {
  const { state } = ctx.module;
  if (!lateAbstractClasses(state).has(cls)) return [];
  const names = abstractMethods(cls, state).map((one) => b.str(one));
  return [b.exprStatement(b.call(ctx.module.runtime("leavesOpen"), [b.id(name), ...names]))];
}
