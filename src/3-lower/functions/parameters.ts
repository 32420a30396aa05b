import type { TsParameter, TsType } from "../../ast/typescript.ts";
import type { FunctionInfo } from "../../2-analyze/model.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerInto } from "../expressions.ts";
import { toTs } from "../types.ts";

/** The parameters after the first `skip`, with types and defaults. */
export function lowerParameters(info: FunctionInfo, ctx: Context, skip: number): TsParameter[] {
  const parameters = info.parameters.slice(skip);
  const rest = parameters.find(({ node }) => node.flavour === "var-positional");
  // JavaScript's rest parameter must come last: what follows `*args` in Python would never be reached.
  if (rest && parameters.at(-1) !== rest && !onlyForwarded(info)) {
    const after = parameters.at(-1)!;
    const isKeywords = after.node.flavour === "var-keyword" && parameters.at(-2) === rest;
    if (!isKeywords || isUsed(info, after.node.name)) {
      ctx.module.report("unsupported-syntax", after.node.span, { construct: "parameters after *args" });
    }
  }
  return parameters
    .filter(({ node }) => !(rest && node.flavour === "var-keyword"))
    .map(({ node, binding, slot }): TsParameter => {
      const isLambda = info.node.kind === "Lambda";
      const comments = (list: readonly { text: string }[] | undefined) => list?.map(({ text }) => ({ kind: "line" as const, text }));
      const base = {
        target: b.id(binding.emitted),
        leadingComments: comments(node.leadingComments),
        trailingComments: comments(node.trailingComments),
      };
      const type = toTs(ctx, slot.type.kind === "never" && !isLambda ? binding.slot.type : slot.type);
      if (node.flavour === "var-positional") return { ...base, type: b.arrayType(type), rest: true };
      if (node.flavour === "var-keyword") {
        return { ...base, type: b.typeName("Map", [b.typeName("string"), type]), default: b.create("Map") };
      }
      if (node.default === undefined) return { ...base, type };
      const value = lowerInto(node.default, slot.type, ctx);
      const plain = saysItsType(node.default.kind, type);
      return { ...base, ...(plain ? {} : { type }), default: value };
    });
}

/** TypeScript infers `number` from `= 1` and `string` from `= "a"`. */
const saysItsType = (literal: string, type: TsType): boolean =>
  type.kind === "TypeName" &&
  { Int: "number", Float: "number", Str: "string", True: "boolean", False: "boolean" }[literal] === type.name;

const isUsed = (info: FunctionInfo, name: string): boolean => {
  const binding = info.scope.bindings.get(name);
  return binding !== undefined && binding.reads.length > 0 && !onlyForwarded(info);
};

/** `*args, **kwargs` that the body only hands on: `func(*args, **kwargs)`. */
export function onlyForwarded(info: FunctionInfo): boolean {
  const { parameters } = info;
  const keywords = parameters.at(-1);
  const rest = parameters.at(-2);
  if (keywords?.node.flavour !== "var-keyword" || rest?.node.flavour !== "var-positional") return false;
  return forwardedKeywords.has(keywords.binding);
}

/** Bindings of `**kwargs` all of whose reads are `**kwargs` in a call; filled per module. */
export const forwardedKeywords = new WeakSet<object>();
