/** `for` and `while`: what a loop may change is forgotten before its body is read. */
import type { Block, ExceptHandler, Expression, For, While } from "../../ast/python.ts";
import { forEachStatement } from "../../ast/walk.ts";
import type { Binding } from "../model.ts";
import { asyncItemType, itemType } from "./elements.ts";
import { infer, pathOf } from "./expressions.ts";
import { narrow } from "./narrow.ts";
import type { Flow } from "./state.ts";
import { type State } from "./state.ts";
import { inferBlock } from "./statements.ts";
import { assignTarget } from "./assignments.ts";

/**
 * What holds where any part of the blocks may have run, as at the head of a loop: the names that they
 * assign have any of their types, those that they delete may be unbound.
 */
export function forgetAssigned(
  state: State,
  blocks: readonly (Block | undefined)[],
  flow: Flow,
): void {
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
  const unbind = (target: Expression): void => {
    const binding = target.kind === "Name" && state.resolution.names.get(target);
    if (binding) flow.bound.delete(binding);
  };
  for (const block of blocks) {
    if (block === undefined) continue;
    forEachStatement(block, (statement) => {
      if (statement.kind === "Assign") statement.targets.forEach(forget);
      else if (statement.kind === "Delete") statement.targets.forEach(unbind);
      else if (statement.kind === "Try") statement.handlers.forEach((one) => unbindName(one, flow));
      else if (statement.kind === "AugAssign" || statement.kind === "AnnAssign")
        forget(statement.target);
      else if (statement.kind === "For" || statement.kind === "AsyncFor") forget(statement.target);
      else if (statement.kind === "With" || statement.kind === "AsyncWith") {
        statement.items.forEach((item) => item.target && forget(item.target));
      }
    });
  }
}

/** A handler deletes its name at its end. */
export function unbindName({ name }: ExceptHandler, flow: Flow): void {
  const binding = name === undefined ? undefined : flow.scope.bindings.get(name);
  if (binding === undefined) return;
  flow.bound.delete(binding);
  flow.types.delete(binding);
}

function breaks(block: Block): boolean {
  return block.statements.some((statement) => {
    if (statement.kind === "Break") return true;
    if (statement.kind === "If")
      return breaks(statement.body) || (statement.orelse ? breaks(statement.orelse) : false);
    if (statement.kind === "With" || statement.kind === "AsyncWith") return breaks(statement.body);
    if (statement.kind === "Try") {
      return [
        statement.body,
        ...statement.handlers.map((handler) => handler.body),
        statement.orelse,
        statement.finalbody,
      ].some((inner) => inner !== undefined && breaks(inner));
    }
    if (statement.kind === "Match")
      return statement.cases.some((matchCase) => breaks(matchCase.body));
    if (statement.kind === "For" || statement.kind === "AsyncFor" || statement.kind === "While") {
      return statement.orelse ? breaks(statement.orelse) : false;
    }
    return false;
  });
}

export function inferWhile(state: State, node: While, flow: Flow): void {
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
  // Without a `break` the test has failed, whatever the body assigned.
  if (breaks(node.body)) forgetAssigned(state, [node.body], flow);
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

export function inferFor(state: State, node: For, flow: Flow): void {
  const iterable = infer(state, node.iter, flow);
  const item =
    node.kind === "AsyncFor" ? asyncItemType(state, iterable) : itemType(state, iterable);
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
