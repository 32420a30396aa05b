/** `Call` nodes: finds the target, binds the arguments, flows their types, gives the result's. */
import type { Call, Expression } from "../../ast/python.ts";
import { bindArguments, type BindableParameter, type BoundArguments } from "../bind.ts";
import { findMethod, type CallTarget, type FunctionInfo } from "../model.ts";
import {
  boundCount,
  callWithTypes,
  flowSelf,
  implementations,
  isUnimplemented,
  resultOf,
} from "./call-function.ts";
import { infer } from "./expressions.ts";
import { callThrough, positionalThrough, rememberWrapped } from "./forwarding.ts";
import { answerTo, answersOf, isDecorated } from "../optional-decorators.ts";
import { escape } from "./match.ts";
import { flowArguments } from "./flow-arguments.ts";
import { describeArguments } from "./shown-arguments.ts";
import { specialCall } from "./special-calls.ts";
import type { CallFact, Flow, State } from "./state.ts";
import type { Slot } from "../cells.ts";
import { NEVER, SOME_INT, UNKNOWN, join, membersOf, taint, type Type } from "../types.ts";
import { construct } from "./construct.ts";
import { NAMED_TUPLE } from "../named-tuples.ts";
import { callLibrary } from "./library-calls.ts";
import { observeOutside } from "../observed.ts";
import { ownClass } from "./own-class.ts";
import { callOnReceiver } from "./unbound-methods.ts";
import { callUnknownMethod } from "./unknown-owner.ts";

export function inferCall(state: State, node: Call, flow: Flow): Type {
  const callee = ownClass(state, node, infer(state, node.func, flow));
  const special = specialCall(state, node, callee, flow);
  if (special) return special;
  if (callee.kind === "never") {
    inferArguments(state, node, flow);
    return NEVER;
  }
  const isTaken = callee.kind === "library" && !callee.self && callee.name.includes("#");
  if (isTaken && node.args[0]) infer(state, node.args[0], flow);
  const onReceiver = callOnReceiver(state, node, callee);
  if (onReceiver) {
    const result = inferCall(state, onReceiver, flow);
    state.calls.set(node, state.calls.get(onReceiver)!);
    return result;
  }
  // The error of calling one names it.
  observeOutside(state.progress, callee);
  const members = membersOf(callee);
  const ofTuples = callOfTuples(state, node, members, flow);
  if (ofTuples) return ofTuples;
  if (members.length === 1) return callMember(state, node, members[0], flow);
  const isTested = isDecorated(state, node.func);
  const results = members.map((member) => {
    if (member.kind === "None" && isTested) return NEVER;
    const result = callMember(state, node, member, flow);
    // What calls None raises.
    return member.kind === "None" ? NEVER : result;
  });
  // Which of several callables runs is not known before run time; a protocol's own method never does.
  const fact = state.calls.get(node)!;
  const isStub = (member: Type): boolean =>
    member.kind === "function" && isUnimplemented(member.info);
  const given = members.every(isStub)
    ? results
    : results.filter((_, index) => !isStub(members[index]));
  const result = given.reduce(join, NEVER);
  state.calls.set(node, { ...fact, target: { kind: "dynamic" }, result });
  members.forEach((member) => describeFloats(member, result));
  describeArguments(state, callee, node);
  return result;
}

/** `node._replace(weight=1)`: all kinds of named tuples have the methods of the library in one way. */
function callOfTuples(
  state: State,
  node: Call,
  members: readonly Type[],
  flow: Flow,
): Type | undefined {
  const [first] = members;
  if (members.length < 2 || first.kind !== "library" || !first.name.startsWith(`${NAMED_TUPLE}#`))
    return undefined;
  if (!members.every((one) => one.kind === "library" && one.name === first.name)) return undefined;
  const result = members
    .map((one) => specialCall(state, node, one, flow) ?? callMember(state, node, one, flow))
    .reduce(join, NEVER);
  state.calls.set(node, { ...state.calls.get(node)!, result });
  return result;
}

/** Where ints and floats meet in the result of one call, each function gives floats that tell what they are. */
function describeFloats(callee: Type, result: Type): void {
  if (callee.kind !== "function") return;
  const isMixed =
    result.kind === "unknown" ||
    membersOf(result).some(({ kind }) => kind === "int" || kind === "bool");
  const { returns } = callee.info;
  const isBare = membersOf(returns.type).some(
    (member) => member.kind === "float" && !member.fraction,
  );
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
        callFunction(
          state,
          node,
          callee.info,
          callee.self,
          flow,
          callee.wraps && positionalThrough(node, callee),
        ),
      );
    case "class":
      return construct(state, node, callee.cls, flow);
    case "library":
      return callLibrary(state, node, callee.name, callee.self, flow);
    case "callable": {
      if (callee.wraps) {
        // What a library decorator makes of a method is found on the object, which fills `self`.
        const { owner, method } = callee.wraps;
        const self: Type | undefined =
          owner && method === "instance" ? { kind: "object", cls: owner } : undefined;
        const skip = boundCount(callee.wraps, self);
        const bound = bindArguments(node, bindable(callee.wraps, skip));
        flowArguments(state, node, callee.wraps, bound, flow, skip);
        return record(
          state,
          node,
          { kind: "function", info: callee.wraps, self },
          callee.returns.type,
          bound,
        );
      }
      const types = inferArguments(state, node, flow);
      types.forEach((type, index) => callee.parameters?.[index]?.flow(type));
      if (callee.partial) {
        const result = callWithTypes(state, callee, types.slice(0, node.args.length), node);
        const { parameters } = callee.partial.info;
        for (const { name, value } of node.keywords)
          parameters.find((one) => one.node.name === name)?.slot.flow(infer(state, value, flow));
        if (answersOf(callee.partial.info, state))
          return record(state, node, { kind: "dynamic" }, rememberWrapped(result, types));
      }
      if (callee.parameters === null) types.forEach((type) => escape(state, type));
      describeArguments(state, callee, node);
      return record(state, node, { kind: "dynamic" }, callee.returns.type);
    }
    case "object": {
      const method = findMethod(callee.cls, "__call__");
      if (method) return callFunction(state, node, method, callee, flow);
      break;
    }
  }
  // `Exception.__init__(self, …)` means that class's method, not one of the program's classes.
  const isFound =
    node.func.kind === "Attribute" &&
    (isSuperAccess(node.func) || state.typeOf(node.func.value).kind === "library");
  if (callee.kind === "unknown" && node.func.kind === "Attribute" && !isFound)
    callUnknownMethod(state, node, node.func.attribute, flow);
  for (const type of inferArguments(state, node, flow)) {
    escape(state, type);
    taint(type);
  }
  return record(state, node, { kind: "dynamic" }, UNKNOWN);
}

const NOTHING_BOUND: BoundArguments = { named: new Map(), rest: [], extraKeywords: [] };

export function record(
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

export function callFunction(
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
    const binding = positional
      ? { ...NOTHING_BOUND, rest: positional }
      : bindArguments(node, bindable(target, skip));
    if (target === info) bound = binding;
    flowArguments(state, node, target, binding, flow, skip);
    const answer = answerOf(state, target, binding);
    const given = resultOf(state, target, target === info ? node : target, answer);
    if (target.neverRuns !== true || isUnimplemented(target)) result = join(result, given);
  }
  const types = node.args.map((argument) => state.typeOf(argument));
  return record(
    state,
    node,
    { kind: "function", info, self },
    rememberWrapped(result, types),
    bound,
  );
}

/** What the call of a decorator gives, by whether it is given a function. */
function answerOf(
  state: State,
  info: FunctionInfo,
  { named, error }: BoundArguments,
): Slot | undefined {
  if (error !== undefined || info.parameters.length === 0) return undefined;
  const argument = named.get(info.parameters[0].node.name);
  return answerTo(state, info, argument && state.typeOf(argument));
}

/** `super().method`: no override can take the call. */
export const isSuperAccess = (node: Expression): boolean =>
  node.kind === "Attribute" &&
  node.value.kind === "Call" &&
  node.value.func.kind === "Name" &&
  node.value.func.id === "super";
