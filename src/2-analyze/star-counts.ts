/**
 * `function(*values)`: how many arguments there are, as far as types and the calls of a function that
 * hands its own `*args` on tell, and whether what is called takes as many.
 */
import type { Call, Expression, Name } from "../ast/python.ts";
import { bindArguments } from "./bind.ts";
import { bindable } from "./infer/calls.ts";
import { boundCount } from "./infer/call-function.ts";
import type { State } from "./infer/state.ts";
import { findMethod, type Binding, type FunctionInfo } from "./model.ts";
import { membersOf, type Type } from "./types.ts";

type FunctionType = Extract<Type, { kind: "function" }>;

/** From how many positional arguments to how many. */
interface Count {
  readonly least: number;
  readonly most: number;
}
const ANY: Count = { least: 0, most: Infinity };

/** Whether the positional arguments of a call, stars among them, may be too few or too many for a function. */
export function starMisfits(call: Call, member: FunctionType, state: State): boolean {
  const forwarder = forwarderOf(call, state);
  if (forwarder === undefined) return countMisfits(call, member, state);
  const callee = parameterOf(call.func, forwarder, state);
  return sitesOf(forwarder, state).some((site) => {
    const candidates = candidatesAt(site, callee, call, state);
    if (!candidates.some(({ info }) => info === member.info)) return false;
    if (site.wraps && !isStarred(site.call)) return misfitsWrapped(site, site.wraps);
    const handed = countOf(site.call.args, state, [forwarder]);
    const own = forwarder.parameters.slice(site.skip).findIndex(isVariadic);
    const others = call.args.length - 1;
    // A wrapper that a class holds gets the receiver first.
    const received = site.receiver ? 1 - site.skip : 0;
    const star = (count: number): number => others + Math.max(0, count + received - own);
    return !takes(member, { least: star(handed.least), most: star(handed.most) }, call);
  });
}

/** The same for a callee that may be any function: whatever hands the star on may mean this one. */
export const countMisfits = (call: Call, member: FunctionType, state: State): boolean =>
  !takes(member, countOf(call.args, state), call);

const isStarred = ({ args }: Call): boolean => args.some(({ kind }) => kind === "Starred");

/** Whether what a wrapper is called with does not fit what it wraps. */
function misfitsWrapped({ call, receiver }: Site, { info }: FunctionType): boolean {
  const isReceived = receiver && info.owner !== undefined && info.method === "instance";
  return bindArguments(call, bindable(info, isReceived ? 1 : 0)).error !== undefined;
}

/** Whether a function takes as many positional arguments. */
function takes({ info, self }: FunctionType, { least, most }: Count, { keywords }: Call): boolean {
  const parameters = info.parameters.slice(boundCount(info, self)).map(({ node }) => node);
  const positional = parameters.filter(
    ({ flavour }) => flavour === "normal" || flavour === "positional-only",
  );
  const named = new Set(keywords.map(({ name }) => name));
  const required = positional.filter(
    ({ name, default: value }) => value === undefined && !named.has(name),
  );
  const isOpen = parameters.some(({ flavour }) => flavour === "var-positional");
  return least >= required.length && (isOpen || most <= positional.length);
}

function countOf(
  args: readonly Expression[],
  state: State,
  around: readonly FunctionInfo[] = [],
): Count {
  let [least, most] = [0, 0];
  for (const argument of args) {
    const count =
      argument.kind === "Starred" ? lengthOf(argument.value, state, around) : { least: 1, most: 1 };
    least += count.least;
    most += count.most;
  }
  return { least, most };
}

/** How many items an iterable has. */
function lengthOf(node: Expression, state: State, around: readonly FunctionInfo[]): Count {
  if (node.kind === "Tuple" || node.kind === "List") return countOf(node.elements, state, around);
  const type = state.typeOf(node);
  if (type.kind === "tuple" && !type.variadic)
    return { least: type.elements.length, most: type.elements.length };
  const info = node.kind === "Name" ? variadicOwner(node, state) : undefined;
  if (info === undefined || around.includes(info)) return ANY;
  const sites = sitesOf(info, state);
  const own = (site: Site): number => info.parameters.slice(site.skip).findIndex(isVariadic);
  const counts = sites.map((site) => {
    const { least, most } = countOf(site.call.args, state, [...around, info]);
    return { least: Math.max(0, least - own(site)), most: Math.max(0, most - own(site)) };
  });
  return {
    least: Math.min(...counts.map(({ least }) => least)),
    most: Math.max(...counts.map(({ most }) => most)),
  };
}

/** The function whose `*args` a call hands on. */
function forwarderOf(call: Call, state: State): FunctionInfo | undefined {
  const stars = call.args.filter(({ kind }) => kind === "Starred");
  const [star] = stars;
  if (stars.length !== 1 || star.kind !== "Starred" || star.value.kind !== "Name") return undefined;
  return variadicOwner(star.value, state);
}

function variadicOwner(node: Name, state: State): FunctionInfo | undefined {
  const binding = state.resolution.names.get(node);
  const info = binding && ownerOf(binding, state);
  const parameter = info?.parameters.find((one) => one.binding === binding);
  return parameter && isVariadic(parameter) ? info : undefined;
}

/** The function of which a name is a parameter that nothing else binds. */
function ownerOf({ definitions, scope }: Binding, state: State): FunctionInfo | undefined {
  if (definitions.length !== 1 || definitions[0].kind !== "parameter") return undefined;
  return state
    .once(OWNERS, () => new Map([...state.functions.values()].map((info) => [info.scope, info])))
    .get(scope);
}

/** A call that reaches a function. */
interface Site {
  readonly call: Call;
  /** How many leading parameters the receiver fills. */
  readonly skip: number;
  /** Whether it is called as a method of an object. */
  readonly receiver: boolean;
  /** What the function wraps, as the called name tells. */
  readonly wraps?: FunctionType;
}

const sitesOf = (info: FunctionInfo, state: State): readonly Site[] =>
  state.once(SITES, () => allSites(state)).get(info) ?? [];

function allSites(state: State): Map<FunctionInfo, Site[]> {
  const found = new Map<FunctionInfo, Site[]>();
  const note = (info: FunctionInfo, site: Site): void => {
    const sites = found.get(info);
    if (sites) sites.push(site);
    else found.set(info, [site]);
  };
  for (const call of state.calls.keys()) {
    for (const member of membersOf(state.typeOf(call.func))) {
      if (member.kind === "object") {
        const method = findMethod(member.cls, "__call__");
        if (method) note(method, { call, skip: 1, receiver: true });
      }
      if (member.kind !== "function") continue;
      for (let type: Type | undefined = member; type?.kind === "function"; type = type.wraps) {
        const wraps = type.wraps?.kind === "function" ? type.wraps : undefined;
        // What one wrapper hands on to another was seen where the outer one is called.
        if (wraps && forwarderOf(call, state) && isEnclosed(call.func, state)) break;
        const skip = boundCount(type.info, type.self);
        const receiver = type.self !== undefined || member.self !== undefined;
        note(type.info, { call, skip, receiver, ...(wraps && { wraps }) });
      }
    }
  }
  return found;
}

/** The functions that a call which hands `*args` on may reach when its function is called from a place. */
function candidatesAt(
  site: Site,
  callee: string | undefined,
  call: Call,
  state: State,
): FunctionType[] {
  const isFunction = (type: Type): type is FunctionType => type.kind === "function";
  if (site.wraps) return [site.wraps];
  // What a wrapper around several functions is called with is meant for one of them.
  const all = membersOf(state.typeOf(call.func)).filter(isFunction);
  if (callee === undefined) return all.length > 1 && isEnclosed(call.func, state) ? [] : all;
  const [target] = membersOf(state.typeOf(site.call.func));
  if (target?.kind !== "function") return all;
  const given = bindArguments(site.call, bindable(target.info, site.skip)).named.get(callee);
  return given ? membersOf(state.typeOf(given)).filter(isFunction) : all;
}

/** The parameter of a function that an expression names. */
function parameterOf(node: Expression, info: FunctionInfo, state: State): string | undefined {
  const binding = node.kind === "Name" ? state.resolution.names.get(node) : undefined;
  return info.parameters.find((one) => one.binding === binding)?.node.name;
}

/** A parameter of a function around: `func` in the wrapper that a decorator makes. */
const isEnclosed = (node: Expression, state: State): boolean =>
  node.kind === "Name" && state.resolution.names.get(node)?.definitions[0]?.kind === "parameter";

const isVariadic = ({ node }: FunctionInfo["parameters"][number]): boolean =>
  node.flavour === "var-positional";

const SITES = "calls by what they reach";
const OWNERS = "functions by their scopes";
