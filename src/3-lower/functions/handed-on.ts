/** `*args` that a wrapper hands on: they are what the function that it wraps takes. */
import type { Call, Expression } from "../../ast/python.ts";
import type { TsType } from "../../ast/typescript.ts";
import { initializesByMethod } from "../../2-analyze/construction.ts";
import {
  findMethod,
  type Binding,
  type ClassInfo,
  type FunctionInfo,
} from "../../2-analyze/model.ts";
import { starMisfits } from "../../2-analyze/star-counts.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { toTs } from "../types.ts";

/** The type of `*args` of which calls of a function of the surroundings take all. */
export function handedOnType(binding: Binding, ctx: Context): TsType | undefined {
  const { names } = ctx.module.state.resolution;
  for (const call of ctx.module.state.calls.keys()) {
    const { func, args } = call;
    if (!endsWith(call, (name) => names.get(name) === binding)) continue;
    if (func.kind === "Attribute") {
      const items = takenByAttribute(call, ctx);
      if (items) return items;
    }
    if (func.kind !== "Name") continue;
    const callee = names.get(func);
    if (callee?.definitions[0]?.kind !== "parameter") continue;
    const type = ctx.module.state.typeOf(func);
    if (type.kind === "class" && args.length === 1 && isMadeOfFixed(type.cls))
      return b.typeName("ConstructorParameters", [b.typeofType(b.id(callee.emitted))]);
    if (type.kind !== "function" || !isFixed(type.info)) continue;
    if (starMisfits(call, type, ctx.module.state)) continue;
    if (takesKeywordsOnly(type.info) && isLookedAt(binding, ctx)) continue;
    return args.length === 1
      ? b.typeName("Parameters", [b.typeofType(b.id(callee.emitted))])
      : itemsAfter(args.length - 1, type.info, ctx);
  }
  return undefined;
}

/** Whether anything but calls that hand them on reads the arguments. */
function isLookedAt({ reads }: Binding, { module: { state } }: Context): boolean {
  const handedOn = new Set<Expression>();
  for (const { args } of state.calls.keys())
    for (const argument of args) if (argument.kind === "Starred") handedOn.add(argument.value);
  return !reads.every(({ node }) => handedOn.has(node));
}

/** `self.func(*args)`: what the function that an attribute holds takes. */
function takenByAttribute(call: Call, ctx: Context): TsType | undefined {
  const { state } = ctx.module;
  const type = state.typeOf(call.func);
  if (type.kind !== "function" || type.self || type.info.owner || !isFixed(type.info))
    return undefined;
  return starMisfits(call, type, state)
    ? undefined
    : itemsAfter(call.args.length - 1, type.info, ctx);
}

/** `f(self, *args)`. */
function endsWith(
  { args, keywords }: Call,
  isWanted: (name: Expression & { readonly kind: "Name" }) => boolean,
): boolean {
  const last = args.at(-1);
  return (
    last?.kind === "Starred" &&
    last.value.kind === "Name" &&
    isWanted(last.value) &&
    keywords.every(({ name }) => name === undefined) &&
    args.slice(0, -1).every(({ kind }) => kind !== "Starred")
  );
}

const isFixed = (info: FunctionInfo): boolean =>
  info.parameters.every(
    ({ node }) => node.flavour !== "var-positional" && node.flavour !== "var-keyword",
  );

/** Keywords travel beside what `*args` collects. */
const takesKeywordsOnly = (info: FunctionInfo): boolean =>
  info.parameters.some(({ node }) => node.flavour === "keyword-only");

/** A class whose constructor takes a certain number of arguments. */
const isMadeOfFixed = (cls: ClassInfo): boolean => {
  const init = findMethod(cls, "__init__");
  return init !== undefined && !initializesByMethod(cls) && isFixed(init);
};

/** `[url: string, size?: number]`. */
function itemsAfter(count: number, info: FunctionInfo, ctx: Context): TsType | undefined {
  const rest = info.parameters.slice(count);
  if (takesKeywordsOnly(info)) return undefined;
  return b.tupleType(
    rest.map(({ slot, node, binding }) =>
      b.namedElement(binding.emitted, toTs(ctx, slot.type), node.default !== undefined),
    ),
  );
}
