/**
 * Marks what stands where annotations name a type variable. The type of such a value stays what it
 * was, the join of all that takes the variable's place; the mark travels with it, and tells lowering
 * by which name a type is to mention it.
 */
import { marked } from "../marks.ts";
import type { Expression, Parameter } from "../../ast/python.ts";
import { boundCount } from "../infer/call-function.ts";
import { qualifiedName } from "../infer/names.ts";
import type { State } from "../infer/state.ts";
import { ancestry, type ClassInfo, type FunctionInfo, type TypeVariable } from "../model.ts";
import { unquoted } from "./quoted.ts";
import type { Slot } from "../cells.ts";
import { membersOf, type Type } from "../types.ts";

/** Marks all that annotations with type variables say, as far as it is known by now. */
export function markAll(state: State): void {
  if (state.typeVariables.size === 0) return;
  const marker = new Marker(state);
  for (const info of state.functions.values()) marker.function(info);
  for (const cls of state.classes.values())
    for (const { annotation, slot } of cls.attributes.values())
      if (annotation) marker.slot(annotation, slot);
  for (const { node } of state.annotated) {
    if (node.target.kind === "Name") {
      const binding = state.resolution.names.get(node.target);
      if (binding) marker.slot(node.annotation, binding.slot);
    } else if (node.target.kind === "Attribute") {
      for (const owner of membersOf(state.typeOf(node.target.value))) {
        const attribute =
          owner.kind === "object" ? owner.cls.attributes.get(node.target.attribute) : undefined;
        if (attribute === undefined) continue;
        attribute.declared ??= node.annotation;
        marker.slot(node.annotation, attribute.slot);
      }
    }
  }
}

/** The parts of `A | B`, `Union[A, B]` and `Optional[A]`; of any other annotation itself. */
export function alternatives(state: State, annotation: Expression): Expression[] {
  const node = unquoted(state, annotation);
  if (node.kind === "BinOp" && node.operator === "|")
    return [...alternatives(state, node.left), ...alternatives(state, node.right)];
  if (node.kind !== "Subscript") return [node];
  const name = typingName(state, node.value);
  if (name !== "Union" && name !== "Optional") return [node];
  return argumentsOf(node).flatMap((one) => alternatives(state, one));
}

/** `list[int]`'s `int`, `dict[K, V]`'s `K` and `V` */
export const argumentsOf = (node: Extract<Expression, { kind: "Subscript" }>): Expression[] =>
  node.index.kind === "Tuple" ? [...node.index.elements] : [node.index];

export const typingName = (state: State, node: Expression): string | undefined =>
  qualifiedName(state, node)?.replace(/^(typing|collections\.abc)\./, "");

/** The class of the program that `Stack[T]` names. */
export function genericClass(state: State, node: Expression): ClassInfo | undefined {
  if (node.kind !== "Name" && node.kind !== "Attribute") return undefined;
  const binding = node.kind === "Name" ? state.resolution.names.get(node) : undefined;
  const type = binding?.slot.type ?? state.typeOf(node);
  return type.kind === "class" ? type.cls : undefined;
}

/** Whether what a parameter takes tells TypeScript the variable: a mark stands somewhere in its type. */
export function tells(
  state: State,
  annotation: Expression | undefined,
  type: Type,
  variable: TypeVariable,
  depth = 0,
): boolean {
  if (depth > 4) return false;
  const inside = (slot: Slot | undefined): boolean =>
    slot !== undefined && tells(state, undefined, slot.type, variable, depth + 1);
  const cls = annotation && alternatives(state, annotation).find((one) => one.kind === "Subscript");
  if (cls && namesInClass(state, cls, variable, type)) return true;
  return membersOf(type).some((member) => {
    if (member.variables?.includes(variable)) return true;
    switch (member.kind) {
      case "instance":
        return (
          member.args.some(inside) ||
          [...(member.record?.find().fields.values() ?? [])].some(inside)
        );
      case "tuple":
        return member.elements.some(inside);
      case "callable":
        return inside(member.returns) || (member.parameters ?? []).some(inside);
      case "function":
        return [member.info.returns, ...member.info.parameters.map(({ slot }) => slot)].some(
          inside,
        );
      default:
        return false;
    }
  });
}

/** `Node[T]` of a class of the program, of whose objects there are some. */
function namesInClass(state: State, node: Expression, variable: TypeVariable, type: Type): boolean {
  if (node.kind !== "Subscript") return false;
  const cls = genericClass(state, node.value);
  const isHeld = (held: Type): boolean =>
    membersOf(held).some(
      (one) =>
        (one.kind === "object" && [...ancestry(one.cls)].some((other) => other === cls)) ||
        (one.kind === "instance" && one.args.some((slot) => isHeld(slot.type))),
    );
  return argumentsOf(node).some((arg) => {
    const inner = unquoted(state, arg);
    if (cls === undefined) return namesInClass(state, inner, variable, type);
    return state.typeVariables.get(inner) === variable && isHeld(type);
  });
}

/** `def __contains__(self, key: object)`: what a container is asked for is one of its keys or items. */
function keyAnnotation({ name, owner }: FunctionInfo, node: Parameter): Expression | undefined {
  const isOpen = node.annotation?.kind === "Name" && OPEN.has(node.annotation.id);
  if (name !== "__contains__" || owner === undefined || !isOpen) return undefined;
  const key = owner.methods.get("__getitem__")?.parameters[1]?.node.annotation;
  const iterator = (owner.methods.get("__iter__")?.node as { returns?: Expression } | undefined)
    ?.returns;
  const item = iterator?.kind === "Subscript" ? argumentsOf(iterator)[0] : undefined;
  return owner.methods.has("__iter__") ? item : key;
}

const OPEN = new Set(["object", "Any"]);

const TRANSPARENT = new Set([
  "Annotated",
  "Final",
  "ClassVar",
  "NotRequired",
  "ReadOnly",
  "Required",
]);
/** What an async function gives is known by what it gives once it is awaited. */
const AWAITABLE = new Set(["Awaitable", "Coroutine"]);
const YIELDING = new Set([
  "Iterator",
  "Iterable",
  "Generator",
  "AsyncIterator",
  "AsyncIterable",
  "AsyncGenerator",
]);

class Marker {
  readonly #state: State;
  constructor(state: State) {
    this.#state = state;
  }

  function(info: FunctionInfo): void {
    if (info.node.kind === "Lambda") return;
    for (const { node, slot } of info.parameters) {
      const annotation = keyAnnotation(info, node) ?? node.annotation;
      if (annotation) this.slot(annotation, slot);
    }
    if (info.node.returns) this.#result(info.node.returns, info, true);
  }

  /** @param isOwn whether None that the function itself gives is not what takes the variable's place */
  slot(annotation: Expression, slot: Slot, isOwn = false): void {
    const node = unquoted(this.#state, annotation);
    const variables = alternatives(this.#state, node).flatMap(
      (one) => this.#state.typeVariables.get(one) ?? [],
    );
    if (variables.length > 0)
      this.#markSlot(slot, variables, this.#state.typeVariables.has(node) && !isOwn);
    this.#inside(node, slot.type);
  }

  #markSlot(slot: Slot, variables: readonly TypeVariable[], takesNone: boolean): void {
    for (const member of membersOf(slot.type)) {
      if (member.kind === "None" && !takesNone) continue;
      for (const variable of variables) {
        variable.cover.flow(member);
        slot.flow(marked(member, variable));
      }
    }
  }

  #inside(node: Expression, type: Type): void {
    for (const part of alternatives(this.#state, node)) {
      if (part.kind !== "Subscript") continue;
      const name = typingName(this.#state, part.value);
      const args = argumentsOf(part);
      if (name !== undefined && TRANSPARENT.has(name)) this.#inside(args[0], type);
      const cls = genericClass(this.#state, part.value);
      if (cls) this.#classArguments(cls, args);
      else for (const member of membersOf(type)) this.#member(name, args, member);
    }
  }

  /** In `Stack[T]` the stack's own variable stands for what `T` stands for. */
  #classArguments(cls: ClassInfo, quotedArgs: readonly Expression[]): void {
    const args = quotedArgs.map((one) => unquoted(this.#state, one));
    cls.typeVariables?.forEach((variable, index) => {
      const given = args[index] && this.#state.typeVariables.get(args[index]);
      if (given === undefined || given === variable) {
        const inner = args[index];
        if (inner?.kind === "Subscript") this.#inside(inner, variable.cover.type);
        return;
      }
      for (const member of membersOf(given.cover.type)) {
        const type = marked(member, given);
        variable.cover.flow(type);
      }
    });
  }

  #member(name: string | undefined, args: readonly Expression[], member: Type): void {
    switch (member.kind) {
      case "instance":
        if (name === "Coroutine") this.slot(args[2], member.args[0]);
        else
          member.args.forEach((slot, index) => {
            if (args[index]) this.slot(args[index], slot);
          });
        return;
      case "tuple": {
        const [first] = args;
        const isVariadic = member.variadic || args[1]?.kind === "Ellipsis" || args.length === 1;
        member.elements.forEach((slot, index) => {
          const arg = isVariadic ? first : args[index];
          if (arg) this.slot(arg, slot);
        });
        return;
      }
      case "callable":
      case "function":
        if (name === "Callable") this.#callable(args, member);
    }
  }

  #callable(
    [taken, given]: readonly Expression[],
    type: Extract<Type, { kind: "callable" | "function" }>,
  ): void {
    const slots =
      type.kind === "function"
        ? type.info.parameters.slice(boundCount(type.info, type.self)).map(({ slot }) => slot)
        : (type.parameters ?? []);
    if (taken?.kind === "List")
      taken.elements.forEach((arg, index) => slots[index] && this.slot(arg, slots[index]));
    if (given === undefined) return;
    if (type.kind === "function") this.#result(given, type.info);
    else this.slot(given, type.returns);
  }

  #result(annotation: Expression, info: FunctionInfo, isOwn = false): void {
    const node = unquoted(this.#state, annotation);
    const name = node.kind === "Subscript" ? typingName(this.#state, node.value) : undefined;
    if (node.kind === "Subscript" && name !== undefined) {
      const args = argumentsOf(node);
      if (info.isGenerator && YIELDING.has(name)) return this.slot(args[0], info.yields);
      // A function that is declared to give a `T` later, called through a parameter.
      if (info.isAsync && AWAITABLE.has(name)) return this.slot(args.at(-1)!, info.returns, isOwn);
    }
    if (!info.isGenerator) this.slot(node, info.returns, isOwn);
  }
}
