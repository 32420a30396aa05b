/** Descriptors: the class keeps them, its objects read and assign through them. */
import type { TsExpression, TsField, TsStatement } from "../../ast/typescript.ts";
import { descriptorNames, descriptorOf, readDescriptor } from "../../2-analyze/descriptors.ts";
import type { ClassInfo } from "../../2-analyze/model.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { toTs } from "../types.ts";

/** `static price = new Positive()`, and what the objects have under the name. */
export function descriptorMembers(
  name: string,
  init: TsExpression,
  cls: ClassInfo,
  ctx: Context,
): TsField[] {
  const key = ctx.module.naming.attribute(name);
  const read = readDescriptor(descriptorOf(cls, name)!, cls, { kind: "object", cls });
  return [
    { kind: "Field", key, static: true, init },
    { kind: "Field", key, declare: true, type: toTs(ctx, read) },
  ];
}

/** `descriptors(Product, "price", "quantity")` */
export function installed(cls: ClassInfo, name: string, ctx: Context): TsStatement[] {
  const names = descriptorNames(cls);
  if (names.length === 0) return [];
  const keys = names.map((one) => b.str(ctx.module.naming.attribute(one)));
  return [b.exprStatement(b.call(ctx.module.runtime("descriptors"), [b.id(name), ...keys]))];
}
