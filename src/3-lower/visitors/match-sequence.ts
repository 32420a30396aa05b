/** The subjects of sequence patterns: `case [first, *rest]:`. */
import type { Match, Pattern } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { ancestry, isLibraryClass } from "../../2-analyze/model.ts";
import { every, membersOf, some, UNKNOWN, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";

/**
 * Where the subject may be a sequence that is no array (a deque, a range): the call that gives its
 * items, or null for what is no sequence.
 */
export function itemsOfSubject(
  { cases }: Match,
  subject: TsExpression,
  type: Type,
  ctx: Context,
): TsExpression | undefined {
  if (!some(type, isOtherSequence) || !cases.some(({ pattern }) => looksAtItems(pattern)))
    return undefined;
  return b.call(ctx.module.runtime("sequenceItems", "collections"), [subject]);
}

function looksAtItems(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case "MatchSequence":
      return true;
    case "MatchOr":
      return pattern.patterns.some(looksAtItems);
    case "MatchAs":
      return pattern.pattern !== undefined && looksAtItems(pattern.pattern);
    default:
      return false;
  }
}

function isOtherSequence(member: Type): boolean {
  if (member.kind === "instance") return member.name === "deque" || member.name === "range";
  if (member.kind !== "object") return false;
  return [...ancestry(member.cls)].some((cls) =>
    cls.bases.some((base) => isLibraryClass(base) && base.name.endsWith("Sequence")),
  );
}

const isListOrTuple = (member: Type): boolean =>
  member.kind === "tuple" || (member.kind === "instance" && member.name === "list");

export const isSequence = (type: Type): boolean => every(type, isListOrTuple);

export const isTupleOf = (type: Type, fits: (length: number) => boolean): boolean =>
  type.kind === "tuple" && !type.variadic && fits(type.elements.length);

/**
 * A str is no sequence here. `Array.isArray` tells TypeScript nothing of tuples among lists, so that
 * it would refuse to compare their items with a constant.
 */
export function sequenceTest(
  subject: TsExpression,
  type: Type,
  patterns: readonly Pattern[],
  ctx: Context,
): TsExpression {
  const kinds = membersOf(type)
    .filter(isListOrTuple)
    .map(({ kind }) => kind);
  return new Set(kinds).size > 1 && patterns.some(comparesValues)
    ? b.call(ctx.module.runtime("isArray"), [subject])
    : b.call(b.member(b.id("Array"), "isArray"), [subject]);
}

const comparesValues = (pattern: Pattern): boolean =>
  (pattern.kind === "MatchValue" && pattern.value.kind === "Str") ||
  (pattern.kind === "MatchOr" && pattern.patterns.some(comparesValues));

/** The type of an item of lists and tuples, as far as one is known. */
export function itemAt(type: Type, index: number): Type {
  if (type.kind === "tuple")
    return (type.variadic ? type.elements[0] : type.elements[index])?.type ?? UNKNOWN;
  const isList = type.kind === "instance" && type.name === "list" && type.record === undefined;
  return isList ? type.args[0].type : UNKNOWN;
}
