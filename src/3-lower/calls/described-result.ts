/** Results of library functions that hold floats, in places where only the looks of a float tell what it is. */
import type { TsExpression } from "../../ast/typescript.ts";
import type { SignatureType } from "../../2-analyze/signatures.ts";
import { membersOf, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { isMixedNumber } from "../representation.ts";

/**
 * The function gives bare floats in a container of its own: where they meet ints later, they are told.
 *
 *     parts = [(1, 2)]
 *     parts.append(divmod(7.5, 2))
 */
export function describedResult(
  value: TsExpression,
  pattern: SignatureType,
  result: Type,
  ctx: Context,
): TsExpression {
  if (pattern.kind !== "name" || !CONTAINERS.has(pattern.name)) return value;
  const isMet = membersOf(result).some((member) => {
    const slots =
      member.kind === "tuple" ? member.elements : member.kind === "instance" ? member.args : [];
    return slots.some(({ type }, index) => isFloat(pattern.args[index]) && isMixedNumber(type));
  });
  if (!isMet) return value;
  const parts = pattern.args.map((part) => (isFloat(part) ? "float" : isRest(part) ? "..." : "?"));
  const text = `${pattern.name}[${parts.join(", ")}]`;
  return b.call(ctx.module.runtime("typed"), [value, b.str(text)]);
}

const CONTAINERS = new Set(["tuple", "list", "dict", "set"]);

const isFloat = (part: SignatureType | undefined): boolean =>
  part?.kind === "name" && part.name === "float";

const isRest = (part: SignatureType): boolean => part.kind === "name" && part.name === "...";
