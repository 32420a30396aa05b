/** `object.name = value` */
import { isHiddenProperty } from "../2-analyze/hidden-properties.ts";
import { STREAM_SETTERS } from "../2-analyze/output.ts";
import type { Expression } from "../ast/python.ts";
import type { TsExpression, TsStatement } from "../ast/typescript.ts";
import { isLeftOut, isReadOnly } from "../2-analyze/assignable.ts";
import { attributeSetter, descriptorOf } from "../2-analyze/descriptors.ts";
import { isFixedByEnum } from "../2-analyze/enums.ts";
import { isItem } from "../2-analyze/named-tuples.ts";
import { UNKNOWN, membersOf, type Type } from "../2-analyze/types.ts";
import * as b from "./builders.ts";
import type { Context } from "./context.ts";
import { coerce, lowerExpression, lowerReceiver } from "./expressions.ts";
import { attributeSlot } from "./target-slots.ts";
import { setFunctionAttribute } from "./function-attributes.ts";

export function assignAttribute(
  target: Extract<Expression, { kind: "Attribute" }>,
  value: TsExpression,
  type: Type,
  ctx: Context,
): TsStatement {
  const owner = ctx.module.state.typeOf(target.value);
  const setter =
    owner.kind === "module" && owner.name === "sys" ? STREAM_SETTERS[target.attribute] : undefined;
  if (setter)
    return b.exprStatement(b.methodCall(ctx.module.runtime(setter, "sys"), setter, [value]));
  const isOpen =
    owner.kind === "instance" && ctx.module.state.library.class(owner.name)?.openAttributes;
  const name = isOpen ? target.attribute : ctx.module.naming.attribute(target.attribute);
  if (isFixedByEnum(owner, target.attribute)) {
    const helper = owner.kind === "class" ? "cannotReassign" : "cannotSet";
    const args = [b.str(target.attribute), value];
    return b.exprStatement(b.call(ctx.module.runtime(helper), args));
  }
  if (isItem(owner, target.attribute))
    return b.exprStatement(b.call(ctx.module.runtime("cannotSetItem"), [value]));
  const classes = membersOf(owner).map((member) =>
    member.kind === "object" ? member.cls : undefined,
  );
  if (classes.some((cls) => cls && isHiddenProperty(cls, target.attribute)))
    ctx.module.report("unsupported-syntax", target.span, {
      construct: "assigning an attribute whose property a variable of the class hides",
    });
  if (classes.length > 0) {
    const helper = classes.every((cls) => cls && isReadOnly(cls, target.attribute, "setters"))
      ? "noSetter"
      : classes.every((cls) => cls && isLeftOut(cls, target.attribute))
        ? "noSlot"
        : undefined;
    if (helper) {
      const args = [lowerExpression(target.value, ctx), b.str(target.attribute), value];
      return b.exprStatement(b.call(ctx.module.runtime(helper), args));
    }
  }
  const custom =
    owner.kind === "object" && !descriptorOf(owner.cls, target.attribute)
      ? attributeSetter(owner.cls)
      : undefined;
  if (custom) {
    const into = coerce(value, type, custom.parameters[2]?.slot.type ?? type, ctx);
    const object = lowerReceiver(target.value, ctx);
    return b.exprStatement(b.methodCall(object, "__setattr__", [b.str(name), into]));
  }
  const onFunction = setFunctionAttribute(target.value, name, value, ctx);
  if (onFunction) return b.exprStatement(onFunction);
  const slot = isOpen ? UNKNOWN : attributeSlot(owner, target.attribute);
  return b.assignStatement(
    b.member(lowerReceiver(target.value, ctx), name),
    slot ? coerce(value, type, slot, ctx) : value,
  );
}
