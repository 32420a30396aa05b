/** What assignments of every form give to their targets. */
import type { AugAssign, Expression, Module, Statement } from "../../ast/python.ts";
import { attributeSetter, descriptorOf } from "../descriptors.ts";
import { findMethod, type Binding } from "../model.ts";
import { callSpecial, itemType } from "./elements.ts";
import { describeHeld } from "../dynamic-attributes.ts";
import { isFixedByEnum } from "../enums.ts";
import { tupleView } from "../named-tuples.ts";
import { infer, pathOf, constantKey } from "./expressions.ts";
import { METHODS, binaryType } from "./operators.ts";
import { special } from "./own-operators.ts";
import { escape, observe } from "./match.ts";
import { setAttribute } from "./attributes.ts";
import type { Flow } from "./state.ts";
import { type State } from "./state.ts";
import { NEVER, demoteRecord, join, membersOf, without, type Type } from "../types.ts";
import { bindingScope, moduleScope } from "../scopes.ts";
import { describeItems, isMixed } from "./tuple-items.ts";

/** `END = object()` at module level, assigned once: a mark to compare with. */
export function sentinel(
  state: State,
  node: Extract<Statement, { kind: "Assign" }>,
): Type | undefined {
  const [target] = node.targets;
  const { value } = node;
  if (node.targets.length !== 1 || target?.kind !== "Name") return undefined;
  if (value.kind !== "Call" || value.func.kind !== "Name" || value.func.id !== "object")
    return undefined;
  if (value.args.length > 0 || value.keywords.length > 0 || state.resolution.names.has(value.func))
    return undefined;
  const binding = state.resolution.names.get(target);
  if (binding?.scope.kind !== "module" || binding.definitions.length !== 1) return undefined;
  const type: Type = { kind: "sentinel", binding };
  state.types.set(value, type);
  return type;
}

export const sameKind = (declared: Type, value: Type): Type =>
  membersOf(value).some(
    (member) =>
      member.kind === declared.kind &&
      (member.kind !== "instance" ||
        (declared.kind === "instance" && member.name === declared.name)),
  )
    ? declared
    : NEVER;

// --------------------------------------------------------------------------------- definitions

export function bindName(flow: Flow, name: string, type: Type): void {
  const binding = bindingScope(name, flow.scope).bindings.get(name);
  if (binding === undefined) return;
  assign(flow, binding, type);
}

function assign(flow: Flow, binding: Binding, type: Type): void {
  binding.slot.flow(type);
  flow.bound.add(binding);
  // Names that other functions assign have no type of the moment.
  if (binding.assignedElsewhere) flow.types.delete(binding);
  else flow.types.set(binding, type);
}

export function typeAnnotation(state: State, node: Expression, flow: Flow): void {
  if (node.kind === "Name" || node.kind === "Attribute") {
    infer(state, node, flow);
    // `from __future__ import annotations`: the class may come later.
    if (node.kind === "Name" && arePostponed(state, flow)) state.maybeUnbound.delete(node);
  } else if (node.kind === "Subscript") {
    typeAnnotation(state, node.value, flow);
    const args =
      node.index.kind === "Tuple" || node.index.kind === "List"
        ? node.index.elements
        : [node.index];
    args.forEach((arg) => typeAnnotation(state, arg, flow));
  } else if (node.kind === "BinOp") {
    typeAnnotation(state, node.left, flow);
    typeAnnotation(state, node.right, flow);
  } else if (node.kind === "List") node.elements.forEach((arg) => typeAnnotation(state, arg, flow));
}

/** Whether Python does not evaluate the annotations of the module. */
export function arePostponed(state: State, { scope }: Pick<Flow, "scope">): boolean {
  const module = moduleScope(scope).node as Module;
  return state.once(state.placeOf(module, POSTPONED), () =>
    module.body.statements.some(
      (statement) =>
        statement.kind === "ImportFrom" &&
        statement.module === "__future__" &&
        statement.names.some(({ name }) => name === "annotations"),
    ),
  );
}

const POSTPONED = {};

// --------------------------------------------------------------------------------- assignments

export function assignTarget(
  state: State,
  target: Expression,
  type: Type,
  flow: Flow,
  value?: Expression,
): void {
  switch (target.kind) {
    case "Name": {
      const binding = state.resolution.names.get(target);
      if (binding) assign(flow, binding, type);
      state.types.set(target, type);
      return;
    }
    case "Tuple":
    case "List":
      unpack(state, target.elements, type, flow, value);
      state.types.set(target, type);
      return;
    case "Starred":
      assignTarget(state, target.value, type, flow);
      return;
    case "Attribute": {
      const owner = infer(state, target.value, flow);
      for (const member of membersOf(owner))
        setAttribute(state, member, target.attribute, type, flow);
      state.types.set(target, type);
      const path = pathOf(state, target);
      if (path === undefined) return;
      if (membersOf(owner).some((one) => isFixedByEnum(one, target.attribute))) return;
      // What a property gives back is its own business.
      if (membersOf(owner).some((member) => isComputed(member, target.attribute)))
        flow.types.delete(path);
      else flow.types.set(path, type);
      return;
    }
    case "Subscript": {
      const owner = infer(state, target.value, flow);
      const index = infer(state, target.index, flow);
      observe(state, index);
      // What tells a tuple from a list is that this raises.
      if (membersOf(owner).some(({ kind }) => kind === "tuple")) observe(state, owner);
      for (const member of membersOf(owner)) setItem(state, member, target, index, type);
      state.types.set(target, type);
      return;
    }
    default:
      infer(state, target, flow);
  }
}

/** Whether assigning the attribute runs code of the program. */
const isComputed = (owner: Type, name: string): boolean =>
  owner.kind === "object" &&
  (findMethod(owner.cls, name)?.method === "property" ||
    descriptorOf(owner.cls, name) !== undefined ||
    attributeSetter(owner.cls) !== undefined);

function setItem(
  state: State,
  owner: Type,
  target: Extract<Expression, { kind: "Subscript" }>,
  index: Type,
  type: Type,
): void {
  if (owner.kind === "object") {
    const method = callSpecial(owner.cls, "__setitem__");
    method?.parameters[1]?.slot.flow(index);
    method?.parameters[2]?.slot.flow(type);
    return;
  }
  if (owner.kind !== "instance") {
    if (owner.kind === "unknown") {
      escape(state, type);
      observe(state, type);
      describeHeld(type);
    }
    return;
  }
  const record = owner.record?.find();
  const key = constantKey(target.index);
  if (record && !record.demoted && key !== undefined && record.fields.has(String(key))) {
    record.fields.get(String(key))!.flow(type);
    return;
  }
  demoteRecord(owner);
  if (target.index.kind === "Slice") {
    owner.args[0]?.flow(itemType(state, type));
    return;
  }
  if (owner.name === "collections.Counter") {
    owner.args[0]?.flow(index);
    // It holds ints from the start; what else goes in tells what it is.
    owner.args[1]?.flow(without(type, ({ kind }) => kind === "int" || kind === "bool"));
    return;
  }
  if (owner.args.length >= 2) {
    owner.args[0].flow(index);
    owner.args[1].flow(type);
  } else owner.args[0]?.flow(type);
}

function unpack(
  state: State,
  targets: readonly Expression[],
  type: Type,
  flow: Flow,
  value: Expression | undefined,
): void {
  const star = targets.findIndex((target) => target.kind === "Starred");
  const members = membersOf(type).map(tupleView);
  targets.forEach((target, index) => {
    const parts = members.map((member): Type => {
      if (star >= 0) return partOfStarred(state, member, targets.length, star, index, target);
      if (member.kind === "tuple" && !member.variadic) return member.elements[index]?.type ?? NEVER;
      if (member.kind === "instance") {
        const record = member.record?.find();
        if (member.name === "list" && record && !record.demoted) {
          return record.fields.get(String(index))?.type ?? NEVER;
        }
      }
      return itemType(state, member);
    });
    const part = parts.reduce(join, NEVER);
    // A pair of an int and a float beside a list of ints.
    if (members.length > 1 && isMixed(part)) members.forEach(describeItems);
    const source = value?.kind === "Tuple" ? value.elements[index] : undefined;
    assignTarget(state, target, part, flow, source);
  });
}

function partOfStarred(
  state: State,
  type: Type,
  count: number,
  star: number,
  index: number,
  target: Expression,
): Type {
  const known = type.kind === "instance" && type.name === "list" ? type.record?.find() : undefined;
  const positions = known && !known.demoted ? [...known.fields.values()] : undefined;
  const exact = type.kind === "tuple" && !type.variadic ? type.elements : positions;
  if (index !== star) {
    if (exact === undefined) return itemType(state, type);
    const at = index < star ? index : exact.length - (count - index);
    return exact[at]?.type ?? NEVER;
  }
  const slot = state.slotAt(target);
  const middle = exact?.slice(star, exact.length - (count - star - 1));
  if (middle) for (const part of middle) slot.flow(part.type);
  else slot.flow(itemType(state, type));
  return { kind: "instance", name: "list", args: [slot] };
}

export function augmented(state: State, node: AugAssign, flow: Flow): void {
  const target = infer(state, node.target, flow);
  const value = infer(state, node.value, flow);
  if (node.operator === "+" && target.kind === "instance" && target.name === "list") {
    // In place: the list itself receives the items.
    target.args[0].flow(itemType(state, value));
    demoteRecord(target);
    assignTarget(state, node.target, target, flow);
    return;
  }
  // `inventory += item` runs `__iadd__`, where the class has it.
  const own = special(target, METHODS[node.operator][0].replace("__", "__i"), value);
  const result = own ?? binaryType(state, node, target, value, node);
  assignTarget(state, node.target, result, flow);
  // The target is read before it is assigned.
  state.elements.set(node.target, result);
  state.types.set(node.target, target);
  if (target.kind === "union") forget(state, node.target, flow);
}

/** What is left of a union after an operator that some of it refuses is more than TypeScript sees. */
function forget(state: State, target: Expression, flow: Flow): void {
  const key = target.kind === "Name" ? state.resolution.names.get(target) : pathOf(state, target);
  if (key !== undefined) flow.types.delete(key);
}
