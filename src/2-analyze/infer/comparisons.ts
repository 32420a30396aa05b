/** What a comparison tells inference about its operands, and what comes out of it. */
import type { CompareOperator } from "../../ast/python.ts";
import { descendants, findMethod, type FunctionInfo } from "../model.ts";
import { BOOL, NEVER, UNKNOWN, demoteRecord, join, membersOf, some, type Type } from "../types.ts";
import { observe } from "./match.ts";
import { answered, declines, special } from "./own-operators.ts";
import type { State } from "./state.ts";

/** The operators that ask methods for their answer, with the one of the other operand. */
const METHODS: Readonly<Partial<Record<CompareOperator, readonly [string, string]>>> = {
  "==": ["__eq__", "__eq__"],
  "!=": ["__ne__", "__ne__"],
  "<": ["__lt__", "__gt__"],
  "<=": ["__le__", "__ge__"],
  ">": ["__gt__", "__lt__"],
  ">=": ["__ge__", "__le__"],
};

/** Comparing looks into tuples, and calls users' comparison methods. */
export function compareEffects(
  state: State,
  operators: readonly CompareOperator[],
  types: readonly Type[],
): void {
  operators.forEach((operator, index) => {
    const [left, right] = [types[index], types[index + 1]];
    if (operator === "is" || operator === "is not") return;
    if (operator === "in" || operator === "not in") {
      observe(state, left);
      for (const member of membersOf(right)) {
        if (member.kind === "instance") {
          demoteRecord(member);
          member.args.slice(0, 1).forEach((slot) => observe(state, slot.type));
        } else if (member.kind === "object") special(member, "__contains__", left);
        else if (member.kind === "tuple")
          member.elements.forEach((slot) => observe(state, slot.type));
      }
      return;
    }
    observe(state, left);
    observe(state, right);
    const [name, reflected] = METHODS[operator]!;
    for (const member of membersOf(left)) special(member, name, right);
    for (const member of membersOf(right)) special(member, reflected, left);
    // Without a `__ne__` the answer of `__eq__` is turned round.
    if (operator === "!=") compareEffects(state, ["=="], [left, right]);
  });
}

/** What a comparison gives: a bool, unless a method of the program's answers otherwise. */
export function compareType(
  state: State,
  operators: readonly CompareOperator[],
  types: readonly Type[],
): Type {
  return operators
    .map((operator, index) => answerTo(state, operator, types[index], types[index + 1]))
    .reduce(join, NEVER);
}

/** What one operator gives. */
export function answerTo(state: State, operator: CompareOperator, left: Type, right: Type): Type {
  const names = METHODS[operator];
  if (names === undefined) return BOOL;
  const asked = [
    ...methodsOf(state, left, names[0]),
    ...(names[0] === names[1] && left === right ? [] : methodsOf(state, right, names[1])),
  ];
  const answers = asked.map(({ returns }) => returns.type);
  const isPlain = answers.every((answer) => membersOf(answer).every(({ kind }) => PLAIN.has(kind)));
  if (isPlain) return BOOL;
  const isKnown = [left, right].every((type) => !some(type, ({ kind }) => kind === "unknown"));
  if (!isKnown) return UNKNOWN;
  const mayBeIdentity = answers.some(declines) || answers.length < membersOf(left).length;
  return answers.map(answered).reduce(join, mayBeIdentity ? BOOL : NEVER);
}

const PLAIN = new Set<Type["kind"]>(["bool", "never", "notImplemented"]);

/** Whether a `__ne__` of the program's may answer `left != right`. */
export const asksUnequal = (state: State, left: Type, right: Type): boolean =>
  [left, right].some((type) => methodsOf(state, type, "__ne__").length > 0);

/** The methods of that name which values of a type may have. */
function methodsOf(state: State, type: Type, name: string): FunctionInfo[] {
  const defined = definitionsOf(state, name);
  if (defined.length === 0) return [];
  return membersOf(type).flatMap((member) => {
    if (member.kind === "unknown") return defined;
    if (member.kind !== "object") return [];
    const own = findMethod(member.cls, name);
    const overriding = [...descendants(member.cls)].flatMap((cls) => cls.methods.get(name) ?? []);
    return own ? [own, ...overriding] : overriding;
  });
}

const definitionsOf = (state: State, name: string): readonly FunctionInfo[] =>
  state.once(`definitions of ${name}`, () =>
    [...state.classes.values()].flatMap((cls) => cls.methods.get(name) ?? []),
  );
