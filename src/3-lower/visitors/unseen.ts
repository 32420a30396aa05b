/** What a comprehension's tests narrow, where TypeScript would not carry it into the next callback. */
import type { Attribute, Comprehension, Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { someExpression } from "../../ast/walk.ts";
import { pathOf } from "../../2-analyze/infer/expressions.ts";
import { findAttribute } from "../../2-analyze/model.ts";
import { some, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerAttribute } from "./attributes.ts";

/** The attributes that the tests mention: `p.boss` of `[p.boss.name for p in people if p.boss]`. */
export function testedAttributes(
  generators: readonly Comprehension[],
  ctx: Context,
): ReadonlySet<string> | undefined {
  const paths = new Set<string>();
  const note = (part: Expression): boolean => {
    const path = pathOf(ctx.module.state, part);
    if (path !== undefined) paths.add(path);
    return false;
  };
  for (const { ifs } of generators) for (const test of ifs) someExpression(test, note);
  return paths.size > 0 ? paths : undefined;
}

/** `p.boss` → `p.boss!`, where a filter has seen to it that it is not None. */
export function lowerSeenAttribute(node: Attribute, ctx: Context): TsExpression {
  const value = lowerAttribute(node, ctx);
  if (ctx.unseen === undefined || value.kind !== "Member") return value;
  const { state } = ctx.module;
  const path = pathOf(state, node);
  if (path === undefined || !ctx.unseen.has(path)) return value;
  const owner = state.typeOf(node.value);
  const stored =
    owner.kind === "object" ? findAttribute(owner.cls, node.attribute)?.slot.type : undefined;
  const isNarrowed = stored && some(stored, isNone) && !some(state.typeOf(node), isNone);
  return isNarrowed ? b.nonNull(value) : value;
}

const isNone = (type: Type): boolean => type.kind === "None";
