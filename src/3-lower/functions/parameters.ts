import type { TsParameter, TsStatement, TsType } from "../../ast/typescript.ts";
import type { FunctionInfo } from "../../2-analyze/model.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerInto } from "../expressions.ts";
import { evaluatedOnce } from "./defaults.ts";
import { annotatedType, parametersType } from "../annotated-types.ts";
import { isDelicate } from "./delicate.ts";
import { handedOnType } from "./handed-on.ts";
import { keepsKeywords } from "../../2-analyze/forwarded-keywords.ts";
import { takesKeywordsLast } from "./keywords.ts";

/** The parameters after the first `skip`, with types and defaults. */
export function lowerParameters(
  info: FunctionInfo,
  ctx: Context,
  skip: number,
  prelude?: TsStatement[],
): TsParameter[] {
  const parameters = info.parameters.slice(skip);
  const last = takesKeywordsLast(info, ctx.module.state);
  const isWrapped = isWrappedGenerator(info, ctx);
  return parameters
    .filter(({ node }) => !(last && node.flavour === "keyword-only"))
    .filter(
      ({ node }) =>
        node.flavour !== "var-keyword" || (!last && keepsKeywords(info, ctx.module.state)),
    )
    .map(({ node, binding, slot }): TsParameter => {
      const isLambda = info.node.kind === "Lambda";
      const comments = (list: readonly { text: string }[] | undefined) =>
        list?.map(({ text }) => ({ kind: "line" as const, text }));
      const base = {
        target: b.id(binding.emitted),
        leadingComments: comments(node.leadingComments),
        trailingComments: comments(node.trailingComments),
      };
      const isStarred = node.flavour === "var-positional" || node.flavour === "var-keyword";
      // What the body assigns to a parameter must fit it, too.
      const isReassigned = binding.definitions.length > 1 && !isStarred;
      const isUncalled = slot.type.kind === "never" && !isLambda;
      // Of a value of unknown type the annotation tells the container.
      const isTold =
        !isStarred && slot.type.kind === "unknown" && binding.slot.type.kind === "instance";
      const seen = isReassigned || isUncalled || isTold ? binding.slot.type : slot.type;
      // A parameter to which only None is ever given says nothing of what it is meant for.
      const isUnread = seen.kind === "unknown" && binding.reads.length === 0;
      const type = isUnread
        ? b.typeName("unknown")
        : seen.kind === "None"
          ? b.typeName("any")
          : annotatedType(ctx, seen, node.annotation);
      if (node.flavour === "var-positional") {
        const parameters = parametersType(node.annotation, ctx);
        const rest = parameters ?? handedOnType(binding, ctx) ?? b.arrayType(type);
        return { ...base, type: rest, rest: true };
      }
      if (node.flavour === "var-keyword") {
        return {
          ...base,
          type: b.typeName("Map", [b.typeName("string"), type]),
          default: b.create("Map"),
        };
      }
      if (node.default === undefined) return { ...base, type };
      const value = evaluatedOnce(
        node.default,
        binding,
        lowerInto(node.default, slot.type, ctx),
        type,
        ctx,
        prelude,
      );
      // An arrow that goes to a generic function takes its parameters' types from there.
      const isArrow = info.cached && info.owner && info.method !== "instance";
      const plain = !isArrow && !isWrapped && saysItsType(node.default.kind, type);
      return { ...base, ...(plain ? {} : { type }), default: value };
    });
}

/** A generator that goes to a generic function, where `n = 1` would be of the type that this expects. */
const isWrappedGenerator = (info: FunctionInfo, ctx: Context): boolean =>
  info.isGenerator &&
  info.node.kind !== "Lambda" &&
  (info.node.decorators.length > 0 || isDelicate(info, ctx));

/** TypeScript infers `number` from `= 1` and `string` from `= "a"`. */
const saysItsType = (literal: string, type: TsType): boolean =>
  type.kind === "TypeName" &&
  { Int: "number", Float: "number", Str: "string", True: "boolean", False: "boolean" }[literal] ===
    type.name;
