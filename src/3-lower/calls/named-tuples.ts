/** Calls of methods that named tuples have. */
import type { Attribute, Call } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { namedTupleFields } from "../../2-analyze/named-tuples.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerInto, lowerReceiver, lowerShown } from "../expressions.ts";

/** `point._replace(x=1)` → `point._replace({ x: 1 })`, by the fields' Python names. */
export function replaceInTuple(node: Call, ctx: Context): TsExpression {
  const { value } = node.func as Attribute;
  const owner = ctx.module.state.typeOf(value);
  const fields = owner.kind === "object" ? (namedTupleFields(owner.cls) ?? []) : [];
  const changes = node.keywords.map((keyword) => {
    if (keyword.name === undefined) {
      ctx.module.report("unsupported-syntax", keyword.span, { construct: "`**` in `_replace`" });
      return b.property("unknown", b.nullKeyword());
    }
    const field = fields.find(({ name }) => name === keyword.name);
    const slot = field?.owner.attributes.get(field.name)?.slot;
    return b.property(
      keyword.name,
      slot ? lowerInto(keyword.value, slot.type, ctx) : lowerShown(keyword.value, ctx),
    );
  });
  return b.methodCall(lowerReceiver(value, ctx), "_replace", [b.object(changes)]);
}
