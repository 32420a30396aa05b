/** `Call` nodes: finds the target, binds the arguments, flows their types, gives the result's. */
import type { Call, Expression } from "../../ast/python.ts";
import type { Entry } from "../../../grammar-maps/define.ts";
import { constructorFields, dataclassOption, type DataclassField } from "../dataclasses.ts";
import { bindArguments, type BindableParameter, type BoundArguments } from "../bind.ts";
import { findMethod, type CallTarget, type ClassInfo, type FunctionInfo } from "../model.ts";
import { parseSignature, type Signature } from "../signatures.ts";
import {
  boundCount,
  callWithTypes,
  flowSelf,
  implementations,
  inheritedConstructor,
  resultOf,
  splitMethod,
} from "./call-function.ts";
import { itemType, selfVariables } from "./elements.ts";
import { infer } from "./expressions.ts";
import { callThrough, positionalThrough, rememberWrapped } from "./forwarding.ts";
import { fits, instantiate, matchType, escape } from "./match.ts";
import { specialCall } from "./special-calls.ts";
import type { CallFact, Flow, State } from "./state.ts";
import type {
  Slot} from "../types.ts";
import {
  NEVER,
  SOME_INT,
  UNKNOWN,
  demoteRecord,
  join,
  membersOf,
  type InstanceType,
  type Type,
} from "../types.ts";

export function inferCall(state: State, node: Call, flow: Flow): Type {
  const callee = infer(state, node.func, flow);
  const special = specialCall(state, node, callee, flow);
  if (special) return special;
  if (callee.kind === "never") {
    inferArguments(state, node, flow);
    return NEVER;
  }
  const members = membersOf(callee);
  if (members.length === 1) return callMember(state, node, members[0], flow);
  const results = members.map((member) => callMember(state, node, member, flow));
  // Which of several callables runs is not known before run time.
  const fact = state.calls.get(node)!;
  const result = results.reduce(join, NEVER);
  state.calls.set(node, { ...fact, target: { kind: "dynamic" }, result });
  members.forEach((member) => describeFloats(member, result));
  return result;
}

/** Where ints and floats meet in the result of one call, each function gives floats that tell what they are. */
function describeFloats(callee: Type, result: Type): void {
  if (callee.kind !== "function") return;
  const isMixed =
    result.kind === "unknown" || membersOf(result).some(({ kind }) => kind === "int" || kind === "bool");
  const { returns } = callee.info;
  const isBare = membersOf(returns.type).some((member) => member.kind === "float" && !member.fraction);
  if (isMixed && isBare) returns.flow(SOME_INT);
}

export function inferArguments(state: State, node: Call, flow: Flow): Type[] {
  const types = node.args.map((argument) => infer(state, argument, flow));
  return [...types, ...node.keywords.map((keyword) => infer(state, keyword.value, flow))];
}

function callMember(state: State, node: Call, callee: Type, flow: Flow): Type {
  switch (callee.kind) {
    case "function":
      return callThrough(
        state,
        node,
        callee,
        flow,
        callFunction(state, node, callee.info, callee.self, flow, callee.wraps && positionalThrough(node, callee)),
      );
    case "class":
      return construct(state, node, callee.cls, flow);
    case "library":
      return callLibrary(state, node, callee.name, callee.self, flow);
    case "callable": {
      if (callee.wraps) {
        const bound = bindArguments(node, bindable(callee.wraps, 0));
        flowArguments(state, node, callee.wraps, bound, flow, 0);
        return record(state, node, { kind: "function", info: callee.wraps }, callee.returns.type, bound);
      }
      const types = inferArguments(state, node, flow);
      types.forEach((type, index) => callee.parameters?.[index]?.flow(type));
      if (callee.parameters === null) types.forEach((type) => escape(state, type));
      return record(state, node, { kind: "dynamic" }, callee.returns.type);
    }
    case "object": {
      const method = findMethod(callee.cls, "__call__");
      if (method) return callFunction(state, node, method, callee, flow);
      break;
    }
  }
  for (const type of inferArguments(state, node, flow)) escape(state, type);
  return record(state, node, { kind: "dynamic" }, UNKNOWN);
}

const NOTHING_BOUND: BoundArguments = { named: new Map(), rest: [], extraKeywords: [] };

function record(
  state: State,
  node: Call,
  target: CallTarget,
  result: Type,
  bound: BoundArguments = NOTHING_BOUND,
  variables?: ReadonlyMap<string, Slot>,
): Type {
  const fact: CallFact = { target, bound, result, variables };
  state.calls.set(node, fact);
  return result;
}

export const bindable = (info: FunctionInfo, skip: number): BindableParameter[] =>
  info.parameters.slice(skip).map(({ node }) => ({
    name: node.name,
    flavour: node.flavour,
    optional: node.default !== undefined,
  }));

function callFunction(
  state: State,
  node: Call,
  info: FunctionInfo,
  self: Type | undefined,
  flow: Flow,
  positional?: readonly Expression[],
): Type {
  const targets =
    info.owner && self !== undefined && self.kind === "object" && !isSuperAccess(node.func)
      ? [...new Set([info, ...implementations(self.cls, info.name)])]
      : [info];
  let result: Type = NEVER;
  let bound = NOTHING_BOUND;
  for (const target of targets) {
    flowSelf(target, self);
    const skip = boundCount(target, self);
    const binding = positional ? { ...NOTHING_BOUND, rest: positional } : bindArguments(node, bindable(target, skip));
    if (target === info) bound = binding;
    flowArguments(state, node, target, binding, flow, skip);
    result = join(result, resultOf(state, target, target === info ? node : target));
  }
  const given = node.args.map((argument) => state.typeOf(argument));
  return record(state, node, { kind: "function", info, self }, rememberWrapped(result, given), bound);
}

/** `super().method`: no override can take the call. */
export const isSuperAccess = (node: Expression): boolean =>
  node.kind === "Attribute" &&
  node.value.kind === "Call" &&
  node.value.func.kind === "Name" &&
  node.value.func.id === "super";

/** Flows the bound arguments' types into the parameters. */
export function flowArguments(
  state: State,
  node: Call,
  info: FunctionInfo,
  bound: BoundArguments,
  flow: Flow,
  skip: number,
): void {
  const inferred = new Set<Expression>();
  for (const parameter of info.parameters.slice(skip)) {
    const argument = bound.named.get(parameter.node.name);
    if (argument === undefined) continue;
    parameter.slot.flow(infer(state, argument, flow, parameter.slot.type));
    inferred.add(argument);
  }
  const rest = info.parameters.find(({ node: { flavour } }) => flavour === "var-positional");
  const keywords = info.parameters.find(({ node: { flavour } }) => flavour === "var-keyword");
  for (const argument of bound.rest) {
    const type =
      argument.kind === "Starred"
        ? itemType(state, infer(state, argument.value, flow))
        : infer(state, argument, flow);
    if (argument.kind === "Starred") state.types.set(argument, infer(state, argument.value, flow));
    rest?.slot.flow(type);
    if (argument.kind === "Starred" && !(info.wrapped && passesThrough(argument.value))) {
      const unpacked = state.typeOf(argument.value);
      // Of a tuple each item goes to its own parameter, where no other star stands before it.
      const items =
        bound.starred === argument && unpacked.kind === "tuple" && !unpacked.variadic ? unpacked.elements : undefined;
      let index = 0;
      for (const parameter of info.parameters.slice(skip)) {
        const takes = parameter.node.flavour === "normal" || parameter.node.flavour === "positional-only";
        if (!takes || bound.named.has(parameter.node.name)) continue;
        parameter.slot.flow(items ? (items[index++]?.type ?? NEVER) : type);
      }
    }
    inferred.add(argument);
  }
  for (const keyword of bound.extraKeywords) {
    keywords?.slot.flow(infer(state, keyword.value, flow));
  }
  if (bound.unpacked) flowMapping(bound.unpacked.value);
  if (bound.extraKeywords.length > 0) collect();
  for (const argument of node.args) if (!inferred.has(argument)) infer(state, argument, flow);
  for (const keyword of node.keywords) {
    if (!inferred.has(keyword.value)) infer(state, keyword.value, flow);
  }

  /** `**mapping`: its values may go to any parameter that has none. */
  function flowMapping(value: Expression): void {
    const type = infer(state, value, flow);
    const forwarded = value.kind === "Name" ? keywordOwner(state, value) : undefined;
    if (forwarded === undefined || forwarded.collectsKeywords) collect();
    for (const member of membersOf(type)) {
      if (member.kind !== "instance" || member.args.length < 2) continue;
      demoteRecord(member);
      const values = member.args[1].type;
      keywords?.slot.flow(values);
      if (forwarded && info.wrapped) continue;
      for (const parameter of info.parameters.slice(skip)) {
        const takes = parameter.node.flavour === "normal" || parameter.node.flavour === "keyword-only";
        if (takes && !bound.named.has(parameter.node.name)) parameter.slot.flow(values);
      }
    }
  }
  function collect(): void {
    if (keywords === undefined || info.collectsKeywords) return;
    info.collectsKeywords = true;
    state.progress.changed = true;
  }

  /** `func(*args)` in a wrapper: the arguments are flowed where the wrapper itself is called. */
  function passesThrough(value: Expression): boolean {
    if (value.kind !== "Name") return false;
    const binding = state.resolution.names.get(value);
    return binding?.definitions[0]?.kind === "parameter" && binding.definitions.length === 1;
  }
}

/** The function whose `**` parameter the name is. */
export function keywordOwner(state: State, node: Extract<Expression, { kind: "Name" }>): FunctionInfo | undefined {
  const binding = state.resolution.names.get(node);
  if (binding?.definitions.length !== 1 || binding.definitions[0].kind !== "parameter") return undefined;
  for (const info of state.functions.values()) {
    const last = info.parameters.at(-1);
    if (last?.binding === binding && last.node.flavour === "var-keyword") return info;
  }
  return undefined;
}

function construct(state: State, node: Call, cls: ClassInfo, flow: Flow): Type {
  const object: Type = { kind: "object", cls };
  const init = findMethod(cls, "__init__");
  if (init) {
    flowSelf(init, object);
    const bound = bindArguments(node, bindable(init, 1));
    flowArguments(state, node, init, bound, flow, 1);
    init.called = true;
    return record(state, node, { kind: "class", cls, init }, object, bound);
  }
  const fields = constructorFields(cls);
  if (fields) return constructDataclass(state, node, cls, fields, flow);
  const inherited = inheritedConstructor(cls);
  const entry = inherited ? state.library.class(inherited)?.construct : undefined;
  if (entry) {
    const { bound } = matchEntry(state, node, entry, undefined, flow);
    return record(state, node, { kind: "class", cls }, object, bound);
  }
  inferArguments(state, node, flow);
  return record(state, node, { kind: "class", cls }, object, bindArguments(node, []));
}

/** The constructor that `@dataclass` writes takes the fields in order. */
function constructDataclass(
  state: State,
  node: Call,
  cls: ClassInfo,
  fields: readonly DataclassField[],
  flow: Flow,
): Type {
  const keywordOnly = dataclassOption(cls, "kw_only") === true;
  const parameters = fields.map(({ name, default: value, factory }): BindableParameter => ({
    name,
    flavour: keywordOnly ? "keyword-only" : "normal",
    optional: value !== undefined || factory !== undefined,
  }));
  const bound = bindArguments(node, parameters);
  inferArguments(state, node, flow);
  for (const { name, owner } of fields) {
    const argument = bound.named.get(name);
    const slot = owner.attributes.get(name)?.slot;
    if (argument) slot?.flow(infer(state, argument, flow, slot.type));
  }
  const object: Type = { kind: "object", cls };
  const after = findMethod(cls, "__post_init__");
  if (after) {
    after.called = true;
    flowSelf(after, object);
  }
  return record(state, node, { kind: "class", cls }, object, bound);
}

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
  const entry = entryOf(state, name);
  if (entry === undefined) {
    for (const type of inferArguments(state, node, flow)) escape(state, type);
    return record(state, node, { kind: "dynamic" }, UNKNOWN);
  }
  if (self && self.kind === "instance") demoteRecord(self);
  const cls = state.library.class(name);
  const selfType = cls && !self ? freshInstance(state, node, cls.name, cls.typeParameters ?? []) : self;
  const { bound, result, variables, overload } = matchEntry(state, node, entry, selfType, flow);
  return record(
    state,
    node,
    { kind: "library", name, overload },
    // A constructor whose signature does not say more makes an instance of its class.
    cls && !self && selfType && ["unknown", "None", "never"].includes(result.kind) ? selfType : result,
    bound,
    variables,
  );
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
function matchEntry(
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
  const fitting = candidates.filter(({ bound }) => bound.error === undefined);
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
  // Lambdas go last: by then the other arguments have bound the variables that they take.
  const ordered = [...bound.named].sort(([, a], [, b]) => Number(a.kind === "Lambda") - Number(b.kind === "Lambda"));
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
  }
  const keywords = signature.parameters.find(({ flavour }) => flavour === "var-keyword");
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
  const result = instantiate(state, signature.returns, variables, place, self ?? UNKNOWN);
  return { bound, result, variables, overload: chosen.index };
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

function overloadFits(state: State, signature: Signature, bound: BoundArguments, flow: Flow): boolean {
  for (const [name, argument] of bound.named) {
    const parameter = signature.parameters.find((candidate) => candidate.name === name)!;
    if (!fits(state, parameter.type, infer(state, argument, flow))) return false;
  }
  return true;
}

