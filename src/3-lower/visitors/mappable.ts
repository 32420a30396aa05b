/** Which comprehensions can be array methods: what is evaluated in them, and what may come of it. */
import type { Comprehension, DictComp, Expression, ListComp } from "../../ast/python.ts";
import { someExpression } from "../../ast/walk.ts";
import { isLazy } from "../../2-analyze/effects/pure-library.ts";
import { callsResize } from "../../2-analyze/resizing.ts";
import { commute, effectsOf, effectsOfIteration } from "../../2-analyze/effects/effects.ts";
import { functionEffects } from "../../2-analyze/effects/function-effects.ts";
import { mayRaise } from "../../2-analyze/effects/may-raise.ts";
import { methodsNamed } from "../../2-analyze/effects/own-effects.ts";
import { membersOf } from "../../2-analyze/types.ts";
import type { Context } from "../context.ts";
import { isNoticed } from "../held.ts";
import { sharesTargets } from "./comprehension-loops.ts";
import { resizesWalked } from "./iteration.ts";

export const parts = (node: ListComp | DictComp): readonly Expression[] =>
  node.kind === "DictComp" ? [node.key, node.value] : [node.element];

/** Everything that is evaluated for the items. */
export const evaluated = (node: ListComp | DictComp): Expression[] => [
  ...parts(node),
  ...node.generators.flatMap(({ ifs }) => ifs),
  ...node.generators.slice(1).map(({ iter }) => iter),
];

/** Whether the loop waits for each item. */
export const isAwaited = (generator: Comprehension, ctx: Context): boolean =>
  generator.isAsync || ctx.module.colour.arrivals.loops.has(generator);

/** Whether a part of a comprehension awaits something. */
export const suspends = (node: Expression, ctx: Context): boolean =>
  someExpression(
    node,
    (part) =>
      (part.kind === "Call" && ctx.module.colour.waiting.has(part)) ||
      part.kind === "Await" ||
      (part !== node &&
        isComprehension(part) &&
        part.generators.some((generator) => isAwaited(generator, ctx))) ||
      ctx.module.colour.arrivals.collected.has(part),
  );

/** The same, or a part that a callback of its own could not do. */
export const interrupts = (node: Expression, ctx: Context): boolean =>
  suspends(node, ctx) ||
  someExpression(node, ({ kind }) => kind === "Yield" || kind === "NamedExpr");

const isComprehension = (node: Expression): node is ListComp | DictComp =>
  node.kind === "ListComp" ||
  node.kind === "SetComp" ||
  node.kind === "DictComp" ||
  node.kind === "GeneratorExp";

/** Whether array methods do what the comprehension does. */
export function canMap(node: ListComp | DictComp, ctx: Context): boolean {
  const { generators } = node;
  const values = [...parts(node), ...generators.flatMap(({ ifs }) => ifs)];
  if (generators.some((generator) => isAwaited(generator, ctx))) return false;
  if (values.some((part) => interrupts(part, ctx))) return false;
  if (generators.slice(1).some(({ iter }) => interrupts(iter, ctx))) return false;
  if (generators.some(({ iter }) => resizesWalked(iter, evaluated(node), ctx))) return false;
  if (generators.some(({ iter }) => changesList(iter, evaluated(node), ctx))) return false;
  if (sharesTargets(ctx.module.state.resolution.scopes.get(node)!, ctx.module.state)) return false;
  if (generators.some((generator) => narrowsUnseen(generator, ctx))) return false;
  if (hashesInTurn(node, ctx)) return false;
  return keepsOrder(node, ctx);
}

/**
 * Whether somebody notices that each key is hashed before the next one is made: one that has no hash
 * raises then, and a method of the program runs.
 */
function hashesInTurn(node: ListComp | DictComp, ctx: Context): boolean {
  if (node.kind !== "DictComp" && node.kind !== "SetComp") return false;
  const { state } = ctx.module;
  const [key] = parts(node);
  const members = membersOf(state.typeOf(key));
  const methods = members.flatMap((member) =>
    member.kind === "object" ? methodsNamed(member.cls, ["__hash__", "__eq__"]) : [],
  );
  if (methods.some((method) => functionEffects(method, state).writes)) return true;
  const hasNoHash = members.some(
    (member) => member.kind === "instance" && UNHASHABLE.has(member.name),
  );
  return hasNoHash && evaluated(node).some((part) => isNoticed(part, ctx));
}

const UNHASHABLE = new Set(["list", "dict", "set", "bytearray"]);

/** Whether the list gets other items while it is walked, which array methods do not follow. */
function changesList(iter: Expression, inside: readonly Expression[], ctx: Context): boolean {
  const { state } = ctx.module;
  const target = iter.kind === "Call" ? state.calls.get(iter)?.target : undefined;
  if (iter.kind === "Call" && target?.kind === "library" && isLazy(target.name))
    return iter.args.some((argument) => changesList(argument, inside, ctx));
  const isKept = ["Name", "Attribute"].includes(iter.kind);
  return isKept && callsResize(state, inside, state.typeOf(iter), "items");
}

/**
 * Whether nobody notices that array methods take one step for all items before the next step:
 * `xs.filter(p).map(f)` tests all of them first, and `[...source]` has them all before the first test.
 */
function keepsOrder(node: ListComp | DictComp, ctx: Context): boolean {
  const { state } = ctx.module;
  const { generators } = node;
  const steps = generators.flatMap(({ iter, ifs }, index) => [
    ...(index > 0 ? [iter] : []),
    ...ifs,
  ]);
  const all = [...steps, ...parts(node)];
  const does = all.map((part) => effectsOf(part, state));
  const hasIfs = generators.some(({ ifs }) => ifs.length > 0);
  if (hasIfs && does.some((one, index) => does.slice(0, index).some((two) => !commute(one, two))))
    return false;
  // What one step has done by the time another raises is seen.
  const raises = all.map((part) => mayRaise(part, state));
  const isSeen = does.some(
    ({ writes }, index) => writes && raises.some((fails, other) => fails && other !== index),
  );
  if (hasIfs && isSeen) return false;
  const isAskedFirst = (index: number): boolean =>
    generators[index].ifs.length > 0 || index < generators.length - 1;
  return generators.every(({ iter }, index) => {
    if (!isAskedFirst(index)) return true;
    if (isStrict(iter) && raises.includes(true)) return false;
    const source = effectsOfIteration(iter, state);
    return does.every((one) => commute(source, one));
  });
}

/** `zip(a, b, strict=True)` raises at its end, by when something else may have raised. */
const isStrict = (node: Expression): boolean =>
  node.kind === "Call" &&
  node.keywords.some(({ name, value }) => name === "strict" && value.kind !== "False");

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
