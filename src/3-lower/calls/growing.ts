/** Lists and sets that grow while a generator expression runs: `xs.extend(x for x in ys if x not in xs)`. */
import type { Expression, ListComp } from "../../ast/python.ts";
import { someExpression } from "../../ast/walk.ts";
import { effectsOf } from "../../2-analyze/effects/effects.ts";
import { mayRaise } from "../../2-analyze/effects/may-raise.ts";
import { ownEffects } from "../../2-analyze/effects/own-effects.ts";
import type { CallFact, State } from "../../2-analyze/infer/state.ts";
import { membersOf, type Type } from "../../2-analyze/types.ts";
import type { Context } from "../context.ts";
import { evaluated } from "../visitors/mappable.ts";

/** Methods that put in one item after the other. */
const GROWING = new Set(["list#extend", "set#update", "collections.deque#extend"]);

/** Whether it makes a difference that each item is put in before the next one is made. */
export function growsNoticed(generator: ListComp, { target }: CallFact, ctx: Context): boolean {
  if (target.kind !== "library" || !GROWING.has(target.name)) return false;
  const { state } = ctx.module;
  const receiver = receiverOf(generator, state);
  if (receiver === undefined) return true;
  const own = state.typeOf(receiver);
  const inside = evaluated(generator);
  const looks = (node: Expression): boolean => mayBeSame(state.typeOf(node), own);
  const runs = (node: Expression): boolean =>
    ownEffects(node, state).calls.length > 0 && effectsOf(node, state).reads;
  if (inside.some((node) => someExpression(node, looks) || runs(node))) return true;
  if (inside.some((node) => effectsOf(node, state).writes)) return true;
  // What was put in before an error stays in.
  const isOwn = receiver.kind === "Name" && ctx.func !== undefined && ctx.handling === undefined;
  return !isOwn && inside.some((node) => mayRaise(node, state));
}

function receiverOf(argument: Expression, state: State): Expression | undefined {
  for (const { func, args } of state.calls.keys())
    if (args.includes(argument)) return func.kind === "Attribute" ? func.value : undefined;
  return undefined;
}

function mayBeSame(type: Type, own: Type): boolean {
  const slots = new Set(
    membersOf(own).flatMap((member) =>
      member.kind === "instance" ? member.args.map((slot) => slot.find()) : [],
    ),
  );
  return membersOf(type).some(
    (member) =>
      member.kind === "unknown" ||
      (member.kind === "instance" && member.args.some((slot) => slots.has(slot.find()))),
  );
}
