/** Named tuples and dataclasses with other values for some of their fields. */
import type { Attribute, Call, Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { constructorFields } from "../../2-analyze/dataclasses.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression, lowerInto, lowerReceiver, lowerShown } from "../expressions.ts";

/** `point._replace(x=1)` → `point._replace({ x: 1 })`, by the fields' Python names. */
export function replaceInTuple(node: Call, ctx: Context): TsExpression {
  const { value } = node.func as Attribute;
  return b.methodCall(lowerReceiver(value, ctx), "_replace", [changesOf(node, value, ctx)]);
}

/** `replace(item, price=2)` → `replaceFields(item, { price: 2 })` */
export function replaceInDataclass(node: Call, ctx: Context): TsExpression {
  const [object] = node.args as [Expression];
  const changes = node.keywords.length > 0 ? [changesOf(node, object, ctx)] : [];
  return b.call(ctx.module.runtime("replaceFields"), [lowerExpression(object, ctx), ...changes]);
}

function changesOf(node: Call, object: Expression, ctx: Context): TsExpression {
  const owner = ctx.module.state.typeOf(object);
  const fields = owner.kind === "object" ? (constructorFields(owner.cls) ?? []) : [];
  const changes = node.keywords.map((keyword) => {
    if (keyword.name === undefined) {
      ctx.module.report("unsupported-syntax", keyword.span, { construct: "`**` in a replacement" });
      return b.property("unknown", b.nullKeyword());
    }
    const field = fields.find(({ name }) => name === keyword.name);
    const slot = field?.owner.attributes.get(field.name)?.slot;
    return b.property(
      keyword.name,
      slot ? lowerInto(keyword.value, slot.type, ctx) : lowerShown(keyword.value, ctx),
    );
  });
  return b.object(changes);
}
