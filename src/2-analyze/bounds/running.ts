/** Which expressions may run code of the program, which may do anything to the program's values. */
import type { Call, Expression } from "../../ast/python.ts";
import { childExpressions } from "../../ast/walk.ts";
import type { Slot } from "../cells.ts";
import type { State } from "../infer/state.ts";
import { takesTurns } from "../threads.ts";
import { membersOf, type Type } from "../types.ts";
import { isPlainAttribute } from "./places.ts";

const INERT_KINDS = new Set([
  "None",
  "bool",
  "int",
  "float",
  "str",
  "bytes",
  "ellipsis",
  "notImplemented",
  "library",
  "module",
  "never",
]);

const INERT_CONTAINERS = new Set([
  "list",
  "dict",
  "set",
  "frozenset",
  "range",
  "bytearray",
  "deque",
  "Counter",
  "OrderedDict",
  "dict_keys",
  "dict_values",
  "dict_items",
]);

/** Values of the library that hold none of the program's. */
const INERT_VALUES = new Set([
  "decimal.Decimal",
  "fractions.Fraction",
  "datetime.datetime",
  "datetime.date",
  "datetime.timedelta",
  "uuid.UUID",
]);

/** Whether it is such a value: equal to itself, and compared without the program. */
export const isLibraryValue = (type: Type): boolean =>
  type.kind === "instance" && INERT_VALUES.has(type.name);

/** Whether comparing, printing or hashing the value, or going through it, runs none of the program. */
export function isInert(type: Type, seen = new Set<Slot>()): boolean {
  const areInert = (slots: readonly Slot[]): boolean =>
    slots.every((slot) => {
      const root = slot.find();
      if (seen.has(root)) return true;
      seen.add(root);
      return isInert(root.type, seen);
    });
  return membersOf(type).every((member) => {
    if (member.kind === "tuple") return areInert(member.elements);
    if (isLibraryValue(member)) return true;
    if (member.kind === "instance")
      return INERT_CONTAINERS.has(member.name.split(".").at(-1)!) && areInert(member.args);
    // A bound method may change its object: `map(xs.pop, …)`.
    return INERT_KINDS.has(member.kind) && !(member.kind === "library" && member.self);
  });
}

/** Whether going through the value fetches its items without running the program. */
export const isPassive = (type: Type): boolean =>
  membersOf(type).every(
    (member) =>
      member.kind === "tuple" ||
      member.kind === "str" ||
      (member.kind === "instance" && INERT_CONTAINERS.has(member.name.split(".").at(-1)!)),
  );

/** Whether the expression itself, its parts aside, may run code of the program. */
export function mayRun(node: Expression, state: State): boolean {
  switch (node.kind) {
    case "Await":
    case "Yield":
    case "YieldFrom":
      return true;
    case "Call":
      return mayRunCall(node, state);
    case "Attribute":
      return !isInert(state.typeOf(node.value)) && !isPlainAttribute(node, state);
    case "BinOp":
    case "UnaryOp":
    case "Compare":
    case "Subscript":
    case "FormattedValue":
    case "Starred":
    case "Dict":
    case "Set":
      return childExpressions(node).some((child) => !isInert(state.typeOf(child)));
    default:
      return false;
  }
}

function mayRunCall(node: Call, state: State): boolean {
  const target = state.calls.get(node)?.target;
  if (target?.kind !== "library" || takesTurns(state, target.name)) return true;
  const { func, args, keywords } = node;
  const self = func.kind === "Attribute" ? func.value : func;
  return [self, ...args, ...keywords.map(({ value }) => value)].some(
    (argument) => !isInert(state.typeOf(argument)),
  );
}
