/**
 * Whether the body of a `with` can become a callback: its variables are its own, and TypeScript
 * knows inside it what it knew before it.
 */
import type { Attribute, Expression, With } from "../ast/python.ts";
import { expressionsOf, forEachStatement, someExpression } from "../ast/walk.ts";
import type { Declarations } from "./declarations.ts";
import type { State } from "./infer/state.ts";
import { findAttribute, type Binding, type Scope } from "./model.ts";
import { functionScope } from "./scopes.ts";
import { membersOf } from "./types.ts";

export function fitsCallback(
  node: With,
  scope: Scope,
  state: State,
  declarations: Declarations,
  /** Variables that the callback returns. */
  results: ReadonlyMap<Binding, unknown> = new Map(),
): boolean {
  const owner = functionScope(scope);
  if (scope.kind === "class") return false;
  for (const candidate of state.resolution.scopes.values()) {
    for (const binding of candidate.bindings.values()) {
      if (results.has(binding)) continue;
      if (!keepsInside(binding, node, owner, declarations)) return false;
      if (!keepsType(binding, node, state, declarations)) return false;
    }
  }
  return !readsNarrowedAttribute(node, state);
}

/** Whether every read of what the `with` binds stands inside it. */
export function staysInside(binding: Binding, node: With, declarations: Declarations): boolean {
  const definitions = binding.definitions.filter(({ kind }) => kind !== "annotation");
  // Each `for`, `with` or `except` has a variable of its own.
  if (definitions.every(({ kind }) => kind === "except")) return true;
  const isOwn = (definition: Binding["definitions"][number]): boolean =>
    declarations.inline.get(definition.node as never)?.has(binding) ?? false;
  if (definitions.length > 1 && definitions.every(isOwn)) return true;
  return (
    definitions.every(({ at }) => within(at, node)) &&
    binding.reads.every((read) => within(read.node.span.start, node))
  );
}

function keepsInside(
  binding: Binding,
  node: With,
  owner: Scope,
  declarations: Declarations,
): boolean {
  const inside = binding.definitions.filter(
    ({ at, scope }) => within(at, node) && functionScope(scope) === owner,
  );
  if (inside.length === 0) return true;
  if (binding.scope.kind === "comprehension" && binding.scope !== owner) return true;
  return functionScope(binding.scope) === owner && staysInside(binding, node, declarations);
}

/** TypeScript forgets in a callback what it found out about a variable that may change. */
function keepsType(
  binding: Binding,
  node: With,
  state: State,
  declarations: Declarations,
): boolean {
  if (!declarations.mutable.has(binding)) return true;
  if (binding.definitions.every(({ at }) => within(at, node))) return true;
  const reads = binding.reads.filter((read) => within(read.node.span.start, node));
  if (reads.length === 0) return true;
  return (
    membersOf(binding.slot.type).length <= 1 &&
    reads.every((read) => !state.maybeUnbound.has(read.node as never))
  );
}

/** `if self.peer is None: return`, and `self.peer.send()` inside the `with`. */
function readsNarrowedAttribute(node: With, state: State): boolean {
  let found = false;
  const isNarrowed = (part: Expression): boolean =>
    part.kind === "Attribute" && narrowed(part, state);
  forEachStatement(node.body, (statement) => {
    found ||= expressionsOf(statement).some((part) => someExpression(part, isNarrowed));
  });
  return found;
}

function narrowed(node: Attribute, state: State): boolean {
  const owner = state.typeOf(node.value);
  if (owner.kind !== "object") return false;
  const declared = findAttribute(owner.cls, node.attribute)?.slot.type;
  if (declared === undefined) return false;
  return membersOf(state.typeOf(node)).length < membersOf(declared).length;
}

const within = (at: number, node: With): boolean => at >= node.span.start && at < node.span.end;
