/** Decorators that are written with and without arguments: what they give depends on which. */
import type { TsFunction, TsParameter, TsStatement, TsType } from "../../ast/typescript.ts";
import type { FunctionInfo } from "../../2-analyze/model.ts";
import { without, type Type } from "../../2-analyze/types.ts";
import { functionType, typeName } from "../builders/types.ts";
import type { Context } from "../context.ts";
import { toTs } from "../types.ts";

const isNone = ({ kind }: Type): boolean => kind === "None";

/** `(func: () => void) => () => void`, what such a decorator gives where only its options are given. */
export function decoratorType(info: FunctionInfo, ctx: Context): TsType {
  const [first] = info.parameters;
  const target = { kind: "Identifier", name: first.binding.emitted } as const;
  const type = toTs(ctx, without(first.slot.type, isNone));
  return functionType([{ target, type }], toTs(ctx, info.answers!.with.type));
}

/** `function repeat(func: …, times?: number): …;` and `function repeat(func?: null, times?: number): …;` */
export function withOverloads(
  definition: TsFunction,
  info: FunctionInfo,
  ctx: Context,
): TsStatement[] {
  if (info.answers === undefined) return [definition];
  const inner = ctx.within({ scope: info.scope });
  const [first, ...others] = definition.parameters;
  const options = others.map((parameter): TsParameter => declared(parameter, info, inner));
  const side = (type: TsType, optional: boolean, returns: Type): TsStatement => ({
    kind: "Function",
    name: definition.name,
    parameters: [{ target: first.target, type, optional }, ...options],
    returns: toTs(ctx, returns, "result"),
    leading: [],
  });
  const given = toTs(inner, without(info.parameters[0].slot.type, isNone));
  return [
    { ...side(given, false, info.answers.with.type), leading: definition.leading },
    side(typeName("null"), true, info.answers.without.type),
    // Callers see the signatures above only.
    { ...definition, returns: undefined, leading: [] },
  ];
}

/** A parameter as a signature has it: without its default. */
function declared(
  { target, type, rest, default: value }: TsParameter,
  info: FunctionInfo,
  ctx: Context,
): TsParameter {
  const name = target.kind === "Identifier" ? target.name : undefined;
  const own = info.parameters.find(({ binding }) => binding.emitted === name);
  const told = type ?? (own ? toTs(ctx, own.slot.type) : typeName("any"));
  return { target, type: told, ...(rest ? { rest } : { optional: value !== undefined }) };
}
