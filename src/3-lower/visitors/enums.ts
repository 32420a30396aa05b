/** Enums: what their members and their classes have, and how members are found. */
import type { Attribute, Call, Expression, Subscript } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { asEnumData, enumData, enumMember, isEnum, isFlag } from "../../2-analyze/enums.ts";
import { ENUM_TABLES } from "../../2-analyze/infer/enum-classes.ts";
import { tupleView } from "../../2-analyze/named-tuples.ts";
import { findMethod, type ClassInfo } from "../../2-analyze/model.ts";
import { membersOf, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression, lowerReceiver, lowerShown } from "../expressions.ts";

const OF_MEMBERS: Readonly<Record<string, string>> = {
  name: "name",
  _name_: "name",
  value: "value",
  _value_: "value",
};

/** `color.value`, `Color.__members__` */
export function enumAttribute(
  node: Attribute,
  owners: readonly Type[],
  ctx: Context,
): TsExpression | undefined {
  if (owners.length > 0 && owners.every((owner) => owner.kind === "class" && isEnum(owner.cls))) {
    const table = ENUM_TABLES.get(node.attribute);
    return table === undefined ? undefined : b.methodCall(lowerExpression(node.value, ctx), table);
  }
  const name = OF_MEMBERS[node.attribute];
  const all = owners.every(
    (owner) =>
      owner.kind === "object" &&
      isEnum(owner.cls) &&
      findMethod(owner.cls, node.attribute) === undefined,
  );
  return name !== undefined && all && owners.length > 0
    ? b.member(lowerReceiver(node.value, ctx), name)
    : undefined;
}

/** `Color(1)` → `Color.of(1)` */
export function lookUp(node: Call, callee: TsExpression, ctx: Context): TsExpression {
  return b.methodCall(
    callee,
    "of",
    node.args.map((argument) => lowerShown(argument, ctx)),
  );
}

/** `Color["RED"]` → `Color.RED`; `Color[name]` → `Color.named(name)` */
export function lookUpByName(node: Subscript, cls: ClassInfo, ctx: Context): TsExpression {
  const { index } = node;
  const owner = lowerExpression(node.value, ctx);
  if (index.kind === "Str" && enumMember(cls, index.value))
    return b.member(owner, ctx.module.naming.attribute(index.value));
  return b.methodCall(owner, "named", [lowerExpression(index, ctx)]);
}

/** A member as the int or string that it is, for the methods of that. */
export function dataReceiver(type: Type, value: TsExpression): TsExpression {
  const isData = membersOf(type).every(
    (member) => member.kind === "object" && enumData(member.cls) !== undefined,
  );
  return isData && type.kind !== "never" ? b.member(value, "value") : value;
}

/** Whether the operand is a member that an operator takes as the number or string that it is. */
function isOperand(type: Type, method: string): boolean {
  if (type.kind !== "object" || enumData(type.cls) === undefined) return false;
  if (findMethod(type.cls, method)) return false;
  return !(isFlag(type.cls) && ["__and__", "__or__", "__xor__"].includes(method));
}

/**
 * The operands of an operator, members of enums as what they are: `day + 1` → `day.value + 1`. Gives
 * the types, and a context in which the operands are lowered so.
 */
export function operands(
  nodes: readonly [Expression, Expression],
  method: string,
  ctx: Context,
): { types: [Type, Type]; ctx: Context } {
  const { state } = ctx.module;
  const replaced = new Map(ctx.replaced);
  const types = nodes.map((node) => {
    const type = state.typeOf(node);
    if (!isOperand(type, method))
      return type.kind === "object" && findMethod(type.cls, method) ? type : tupleView(type);
    replaced.set(node, b.member(lowerExpression(node, ctx), "value"));
    return asEnumData(state, type)!;
  }) as [Type, Type];
  return {
    types,
    ctx: replaced.size === (ctx.replaced?.size ?? 0) ? ctx : ctx.within({ replaced }),
  };
}

/** Whether some class of the program has members that are strings. */
export const hasStringMembers = (ctx: Context): boolean =>
  ctx.module.state.once(STRINGS, () =>
    [...ctx.module.state.classes.values()].some((cls) => enumData(cls) === "str"),
  );
const STRINGS = "whether the program has enums of strings";

/** Members of one class are equal where they are the same. */
export const areSameEnum = (left: Type, right: Type): boolean =>
  left.kind === "object" &&
  right.kind === "object" &&
  left.cls === right.cls &&
  isEnum(left.cls) &&
  findMethod(left.cls, "__eq__") === undefined;

/** The operands combine to a flag of their class. */
export const areFlags = (left: Type, right: Type): boolean =>
  left.kind === "object" && isFlag(left.cls) && right.kind === "object" && right.cls === left.cls;
