/** Walks statements in order, with what is known at each point. */
import type { AugAssign, Block, Expression, For, FunctionDef, If, Lambda, Match, Statement, Try, While, With } from "../../ast/python.ts";
import { forEachStatement } from "../../ast/walk.ts";
import { isTypeAlias } from "../aliases.ts";
import type { Binding, FunctionInfo } from "../model.ts";
import { asyncItemType, awaitedType, callSpecial, itemType, methodReturn } from "./elements.ts";
import { infer, libraryClassOf, pathOf, constantKey } from "./expressions.ts";
import { annotationType } from "./annotations.ts";
import { caughtType, narrow } from "./narrow.ts";
import { binaryType } from "./operators.ts";
import { escape, observe } from "./match.ts";
import { rememberWrapped } from "./forwarding.ts";
import { bindPattern } from "./patterns.ts";
import { setAttribute } from "./attributes.ts";
import { maySwallow } from "./swallow.ts";
import { Flow, mergeFlows, type State } from "./state.ts";
import {
  NEVER,
  NONE,
  Slot,
  TupleCell,
  UNKNOWN,
  demoteRecord,
  join,
  membersOf,
  type Type,
} from "../types.ts";

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
      bindName(state, flow, node.name, { kind: "class", cls });
      const inner = flow.copy().within(state.resolution.scopes.get(node)!);
      inferBlock(state, node.body, inner);
      for (const [name, binding] of cls.scope.bindings) {
        const attribute = cls.attributes.get(name);
        if (attribute) attribute.slot.flow(binding.slot.type);
      }
      return;
    }
    case "Return": {
      const type = node.value ? infer(state, node.value, flow, flow.func?.returns.type) : NONE;
      flow.func?.returns.flow(type);
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
      if (node.annotation.kind === "Name" || node.annotation.kind === "Attribute") {
        infer(state, node.annotation, flow);
      }
      const declared = annotationType(state, node.annotation);
      const value = node.value ? infer(state, node.value, flow) : NEVER;
      const container = declared.kind === "instance" || declared.kind === "tuple" || declared.kind === "callable";
      const type = container && node.value ? join(value, sameKind(declared, value)) : value;
      if (node.value) assignTarget(state, node.target, type, flow, node.value);
      else if (node.target.kind === "Name" && flow.scope.kind === "class") {
        const binding = state.resolution.names.get(node.target);
        if (state.settled && binding?.slot.type.kind === "never") binding.slot.flow(declared);
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

/** `END = object()` at module level, assigned once: a mark to compare with. */
function sentinel(state: State, node: Extract<Statement, { kind: "Assign" }>): Type | undefined {
  const [target] = node.targets;
  const { value } = node;
  if (node.targets.length !== 1 || target?.kind !== "Name") return undefined;
  if (value.kind !== "Call" || value.func.kind !== "Name" || value.func.id !== "object") return undefined;
  if (value.args.length > 0 || value.keywords.length > 0 || state.resolution.names.has(value.func)) return undefined;
  const binding = state.resolution.names.get(target);
  if (binding?.scope.kind !== "module" || binding.definitions.length !== 1) return undefined;
  const type: Type = { kind: "sentinel", binding };
  state.types.set(value, type);
  return type;
}

const sameKind = (declared: Type, value: Type): Type =>
  membersOf(value).some(
    (member) =>
      member.kind === declared.kind &&
      (member.kind !== "instance" || (declared.kind === "instance" && member.name === declared.name)),
  )
    ? declared
    : NEVER;

// --------------------------------------------------------------------------------- definitions

function bindName(state: State, flow: Flow, name: string, type: Type): void {
  const binding = flow.scope.bindings.get(name) ?? state.resolution.module.bindings.get(name);
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

function defineFunction(state: State, node: FunctionDef, flow: Flow): void {
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
  bindName(state, flow, node.name, type);
}

const PLAIN_DECORATORS = new Set(["staticmethod", "classmethod", "property", "abc.abstractmethod", "typing.override", "typing.final"]);

function decorate(state: State, decorator: Expression, type: Type, flow: Flow, node: FunctionDef): Type {
  const callee = infer(state, decorator, flow);
  if (decorator.kind === "Attribute" && ["setter", "getter", "deleter"].includes(decorator.attribute)) return type;
  if (callee.kind === "library" && PLAIN_DECORATORS.has(callee.name)) return type;
  if (decorator.kind === "Name" && PLAIN_DECORATORS.has(decorator.id)) return type;
  if (decorator.kind === "Call" && decorator.func.kind !== "Lambda") {
    const func = state.typeOf(decorator.func);
    if (func.kind === "library" && func.name === "functools.wraps") return type;
  }
  const site = state.once(decorator, () => ({}));
  const result = callDecorator(state, callee, type, state.once(node, () => site));
  if (result.kind === "callable" && result.parameters === null && callee.kind !== "function" && type.kind === "function") {
    return { ...result, wraps: type.info };
  }
  return result.kind === "unknown" ? type : rememberWrapped(result, [type]);
}

import { callWithTypes } from "./call-function.ts";
const callDecorator = (state: State, callee: Type, type: Type, site: unknown): Type =>
  callWithTypes(state, callee, [type], site);

function typeAnnotation(state: State, node: Expression, flow: Flow): void {
  if (node.kind === "Name" || node.kind === "Attribute") infer(state, node, flow);
  else if (node.kind === "Subscript") {
    typeAnnotation(state, node.value, flow);
    const args = node.index.kind === "Tuple" || node.index.kind === "List" ? node.index.elements : [node.index];
    args.forEach((arg) => typeAnnotation(state, arg, flow));
  } else if (node.kind === "BinOp") {
    typeAnnotation(state, node.left, flow);
    typeAnnotation(state, node.right, flow);
  } else if (node.kind === "List") node.elements.forEach((arg) => typeAnnotation(state, arg, flow));
}

/** Analyses a function's body once, from what is now known of its parameters. */
export function inferFunctionBody(state: State, info: FunctionInfo, outer: Flow): void {
  const node = info.node as FunctionDef;
  const flow = new Flow(info.scope, info);
  for (const binding of outer.bound) flow.bound.add(binding);
  bindParameters(state, info, flow);
  inferBlock(state, node.body, flow);
  info.fallsThrough = !flow.dead;
  if (!flow.dead && !info.isGenerator) info.returns.flow(NONE);
  if (!flow.dead && info.isGenerator && !info.isAsync) info.returns.flow(NONE);
  if (state.settled && node.returns && (info.returns.type.kind === "never" || info.returns.type.kind === "unknown")) {
    const declared = annotationType(state, node.returns);
    if (declared.kind !== "unknown" && info.returns.type.kind === "never" && !flow.dead) info.returns.flow(declared);
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

function bindParameters(state: State, info: FunctionInfo, flow: Flow): void {
  info.parameters.forEach(({ node, binding, slot }, index) => {
    if (index === 0 && info.owner && info.method !== "static") {
      slot.flow(info.method === "class" ? { kind: "class", cls: info.owner } : { kind: "object", cls: info.owner });
    }
    if (node.default) slot.flow(state.typeOf(node.default));
    let type = slot.type;
    const declared = node.annotation ? annotationType(state, node.annotation) : undefined;
    const variadic = node.flavour === "var-positional" || node.flavour === "var-keyword";
    if (declared && type.kind !== "never" && !variadic) {
      const same = sameKind(declared, type);
      if (same.kind === "instance" || same.kind === "tuple" || same.kind === "callable") slot.flow(same);
      if (type.kind === "unknown" && declared.kind !== "unknown") type = declared;
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
      for (const member of membersOf(owner)) setAttribute(state, member, target.attribute, type, flow);
      state.types.set(target, type);
      const path = pathOf(state, target);
      if (path !== undefined) flow.types.set(path, type);
      return;
    }
    case "Subscript": {
      const owner = infer(state, target.value, flow);
      const index = infer(state, target.index, flow);
      observe(state, index);
      for (const member of membersOf(owner)) setItem(state, member, target, index, type);
      state.types.set(target, type);
      return;
    }
    default:
      infer(state, target, flow);
  }
}

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
    if (owner.kind === "unknown") escape(state, type);
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
  targets.forEach((target, index) => {
    const parts = membersOf(type).map((member): Type => {
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

function augmented(state: State, node: AugAssign, flow: Flow): void {
  const target = infer(state, node.target, flow);
  const value = infer(state, node.value, flow);
  if (node.operator === "+" && target.kind === "instance" && target.name === "list") {
    // In place: the list itself receives the items.
    target.args[0].flow(itemType(state, value));
    demoteRecord(target);
    assignTarget(state, node.target, target, flow);
    return;
  }
  const result = binaryType(state, node, target, value, node);
  assignTarget(state, node.target, result, flow);
}

// -------------------------------------------------------------------------------- control flow

function inferIf(state: State, node: If, flow: Flow): void {
  infer(state, node.test, flow);
  const yes = flow.copy();
  narrow(state, node.test, true, yes);
  inferBlock(state, node.body, yes);
  const no = flow.copy();
  narrow(state, node.test, false, no);
  if (node.orelse) inferBlock(state, node.orelse, no);
  mergeFlows(flow, [yes, no], join);
}

/** Names assigned in a loop have any of their types at its head. */
function forgetAssigned(state: State, blocks: readonly (Block | undefined)[], flow: Flow): void {
  const forget = (node: Expression): void => {
    if (node.kind === "Name") {
      const binding = state.resolution.names.get(node);
      if (binding) flow.types.delete(binding);
    } else if (node.kind === "Attribute") {
      const path = pathOf(state, node);
      if (path !== undefined) flow.types.delete(path);
    } else if (node.kind === "Tuple" || node.kind === "List") node.elements.forEach(forget);
    else if (node.kind === "Starred") forget(node.value);
  };
  for (const block of blocks) {
    if (block === undefined) continue;
    forEachStatement(block, (statement) => {
      if (statement.kind === "Assign") statement.targets.forEach(forget);
      else if (statement.kind === "AugAssign" || statement.kind === "AnnAssign") forget(statement.target);
      else if (statement.kind === "For" || statement.kind === "AsyncFor") forget(statement.target);
      else if (statement.kind === "With" || statement.kind === "AsyncWith") {
        statement.items.forEach((item) => item.target && forget(item.target));
      }
    });
  }
}

function breaks(block: Block): boolean {
  return block.statements.some((statement) => {
    if (statement.kind === "Break") return true;
    if (statement.kind === "If") return breaks(statement.body) || (statement.orelse ? breaks(statement.orelse) : false);
    if (statement.kind === "With" || statement.kind === "AsyncWith") return breaks(statement.body);
    if (statement.kind === "Try") {
      return [statement.body, ...statement.handlers.map((handler) => handler.body), statement.orelse, statement.finalbody].some(
        (inner) => inner !== undefined && breaks(inner),
      );
    }
    if (statement.kind === "Match") return statement.cases.some((matchCase) => breaks(matchCase.body));
    if (statement.kind === "For" || statement.kind === "AsyncFor" || statement.kind === "While") {
      return statement.orelse ? breaks(statement.orelse) : false;
    }
    return false;
  });
}

function inferWhile(state: State, node: While, flow: Flow): void {
  forgetAssigned(state, [node.body], flow);
  infer(state, node.test, flow);
  const before = flow.copy();
  const body = flow.copy();
  narrow(state, node.test, true, body);
  inferBlock(state, node.body, body);
  forgetAssigned(state, [node.body], before);
  const forever = node.test.kind === "True" || (node.test.kind === "Int" && node.test.value !== 0n);
  if (forever) {
    // Only a `break` leads out: nothing that the body binds is certain, but the loop never falls through.
    flow.become(before);
    flow.dead = !breaks(node.body);
    for (const binding of boundBeforeBreak(state, node.body, flow)) flow.bound.add(binding);
    return;
  }
  narrow(state, node.test, false, before);
  if (node.orelse) inferBlock(state, node.orelse, before);
  flow.become(before);
  forgetAssigned(state, [node.body], flow);
}

/** In `while True`, what the statements before the first that may break assign is bound after it. */
function boundBeforeBreak(state: State, block: Block, flow: Flow): Binding[] {
  const found: Binding[] = [];
  for (const statement of block.statements) {
    if (statement.kind === "Assign") {
      for (const target of statement.targets) {
        if (target.kind === "Name") {
          const binding = state.resolution.names.get(target);
          if (binding && binding.scope === flow.scope) found.push(binding);
        }
      }
    } else if (statement.kind !== "Expr") break;
  }
  return found;
}

function inferFor(state: State, node: For, flow: Flow): void {
  const iterable = infer(state, node.iter, flow);
  const item = node.kind === "AsyncFor" ? asyncItemType(state, iterable) : itemType(state, iterable);
  state.elements.set(node.target, item);
  forgetAssigned(state, [node.body], flow);
  const body = flow.copy();
  assignTarget(state, node.target, item, body);
  inferBlock(state, node.body, body);
  const after = flow.copy();
  forgetAssigned(state, [node.body], after);
  forgetTarget(state, node.target, after);
  if (node.orelse) inferBlock(state, node.orelse, after);
  flow.become(after);
}

function forgetTarget(state: State, target: Expression, flow: Flow): void {
  if (target.kind === "Name") {
    const binding = state.resolution.names.get(target);
    if (binding) flow.types.delete(binding);
  } else if (target.kind === "Tuple" || target.kind === "List") {
    target.elements.forEach((element) => forgetTarget(state, element, flow));
  }
}

function inferWith(state: State, node: With, flow: Flow): void {
  for (const item of node.items) {
    const manager = infer(state, item.context, flow);
    const entered = enteredType(state, manager, node.kind === "AsyncWith");
    if (item.target) {
      state.elements.set(item.target, entered);
      assignTarget(state, item.target, entered, flow);
    }
  }
  const start = flow.copy();
  const body = flow.copy();
  inferBlock(state, node.body, body);
  // A manager that swallows an exception goes on after the body, wherever the body stopped.
  const isAsync = node.kind === "AsyncWith";
  if (node.items.some((item) => maySwallow(state, state.typeOf(item.context), isAsync))) {
    forgetAssigned(state, [node.body], start);
    mergeFlows(flow, [start, body], join);
    return;
  }
  flow.become(body);
}

function enteredType(state: State, manager: Type, isAsync: boolean): Type {
  const [enter, exit] = isAsync ? ["__aenter__", "__aexit__"] : ["__enter__", "__exit__"];
  return membersOf(manager)
    .map((member): Type => {
      if (member.kind === "object") {
        const method = callSpecial(member.cls, enter);
        method?.parameters[0]?.slot.flow(member);
        const leave = callSpecial(member.cls, exit);
        leave?.parameters[0]?.slot.flow(member);
        for (const parameter of leave?.parameters.slice(1) ?? []) {
          parameter.slot.flow(exitArgument(leave!.parameters.indexOf(parameter)));
        }
        return method?.returns.type ?? UNKNOWN;
      }
      const cls = libraryClassOf(member);
      if (cls === undefined || member.kind !== "instance") return UNKNOWN;
      const result = methodReturn(state, member, enter);
      return isAsync ? awaitedType(state, result) : result;
    })
    .reduce(join, NEVER);
}

const EXCEPTION: Type = { kind: "instance", name: "BaseException", args: [] };
const exitArgument = (index: number): Type => (index === 2 ? join(EXCEPTION, NONE) : UNKNOWN);

function inferTry(state: State, node: Try, flow: Flow): void {
  const start = flow.copy();
  const body = flow.copy();
  inferBlock(state, node.body, body);
  // A handler may start after any part of the body has run.
  forgetAssigned(state, [node.body], start);
  const ends: Flow[] = [];
  for (const handler of node.handlers) {
    const inner = start.copy();
    inner.dead = false;
    if (handler.type) infer(state, handler.type, inner);
    if (handler.name) {
      const caught = node.isStar
        ? ({ kind: "instance", name: "ExceptionGroup", args: [] } as Type)
        : caughtType(state, handler.type);
      state.elements.set(handler.type ?? (handler as never), caught);
      bindName(state, inner, handler.name, caught);
    }
    inferBlock(state, handler.body, inner);
    if (handler.name) {
      const binding = inner.scope.bindings.get(handler.name);
      if (binding) inner.bound.delete(binding);
    }
    ends.push(inner);
  }
  if (node.orelse) inferBlock(state, node.orelse, body);
  const after = flow.copy();
  mergeFlows(after, [body, ...ends], join);
  if (node.finalbody) {
    const always = flow.copy();
    mergeFlows(always, [start, body, ...ends].map(alive), join);
    const finalFlow = always.copy();
    inferBlock(state, node.finalbody, finalFlow);
    for (const binding of finalFlow.bound) after.bound.add(binding);
    forgetAssigned(state, [node.finalbody], after);
    if (finalFlow.dead) after.dead = true;
  }
  flow.become(after);
}

const alive = (flow: Flow): Flow => {
  const copy = flow.copy();
  copy.dead = false;
  return copy;
};

function inferMatch(state: State, node: Match, flow: Flow): void {
  const subject = infer(state, node.subject, flow);
  observe(state, subject);
  for (const member of membersOf(subject)) if (member.kind === "instance") demoteRecord(member);
  const ends: Flow[] = [];
  let exhaustive = false;
  for (const matchCase of node.cases) {
    const inner = flow.copy();
    bindPattern(state, matchCase.pattern, subject, inner);
    if (matchCase.guard) {
      infer(state, matchCase.guard, inner);
      narrow(state, matchCase.guard, true, inner);
    } else if (matchCase.pattern.kind === "MatchAs" && matchCase.pattern.pattern === undefined) {
      exhaustive = true;
    }
    inferBlock(state, matchCase.body, inner);
    ends.push(inner);
  }
  mergeFlows(flow, exhaustive ? ends : [...ends, flow.copy()], join);
}
