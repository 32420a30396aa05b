/** Calls of library functions, by the signatures of the grammar-maps. */
import type { Call, Expression } from "../../ast/python.ts";
import type { Entry } from "../../../grammar-maps/define.ts";
import { bindArguments, type BoundArguments } from "../bind.ts";
import { parseSignature, type Signature } from "../signatures.ts";
import { POSITIONAL, boundCount, callWithTypes, splitMethod } from "./call-function.ts";
import { itemType, selfVariables } from "./elements.ts";
import { infer } from "./expressions.ts";
import { fits } from "./fits.ts";
import { describeJoined } from "./joined-results.ts";
import { isOfKind } from "./literal-kinds.ts";
import { instantiate } from "./instantiate.ts";
import { matchType, escape, observe } from "./match.ts";
import { answersOf } from "../optional-decorators.ts";
import { describeFloats } from "../dynamic-attributes.ts";
import { takeMappings, takesKeywords } from "./mapping-arguments.ts";
import { observeBesideLists, observeKeys } from "../observed.ts";
import type { Flow, State } from "./state.ts";
import type { Slot } from "../cells.ts";
import {
  NEVER,
  SOME_INT,
  UNKNOWN,
  demoteRecord,
  hasFloat,
  join,
  membersOf,
  type CallableType,
  type InstanceType,
  type Type,
} from "../types.ts";
import { inferArguments, record } from "./calls.ts";
import { showsLater } from "./shown-arguments.ts";
import { callThread } from "./thread-calls.ts";

/** The entry that a library name calls, and the receiver's class for methods. */
export function entryOf(state: State, name: string): Entry | undefined {
  const [owner, method] = splitMethod(name);
  if (method !== undefined) return state.library.method(owner, method)?.entry;
  return state.library.function(name) ?? state.library.class(name)?.construct;
}

export function callLibrary(
  state: State,
  node: Call,
  name: string,
  self: Type | undefined,
  flow: Flow,
): Type {
  const thread = self ? undefined : callThread(state, node, name, flow);
  if (thread) return thread;
  const entry = entryOf(state, name);
  if (entry === undefined) {
    for (const type of inferArguments(state, node, flow)) escape(state, type);
    return record(state, node, { kind: "dynamic" }, UNKNOWN);
  }
  if (self && self.kind === "instance") demoteRecord(self);
  const cls = state.library.class(name);
  const selfType =
    cls && !self ? freshInstance(state, node, cls.name, cls.typeParameters ?? []) : self;
  const { bound, result, variables, overload } = matchEntry(state, node, entry, selfType, flow);
  const ordered = ORDERING.has(name) ? variables.get("T") : undefined;
  if (ordered && !bound.named.has("key")) describeUnordered(state, ordered);
  if (name.endsWith("#index")) {
    // The error shows what was looked for, which is compared with the items.
    bound.named.forEach((value) => observe(state, state.typeOf(value)));
    if (selfType?.kind === "tuple") for (const { type } of selfType.elements) observe(state, type);
  }
  if (cls && !self) shareArguments(selfType, result);
  observeKeys(result);
  if (selfType) observeKeys(selfType);
  for (const type of [result, selfType]) if (type) countFloats(state, type, bound);
  return record(
    state,
    node,
    { kind: "library", name, overload },
    // A constructor whose signature does not say more makes an instance of its class.
    cls && !self && selfType && ["unknown", "None", "never"].includes(result.kind)
      ? selfType
      : result,
    bound,
    variables,
  );
}

/** `Counter({"a": 1.5})`, `counts.update({"a": 1.5})`: what is counted otherwise is ints. */
function countFloats(state: State, counter: Type, { named }: BoundArguments): void {
  const mapping = named.get("mapping");
  if (counter.kind !== "instance" || counter.name !== "collections.Counter" || !mapping) return;
  const given = state.typeOf(mapping);
  if (given.kind !== "instance") return;
  const fields = [...(given.record?.find().fields.values() ?? [])];
  if (fields.some((slot) => hasFloat(slot.type))) demoteRecord(given);
  const value = given.args[1]?.type;
  if (value && hasFloat(value)) counter.args[1]?.flow(join(value, SOME_INT));
}

/** Functions that compare the items themselves. */
const ORDERING = new Set(["min", "max", "sorted", "list#sort"]);

const NUMBERS = new Set(["int", "float", "bool"]);

/** `max(1.0, "x")`: the error names what does not compare. Items of one kind do. */
function describeUnordered(state: State, items: Slot): void {
  if (!isUnordered(items.type)) return;
  describeFloats(items);
  observe(state, items.type);
}

function isUnordered(type: Type, depth = 0): boolean {
  const kinds = membersOf(type);
  if (kinds.length > 1 && !kinds.every(({ kind }) => NUMBERS.has(kind))) return true;
  const parts = kinds.flatMap((one) =>
    one.kind === "tuple"
      ? one.elements
      : one.kind === "instance" && one.name === "list"
        ? one.args
        : [],
  );
  return depth < 3 && parts.some((part) => isUnordered(part.type, depth + 1));
}

/** A constructor's arguments go into the object that it makes: what comes in later stands beside them. */
function shareArguments(made: Type | undefined, result: Type): void {
  if (made?.kind !== "instance" || result.kind !== "instance" || made.name !== result.name) return;
  result.args.forEach((slot, index) => made.args[index]?.unify(slot));
}

function freshInstance(
  state: State,
  site: unknown,
  name: string,
  parameters: readonly string[],
): InstanceType {
  const place = state.once(site, () => ({}));
  const slots = state.slotsAt(place, 50).slice(44, 44 + parameters.length);
  return { kind: "instance", name, args: slots };
}

/** Chooses the overload, binds variables, flows argument types. */
export function matchEntry(
  state: State,
  node: Call,
  entry: Entry,
  self: Type | undefined,
  flow: Flow,
): { bound: BoundArguments; result: Type; variables: Map<string, Slot>; overload: number } {
  const texts = typeof entry.signature === "string" ? [entry.signature] : entry.signature;
  const candidates = texts.map((text, index) => {
    const signature = parseSignature(text);
    return { signature, index, bound: bindArguments(node, signature.parameters) };
  });
  const bindable = candidates.filter(({ bound }) => bound.error === undefined);
  // `dict(**options)`: what takes any keywords takes those.
  const open = bindable.filter(
    ({ bound, signature }) => bound.unpacked && signature.parameters.some(takesKeywords),
  );
  const fitting = open.length > 0 ? open : bindable;
  // `zip(*rows)`: only a variadic overload takes an unpacked iterable whole.
  const whole = fitting.filter(({ bound }) => bound.starred === undefined);
  const valid = whole.length > 0 ? whole : fitting;
  const chosen =
    (valid.length > 1
      ? valid.find(({ signature, bound }) => overloadFits(state, signature, bound, flow))
      : undefined) ??
    valid.at(-1) ??
    candidates.at(-1)!;
  const { signature, bound } = chosen;
  const variables = self ? selfVariables(state, self) : new Map<string, Slot>();
  const place = state.once(node, () => ({}));
  const handled = new Set<Expression>();
  const variadic = signature.parameters.find(({ flavour }) => flavour === "var-positional");
  // `call_soon(callback, *args)`: the rest are the callback's arguments.
  const callback = variadic && signature.parameters.find(isOpenCallable);
  const callbackNode = callback && bound.named.get(callback.name);
  // Callbacks go last: by then the other arguments have bound the variables that they take.
  const isCallback = (name: string): boolean => {
    const type = signature.parameters.find((parameter) => parameter.name === name)?.type;
    const forms = type?.kind === "union" ? type.members : [type];
    return forms.some((form) => form?.kind === "callable");
  };
  const ordered = [...bound.named].sort(
    ([a], [b]) => Number(isCallback(a)) - Number(isCallback(b)),
  );
  for (const [parameterName, argument] of ordered) {
    const parameter = signature.parameters.find(({ name }) => name === parameterName)!;
    const type = infer(state, argument, flow);
    handled.add(argument);
    if (argument === callbackNode) {
      const types = bound.rest.map((extra) => infer(state, extra, flow));
      const known = bound.rest.some((extra) => extra.kind === "Starred") ? undefined : types;
      const result = callWithTypes(state, type, known, argument);
      if (parameter.type.kind === "callable") {
        matchType(state, parameter.type.returns, result, variables, place);
      }
      continue;
    }
    // The error names what it is given.
    if (entry.otherwise?.[parameterName]) observeBesideLists(state.progress, type);
    matchType(state, parameter.type, type, variables, place);
  }
  for (const argument of bound.rest) {
    handled.add(argument);
    const type =
      argument.kind === "Starred"
        ? itemType(state, infer(state, argument.value, flow))
        : infer(state, argument, flow);
    if (argument.kind === "Starred") state.types.set(argument, infer(state, argument.value, flow));
    if (variadic && !callbackNode) matchType(state, variadic.type, type, variables, place);
    // `append(*args)`: any of them may be what a parameter takes.
    else if (argument.kind === "Starred" && !variadic)
      for (const parameter of signature.parameters)
        if (POSITIONAL.has(parameter.flavour) && !bound.named.has(parameter.name))
          matchType(state, parameter.type, type, variables, place);
  }
  const keywords = signature.parameters.find(takesKeywords);
  for (const keyword of bound.extraKeywords) {
    const type = infer(state, keyword.value, flow);
    if (callbackNode) flowKeyword(state.typeOf(callbackNode), keyword.name!, type);
    if (keywords) matchType(state, keywords.type, type, variables, place);
    handled.add(keyword.value);
  }
  for (const argument of node.args) if (!handled.has(argument)) infer(state, argument, flow);
  for (const keyword of node.keywords) {
    if (!handled.has(keyword.value)) infer(state, keyword.value, flow);
  }
  takeMappings(state, node, signature, variables, place);
  describeJoined(signature.returns, variables, entry);
  const made = instantiate(state, signature.returns, variables, place, self ?? UNKNOWN);
  const shows =
    made.kind === "callable" &&
    callbackNode &&
    showsLater(state, state.typeOf(callbackNode), bound.rest.length);
  const partial = entry.hatch === "partial" ? partialOf(state, node) : undefined;
  const result: Type =
    made.kind !== "callable"
      ? made
      : partial
        ? { ...made, partial, returns: answersOf(partial.info, state)?.with ?? made.returns }
        : shows
          ? { ...made, shows }
          : made;
  return { bound, result, variables, overload: chosen.index };
}

/** `partial(report, "->")` of a function of the program: what calls it later fills the other parameters. */
function partialOf(state: State, { args, keywords }: Call): CallableType["partial"] {
  const type = args[0] ? state.typeOf(args[0]) : NEVER;
  if (type.kind !== "function" || args.some(({ kind }) => kind === "Starred")) return undefined;
  if (keywords.some(({ name }) => name === undefined)) return undefined;
  return { info: type.info, given: boundCount(type.info, type.self) + args.length - 1 };
}

/** `to_thread(read, name, size=3)`: the keyword is the callback's. */
function flowKeyword(callback: Type, name: string, type: Type): void {
  for (const member of membersOf(callback)) {
    if (member.kind !== "function") continue;
    member.info.parameters.find(({ node }) => node.name === name)?.slot.flow(type);
  }
}

const isOpenCallable = ({ type }: Signature["parameters"][number]): boolean =>
  type.kind === "callable" && type.parameters === null;

function overloadFits(
  state: State,
  signature: Signature,
  bound: BoundArguments,
  flow: Flow,
): boolean {
  for (const [name, argument] of bound.named) {
    const parameter = signature.parameters.find((candidate) => candidate.name === name)!;
    if (!fits(state, parameter.type, infer(state, argument, flow))) return false;
    if (!isOfKind(state, parameter.type, argument)) return false;
  }
  return true;
}
