/** Members of enums: `RED = 1` → `static readonly RED = new Color("RED", 1);` */
import type { Expression } from "../../ast/python.ts";
import type { TsExpression, TsField, TsMethod } from "../../ast/typescript.ts";
import { asEnumData, autoValue, enumMembers, isEnum, valuesSlot } from "../../2-analyze/enums.ts";
import { isAuto } from "../../2-analyze/enum-auto.ts";
import { qualifiedName } from "../../2-analyze/infer/names.ts";
import { findMethod, type ClassInfo } from "../../2-analyze/model.ts";
import * as b from "../builders.ts";
import { classNameOf } from "../calls/super.ts";
import type { Context } from "../context.ts";
import { lowerInto, selfDescribing } from "../expressions.ts";
import { holdsBareFloat } from "../representation.ts";
import { toTs } from "../types.ts";

export function lowerEnumMember(
  name: string,
  value: Expression,
  cls: ClassInfo,
  ctx: Context,
): TsField {
  const given = memberValue(value, cls, ctx);
  // What `__new__` of an enum of ints or texts takes is not what it makes of it.
  const isMade =
    findMethod(cls, "__new__") !== undefined &&
    asEnumData(ctx.module.state, { kind: "object", cls }) !== undefined;
  const argument = isMade ? b.as_(given, b.typeName("any")) : given;
  return {
    kind: "Field",
    key: ctx.module.naming.attribute(name),
    static: true,
    readonly: true,
    init: b.create(b.id(classNameOf(cls)), [b.str(name), argument]),
  };
}

/** Where whole floats are values, showing them needs the type: they are bare numbers. */
export function describedValue(cls: ClassInfo, ctx: Context): TsMethod[] {
  const { type } = valuesSlot(ctx.module.state, cls);
  if (!isEnum(cls) || !holdsBareFloat(type)) return [];
  const value = b.id("value");
  return [
    {
      kind: "Method",
      key: "described",
      static: true,
      override: true,
      parameters: [b.parameter("value", { type: toTs(ctx, type) })],
      returns: b.typeName("unknown"),
      body: b.block([b.returnStatement(selfDescribing(value, type, ctx))]),
    },
  ];
}

/** The value as it stands; for `auto()` what that stands for, where it can be told. */
function memberValue(value: Expression, cls: ClassInfo, ctx: Context): TsExpression {
  const auto = isAuto(value) ? autoValue(cls, value) : undefined;
  if (typeof auto === "number") return b.num(auto);
  if (typeof auto === "string") return b.str(auto);
  return lowerInto(value, valuesSlot(ctx.module.state, cls).type, ctx);
}

/** `@unique` of a class whose values are constants that differ says nothing at run time. */
export function isCertainlyUnique(decorator: Expression, cls: ClassInfo, ctx: Context): boolean {
  if (qualifiedName(ctx.module.state, decorator) !== "enum.unique") return false;
  const values = enumMembers(cls).map(({ value }) => {
    if (value.kind === "Str") return value.value;
    if (value.kind === "Int") return Number(value.value);
    return isAuto(value) ? autoValue(cls, value) : undefined;
  });
  return values.every((one) => one !== undefined) && new Set(values).size === values.length;
}
