import type { TsParameter, TsType } from "../../ast/typescript.ts";
import type { FunctionInfo } from "../../2-analyze/model.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerInto } from "../expressions.ts";
import { toTs } from "../types.ts";
import { keepsKeywords, takesKeywordsLast } from "./keywords.ts";

/** The parameters after the first `skip`, with types and defaults. */
export function lowerParameters(info: FunctionInfo, ctx: Context, skip: number): TsParameter[] {
  const parameters = info.parameters.slice(skip);
  const last = takesKeywordsLast(info, ctx.module.state);
  return parameters
    .filter(({ node }) => !(last && node.flavour === "keyword-only"))
    .filter(({ node }) => node.flavour !== "var-keyword" || (!last && keepsKeywords(info, ctx.module.state)))
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
