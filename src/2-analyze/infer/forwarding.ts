/**
 * Wrappers that hand their arguments on: `def wrapper(*args, **kwargs): return func(*args, **kwargs)`.
 * The decorated name is called with the wrapped function's parameters in mind, and one wrapper serves
 * many functions: so a call of it flows its arguments into the function that this name wraps, and gives
 * that function's result where the wrapper only passes it on.
 */
import type { Call, Expression, FunctionDef } from "../../ast/python.ts";
import { childExpressions, expressionsOf, forEachStatement } from "../../ast/walk.ts";
import { bindArguments } from "../bind.ts";
import type { FunctionInfo } from "../model.ts";
import { NONE, SOME_INT, hasFloat, join, mixesNumbers, sameType, type Type } from "../types.ts";
import { resultOf } from "./call-function.ts";
import { bindable } from "./calls.ts";
import { flowArguments } from "./flow-arguments.ts";
import { awaitedType } from "./elements.ts";
import type { Flow, State } from "./state.ts";

type FunctionType = Extract<Type, { kind: "function" }>;

/** `*args`, or `*args, **kwargs`, and nothing else. */
const takesAnything = ({ parameters }: FunctionInfo): boolean =>
  parameters[0]?.node.flavour === "var-positional" &&
  (parameters.length === 1 ||
    (parameters.length === 2 && parameters[1].node.flavour === "var-keyword"));

/** The result of `decorator(func)`, which remembers `func` where it is a wrapper of any arguments. */
export function rememberWrapped(result: Type, given: readonly Type[]): Type {
  if (result.kind !== "function" || result.wraps || !takesAnything(result.info)) return result;
  const functions = given.filter((type): type is FunctionType => type.kind === "function");
  if (functions.length !== 1 || functions[0].info === result.info) return result;
  for (let type: Type | undefined = functions[0]; type?.kind === "function"; type = type.wraps)
    type.info.wrapped = true;
  (result.info.wrapping ??= new Set()).add(functions[0].info);
  return { ...result, wraps: functions[0] };
}

/** A call of a wrapper, as the wrapped function sees it; `result` is what the wrapper itself gives. */
export function callThrough(
  state: State,
  node: Call,
  wrapper: FunctionType,
  flow: Flow,
  result: Type,
): Type {
  const { wraps } = wrapper;
  if (wraps?.kind !== "function") return result;
  const positional = wraps.wraps && positionalThrough(node, wraps);
  // The receiver went in before the arguments.
  const skip = wraps.info.owner && wraps.info.method === "instance" ? 1 : 0;
  const bound = positional
    ? { named: new Map(), rest: positional, extraKeywords: [], error: undefined }
    : bindArguments(node, bindable(wraps.info, skip));
  if (bound.error !== undefined) wraps.info.misfits = true;
  flowArguments(state, node, wraps.info, bound, flow, skip);
  // What goes through one of them beside ints may reach any parameter, and so may what goes through the other.
  if (wrapper.info.parameters.some(({ slot }) => mixesNumbers(slot.type)))
    for (const { slot } of [...wrapper.info.parameters, ...wraps.info.parameters])
      if (hasFloat(slot.type)) slot.flow(SOME_INT);
  const own = resultOf(state, wraps.info, wraps.info);
  const inner = callThrough(state, node, wraps, flow, own);
  const passing = passedOn(wrapper.info);
  if (passing === undefined) return result;
  const value = passing === "awaited" ? awaitedType(state, inner) : inner;
  const given = wrapper.info.fallsThrough ? join(value, NONE) : value;
  if (!wrapper.info.isAsync) return given;
  const slot = state.slotAt(state.placeOf(node, wrapper.info), 0);
  slot.flow(given);
  return { kind: "instance", name: "Coroutine", args: [slot] };
}

/**
 * Whether a wrapper passes on what functions of several results give: each name that it stands behind
 * gives one of them, and its own type can't tell which.
 */
export function passesSeveral(info: FunctionInfo): boolean {
  const [first, ...others] = info.wrapping ?? [];
  if (info.node.kind === "Lambda" || info.node.returns !== undefined) return false;
  if (others.length === 0 || passedOn(info) === undefined) return false;
  return others.some(({ returns }) => !sameType(returns.type, first.returns.type));
}

/** Whether all that the wrapper returns is what the function that it calls gave. */
function passedOn(info: FunctionInfo): "awaited" | "as it is" | undefined {
  if (info.node.kind === "Lambda" || info.isGenerator) return undefined;
  const ways = new Set<string | undefined>();
  forEachStatement(info.node.body, (statement) => {
    if (statement.kind !== "Return") return;
    ways.add(statement.value ? wayOf(statement.value, info.node as FunctionDef) : undefined);
  });
  const [way] = ways;
  return ways.size === 1 ? (way as "awaited" | "as it is" | undefined) : undefined;
}

function wayOf(node: Expression, func: FunctionDef, through = true): string | undefined {
  if (node.kind === "Await") return isForward(node.value) ? "awaited" : undefined;
  if (isForward(node)) return "as it is";
  if (node.kind !== "Name" || !through) return undefined;
  const ways = new Set<string | undefined>();
  forEachStatement(func.body, (statement) => {
    const targets =
      statement.kind === "Assign"
        ? statement.targets
        : statement.kind === "AnnAssign"
          ? [statement.target]
          : [];
    if (targets.some((target) => target.kind === "Name" && target.id === node.id)) {
      const { value } = statement as { value?: Expression };
      ways.add(value && wayOf(value, func, false));
    }
    if (
      statement.kind === "AugAssign" &&
      statement.target.kind === "Name" &&
      statement.target.id === node.id
    )
      ways.add(undefined);
  });
  const [way] = ways;
  return ways.size === 1 ? way : undefined;
}

const isForward = (node: Expression): boolean =>
  node.kind === "Call" &&
  node.func.kind === "Name" &&
  node.args.length === 1 &&
  node.args[0].kind === "Starred";

/**
 * The arguments of a call of a wrapper by position, as the wrapped function binds them: a wrapper
 * that only hands `**kwargs` on needs none at run time. Nothing where positions cannot say the same:
 * a parameter would stay open between two others, or effects would change their order.
 */
export function positionalThrough(node: Call, wrapper: FunctionType): Expression[] | undefined {
  if (node.keywords.length === 0 || node.keywords.some(({ name }) => name === undefined))
    return undefined;
  let inner: Type | undefined = wrapper;
  while (inner?.kind === "function" && inner.wraps) {
    if (!handsKeywordsOn(inner.info)) return undefined;
    inner = inner.wraps;
  }
  if (
    inner?.kind !== "function" ||
    inner.info.parameters.some(({ node: { flavour } }) => flavour.startsWith("var-"))
  )
    return undefined;
  const { named, error, starred } = bindArguments(node, bindable(inner.info, 0));
  if (error !== undefined || starred) return undefined;
  const written = [...node.args, ...node.keywords.map(({ value }) => value)];
  const given = inner.info.parameters.map((parameter) => named.get(parameter.node.name));
  while (given.length > 0 && given.at(-1) === undefined) given.pop();
  const inOrder =
    given.length === written.length &&
    given.every((argument, index) => argument === written[index]);
  return inOrder ? written : undefined;
}

/** Whether all that the function does with its `**kwargs` is `f(*args, **kwargs)`. */
function handsKeywordsOn({ parameters, node }: FunctionInfo): boolean {
  const [rest, keywords] = parameters;
  if (node.kind === "Lambda" || keywords?.node.flavour !== "var-keyword") return false;
  let handed = 0;
  const look = (part: Expression): void => {
    if (part.kind === "Call") {
      const [only] = part.args;
      const passesArguments =
        part.args.length === 1 &&
        only.kind === "Starred" &&
        only.value.kind === "Name" &&
        only.value.id === rest.node.name;
      for (const { name, value } of part.keywords) {
        if (
          name === undefined &&
          value.kind === "Name" &&
          value.id === keywords.node.name &&
          passesArguments
        )
          handed++;
      }
    }
    childExpressions(part).forEach(look);
  };
  forEachStatement(node.body, (statement) => expressionsOf(statement).forEach(look));
  // A wrapper that also looks at its arguments must see which of them came by name.
  return handed === keywords.binding.reads.length && handed === rest.binding.reads.length;
}
