/**
 * Keyword arguments. Where they can be bound when the program is converted, they become positional.
 * A function that also takes `*args` gets what stands after it as one object, last of its arguments:
 * `report("x", 1, 2, keywords({ sep: "-" }))`, and takes it off the end of its rest parameter.
 */
import type { Call, Expression } from "../../ast/python.ts";
import type { TsPattern, TsProperty, TsStatement } from "../../ast/typescript.ts";
import { keepsKeywords } from "../../2-analyze/forwarded-keywords.ts";
import type { State } from "../../2-analyze/infer/state.ts";
import type { FunctionInfo, ParameterInfo } from "../../2-analyze/model.ts";
import { qualifiedNameOf } from "../../2-analyze/qualified-names.ts";
import * as b from "../builders.ts";
import { annotatedType } from "../annotated-types.ts";
import type { Context } from "../context.ts";
import { evaluatedOnce } from "./defaults.ts";
import { lowerInto } from "../expressions.ts";

/** Whether the function's keywords travel in an object at the end. */
export function takesKeywordsLast(info: FunctionInfo, state: State): boolean {
  const { parameters } = info;
  if (!parameters.some(({ node }) => node.flavour === "var-positional")) return false;
  return (
    parameters.some(({ node }) => node.flavour === "keyword-only") || keepsKeywords(info, state)
  );
}

/** The statements at the head of such a function: its keyword-only parameters and its `**` parameter. */
export function keywordPrologue(
  info: FunctionInfo,
  ctx: Context,
  prelude?: TsStatement[],
): TsStatement[] {
  const { state } = ctx.module;
  if (!takesKeywordsLast(info, state)) return [];
  const rest = b.id(
    info.parameters.find(({ node }) => node.flavour === "var-positional")!.binding.emitted,
  );
  const named = info.parameters.filter(({ node }) => node.flavour === "keyword-only");
  const collected = keepsKeywords(info, state) ? info.parameters.at(-1)! : undefined;
  const assigned = (parameter: ParameterInfo): boolean => parameter.binding.definitions.length > 1;
  const declare = [...named, ...(collected ? [collected] : [])].some(assigned)
    ? b.letDecl
    : b.constDecl;
  if (collected && named.length === 0) {
    return [declare(collected.binding.emitted, b.call(ctx.module.runtime("keywordDict"), [rest]))];
  }
  const others = ctx.module.fresh("others", ctx.scope);
  const pattern: TsPattern = {
    kind: "ObjectPattern",
    properties: named.map(({ node, binding, slot }) => ({
      key: node.name,
      value: {
        target: b.id(binding.emitted),
        ...(node.default && {
          default: evaluatedOnce(
            node.default,
            binding,
            lowerInto(node.default, slot.type, ctx),
            annotatedType(ctx, slot.type, node.annotation),
            ctx,
            prelude,
          ),
        }),
      },
    })),
    ...(collected && { rest: b.id(others) }),
  };
  const statements: TsStatement[] = [
    declare(pattern, b.call(ctx.module.runtime("takeKeywords"), [rest])),
  ];
  if (collected) {
    const entries = b.call(b.member(b.id("Object"), "entries"), [b.id(others)]);
    statements.push(declare(collected.binding.emitted, b.create("Map", [entries])));
  }
  return statements;
}

/** The properties of `keywords({ … })` in a call of such a function. */
export function keywordProperties(
  named: readonly (readonly [ParameterInfo, Expression])[],
  extra: Call["keywords"],
  collected: ParameterInfo | undefined,
  ctx: Context,
): TsProperty[] {
  return [
    ...named.map(([{ node, slot }, value]) =>
      b.property(node.name, lowerInto(value, slot.type, ctx)),
    ),
    ...extra.map(({ name, value }) =>
      b.property(
        name!,
        collected
          ? lowerInto(value, collected.slot.type, ctx)
          : lowerInto(value, { kind: "unknown" }, ctx),
      ),
    ),
  ];
}

/**
 * How the runtime is told of a function's parameters: what errors call it, where its own name does not
 * say, and the names, without the receiver where something else fills it.
 */
export function parameterNames(info: FunctionInfo, state: State, skip = 0): string[] {
  const names = info.parameters.slice(skip).flatMap(({ node }, index, all) => {
    switch (node.flavour) {
      case "var-positional":
        return [`*${node.name}`];
      case "var-keyword":
        return keepsKeywords(info, state) ? [`**${node.name}`] : [];
      default: {
        const isPositional = node.flavour === "positional-only";
        const isFirst = node.flavour === "keyword-only" && isFirstKeyword(all, index);
        const name = `${isPositional ? "/" : ""}${node.name}${node.default ? "=" : ""}`;
        return isFirst ? ["*", name] : [name];
      }
    }
  });
  const takesAll = names.every((name) => name.startsWith("*") && name !== "*");
  const title = takesAll && names.length > 1 ? undefined : titleOf(info, skip);
  return title === undefined ? names : [title, ...names];
}

/** Whether a bare `*` stands before the parameter. */
const isFirstKeyword = (parameters: readonly ParameterInfo[], index: number): boolean =>
  parameters
    .slice(0, index)
    .every(({ node: { flavour } }) => flavour === "normal" || flavour === "positional-only");

/** `outer.<locals>.inner()`; what a method is called is seen when it is bound. */
function titleOf(info: FunctionInfo, skip: number): string | undefined {
  const { node, scope } = info;
  const name = qualifiedNameOf({ kind: "function", info: { ...info, decorated: undefined } });
  const emitted = scope.parent?.bindings.get(info.name)?.emitted;
  const isPlain = node.kind === "Lambda" || skip > 0 || (name === info.name && emitted === name);
  return isPlain ? undefined : `${name}()`;
}
