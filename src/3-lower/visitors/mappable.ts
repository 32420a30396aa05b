/** Which comprehensions can be array methods: what is evaluated in them, and what may come of it. */
import type { Comprehension, DictComp, Expression, ListComp } from "../../ast/python.ts";
import { someExpression } from "../../ast/walk.ts";
import type { Context } from "../context.ts";
import { closesOverTargets } from "./comprehension-loops.ts";
import { resizesWalked } from "./iteration.ts";

export const parts = (node: ListComp | DictComp): readonly Expression[] =>
  node.kind === "DictComp" ? [node.key, node.value] : [node.element];

/** Everything that is evaluated for the items. */
export const evaluated = (node: ListComp | DictComp): Expression[] => [
  ...parts(node),
  ...node.generators.flatMap(({ ifs }) => ifs),
  ...node.generators.slice(1).map(({ iter }) => iter),
];

export const suspends = (node: Expression, ctx: Context): boolean =>
  someExpression(
    node,
    (part) =>
      (part.kind === "Call" && ctx.module.colour.waiting.has(part)) ||
      part.kind === "Await" ||
      part.kind === "Yield" ||
      part.kind === "NamedExpr" ||
      (part !== node && isComprehension(part) && part.generators.some(({ isAsync }) => isAsync)),
  );

const isComprehension = (node: Expression): node is ListComp | DictComp =>
  node.kind === "ListComp" ||
  node.kind === "SetComp" ||
  node.kind === "DictComp" ||
  node.kind === "GeneratorExp";

/** Whether array methods do what the comprehension does. */
export function canMap(node: ListComp | DictComp, ctx: Context): boolean {
  const { generators } = node;
  const values = [...parts(node), ...generators.flatMap(({ ifs }) => ifs)];
  if (generators.some(({ isAsync }) => isAsync)) return false;
  if (values.some((part) => suspends(part, ctx))) return false;
  if (generators.slice(1).some(({ iter }) => suspends(iter, ctx))) return false;
  if (generators.some(({ iter }) => resizesWalked(iter, evaluated(node), ctx))) return false;
  if (closesOverTargets(ctx.module.state.resolution.scopes.get(node)!)) return false;
  if (generators.some((generator) => narrowsUnseen(generator, ctx))) return false;
  // Filtering first, then mapping, changes the order of their effects.
  const hasIfs = generators.some(({ ifs }) => ifs.length > 0);
  return !hasIfs || values.filter((part) => mayHaveEffects(part, ctx)).length <= 1;
}

/**
 * Whether the tests narrow a variable where TypeScript would not carry it on: it infers predicates
 * for a lone name compared with null or by class, not for parts of a tuple or by truth.
 */
function narrowsUnseen({ target, ifs }: Comprehension, ctx: Context): boolean {
  const names = target.kind === "Tuple" || target.kind === "List" ? target.elements : [target];
  const isUnion = names.some(
    (name) => name.kind === "Name" && ctx.module.state.typeOf(name).kind === "union",
  );
  if (!isUnion || ifs.length === 0) return false;
  if (target.kind !== "Name") return true;
  return !ifs.every(
    (test) =>
      test.kind === "Compare" ||
      (test.kind === "Call" && test.func.kind === "Name" && test.func.id === "isinstance"),
  );
}

export const mayHaveEffects = (node: Expression, ctx: Context): boolean =>
  someExpression(node, (part) => {
    if (part.kind !== "Call") return false;
    const target = ctx.module.state.calls.get(part)?.target;
    return (
      target === undefined ||
      target.kind === "dynamic" ||
      (target.kind === "function" && !target.info.isAsync) ||
      (target.kind === "library" && target.name === "print")
    );
  });
