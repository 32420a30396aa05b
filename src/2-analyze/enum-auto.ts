/** `auto()` in the body of an enum, worked out where the values before it are constants. */
import type { Expression } from "../ast/python.ts";

export type AutoValue = number | string;

interface Member {
  readonly name: string;
  readonly value: Expression;
}

const cache = new WeakMap<readonly Member[], ReadonlyMap<Expression, AutoValue>>();

/**
 * The values that stand for the calls of `auto()`.
 *
 * @param kind - `number` counts on, `flag` doubles, `name` gives the name in small letters
 * @see https://docs.python.org/3/library/enum.html#enum.auto
 */
export function autoValues(
  members: readonly Member[],
  kind: "number" | "flag" | "name",
): ReadonlyMap<Expression, AutoValue> {
  let known = cache.get(members);
  if (known === undefined) cache.set(members, (known = work(members, kind)));
  return known;
}

export const isAuto = (node: Expression): boolean =>
  node.kind === "Call" &&
  node.args.length === 0 &&
  ((node.func.kind === "Name" && node.func.id === "auto") ||
    (node.func.kind === "Attribute" && node.func.attribute === "auto"));

function work(members: readonly Member[], kind: "number" | "flag" | "name") {
  const found = new Map<Expression, AutoValue>();
  const names = new Map<string, number>();
  const given: (number | undefined)[] = [];
  for (const { name, value } of members) {
    if (isAuto(value)) {
      const next = kind === "name" ? name.toLowerCase() : nextNumber(given, kind);
      if (next === undefined) return found;
      found.set(value, next);
      if (typeof next === "number") {
        names.set(name, next);
        given.push(next);
      }
      continue;
    }
    const number = constant(value, names);
    if (number !== undefined) names.set(name, number);
    given.push(number);
  }
  return found;
}

function nextNumber(
  given: readonly (number | undefined)[],
  kind: "number" | "flag",
): number | undefined {
  if (given.length === 0) return 1;
  const numbers = given.filter((value) => value !== undefined);
  if (numbers.length < given.length) return undefined;
  const highest = Math.max(...numbers);
  if (kind === "flag") return highest < 2 ** 30 ? 2 ** (32 - Math.clz32(highest)) : undefined;
  return (numbers.at(-1) === highest ? highest : Math.min(...numbers)) + 1;
}

/** The value of an expression of small ints and members that come before. */
function constant(node: Expression, names: ReadonlyMap<string, number>): number | undefined {
  switch (node.kind) {
    case "Int":
      return node.value < 2n ** 30n ? Number(node.value) : undefined;
    case "Name":
      return names.get(node.id);
    case "UnaryOp": {
      const value = constant(node.operand, names);
      return value !== undefined && node.operator === "-" ? -value : undefined;
    }
    case "BinOp": {
      const left = constant(node.left, names);
      const right = constant(node.right, names);
      if (left === undefined || right === undefined) return undefined;
      switch (node.operator) {
        case "|":
          return left | right;
        case "&":
          return left & right;
        case "^":
          return left ^ right;
        case "<<":
          return right >= 0 && right < 30 && left >= 0 && left * 2 ** right < 2 ** 30
            ? left * 2 ** right
            : undefined;
        default:
          return undefined;
      }
    }
    default:
      return undefined;
  }
}
