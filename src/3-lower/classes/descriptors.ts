/** Descriptors: the class keeps them, its objects read and assign through them. */
import type { TsExpression, TsField, TsStatement } from "../../ast/typescript.ts";
import { descriptorOf, namingHook, readDescriptor } from "../../2-analyze/descriptors.ts";
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

/**
 * `descriptors(Product, "price", "quantity")`; what is no descriptor is only told its name:
 * `Product.stock.__set_name__(Product, "stock")`.
 */
export function installed(cls: ClassInfo, name: string, ctx: Context): TsStatement[] {
  const keyOf = (attribute: string): TsExpression => b.str(ctx.module.naming.attribute(attribute));
  const statements: TsStatement[] = [];
  let keys: TsExpression[] = [];
  const install = (): void => {
    if (keys.length === 0) return;
    const call = b.call(ctx.module.runtime("descriptors"), [b.id(name), ...keys]);
    statements.push(b.exprStatement(call));
    keys = [];
  };
  // Python names them in the order in which the body made them.
  for (const attribute of cls.scope.bindings.keys()) {
    if (descriptorOf(cls, attribute)) keys.push(keyOf(attribute));
    else if (namingHook(cls, attribute)) {
      install();
      const value = b.member(b.id(name), ctx.module.naming.attribute(attribute));
      const named = b.methodCall(value, "__set_name__", [b.id(name), b.str(attribute)]);
      statements.push(b.exprStatement(named));
    }
  }
  install();
  return statements;
}
