import type { Assign, Compare, Expression } from "../../ast/python.ts";
import type { State } from "../infer/state.ts";
import { comparesMethods, comparisons, heldMethods, mayHoldMethods } from "../held-methods.ts";
import type { Binding } from "../model.ts";
import { expressionsOfKind } from "../survey.ts";
import { membersOf, type Type } from "../types.ts";
import type { Rule } from "./rule.ts";

/**
 * `a is b` of numbers and texts that are computed: whether equal ones are one object is up to CPython.
 * Constants of a module that are equal are one, and so is a value that is passed around.
 */
export const refuseIdentities: Rule = ({ state, survey, report }) => {
  for (const { node } of expressionsOfKind(survey, "Compare"))
    for (const [left, right, operator] of comparisons(node, IDENTITIES))
      if (isAccident(left, right, state) || areMethods(left, right, state))
        report("identity-of-values", nodeSpan(node, left, right), { operator });
};

const IDENTITIES: ReadonlySet<string> = new Set(["is", "is not"]);

/**
 * Methods that are held in several places, of which Python makes an object each time: where the
 * program also asks whether they are equal, each is one function.
 */
function areMethods(left: Expression, right: Expression, state: State): boolean {
  const types = [left, right].map((node) => state.typeOf(node));
  return (
    types.every(mayHoldMethods) &&
    types.some((type) => membersOf(type).some(({ kind }) => FUNCTIONS.has(kind))) &&
    [...heldMethods(state).values()].some((places) => places > 1) &&
    comparesMethods(state)
  );
}

const FUNCTIONS: ReadonlySet<Type["kind"]> = new Set(["function", "callable"]);

const nodeSpan = (node: Compare, left: Expression, right: Expression): Compare["span"] =>
  node.operators.length === 1 ? node.span : { start: left.span.start, end: right.span.end };

function isAccident(left: Expression, right: Expression, state: State): boolean {
  const [one, other] = [left, right].map((node) => valueKinds(state.typeOf(node)));
  const shared = [...one].filter((kind) => other.has(kind));
  if (shared.length === 0) return false;
  const [first, second] = [rootOf(left, state), rootOf(right, state)];
  if (first === second) return false;
  return isComputed(left, state) || isComputed(right, state);
}

/** What kinds of values a type has that can be equal without being one object. */
function valueKinds(type: Type): Set<string> {
  const found = new Set<string>();
  for (const member of membersOf(type)) {
    // CPython makes the ints from -5 to 256 once.
    const isKept = member.kind === "int" && member.lo >= -5 && member.hi <= 256;
    if (isKept) continue;
    if (["int", "float", "str", "bytes", "tuple"].includes(member.kind)) found.add(member.kind);
  }
  return found;
}

/** What a name is another name of: its only assignment is `name = other`. */
function rootOf(node: Expression, state: State, seen = new Set<unknown>()): unknown {
  const binding = node.kind === "Name" ? state.resolution.names.get(node) : undefined;
  if (binding === undefined || seen.has(binding)) return binding ?? node;
  seen.add(binding);
  const value = onlyValue(binding);
  return value?.kind === "Name" ? rootOf(value, state, seen) : binding;
}

function onlyValue(binding: Binding): Expression | undefined {
  const [definition] = binding.definitions;
  if (binding.definitions.length !== 1 || definition.kind !== "assign") return undefined;
  const { targets, value } = definition.node as Assign;
  return targets?.every(({ kind }) => kind === "Name") ? value : undefined;
}

/** What makes a new object of a value each time: an operator, a conversion, a method of a text. */
function isComputed(node: Expression, state: State, seen = new Set<Binding>()): boolean {
  if (node.kind === "BinOp" || node.kind === "JoinedStr") return true;
  if (node.kind === "Call") {
    const target = state.calls.get(node)?.target;
    return target?.kind === "library" && MAKERS.test(target.name);
  }
  const binding = node.kind === "Name" ? state.resolution.names.get(node) : undefined;
  if (binding === undefined || seen.has(binding)) return false;
  seen.add(binding);
  return binding.definitions.some(({ kind, node: place }) => {
    const { value } = place as Partial<Assign>;
    return kind === "augment" || (kind === "assign" && value && isComputed(value, state, seen));
  });
}

const MAKERS = /^(?:int|float|str|bytes|tuple|input|repr|format)$|^(?:str|bytes)#/;
