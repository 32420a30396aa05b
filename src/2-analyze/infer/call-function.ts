/** Calls of functions and classes, seen from inference: argument types in, result type out. */
import {
  ancestry,
  descendants,
  findMethod,
  isLibraryClass,
  type ClassInfo,
  type FunctionInfo,
} from "../model.ts";
import { parseSignature, type Signature, type SignatureParameter } from "../signatures.ts";
import type { State } from "./state.ts";
import { hasBigInts } from "./big-ints.ts";
import { fits } from "./fits.ts";
import { instantiate } from "./instantiate.ts";
import { matchType, observe } from "./match.ts";
import { answerTo, answersOf } from "../optional-decorators.ts";
import { collectItem } from "./collected.ts";
import { selfVariables } from "./elements.ts";
import { describeFloats } from "../dynamic-attributes.ts";
import { BIG_INT, NEVER, UNKNOWN, join, membersOf, mixesNumbers, type Type } from "../types.ts";
import type { Slot } from "../cells.ts";

/** `steps = halves() if exact else counts()`: what a function gives later may stand beside ints. */
function describeMixed(given: Slot, kept: Slot): void {
  if (mixesNumbers(kept.type)) describeFloats(given);
}

/** The type of the value that calling the function gives, before any `await`. */
export function resultOf(state: State, info: FunctionInfo, site: unknown, answer?: Slot): Type {
  info.called = true;
  if (answer) return answer.type;
  if (info.isGenerator) {
    const name = info.isAsync ? "AsyncGenerator" : "Generator";
    const [yields, sends, returns] = state
      .slotsAt(
        state.once(site, () => ({})),
        40,
      )
      .slice(36) as never as [Slot, Slot, Slot];
    yields.flow(info.yields.type);
    returns.flow(info.returns.type);
    describeMixed(info.yields, yields);
    describeMixed(info.returns, returns);
    info.sends.unify(sends);
    return {
      kind: "instance",
      name,
      args: info.isAsync ? [yields, sends] : [yields, sends, returns],
    };
  }
  if (info.isAsync) {
    const slot = state.slotAt(
      state.once(site, () => ({})),
      35,
    );
    slot.flow(info.returns.type);
    describeMixed(info.returns, slot);
    return { kind: "instance", name: "Coroutine", args: [slot] };
  }
  return info.returns.type;
}

/** A method and its overrides in subclasses: any of them may be what a call reaches. */
export function* implementations(cls: ClassInfo, name: string): Generator<FunctionInfo> {
  const own = findMethod(cls, name);
  if (own) yield own;
  for (const sub of descendants(cls)) {
    const override = sub.methods.get(name);
    if (override) yield override;
  }
}

/** The methods of subclasses that take the place of this one. */
const overriding = (info: FunctionInfo): FunctionInfo[] =>
  info.owner === undefined
    ? []
    : [...descendants(info.owner)].flatMap((sub) => sub.methods.get(info.name) ?? []);

/** An abstract method that no subclass has. */
export const isUnimplemented = (info: FunctionInfo): boolean =>
  info.neverRuns === true && overriding(info).every(({ neverRuns }) => neverRuns);

/** The methods that take the place of an abstract one, where generators are among them. */
export function generatorsBehind(info: FunctionInfo): FunctionInfo[] {
  if (info.neverRuns !== true) return [];
  const methods = overriding(info).filter(({ neverRuns }) => !neverRuns);
  return methods.some(({ isGenerator }) => isGenerator) ? methods : [];
}

/** What a method gives, or one that overrides it: TypeScript holds overrides to the first. */
export function sharedResult(info: FunctionInfo): Type {
  if (info.owner === undefined || info.name === "__init__") return info.returns.type;
  return overriding(info).reduce(
    (type, { returns }) => join(type, returns.type),
    info.returns.type,
  );
}

/** Whether the method takes the place of one that gives values: its nothing is then their None. */
export function standsForValue({ owner, name }: FunctionInfo): boolean {
  if (owner === undefined || name === "__init__") return false;
  return [...ancestry(owner)].some((base) => {
    const method = base === owner ? undefined : base.methods.get(name);
    return method && membersOf(sharedResult(method)).some(({ kind }) => kind !== "None");
  });
}

/** How many leading parameters the receiver fills. */
export const boundCount = (info: FunctionInfo, self: Type | undefined): number =>
  self !== undefined &&
  info.method !== "static" &&
  (info.owner !== undefined || info.parameters[0]?.node.flavour !== "var-positional")
    ? 1
    : 0;

export function flowSelf(info: FunctionInfo, self: Type | undefined): void {
  // A method's receiver is an object of its class, whichever subclass the call goes through.
  if (info.owner && (info.method === "instance" || info.method === "property")) return;
  if (self === undefined || info.method === "static") return;
  // `shape.create()`: a class method gets the class of the object.
  const receiver: Type =
    info.method === "class" && self.kind === "object" ? { kind: "class", cls: self.cls } : self;
  info.parameters[0]?.slot.flow(receiver);
}

/** Calls a callable with positional arguments of the given types (`undefined`: unknown ones). */
export function callWithTypes(
  state: State,
  callee: Type,
  args: readonly Type[] | undefined,
  site: unknown,
): Type {
  return membersOf(callee)
    .map((member): Type => {
      switch (member.kind) {
        case "function":
          flowSelf(member.info, member.self);
          flowPositional(state, member.info, args, boundCount(member.info, member.self));
          return resultOf(state, member.info, site, args && answerTo(state, member.info, args[0]));
        case "class": {
          const init = findMethod(member.cls, "__init__");
          if (init) {
            init.called = true;
            flowPositional(state, init, args, 1);
          }
          return { kind: "object", cls: member.cls };
        }
        case "callable":
          args?.forEach((type, index) => member.parameters?.[index]?.flow(type));
          if (member.partial) {
            const { info, given } = member.partial;
            flowPositional(state, info, args, given);
            if (given === 0 && answersOf(info, state))
              return resultOf(state, info, site, answerTo(state, info, args?.[0]));
          }
          return member.returns.type;
        case "library":
          return callLibraryWithTypes(state, member.name, member.self, args ?? [], site);
        case "object": {
          const method = findMethod(member.cls, "__call__");
          if (method === undefined) return UNKNOWN;
          flowPositional(state, method, args, 1);
          return resultOf(state, method, site);
        }
        default:
          return UNKNOWN;
      }
    })
    .reduce(join, NEVER);
}

function flowPositional(
  state: State,
  info: FunctionInfo,
  args: readonly Type[] | undefined,
  skip: number,
): void {
  info.called = true;
  if (args === undefined) {
    info.escapes = true;
    return;
  }
  let index = 0;
  for (const parameter of info.parameters.slice(skip)) {
    if (parameter.node.flavour === "var-positional") {
      for (let at = 0; index < args.length; index++, at++) {
        parameter.slot.flow(args[index]);
        collectItem(state, info, at, args[index]);
      }
      return;
    }
    const type = args[index++];
    if (type) parameter.slot.flow(type);
  }
}

function callLibraryWithTypes(
  state: State,
  name: string,
  self: Type | undefined,
  args: readonly Type[],
  site: unknown,
): Type {
  const [owner, method] = splitMethod(name);
  const entry =
    method === undefined
      ? (state.library.function(name) ?? state.library.class(name)?.construct)
      : state.library.method(owner, method)?.entry;
  if (entry === undefined) return UNKNOWN;
  const texts = typeof entry.signature === "string" ? [entry.signature] : entry.signature;
  const overloads = texts.map(parseSignature);
  const signature = overloadFor(state, overloads, args);
  const variables = self ? selfVariables(state, self) : new Map();
  const place = state.once(site, () => ({}));
  args.forEach((type, index) => {
    const parameter = positionalParameter(signature, index);
    if (parameter) matchType(state, parameter.type, type, variables, place);
  });
  // `max(rows, key=sum)`
  if (name === "sum") args.forEach((type) => observe(state, type));
  if (name === "int" && hasBigInts(state)) return BIG_INT;
  return instantiate(state, signature.returns, variables, place, self ?? UNKNOWN);
}

/** The parameter that the argument at a position fills. */
export const positionalParameter = (
  { parameters }: Signature,
  index: number,
): SignatureParameter | undefined =>
  parameters.filter(({ flavour }) => POSITIONAL.has(flavour))[index] ??
  parameters.find(({ flavour }) => flavour === "var-positional");

/** Whether the overload takes positional arguments of these types. */
const takes = (state: State, signature: Signature, args: readonly Type[]): boolean =>
  takesCount(signature, args.length) &&
  args.every((type, index) => fits(state, positionalParameter(signature, index)!.type, type));

/** Whether it takes as many. */
function takesCount({ parameters }: Signature, count: number): boolean {
  const positional = parameters.filter(({ flavour }) => POSITIONAL.has(flavour));
  const isOpen = parameters.some(({ flavour }) => flavour === "var-positional");
  const needed = positional.filter(({ optional }) => !optional).length;
  return count >= needed && (count <= positional.length || isOpen);
}

/** The overload that takes positional arguments of these types, or as many, or the first. */
export const overloadFor = (
  state: State,
  overloads: readonly Signature[],
  args: readonly Type[],
): Signature =>
  overloads.find((one) => takes(state, one, args)) ??
  overloads.find((one) => takesCount(one, args.length)) ??
  overloads[0];

export const POSITIONAL: ReadonlySet<string> = new Set(["positional-only", "normal"]);

/** Methods of library classes are named `list#append`. */
export const splitMethod = (name: string): [owner: string, method: string | undefined] => {
  const [owner, method] = name.split("#") as [string, string | undefined];
  return [owner, method];
};

/** The library class that a user class inherits its constructor from. */
export function inheritedConstructor(cls: ClassInfo): string | undefined {
  for (const ancestor of ancestry(cls)) {
    if (ancestor.methods.has("__init__")) return undefined;
    for (const base of ancestor.bases) if (isLibraryClass(base)) return base.name;
  }
  return undefined;
}
