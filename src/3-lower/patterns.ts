/** Patterns of names: what JavaScript destructures as Python unpacks it. */
import type { Expression } from "../ast/python.ts";
import type { TsExpression, TsPattern, TsPatternElement } from "../ast/typescript.ts";
import { isIgnored } from "../2-analyze/ignored.ts";
import { tupleView } from "../2-analyze/named-tuples.ts";
import type { Type } from "../2-analyze/types.ts";
import * as b from "./builders.ts";
import type { Context } from "./context.ts";

/** A pattern of new names: `for (const [a, b] of …)`, a parameter, a declaration. */
export function declaredPattern(node: Expression, ctx: Context): TsPattern {
  switch (node.kind) {
    case "Name": {
      const binding = ctx.module.state.resolution.names.get(node);
      return b.id(binding?.emitted ?? node.id);
    }
    case "Tuple":
    case "List":
      return withoutEnd(
        node.elements.map((element, index): TsPatternElement | null => {
          // `_, _, last`: the last of a name counts, and JavaScript binds each once.
          const isAgain =
            element.kind === "Name" &&
            node.elements.some(
              (other, at) => at > index && other.kind === "Name" && other.id === element.id,
            );
          if (isAgain || leavesHole(element, ctx)) return null;
          const isStar = element.kind === "Starred";
          return {
            target: declaredPattern(isStar ? element.value : element, ctx),
            ...(isStar && { rest: true }),
          };
        }),
      );
    default:
      ctx.module.report("unsupported-syntax", node.span, { construct: "this assignment target" });
      return b.id("_");
  }
}

/** `first, _ = pair`: the name that nobody reads is left out. */
export function leavesHole(node: Expression, ctx: Context): boolean {
  const target = node.kind === "Starred" ? node.value : node;
  if (target.kind !== "Name") return false;
  const binding = ctx.module.state.resolution.names.get(target);
  return binding !== undefined && isIgnored(binding);
}

/** An array pattern; holes at its end say nothing. */
export function withoutEnd(elements: readonly (TsPatternElement | null)[]): TsPattern {
  const last = elements.findLastIndex((element) => element !== null);
  return { kind: "ArrayPattern", elements: elements.slice(0, last + 1) };
}

/** Whether a target is made of names only, stars at the end only. */
export function isPattern(node: Expression): boolean {
  if (node.kind === "Name") return true;
  if (node.kind !== "Tuple" && node.kind !== "List") return false;
  return node.elements.every((element, index) =>
    element.kind === "Starred"
      ? index === node.elements.length - 1 && isPattern(element.value)
      : isPattern(element),
  );
}

/** What JavaScript can destructure as Python unpacks it: a value whose length is known to fit. */
export function unpacksExactly(target: Expression, type: Type): boolean {
  if (target.kind !== "Tuple" && target.kind !== "List") return true;
  if (target.elements.some(({ kind }) => kind === "Starred")) {
    const parts = partsOf(type);
    return parts !== undefined && parts.length >= target.elements.length - 1;
  }
  const parts = partsOf(type);
  return (
    parts !== undefined &&
    parts.length === target.elements.length &&
    target.elements.every((element, index) => unpacksExactly(element, parts[index]))
  );
}

/** The types of the items of a value whose length is known. */
export function partsOf(whole: Type): readonly Type[] | undefined {
  const type = tupleView(whole);
  if (type.kind === "tuple" && !type.variadic) return type.elements.map((slot) => slot.type);
  if (type.kind === "instance" && type.name === "list") {
    const record = type.record?.find();
    if (record && !record.demoted) return [...record.fields.values()].map((slot) => slot.type);
  }
  return undefined;
}

/**
 * How many values a target takes; where it holds stars or targets of its own, what stands at each
 * place, as the runtime's helpers read it: `(a, *b), c` is `[[null, "*"], null]`.
 */
export function shapeOf(targets: readonly Expression[]): TsExpression {
  const isFlat = targets.every(({ kind }) => kind !== "Starred" && !isNested(kind));
  return isFlat ? b.num(targets.length) : deepShape(targets);
}

const isNested = (kind: Expression["kind"]): boolean => kind === "Tuple" || kind === "List";

export const holdsTargets = (targets: readonly Expression[]): boolean =>
  targets.some(({ kind }) => isNested(kind));

const deepShape = (targets: readonly Expression[]): TsExpression =>
  b.array(
    targets.map((target) =>
      target.kind === "Starred"
        ? b.str("*")
        : target.kind === "Tuple" || target.kind === "List"
          ? deepShape(target.elements)
          : b.nullKeyword(),
    ),
  );

/** The helpers that check the number of values give a starred part as one array. */
export const flattened = (target: Expression): Expression =>
  target.kind === "Tuple" || target.kind === "List"
    ? {
        ...target,
        elements: target.elements.map((element) =>
          flattened(element.kind === "Starred" ? element.value : element),
        ),
      }
    : target;
