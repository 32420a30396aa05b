/** Walks statements in order, with what is known at each point. */
import type { Attribute, Block, ClassDef, Expression, Statement } from "../../ast/python.ts";
import { flowAnswer } from "../optional-decorators.ts";
import { isTypeAlias } from "../aliases.ts";
import { infer } from "./expressions.ts";
import { annotationType } from "./annotations.ts";
import { narrow } from "./narrow.ts";
import { observe } from "./match.ts";
import type { Slot } from "../cells.ts";
import { abstractView } from "../abstract-bases.ts";
import { findAttribute, libraryBase } from "../model.ts";
import type { Flow } from "./state.ts";
import { type State } from "./state.ts";
import { NEVER, NONE, demoteRecord, every, join, membersOf } from "../types.ts";
import {
  sentinel,
  sameKind,
  bindName,
  assignTarget,
  augmented,
  typeAnnotation,
} from "./assignments.ts";
import { defineFunction } from "./definitions.ts";
import { describeFloats, readsStopValues, seesAttributes } from "../dynamic-attributes.ts";
import { deleteDescriptor, descriptorOf, nameDescriptors } from "../descriptors.ts";
import { hookCall, subclassHook } from "../subclass-hook.ts";
import { inferEnum } from "./enum-classes.ts";
import { inferTupleClass } from "./named-tuples.ts";
import { enumMember } from "../enums.ts";
import { callFunction } from "./calls.ts";
import { inferIf, inferWith, inferTry, inferMatch } from "./branches.ts";
import { inferWhile, inferFor } from "./loops.ts";

const NUMBERS: ReadonlySet<string> = new Set(["int", "float", "None"]);

export function inferBlock(state: State, block: Block, flow: Flow): void {
  for (const statement of block.statements) inferStatement(state, statement, flow);
}

function inferStatement(state: State, node: Statement, flow: Flow): void {
  switch (node.kind) {
    case "FunctionDef":
    case "AsyncFunctionDef":
      defineFunction(state, node, flow);
      return;
    case "ClassDef": {
      node.bases.forEach((base) => infer(state, base, flow));
      node.keywords.forEach((keyword) => infer(state, keyword.value, flow));
      node.decorators.forEach((decorator) => infer(state, decorator, flow));
      const cls = state.classes.get(node)!;
      bindName(flow, node.name, { kind: "class", cls });
      const inner = flow.copy().within(state.resolution.scopes.get(node)!);
      inferBlock(state, node.body, inner);
      for (const [name, binding] of cls.scope.bindings) {
        const attribute = cls.attributes.get(name);
        if (attribute && !enumMember(cls, name)) attribute.slot.flow(binding.slot.type);
        if (attribute && seesAttributes(state)) describeFloats(attribute.slot);
      }
      const base = libraryBase(cls);
      if (base) abstractView(state, cls, base);
      inferEnum(state, cls);
      inferTupleClass(cls);
      nameDescriptors(cls);
      const hook = subclassHook(cls);
      if (hook) callFunction(state, hookCall(node, state), hook, { kind: "class", cls }, flow);
      return;
    }
    case "Return": {
      const type = node.value ? infer(state, node.value, flow, flow.func?.returns.type) : NONE;
      flow.func?.returns.flow(type);
      if (flow.func) flowAnswer(state, flow.func, node, type);
      if (flow.func?.isGenerator && readsStopValues(state)) {
        observe(state, type);
        describeFloats(flow.func.returns);
      }
      flow.dead = true;
      return;
    }
    case "Expr":
      infer(state, node.value, flow);
      return;
    case "Assign": {
      if (isTypeAlias(state, node)) return;
      const type = sentinel(state, node) ?? infer(state, node.value, flow);
      for (const target of node.targets) assignTarget(state, target, type, flow, node.value);
      return;
    }
    case "AnnAssign": {
      if (isTypeAlias(state, node)) return;
      if (node.annotation.kind === "Name" || node.annotation.kind === "Attribute") {
        typeAnnotation(state, node.annotation, flow);
      }
      const declared = annotationType(state, node.annotation);
      const value = node.value ? infer(state, node.value, flow) : NEVER;
      const container =
        declared.kind === "instance" || declared.kind === "tuple" || declared.kind === "callable";
      const type = container && node.value ? join(value, sameKind(declared, value)) : value;
      if (node.value) assignTarget(state, node.target, type, flow, node.value);
      else if (node.target.kind === "Name" && flow.scope.kind === "class") {
        const binding = state.resolution.names.get(node.target);
        // An annotation that says nothing leaves what the program gives the field, and so does
        // `float`, which allows ints.
        const field = state.classes.get(flow.scope.node as ClassDef)?.attributes.get(node.target.id)
          ?.slot.type;
        const isHint =
          declared.kind === "unknown" || every(declared, ({ kind }) => NUMBERS.has(kind));
        const isKnown = isHint && field && field.kind !== "never";
        if (state.settled && binding?.slot.type.kind === "never" && !isKnown)
          binding.slot.flow(declared);
      }
      if (state.settled && declared.kind !== "unknown") {
        const slots = slotsOf(state, node.target, flow);
        if (slots.every((slot) => slot.type.kind === "None"))
          for (const slot of slots) slot.flow(declared);
      }
      return;
    }
    case "AugAssign":
      augmented(state, node, flow);
      return;
    case "TypeAlias":
      return;
    case "Delete":
      for (const target of node.targets) {
        if (target.kind === "Name") {
          const binding = state.resolution.names.get(target);
          if (binding) flow.bound.delete(binding);
        } else {
          infer(state, target, flow);
          if (target.kind === "Subscript") {
            for (const member of membersOf(state.typeOf(target.value))) {
              if (member.kind === "instance") demoteRecord(member);
            }
          }
          if (target.kind === "Attribute") deleteAttribute(state, target);
        }
      }
      return;
    case "If":
      inferIf(state, node, flow);
      return;
    case "While":
      inferWhile(state, node, flow);
      return;
    case "For":
    case "AsyncFor":
      inferFor(state, node, flow);
      return;
    case "With":
    case "AsyncWith":
      inferWith(state, node, flow);
      return;
    case "Try":
      inferTry(state, node, flow);
      return;
    case "Match":
      inferMatch(state, node, flow);
      return;
    case "Raise":
      if (node.exception) infer(state, node.exception, flow);
      if (node.cause) infer(state, node.cause, flow);
      flow.dead = true;
      return;
    case "Assert": {
      infer(state, node.test, flow);
      if (node.message) observe(state, infer(state, node.message, flow));
      narrow(state, node.test, true, flow);
      return;
    }
    case "Break":
    case "Continue":
      flow.dead = true;
      return;
    case "Import":
    case "ImportFrom":
      for (const alias of node.names) {
        const name = alias.asName ?? alias.name.split(".")[0];
        const binding = flow.scope.bindings.get(name);
        if (binding) flow.bound.add(binding);
      }
      return;
    case "Global":
    case "Nonlocal":
    case "Pass":
      return;
  }
}

/** `payload: list | None = None` to which nothing else is ever given: where its type is kept. */
function slotsOf(state: State, target: Expression, flow: Flow): Slot[] {
  if (target.kind === "Attribute") {
    const owner = state.typeOf(target.value);
    const attribute =
      owner.kind === "object" ? findAttribute(owner.cls, target.attribute) : undefined;
    return attribute ? [attribute.slot] : [];
  }
  if (target.kind !== "Name") return [];
  const binding = state.resolution.names.get(target);
  const cls =
    flow.scope.kind === "class" ? state.classes.get(flow.scope.node as ClassDef) : undefined;
  const field = cls?.attributes.get(target.id);
  return [binding, field].flatMap((one) => one?.slot ?? []);
}

/** `del form.name` */
function deleteAttribute(state: State, { value, attribute }: Attribute): void {
  for (const member of membersOf(state.typeOf(value))) {
    const descriptor = member.kind === "object" ? descriptorOf(member.cls, attribute) : undefined;
    if (descriptor) deleteDescriptor(descriptor, member);
  }
}
