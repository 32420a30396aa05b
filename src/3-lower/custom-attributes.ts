import type { Expression } from "../ast/python.ts";
import { isLeftOut, isReadOnly } from "../2-analyze/assignable.ts";
import { attributeSetter } from "../2-analyze/descriptors.ts";
import type { Context } from "./context.ts";

/** Whether assigning the attribute calls a method of the class. */
export function isCustom(target: Expression, ctx: Context): boolean {
  if (target.kind !== "Attribute") return false;
  const owner = ctx.module.state.typeOf(target.value);
  return (
    owner.kind === "object" &&
    (attributeSetter(owner.cls) !== undefined ||
      isReadOnly(owner.cls, target.attribute, "setters") ||
      isLeftOut(owner.cls, target.attribute))
  );
}
