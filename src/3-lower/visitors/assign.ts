import type { AnnAssign, Assign, Expression, If } from "../../ast/python.ts";
import type { TsExpression, TsStatement, TsType } from "../../ast/typescript.ts";
import { isTypeAlias } from "../../2-analyze/aliases.ts";
import { annotationType } from "../../2-analyze/infer/annotations.ts";
import type { Binding } from "../../2-analyze/model.ts";
import { UNKNOWN, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import { type Context, isDeclaredAt } from "../context.ts";
import { kept, lowerExpression, lowerInto, lowerKept, namedFloat } from "../expressions.ts";
import { heldGenerator, isReplaced, keptToTheEnd, letsGoOf } from "../dropped-generators.ts";
import { closesAtTheEnd } from "../held-generator.ts";
import { hasEffect, holding, waits } from "../held.ts";
import { constantOf } from "../../2-analyze/bounds/sums.ts";
import { commute, effectsOf } from "../../2-analyze/effects/effects.ts";
import { mayRaise } from "../../2-analyze/effects/may-raise.ts";
import { mayRaiseApart } from "../../2-analyze/effects/raise-apart.ts";
import { isUsedAsValue } from "../../2-analyze/shown-names.ts";
import { saysItsType } from "../inferred.ts";
import {
  declaredPattern,
  flattened,
  isPattern,
  leavesHole,
  partsOf,
  unpacksExactly,
} from "../patterns.ts";
import { assignTo, needsBoxes, unpackCall } from "../targets.ts";
import { annotatedType, withArguments } from "../annotated-types.ts";
import { toTs } from "../types.ts";
import { chained } from "./chained-assign.ts";
import { declaredType, isComparedConstant, sameShape } from "./declared-type.ts";
import { filledByLoops } from "./filled-variables.ts";
import { declareStarred } from "./unpack-starred.ts";

export function lowerAssign(node: Assign, ctx: Context): TsStatement[] {
  const { state } = ctx.module;
  if (isTypeAlias(state, node)) return [];
  const type = state.typeOf(node.value);
  if (node.targets.length > 1) return chained(node, type, ctx);
  const [target] = node.targets as [Expression];
  if (target.kind === "Name") {
    // `END = object()`: TypeScript narrows by a symbol as Python does by identity.
    if (type.kind === "sentinel")
      return [b.constDecl(type.binding.emitted, b.call("Symbol", [b.str(target.id)]))];
    return assignName(node, target, node.value, ctx);
  }
  if (isTupleTarget(target)) return unpack(node, target, node.value, type, ctx);
  // Python evaluates the value before the parts of its target.
  if (
    countsFromTheEnd(target, node.value, ctx) ||
    placeParts(target).some((part) => isNoticedBefore(part, node.value, ctx))
  ) {
    const { statements, ctx: inner } = holding([["value", node.value]], ctx);
    return [...statements, ...assignTo(target, lowerExpression(node.value, inner), type, ctx)];
  }
  return assignTo(target, kept(node.value, lowerExpression(node.value, ctx), ctx), type, ctx);
}

/** `xs[-1] = xs.pop()`: which item that is tells the length that the list has by then. */
const countsFromTheEnd = (target: Expression, value: Expression, ctx: Context): boolean =>
  target.kind === "Subscript" &&
  (constantOf(target.index) ?? 0) < 0 &&
  (hasEffect(value, ctx) || waits(value));

/** What is evaluated to find the place; a container is the same before and after as a rule. */
function placeParts(target: Expression): readonly Expression[] {
  if (target.kind !== "Subscript" && target.kind !== "Attribute") return [];
  const owner = isPath(target.value) ? [] : [target.value];
  return target.kind === "Subscript" ? [...owner, target.index] : owner;
}

const isPath = (node: Expression): boolean =>
  node.kind === "Name" || (node.kind === "Attribute" && isPath(node.value));

/** Whether it makes a difference that the one is evaluated before the other. */
function isNoticedBefore(one: Expression, other: Expression, ctx: Context): boolean {
  const { state } = ctx.module;
  const [first, second] = [effectsOf(one, state), effectsOf(other, state)];
  return (
    !commute(first, second) ||
    (first.writes && mayRaise(other, state)) ||
    (second.writes && mayRaise(one, state)) ||
    mayRaiseApart(one, other, state)
  );
}

const isTupleTarget = (
  node: Expression,
): node is Extract<Expression, { kind: "List" | "Tuple" | "Set" }> =>
  node.kind === "Tuple" || node.kind === "List";

/** `name = value`, by an assignment or by what the test of an `if` begins with. */
export function assignName(
  node: Assign | AnnAssign | If,
  target: Extract<Expression, { kind: "Name" }>,
  valueNode: Expression,
  ctx: Context,
): TsStatement[] {
  const binding = ctx.module.state.resolution.names.get(target)!;
  if (node.kind !== "If" && filledByLoops(node, binding, valueNode, ctx)) return [];
  const lower = isUsedAsValue(binding, ctx.module.state) ? lowerKept : lowerInto;
  const made = withArguments(lower(valueNode, binding.slot.type, ctx), valueNode, undefined, ctx);
  if (!isDeclaredAt(ctx, node, binding)) {
    const isLast = node.kind !== "If" && isReplaced(node, binding, ctx);
    const before = isLast ? letsGoOf(binding, ctx) : [];
    const next = before.length > 0 ? keptToTheEnd(valueNode, made, ctx) : made;
    return [...before, b.assignStatement(b.id(binding.emitted), next)];
  }
  if (node.kind === "Assign" && closesAtTheEnd(node, binding, ctx))
    return [b.usingDecl(binding.emitted, made)];
  const held = node.kind === "Assign" ? heldGenerator(node, binding, made, ctx) : undefined;
  if (held?.declaration) return [held.declaration];
  const value = held?.value ?? made;
  const annotation = declaredType(binding, valueNode, value, ctx);
  const isNarrow = valueNode.kind === "True" || valueNode.kind === "False";
  if (isNarrow && isComparedConstant(binding, value, ctx))
    return [declare(binding, b.as_(value, b.typeName("boolean")), undefined, ctx)];
  return [declare(binding, value, annotation, ctx)];
}

export const declare = (
  binding: Binding,
  value: TsExpression,
  type: TsType | undefined,
  ctx: Context,
): TsStatement =>
  ctx.module.declarations.mutable.has(binding)
    ? b.letDecl(binding.emitted, value, type)
    : b.constDecl(binding.emitted, value, type);

export function lowerAnnAssign(node: AnnAssign, ctx: Context): TsStatement[] {
  if (node.value === undefined || isTypeAlias(ctx.module.state, node)) return [];
  if (node.target.kind !== "Name") {
    return assignTo(
      node.target,
      lowerExpression(node.value, ctx),
      ctx.module.state.typeOf(node.value),
      ctx,
    );
  }
  const binding = ctx.module.state.resolution.names.get(node.target)!;
  const value = withArguments(
    lowerInto(node.value, binding.slot.type, ctx),
    node.value,
    node.annotation,
    ctx,
  );
  if (!isDeclaredAt(ctx, node, binding)) return [b.assignStatement(b.id(binding.emitted), value)];
  const written = annotationType(ctx.module.state, node.annotation);
  const inferred = binding.slot.type;
  const type = inferred.kind === "unknown" || inferred.kind === "never" ? written : inferred;
  const declared = saysItsType(value) ? undefined : annotatedType(ctx, type, node.annotation);
  return [declare(binding, value, declared, ctx)];
}

function unpack(
  node: Assign,
  target: Extract<Expression, { kind: "List" | "Tuple" | "Set" }>,
  valueNode: Expression,
  type: Type,
  ctx: Context,
): TsStatement[] {
  const bindings = target.elements.flatMap((element) => bindingsOf(element, ctx));
  const declared =
    bindings.length > 0 && bindings.every((binding) => isDeclaredAt(ctx, node, binding));
  const some = bindings.some((binding) => isDeclaredAt(ctx, node, binding));
  const separate = declared ? separately(node, target, valueNode, ctx) : undefined;
  if (separate) return separate;
  const value = unpackedValue(valueNode, ctx);
  if (declared && isPattern(target) && !needsBoxes(target, ctx)) {
    const exact = unpacksExactly(target, type);
    const source = exact ? value : unpackCall(target.elements, namedFloat(value, type, ctx), ctx);
    const mutable = bindings.some((binding) => ctx.module.declarations.mutable.has(binding));
    const pattern = declaredPattern(target, ctx);
    if (!exact) {
      // The helpers give a starred part as one array.
      const flat = declaredPattern(flattened(target), ctx);
      return [
        mutable
          ? b.letDecl(flat, source, widenedTuple(target, type, ctx))
          : b.constDecl(flat, source),
      ];
    }
    const annotation = mutable ? widenedTuple(target, type, ctx) : undefined;
    return [mutable ? b.letDecl(pattern, source, annotation) : b.constDecl(pattern, source)];
  }
  const mutable = bindings.some((binding) => ctx.module.declarations.mutable.has(binding));
  const starred =
    declared && !needsBoxes(target, ctx)
      ? declareStarred(target.elements, value, type, mutable, ctx)
      : undefined;
  if (starred) return starred;
  const before = some
    ? [...new Set(bindings)]
        .filter((binding) => isDeclaredAt(ctx, node, binding))
        .map((binding) => b.letDecl(binding.emitted, undefined, toTs(ctx, binding.slot.type)))
    : [];
  return [...before, ...assignTo(target, value, type, ctx)];
}

/** `low, high = 0, len(xs)`: new variables, each with a value of its own, are declared one by one. */
function separately(
  node: Assign,
  target: Extract<Expression, { kind: "List" | "Tuple" | "Set" }>,
  valueNode: Expression,
  ctx: Context,
): TsStatement[] | undefined {
  if (valueNode.kind !== "Tuple" || valueNode.elements.length !== target.elements.length)
    return undefined;
  if (valueNode.elements.some(({ kind }) => kind === "Starred")) return undefined;
  const names = target.elements.filter((element) => element.kind === "Name");
  if (names.some((name) => leavesHole(name, ctx))) return undefined;
  if (new Set(names.map(({ id }) => id)).size !== target.elements.length) return undefined;
  return names.flatMap((name, index) =>
    assignName(node, name, valueNode.elements[index], ctx.within({ isLast: false })),
  );
}

/** Variables that later get other types say so where they are declared. */
export function widenedTuple(
  target: Extract<Expression, { kind: "List" | "Tuple" | "Set" }>,
  type: Type,
  ctx: Context,
): TsType | undefined {
  const parts = partsOf(type);
  const types = target.elements.map((element, index) => {
    const name = element.kind === "Starred" ? element.value : element;
    const [binding] = name.kind === "Name" ? bindingsOf(name, ctx) : [];
    // A list that takes other items later is one list of both for inference.
    const isKept = element.kind !== "Starred" || (binding && binding.definitions.length === 1);
    const from = isKept ? (parts?.[index] ?? ctx.module.state.typeOf(name)) : UNKNOWN;
    return { wide: binding?.slot.type ?? from, from };
  });
  if (
    types.every(
      ({ wide, from }) => wide === undefined || from === undefined || sameShape(wide, from, ctx),
    )
  )
    return undefined;
  return b.tupleType(types.map(({ wide }) => toTs(ctx, wide)));
}

/** A tuple display that is unpacked at once is an array. */
function unpackedValue(node: Expression, ctx: Context): TsExpression {
  if (node.kind === "Tuple" && !node.elements.some(({ kind }) => kind === "Starred")) {
    const type = ctx.module.state.typeOf(node);
    return b.array(
      node.elements.map((element, index) =>
        type.kind === "tuple" && !type.variadic
          ? lowerKept(element, type.elements[index].type, ctx)
          : lowerExpression(element, ctx),
      ),
    );
  }
  return lowerExpression(node, ctx);
}

export function bindingsOf(node: Expression, ctx: Context): Binding[] {
  if (node.kind === "Name") {
    const binding = ctx.module.state.resolution.names.get(node);
    return binding && !leavesHole(node, ctx) ? [binding] : [];
  }
  if (node.kind === "Starred") return bindingsOf(node.value, ctx);
  if (node.kind === "Tuple" || node.kind === "List")
    return node.elements.flatMap((element) => bindingsOf(element, ctx));
  return [];
}
