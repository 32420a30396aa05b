/** What stands before the parentheses of a call of a function or method of the program. */
import type { Call, Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import {
  descendants,
  findAttribute,
  findMethod,
  type ClassInfo,
  type FunctionInfo,
} from "../../2-analyze/model.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression, lowerMisplaced } from "../expressions.ts";
import { maybeMissing } from "../visitors/missing-attribute.ts";
import { presentOwner } from "./present.ts";
import { classMethodOfObjects, classNameOf, classOf, isSuperMember, superMember } from "./super.ts";

export function calleeOf(node: Call, info: FunctionInfo, ctx: Context): TsExpression {
  const { func } = node;
  if (func.kind !== "Attribute") {
    const type = ctx.module.state.typeOf(func);
    if (type.kind === "object") return b.member(lowerExpression(func, ctx), "__call__");
    return lowerExpression(func, ctx);
  }
  const name = ctx.module.naming.attribute(func.attribute);
  if (isSuperMember(func)) return superMember(func, ctx);
  // `Color.RED(2)`: what the attribute holds is called.
  if (info.name === "__call__" && func.attribute !== "__call__")
    return b.member(lowerExpression(func, ctx), "__call__");
  const owner = ctx.module.state.typeOf(func.value);
  if (owner.kind === "module") return lowerExpression(func, ctx);
  if (owner.kind === "class" && info.method === "instance") {
    // `Base.method(self)`: the receiver is the first argument.
    return b.member(
      b.member(b.member(lowerExpression(func.value, ctx), "prototype"), name),
      "call",
    );
  }
  const ofClasses = classMethodOfObjects(func, ctx);
  if (ofClasses) return ofClasses;
  if (owner.kind === "object" && (info.method === "static" || info.method === "class"))
    return b.member(classOfMethod(func.value, owner.cls, info, ctx), name);
  // A method that only subclasses have, or `__getattr__` gives: Python looks for it when it is called.
  if (owner.kind === "object" && findMethod(owner.cls, func.attribute) === undefined) {
    const attribute = findAttribute(owner.cls, func.attribute);
    if (attribute === undefined && (info.owner || findMethod(owner.cls, "__getattr__")))
      return b.call(ctx.module.runtime("getattr"), [lowerMisplaced(func.value, ctx), b.str(name)]);
  }
  // Only some of a union have it: Python raises AttributeError for the others.
  const lookedUp = owner.kind === "union" ? maybeMissing(func, ctx) : undefined;
  return lookedUp ?? b.member(presentOwner(func, ctx), name);
}

/** `shape.create()`: methods of the class stand in the class, not in its objects. */
function classOfMethod(
  value: Expression,
  cls: ClassInfo,
  info: FunctionInfo,
  ctx: Context,
): TsExpression {
  const below = [...descendants(cls)];
  const isFixed =
    info.method === "static"
      ? !below.some((sub) => sub.methods.has(info.name))
      : below.length === 0;
  const isSimple = value.kind === "Name" || value.kind === "Attribute";
  return isFixed && isSimple ? b.id(classNameOf(cls)) : classOf(value, cls, ctx);
}
