/**
 * Decorators that are written with and without arguments. What they give depends on whether they are
 * given the function:
 *
 *     def repeat(func=None, *, times=2):
 *         def decorate(func): ...
 *         return decorate if func is None else decorate(func)
 */
import type { Block, Call, Expression, FunctionDef, Return, Statement } from "../ast/python.ts";
import { forEachStatement } from "../ast/walk.ts";
import { Slot } from "./cells.ts";
import type { FunctionInfo } from "./model.ts";
import type { State } from "./infer/state.ts";
import { membersOf, some, type Type } from "./types.ts";

/** What the call gives without the function (a decorator), and with it (what stands in its place). */
export interface Answers {
  readonly without: Slot;
  readonly with: Slot;
}

type Side = keyof Answers;

/** The values that each side returns; `undefined` where the function is none of that kind. */
export function answersOf(info: FunctionInfo, state: State): Answers | undefined {
  if (sidesOf(info) === undefined) return undefined;
  info.answers ??= { without: new Slot(state.progress), with: new Slot(state.progress) };
  return info.answers;
}

const known = new WeakMap<FunctionInfo, ReadonlyMap<Return, Side> | null>();

function sidesOf(info: FunctionInfo): ReadonlyMap<Return, Side> | undefined {
  let sides = known.get(info);
  if (sides === undefined) {
    sides = findSides(info) ?? null;
    known.set(info, sides);
  }
  return sides ?? undefined;
}

function findSides(info: FunctionInfo): ReadonlyMap<Return, Side> | undefined {
  const { node, parameters, owner, isAsync, isGenerator } = info;
  const [first] = parameters;
  if (node.kind === "Lambda" || owner || isAsync || isGenerator) return undefined;
  if (first?.node.default?.kind !== "None" || first.binding.definitions.length > 1)
    return undefined;
  const sides = new Map<Return, Side>();
  const isTold = walk(node.body, first.node.name, undefined, sides);
  const isDecorator = [...sides].some(
    ([{ value }, side]) => side === "without" && value && makesFunction(value, node),
  );
  return isTold && isDecorator ? sides : undefined;
}

/** Notes the side of each `return`; gives false where one belongs to both. */
function walk(
  block: Block,
  name: string,
  outer: Side | undefined,
  sides: Map<Return, Side>,
): boolean {
  let side = outer;
  for (const statement of block.statements) {
    if (statement.kind === "Return") {
      if (side === undefined && sideOfChoice(statement, name) === undefined) return false;
      if (side !== undefined) sides.set(statement, side);
      else sides.set(statement, "without");
      continue;
    }
    const tested = statement.kind === "If" ? sideOfTest(statement.test, name) : undefined;
    if (statement.kind !== "If" || tested === undefined) {
      if (!holdsReturn(statement)) continue;
      return false;
    }
    if (!walk(statement.body, name, tested, sides)) return false;
    if (statement.orelse && !walk(statement.orelse, name, other(tested), sides)) return false;
    if (endsHere(statement.body)) side ??= other(tested);
  }
  return true;
}

const other = (side: Side): Side => (side === "with" ? "without" : "with");

const endsHere = ({ statements }: Block): boolean =>
  ["Return", "Raise"].includes(statements.at(-1)?.kind ?? "");

function holdsReturn(statement: Statement): boolean {
  if (statement.kind === "FunctionDef" || statement.kind === "ClassDef") return false;
  let found = false;
  forEachStatement({ statements: [statement], dangling: [] } as never, ({ kind }) => {
    found ||= kind === "Return";
  });
  return found;
}

/** The side on which the test holds: `func is None`, `not func`, `callable(func)`. */
function sideOfTest(test: Expression, name: string): Side | undefined {
  const isName = (node: Expression | undefined): boolean =>
    node?.kind === "Name" && node.id === name;
  if (isName(test)) return "with";
  if (test.kind === "UnaryOp" && test.operator === "not") {
    const side = sideOfTest(test.operand, name);
    return side && other(side);
  }
  if (test.kind === "Call")
    return test.func.kind === "Name" && test.func.id === "callable" && isName(test.args[0])
      ? "with"
      : undefined;
  if (test.kind !== "Compare" || !isName(test.left)) return undefined;
  if (test.comparators.length !== 1 || test.comparators[0].kind !== "None") return undefined;
  if (test.operators[0] === "is") return "without";
  return test.operators[0] === "is not" ? "with" : undefined;
}

/** `return decorate if func is None else decorate(func)`: the side of the first of both values. */
const sideOfChoice = ({ value }: Return, name: string): Side | undefined =>
  value?.kind === "IfExp" ? sideOfTest(value.test, name) : undefined;

/** A decorator: a function of its own, or the function itself with its options. */
function makesFunction(value: Expression, node: FunctionDef): boolean {
  if (value.kind === "IfExp")
    return makesFunction(value.body, node) || makesFunction(value.orelse, node);
  if (value.kind === "Lambda") return true;
  if (value.kind === "Call") return isPartial(value, node);
  return (
    value.kind === "Name" &&
    node.body.statements.some((one) => one.kind === "FunctionDef" && one.name === value.id)
  );
}

const isPartial = ({ func, args }: Call, node: FunctionDef): boolean =>
  (func.kind === "Name" ? func.id : func.kind === "Attribute" ? func.attribute : "") ===
    "partial" &&
  args.length === 1 &&
  args[0].kind === "Name" &&
  args[0].id === node.name;

/** A `return` of such a function. */
export function flowAnswer(state: State, info: FunctionInfo, node: Return, type: Type): void {
  const answers = answersOf(info, state);
  if (answers === undefined) return;
  const choice = sideOfChoice(node, info.parameters[0].node.name);
  if (node.value?.kind === "IfExp" && choice !== undefined) {
    answers[choice].flow(state.typeOf(node.value.body));
    answers[other(choice)].flow(state.typeOf(node.value.orelse));
  } else answers[sidesOf(info)!.get(node)!].flow(type);
}

/** Whether the name is that of the function which such a decorator has been given: it is not None there. */
export function isDecorated(state: State, node: Expression): boolean {
  const binding = node.kind === "Name" ? state.resolution.names.get(node) : undefined;
  const info = binding && state.functions.get(binding.scope.node as FunctionDef);
  return (
    info !== undefined &&
    info.parameters[0]?.binding === binding &&
    answersOf(info, state) !== undefined
  );
}

/** What a call gives whose first argument is of the type; `undefined` where there is none. */
export function answerTo(
  state: State,
  info: FunctionInfo,
  given: Type | undefined,
): Slot | undefined {
  const answers = answersOf(info, state);
  if (answers === undefined) return undefined;
  const isNone = (type: Type): boolean => some(type, ({ kind }) => kind === "None");
  if (given === undefined || given.kind === "None") return answers.without;
  return isNone(given) || membersOf(given).length === 0 ? undefined : answers.with;
}
