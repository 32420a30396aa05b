/**
 * Variables that the body of a `with` gives to what follows. Where the body can be a callback it
 * declares them and returns them: `const { first, second } = await withAsync(group, () => { … })`.
 */
import type { Block, Statement, With } from "../ast/python.ts";
import { expressionsOf, innerBlocks, someExpression } from "../ast/walk.ts";
import { fitsCallback } from "./callback-bodies.ts";
import type { Declarations } from "./declarations.ts";
import type { State } from "./infer/state.ts";
import { maySwallow } from "./infer/swallow.ts";
import type { Binding } from "./model.ts";
import { isBlockScoped } from "./managers.ts";

/** The results of a `with`, each with the statement of the body that assigns it. */
export function bodyResults(
  statement: Statement,
  bindings: readonly Binding[],
  state: State,
  declarations: Declarations,
): ReadonlyMap<Binding, Statement> | undefined {
  if (statement.kind !== "With" && statement.kind !== "AsyncWith") return undefined;
  const [item, ...others] = statement.items;
  if (item === undefined || others.length > 0) return undefined;
  const type = state.typeOf(item.context);
  const isAsync = statement.kind === "AsyncWith";
  // What swallows an exception goes on without the results.
  if (isBlockScoped(state, statement, item, type) || maySwallow(state, type, isAsync))
    return undefined;
  const results = new Map<Binding, Statement>();
  for (const binding of bindings) {
    const assignment = soleAssignment(binding, statement);
    if (assignment === undefined) return undefined;
    results.set(binding, assignment);
  }
  if (leaves(statement.body, false)) return undefined;
  return fitsCallback(statement, bindings[0].scope, state, declarations, results)
    ? results
    : undefined;
}

function soleAssignment(binding: Binding, node: With): Statement | undefined {
  // A closure might look for it before it is there.
  if (binding.captured || binding.scope.kind !== "function" || binding.definitions.length !== 1)
    return undefined;
  // JavaScript would await an object with that property.
  if (binding.emitted === "then") return undefined;
  return node.body.statements.find(
    (statement) =>
      statement === binding.definitions[0].node &&
      (statement.kind === "Assign"
        ? statement.targets.length === 1 && statement.targets[0].kind === "Name"
        : statement.kind === "AnnAssign"),
  );
}

/** Whether a jump or a `yield` leads out of the block. */
function leaves(block: Block, inLoop: boolean): boolean {
  return block.statements.some((statement) => {
    if (statement.kind === "Return") return true;
    if (statement.kind === "Break" || statement.kind === "Continue") return !inLoop;
    if (expressionsOf(statement).some((part) => someExpression(part, isYield))) return true;
    const isLoop =
      statement.kind === "For" || statement.kind === "AsyncFor" || statement.kind === "While";
    return innerBlocks(statement).some((inner) =>
      leaves(inner, inLoop || (isLoop && inner === statement.body)),
    );
  });
}

const isYield = ({ kind }: { readonly kind: string }): boolean =>
  kind === "Yield" || kind === "YieldFrom";
