/** Definitions: functions and their bodies, parameters, decorators. */
import type { Expression, FunctionDef, Lambda } from "../../ast/python.ts";
import { libraryBase, type ClassInfo, type FunctionInfo } from "../model.ts";
import { parseSignature } from "../signatures.ts";
import { infer } from "./expressions.ts";
import { annotationType, bareSlots } from "./annotations.ts";
import { rememberWrapped } from "./forwarding.ts";
import { Flow, type State } from "./state.ts";
import { NONE, UNKNOWN, hasFloat, intBetween, mixesNumbers, type Type } from "../types.ts";
import { Slot, TupleCell } from "../cells.ts";
import { describeFloats } from "../dynamic-attributes.ts";
import { observe } from "./match.ts";
import { CACHES } from "./cache-calls.ts";
import { callWithTypes, isUnimplemented } from "./call-function.ts";
import { inferBlock } from "./statements.ts";
import { trusted } from "./trusted.ts";
import { sameKind, bindName, typeAnnotation } from "./assignments.ts";

export function defineFunction(state: State, node: FunctionDef, flow: Flow): void {
  for (const parameter of node.parameters) {
    if (parameter.default) infer(state, parameter.default, flow);
    if (parameter.annotation) typeAnnotation(state, parameter.annotation, flow);
  }
  if (node.returns) typeAnnotation(state, node.returns, flow);
  const info = state.functions.get(node)!;
  let type: Type = { kind: "function", info };
  for (const decorator of [...node.decorators].reverse()) {
    type = decorate(state, decorator, type, flow, node);
  }
  if (info.owner && flow.scope.kind === "class") {
    if (node.decorators.length > 0 && !(type.kind === "function" && type.info === info)) {
      info.decorated ??= new Slot(state.progress);
      info.decorated.flow(type);
    }
    return;
  }
  if (node.decorators.length > 0) info.named = type;
  bindName(flow, node.name, type);
}

const PLAIN_DECORATORS = new Set([
  "staticmethod",
  "classmethod",
  "property",
  "abc.abstractmethod",
  "abc.abstractproperty",
  "abc.abstractclassmethod",
  "abc.abstractstaticmethod",
  "functools.cached_property",
  "typing.override",
  "typing.final",
]);

function decorate(
  state: State,
  decorator: Expression,
  type: Type,
  flow: Flow,
  node: FunctionDef,
): Type {
  const callee = infer(state, decorator, flow);
  if (
    decorator.kind === "Attribute" &&
    ["setter", "getter", "deleter"].includes(decorator.attribute)
  )
    return type;
  if (callee.kind === "library" && PLAIN_DECORATORS.has(callee.name)) return type;
  if (decorator.kind === "Name" && PLAIN_DECORATORS.has(decorator.id)) return type;
  const maker = decorator.kind === "Call" ? state.typeOf(decorator.func) : callee;
  const library = maker.kind === "library" ? maker.name : "";
  if (library === "functools.wraps" && decorator.kind === "Call") return type;
  if (CACHES.has(library)) {
    const info = state.functions.get(node)!;
    info.cached = true;
    // Results are found again by the arguments, which are hashed.
    for (const { slot } of info.parameters) observe(state, slot.type);
  }
  const site = state.once(decorator, () => ({}));
  const result = callDecorator(
    state,
    // `@lru_cache(maxsize=2)` does with the function what `@cache` does.
    library === "functools.lru_cache" ? { kind: "library", name: "functools.cache" } : callee,
    type,
    state.once(node, () => site),
  );
  if (
    result.kind === "callable" &&
    result.parameters === null &&
    callee.kind !== "function" &&
    type.kind === "function"
  ) {
    return { ...result, wraps: type.info };
  }
  return result.kind === "unknown" ? type : rememberWrapped(result, [type]);
}
const callDecorator = (state: State, callee: Type, type: Type, site: unknown): Type =>
  callWithTypes(state, callee, [type], site);

/** Analyses a function's body once, from what is now known of its parameters. */
export function inferFunctionBody(state: State, info: FunctionInfo, outer: Flow): void {
  const node = info.node as FunctionDef;
  const flow = new Flow(info.scope, info);
  for (const binding of outer.bound) flow.bound.add(binding);
  bindParameters(state, info, flow);
  inferBlock(state, node.body, flow);
  const endsOpen = !flow.dead && info.neverRuns !== true;
  info.fallsThrough = endsOpen;
  if (endsOpen && !info.isGenerator) info.returns.flow(NONE);
  if (!flow.dead && info.isGenerator && !info.isAsync) info.returns.flow(NONE);
  // Python calls special methods by itself: who sees the result is not known.
  // What a generator returns shows as the `StopIteration`'s value.
  if (info.isGenerator || (info.owner && /^__\w+__$/.test(info.name)))
    observe(state, info.returns.type);
  if (info.owner?.isForgotten && /^__\w+__$/.test(info.name) && info.name !== "__float__")
    for (const slot of [info.returns, info.yields]) describeFloats(slot);
  if (
    state.settled &&
    node.returns &&
    (info.returns.type.kind === "never" || info.returns.type.kind === "unknown")
  ) {
    const declared = annotationType(state, node.returns);
    if (
      declared.kind !== "unknown" &&
      info.returns.type.kind === "never" &&
      (endsOpen || isUnimplemented(info))
    )
      info.returns.flow(declared);
  }
  if (node.returns && !info.isGenerator) {
    const declared = annotationType(state, node.returns);
    if (declared.kind === "instance" || declared.kind === "tuple") {
      const same = sameKind(declared, info.returns.type);
      if (same.kind !== "never") info.returns.flow(same);
    }
  }
}

export function inferLambdaBody(state: State, node: Lambda, info: FunctionInfo, outer: Flow): void {
  const flow = new Flow(info.scope, info, new Map(outer.types), new Set(outer.bound));
  bindParameters(state, info, flow);
  info.returns.flow(infer(state, node.body, flow));
}

/** `def emit(self, record)` of a handler: what the library's class passes to the method. */
function inheritedType(state: State, info: FunctionInfo, index: number): Type | undefined {
  const base = info.owner && index > 0 ? libraryBase(info.owner) : undefined;
  const signature = base ? state.library.method(base, info.name)?.entry.signature : undefined;
  if (typeof signature !== "string") return undefined;
  const type = parseSignature(signature).parameters[index - 1]?.type;
  if (type?.kind !== "name" || type.args.length > 0) return undefined;
  const name = state.library.canonical(type.name);
  return state.library.class(name)?.openAttributes
    ? { kind: "instance", name, args: [] }
    : undefined;
}

/** A metaclass's methods are called for the classes that have it. */
const receiverClasses = (owner: ClassInfo): readonly ClassInfo[] =>
  owner.node.isMetaclass && owner.subclasses.length > 0 ? owner.subclasses : [owner];

function bindParameters(state: State, info: FunctionInfo, flow: Flow): void {
  info.parameters.forEach(({ node, binding, slot }, index) => {
    const isAllocator = info.name === "__new__";
    if (index === 0 && info.owner && (info.method !== "static" || isAllocator)) {
      const isOfClass = info.method === "class" || isAllocator;
      for (const cls of receiverClasses(info.owner))
        slot.flow({ kind: isOfClass ? "class" : "object", cls });
    }
    if (node.default) slot.flow(state.typeOf(node.default));
    if (node.default?.kind === "None") slot.note("None");
    const inherited = inheritedType(state, info, index);
    if (inherited) slot.flow(inherited);
    let type = slot.type;
    const declared = node.annotation ? annotationType(state, node.annotation) : undefined;
    const variadic = node.flavour === "var-positional" || node.flavour === "var-keyword";
    if (declared && type.kind !== "never" && !variadic) {
      const same = sameKind(declared, type);
      const tells =
        same.kind !== "tuple" ||
        same.elements.some(({ type: { kind } }) => kind !== "unknown" && kind !== "never");
      if (tells && (same.kind === "instance" || same.kind === "tuple" || same.kind === "callable"))
        slot.flow(same);
      // An iterable may be a mapping, which JavaScript iterates in another way.
      const isOpen = declared.kind === "instance" && declared.name === "Iterable";
      if (type.kind === "unknown" && !isOpen) type = trusted(declared, slot, bareSlots(state));
      else type = slot.type;
    }
    if (state.settled && (type.kind === "never" || info.escapes) && !variadic) {
      const guess = declared ?? UNKNOWN;
      if (type.kind === "never" || (info.escapes && declared === undefined && !info.called)) {
        slot.flow(guess);
        type = slot.type;
      } else if (info.escapes && declared && declared.kind !== "unknown") {
        slot.flow(declared);
        type = slot.type;
      }
    }
    if (state.settled && type.kind === "None" && declared && declared.kind !== "unknown") {
      // `name: Optional[str] = None` that nobody passes: what the annotation allows.
      slot.flow(declared);
      type = slot.type;
    }
    if (state.settled && variadic && type.kind === "never") {
      slot.flow(declared ?? UNKNOWN);
      type = slot.type;
    }
    // `if free: price = 0`: from there on a float that the parameter holds tells what it is.
    const isBare = hasFloat(slot.type) && !mixesNumbers(slot.type);
    if (isBare && binding.reads.some(({ node: read }) => mixesNumbers(state.typeOf(read)))) {
      slot.flow(intBetween(0, 0));
      type = slot.type;
    }
    if (node.flavour === "var-positional") {
      const cell = state.once(node, () => new TupleCell());
      // The compiler makes `*args` a plain array: only frozen where something can tell.
      type = { kind: "tuple", elements: [slot], variadic: true, cell };
    } else if (node.flavour === "var-keyword") {
      const key = state.slotAt(node, 1);
      key.flow({ kind: "str", bmp: true });
      type = { kind: "instance", name: "dict", args: [key, slot] };
    }
    binding.slot.flow(type);
    flow.bound.add(binding);
    if (!binding.assignedElsewhere) flow.types.set(binding, type);
  });
}
