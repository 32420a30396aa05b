/** Names of a class body that are given its methods: `__rmul__ = __mul__`, `x = property(get_x, set_x)`. */
import type { TsExpression, TsMethod } from "../../ast/typescript.ts";
import { descendants, type ClassInfo, type FunctionInfo } from "../../2-analyze/model.ts";
import * as b from "../builders.ts";
import { classNameOf } from "../calls/super.ts";
import type { Context } from "../context.ts";
import { resultType } from "../functions/function.ts";
import { lowerParameters } from "../functions/parameters.ts";
import { overrides } from "./methods.ts";

/** The members that stand for the name, or nothing where it is no such name. */
export function aliasMembers(name: string, cls: ClassInfo, ctx: Context): TsMethod[] | undefined {
  const alias = cls.aliases.get(name);
  if (alias === undefined) return undefined;
  const key = ctx.module.naming.attribute(name);
  if (!alias.isProperty) return [forwarding(key, name, alias.get, cls, ctx)];
  const getter: TsMethod = {
    kind: "Method",
    key,
    flavour: "get",
    parameters: [],
    override: overrides(cls, name),
    returns: resultType(alias.get, ctx),
    body: b.block([b.returnStatement(callOf(alias.get, [], cls, ctx))]),
  };
  if (alias.set === undefined) return [getter];
  const parameters = lowerParameters(alias.set, ctx, 1);
  const setter: TsMethod = {
    kind: "Method",
    key,
    flavour: "set",
    parameters,
    body: b.block([b.exprStatement(callOf(alias.set, parameters.map(argument), cls, ctx))]),
  };
  return [getter, setter];
}

function forwarding(
  key: string,
  name: string,
  info: FunctionInfo,
  cls: ClassInfo,
  ctx: Context,
): TsMethod {
  const parameters = lowerParameters(info, ctx, info.method === "static" ? 0 : 1);
  return {
    kind: "Method",
    key,
    static: info.method === "static" || info.method === "class",
    override: overrides(cls, name),
    parameters,
    returns: resultType(info, ctx),
    body: b.block([b.returnStatement(callOf(info, parameters.map(argument), cls, ctx))]),
  };
}

const argument = ({ target, rest }: TsMethod["parameters"][number]): TsExpression =>
  rest ? b.spread(target as TsExpression) : (target as TsExpression);

/** The method itself, whatever subclasses make of its name. */
function callOf(
  info: FunctionInfo,
  args: TsExpression[],
  cls: ClassInfo,
  ctx: Context,
): TsExpression {
  const name = ctx.module.naming.attribute(info.name);
  const isStatic = info.method === "static" || info.method === "class";
  const isOverridden = [...descendants(cls)].some((sub) => sub.methods.has(info.name));
  if (!isOverridden || isStatic) return b.methodCall(b.thisKeyword(), name, args);
  const own = b.member(b.member(b.id(classNameOf(cls)), "prototype"), name);
  return b.call(b.member(own, "call"), [b.thisKeyword(), ...args]);
}
