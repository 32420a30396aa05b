import { isSuperCall } from "../construction.ts";
import type { Call } from "../../ast/python.ts";
import type { CallFact, State } from "../infer/state.ts";
import { constructorFields } from "../dataclasses.ts";
import { dataclassParameters } from "../infer/construct.ts";
import { findMethod, type ClassInfo, type FunctionInfo } from "../model.ts";
import { boundCount } from "../infer/call-function.ts";
import { bindArguments } from "../bind.ts";
import { bindable } from "../infer/calls.ts";
import { passesKeywords } from "../forwarded-keywords.ts";
import { lookedUpMethods } from "../looked-up-methods.ts";
import { escapedCallables, isOpenCallee, meetsTypeError, type Callable } from "../open-callees.ts";
import { membersOf, type Type } from "../types.ts";
import { countMisfits, starMisfits } from "../star-counts.ts";
import { isMethodOfObject, takesReceiver } from "../decorated-methods.ts";
import type { Report, Rule } from "./rule.ts";

/**
 * `f(*values)` and `f(**mapping)` for functions with parameters of their own: how many arguments
 * there are is known at run time only, and JavaScript neither counts nor names them.
 */
export const refuseArguments: Rule = ({ state, lenient, report }) => {
  for (const [call, fact] of state.calls) {
    if (fact.target.kind === "dynamic" && !lenient) checkCandidates(call, state, report);
    const info = functionOf(fact);
    if (info === undefined || lenient) continue;
    if (isUncounted(call, fact, info, state) && isNamedTwice(call)) continue;
    const problem = starProblem(call, fact, info, state) ?? mappingProblem(call, fact, info, state);
    if (problem) report("unpacked-arguments", call.span, { name: info.name, problem });
  }
};

/** One of several functions that a call may reach cannot take its arguments: Python raises TypeError. */
function checkCandidates(call: Call, state: State, report: Report): void {
  if (!candidatesDiffer(call, state)) return;
  const isCounted =
    isStarred(call) ||
    lookedUpMethods(call.func, state).length > 0 ||
    membersOf(state.typeOf(call.func)).every(
      (member) =>
        isOpenCallee(member) ||
        member.kind === "library" ||
        member.kind === "class" ||
        (member.kind === "function" &&
          (member.info.owner === undefined ||
            member.info.method === "static" ||
            isMethodOfObject(member))),
    );
  // The runtime binds the arguments of plain functions.
  if (!isCounted) report("unsupported-call", call.span, { name: "one of several functions" });
}

/** Whether some function that a call may reach cannot take its arguments. */
export function candidatesDiffer(call: Call, state: State): boolean {
  if (passesKeywords(call, state)) return false;
  const lookedUp = lookedUpMethods(call.func, state);
  const members = lookedUp.length > 0 ? lookedUp : membersOf(state.typeOf(call.func));
  if (escapedMisfits(call, state).length > 0) return true;
  if (lookedUp.length === 0 && members.length < 2) return false;
  return members.some((member) => mayMisfit(call, member, state));
}

/** What an open callee may be that cannot take the arguments, where that matters. */
export function escapedMisfits(call: Call, state: State): readonly Callable[] {
  const { func } = call;
  if (!membersOf(state.typeOf(func)).some(isOpenCallee)) return [];
  if (lookedUpMethods(func, state).length > 0) return [];
  if (!isStarred(call) && !meetsTypeError(call, state)) return [];
  return escapedCallables(state).filter((member) =>
    member.kind === "function" && isStarred(call)
      ? !member.info.decorated && countMisfits(call, member, state)
      : mayMisfit(call, member, state),
  );
}

function mayMisfit(call: Call, member: Type, state: State): boolean {
  if (member.kind === "class") return isStarred(call) || misfits(call, member.cls);
  if (member.kind !== "function" || member.info.decorated) return false;
  return isStarred(call) ? starMisfits(call, member, state) : misfitsFunction(call, member);
}

const isStarred = ({ args }: Call): boolean => args.some(({ kind }) => kind === "Starred");

const misfitsFunction = (
  call: Call,
  { info, self }: Extract<Type, { kind: "function" }>,
): boolean => bindArguments(call, bindable(info, boundCount(info, self))).error !== undefined;

/**
 * Whether the arguments of `shapes[kind](*sizes)` may not fit one of the classes that it may reach:
 * JavaScript does not count them.
 */
export function constructorsDiffer(call: Call, state: State): boolean {
  if (call.keywords.length > 0) return false;
  const members = membersOf(state.typeOf(call.func));
  return (
    members.length > 0 &&
    members.every(({ kind }) => kind === "class") &&
    members.some(
      (member) => member.kind === "class" && (isStarred(call) || misfits(call, member.cls)),
    )
  );
}

function misfits(call: Call, cls: ClassInfo): boolean {
  const init = findMethod(cls, "__init__");
  const fields = init ? undefined : constructorFields(cls);
  const parameters = init ? bindable(init, 1) : fields && dataclassParameters(cls, fields);
  return parameters !== undefined && bindArguments(call, parameters).error !== undefined;
}

/** Whether run time must count the arguments, and all of them are positional. */
export const isUncounted = (
  call: Call,
  fact: CallFact,
  info: FunctionInfo,
  state: State,
): boolean => !passesKeywords(call, state) && starProblem(call, fact, info, state) !== undefined;

/** The function of the call can be written a second time. */
const isNamedTwice = ({ func }: Call): boolean =>
  func.kind === "Name" ||
  (func.kind === "Attribute" &&
    (func.value.kind === "Name" ||
      (func.value.kind === "Attribute" && func.value.value.kind === "Name")));

/** `report(*values, sep="-")`: run time binds the keywords beside what the star fills. */
export const isStarredByName = (call: Call, fact: CallFact, state: State): boolean =>
  fact.bound.starred !== undefined &&
  fact.target.kind === "function" &&
  fact.target.info.owner === undefined &&
  passesKeywords(call, state);

function functionOf({ target }: CallFact): FunctionInfo | undefined {
  if (target.kind === "function") return target.info;
  return target.kind === "class" ? target.init : undefined;
}

function starProblem(
  call: Call,
  fact: CallFact,
  info: FunctionInfo,
  state: State,
): string | undefined {
  const { starred } = fact.bound;
  if (starred === undefined) return undefined;
  const isPassed = !info.misfits && isHandedOn(call, starred.value, state);
  if (isPassed && !handsOnTooMuch(call, info, state)) return undefined;
  const self =
    fact.target.kind === "class" || (fact.target.kind === "function" && fact.target.self);
  const skip = fact.target.kind === "class" ? 1 : self ? boundCount(info, { kind: "unknown" }) : 0;
  const parameters = info.parameters.slice(skip).map(({ node }) => node);
  const positional = parameters.filter(
    ({ flavour }) => flavour === "normal" || flavour === "positional-only",
  );
  if (isStarredByName(call, fact, state)) return undefined;
  if (passesKeywords(call, state)) return "keywords beside an unpacked iterable";
  const lengths = call.args.map((argument) =>
    argument.kind === "Starred" ? lengthOf(argument.value, state) : 1,
  );
  if (lengths.some((length) => length === undefined))
    return "an iterable whose length is not known";
  const count = lengths.reduce((sum: number, length) => sum + length!, 0);
  const required = positional.filter((parameter) => parameter.default === undefined).length;
  const isVariadic = parameters.some(({ flavour }) => flavour === "var-positional");
  if (count < required || (count > positional.length && !isVariadic)) return `${count} arguments`;
  return undefined;
}

/** The length of a value whose type tells it. */
function lengthOf(node: Call["args"][number], state: State): number | undefined {
  if (node.kind === "Tuple" || node.kind === "List") {
    return node.elements.some(({ kind }) => kind === "Starred") ? undefined : node.elements.length;
  }
  const type = state.typeOf(node);
  return type.kind === "tuple" && !type.variadic ? type.elements.length : undefined;
}

/** Whether some call of a wrapper has arguments that the function around which it stands does not take. */
const handsOnTooMuch = (call: Call, info: FunctionInfo, state: State): boolean =>
  !passesKeywords(call, state) &&
  membersOf(state.typeOf(call.func)).some(
    (member) =>
      member.kind === "function" && member.info === info && starMisfits(call, member, state),
  );

/**
 * `func(*args)` in a wrapper: the calls of the wrapper were checked. A function that is called by its
 * own name wraps nothing, so that whoever calls the one around it was not checked.
 */
function isHandedOn(call: Call, node: Call["args"][number], state: State): boolean {
  if (node.kind !== "Name" || (call.keywords.length === 0 && isNamedFunction(call, state)))
    return false;
  const [definition] = state.resolution.names.get(node)?.definitions ?? [];
  return (
    definition?.kind === "parameter" &&
    (definition.node as { flavour: string }).flavour === "var-positional"
  );
}

function isNamedFunction({ func }: Call, state: State): boolean {
  if (func.kind !== "Name") return false;
  const definitions = state.resolution.names.get(func)?.definitions ?? [];
  return definitions.length > 0 && definitions.every(({ kind }) => kind === "function");
}

function mappingProblem(
  call: Call,
  { bound }: CallFact,
  info: FunctionInfo,
  state: State,
): string | undefined {
  if (call.keywords.every(({ name }) => name !== undefined)) return undefined;
  // The runtime binds the keywords of a plain function by its parameters' names, and looks for names given twice.
  if (info.owner === undefined || takesReceiver(info)) return undefined;
  if (call.func.kind !== "Call" && membersOf(state.typeOf(call.func)).every(isMethodOfObject))
    return undefined;
  const isSuper = call.func.kind === "Attribute" && isSuperCall(call.func.value);
  // `Person(**values)` and `super().__init__(**values)` bind the names of the constructor at run time.
  if (isSuper || info.name === "__init__") return undefined;
  const names = call.keywords.flatMap(({ name, value }) =>
    name === undefined ? keysOf(value) : [name],
  );
  // One mapping has its keys once each; beside others a key given twice is a TypeError.
  if (call.keywords.length > 1 && new Set(names).size !== names.length)
    return "a mapping beside other keywords";
  const mappings = call.keywords.filter(({ name }) => name === undefined);
  if (mappings.length === 0 || mappings.every(({ value }) => isOwnKeywords(value)))
    return undefined;
  const named = info.parameters.filter(
    ({ node, binding }) =>
      (node.flavour === "normal" || node.flavour === "keyword-only") &&
      binding !== receiver(info) &&
      !bound.named.has(node.name),
  );
  return bound.unpacked && named.length > 0 ? "parameters that the mapping may name" : undefined;

  function isOwnKeywords(value: Call["args"][number]): boolean {
    if (value.kind !== "Name") return false;
    const [definition] = state.resolution.names.get(value)?.definitions ?? [];
    return (
      definition?.kind === "parameter" &&
      (definition.node as { flavour: string }).flavour === "var-keyword"
    );
  }
}

/** The keys of a dict display; an unknown key counts as given twice. */
function keysOf(node: Call["args"][number]): readonly (string | undefined)[] {
  const unknown = [undefined, undefined];
  if (node.kind !== "Dict") return unknown;
  return node.entries.flatMap(({ key }) => (key?.kind === "Str" ? [key.value] : unknown));
}

const receiver = (info: FunctionInfo): unknown =>
  info.owner && info.method !== "static" ? info.parameters[0]?.binding : undefined;
