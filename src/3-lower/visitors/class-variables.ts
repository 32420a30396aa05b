/** Attributes that objects have from their class. */
import type { Attribute } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { descriptorOf } from "../../2-analyze/descriptors.ts";
import { descendants, findAttribute, findMethod } from "../../2-analyze/model.ts";
import { join, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import { classTypeName } from "../class-type-name.ts";
import type { Context } from "../context.ts";
import { lowerExpression, lowerReceiver } from "../expressions.ts";
import { mayBeNone, present } from "../calls/present.ts";
import { toTs } from "../types.ts";
import { ownersOf } from "./names.ts";

/** `shape.sides`, where the object is of one of several classes, and their variable is the class's. */
export function variableOfClasses(
  node: Attribute,
  members: readonly Type[],
  ctx: Context,
): TsExpression | undefined {
  if (members.length < 2) return undefined;
  const classes = members.flatMap((member) => (member.kind === "object" ? [member.cls] : []));
  if (classes.some((cls) => descriptorOf(cls, node.attribute))) return undefined;
  const found = classes.map((cls) => findAttribute(cls, node.attribute));
  const isStatic = found.map(
    (one) => one !== undefined && !one.instanceLevel && (one.classLevel || one.classAssigned),
  );
  if (!isStatic.some(Boolean)) return undefined;
  const object = lowerReceiver(node.value, ctx);
  const key = ctx.module.naming.attribute(node.attribute);
  if (classes.length < members.length || !isStatic.every(Boolean))
    return b.call(ctx.module.runtime("getattr"), [object, b.str(key)]);
  const type = toTs(ctx, classes.map((cls): Type => ({ kind: "class", cls })).reduce(join));
  return b.member(b.as_(b.member(object, "constructor"), type), key);
}

/** A class variable that a mixin or template leaves to the classes made from it. */
export function subclassVariable(node: Attribute, ctx: Context): TsExpression | undefined {
  const owner = ctx.module.state.typeOf(node.value);
  if (
    owner.kind !== "object" ||
    findAttribute(owner.cls, node.attribute) ||
    findMethod(owner.cls, node.attribute)
  )
    return undefined;
  const below = [...descendants(owner.cls)];
  const having = below.filter((sub) => findAttribute(sub, node.attribute));
  const [first] = having;
  const isVariable = (sub: typeof owner.cls): boolean => {
    const attribute = findAttribute(sub, node.attribute)!;
    return attribute.classLevel && !attribute.instanceLevel;
  };
  if (first === undefined || having.length < below.length || !having.every(isVariable))
    return undefined;
  const name = first.scope.parent?.bindings.get(first.name)?.emitted ?? first.name;
  const constructor = b.as_(
    b.member(lowerExpression(node.value, ctx), "constructor"),
    b.typeofType(b.id(name)),
  );
  return b.member(constructor, ctx.module.naming.attribute(node.attribute));
}

/** Attributes that only the class has are read from the class. */
export function classAttribute(
  node: Attribute,
  member: Extract<Type, { kind: "object" }>,
  ctx: Context,
): TsExpression {
  const owner = [...ownersOf(member.cls, node.attribute)][0] ?? member.cls;
  const name = owner.scope.parent?.bindings.get(owner.name)?.emitted ?? owner.name;
  const below = [...descendants(member.cls)];
  const isAssigned =
    owner.attributes.get(node.attribute)?.classAssigned === true && below.length > 0;
  const isNullable = mayBeNone(node.value, ctx);
  // A class of a function, whose name is not seen here.
  if (classTypeName(owner, ctx.scope, undefined) !== name)
    return b.member(
      b.as_(b.member(lowerExpression(node.value, ctx), "constructor"), b.typeName("any")),
      ctx.module.naming.attribute(node.attribute),
    );
  if (isNullable || isAssigned || below.some((sub) => sub.attributes.has(node.attribute))) {
    // A subclass may override it.
    const object = isNullable
      ? present(node.value, node.attribute, ctx)
      : lowerExpression(node.value, ctx);
    return b.member(
      b.as_(b.member(object, "constructor"), b.typeofType(b.id(name))),
      ctx.module.naming.attribute(node.attribute),
    );
  }
  return b.member(b.id(name), ctx.module.naming.attribute(node.attribute));
}
