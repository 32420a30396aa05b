import type { Block, Expression, For } from "../../ast/python.ts";
import type { TsBlock, TsExpression, TsStatement } from "../../ast/typescript.ts";
import type { Binding } from "../../2-analyze/model.ts";
import { membersOf, type Type } from "../../2-analyze/types.ts";
import { lowerBlock } from "../block.ts";
import * as b from "../builders.ts";
import { type Context, isDeclaredAt } from "../context.ts";
import { lowerExpression } from "../expressions.ts";
import { hasEvenItems, typedValue } from "../inferred.ts";
import { declaredPattern, flattened, isPattern, leavesHole, unpacksExactly } from "../patterns.ts";
import { expressionsOf, forEachStatement, someExpression } from "../../ast/walk.ts";
import { isLazy } from "../../2-analyze/effects/pure-library.ts";
import type { State } from "../../2-analyze/infer/state.ts";
import { blockResizes } from "../../2-analyze/resizing.ts";
import { assignTo, needsBoxes, unpackCall } from "../targets.ts";
import { toTs } from "../types.ts";
import { letsGo } from "../held-generator.ts";
import { widenedTuple } from "./assign.ts";
import { lowerConstantSet } from "./displays.ts";
import { enumeratedList } from "./enumerated.ts";
import {
  asIterable,
  asyncIterable,
  dictView,
  isMapping,
  iterable,
  unboxedItems,
  VIEWED,
} from "./iteration.ts";
import { startedFrom } from "./reassigned-targets.ts";
import { leavesEarly, withElse } from "./loops.ts";
import { countingLoop, resizesIn } from "./counting-loop.ts";

export function lowerFor(node: For, ctx: Context): TsStatement[] {
  return withElse(node, ctx, (inner) => countingLoop(node, inner) ?? iteratingLoop(node, inner));
}

export function targetBindings(target: Expression, ctx: Context): Binding[] {
  if (target.kind === "Name") {
    const binding = ctx.module.state.resolution.names.get(target);
    return binding ? [binding] : [];
  }
  if (target.kind === "Starred") return targetBindings(target.value, ctx);
  if (target.kind === "Tuple" || target.kind === "List") {
    return target.elements.flatMap((element) =>
      leavesHole(element, ctx) ? [] : targetBindings(element, ctx),
    );
  }
  return [];
}

export const assignedIn = (block: Block, binding: Binding): boolean =>
  binding.definitions.some(({ at }) => at >= block.span.start && at < block.span.end);

function iteratingLoop(node: For, ctx: Context): TsStatement {
  const { state } = ctx.module;
  const type = state.typeOf(node.iter);
  const item = state.elements.get(node.target) ?? { kind: "unknown" };
  const isAwait = node.kind === "AsyncFor" || ctx.module.colour.arrivals.loops.has(node);
  let source = isAwait
    ? asyncIterable(node.iter, ctx.within({ usage: "async-iterated" }))
    : syncSource(node, type, ctx);
  if (needsKeepOpen(node, type) && !letsGo(node, ctx))
    source = b.call(ctx.module.runtime("keepOpen"), [source]);
  if (isAwait) source = unboxedItems(source, node.target, ctx);
  const bindings = targetBindings(node.target, ctx);
  const isEmpty = node.target.kind !== "Tuple" && bindings.length === 0;
  const declared = !isEmpty && bindings.every((binding) => isDeclaredAt(ctx, node, binding));
  const body = lowerBlock(node.body, ctx);
  const boxes = needsBoxes(node.target, ctx);
  if (
    declared &&
    !boxes &&
    isPattern(node.target) &&
    (node.target.kind === "Name" || unpacksExactly(node.target, item) || isPairs(type, node.target))
  ) {
    const reassigned = bindings.some((binding) => assignedIn(node.body, binding));
    const pattern = declaredPattern(node.target, ctx);
    const started = reassigned ? startedFrom(node, pattern, ctx) : undefined;
    return {
      kind: "ForOf",
      await: isAwait,
      declaration: started?.declaration ?? (reassigned ? "let" : "const"),
      target: started?.target ?? pattern,
      iterable: source,
      body: started ? { ...body, body: [...started.declarations, ...body.body] } : body,
    };
  }
  if (node.target.kind === "Name" && !declared && !boxes) {
    return {
      kind: "ForOf",
      await: isAwait,
      target: declaredPattern(node.target, ctx),
      iterable: source,
      body,
    };
  }
  const name = ctx.module.fresh("item", ctx.scope);
  const own =
    declared && !boxes ? [] : bindings.filter((binding) => isDeclaredAt(ctx, node, binding));
  const unpacked =
    declared && !boxes
      ? [
          b.constDecl(
            declaredPattern(flattened(node.target), ctx),
            unpackCall(elementsOf(node.target), b.id(name), ctx),
          ),
        ]
      : [
          ...own.map((binding) =>
            b.letDecl(binding.emitted, undefined, toTs(ctx, binding.slot.type)),
          ),
          ...assignTo(node.target, b.id(name), item, ctx),
        ];
  const reassigned = bindings.some((binding) => assignedIn(node.body, binding));
  const isTuple = node.target.kind === "Tuple" || node.target.kind === "List";
  const annotation =
    reassigned && declared && isTuple ? widenedTuple(node.target, item, ctx) : undefined;
  const statements = reassigned
    ? unpacked.map((statement) =>
        statement.kind === "Variable" && statement.declaration === "const"
          ? {
              ...statement,
              declaration: "let" as const,
              declarators: statement.declarators.map((one) => ({
                ...one,
                ...(annotation && { type: annotation }),
              })),
            }
          : statement,
      )
    : unpacked;
  const inner: TsBlock = { ...body, body: [...statements, ...body.body] };
  return {
    kind: "ForOf",
    await: isAwait,
    declaration: "const",
    target: b.id(name),
    iterable: source,
    body: inner,
  };
}

const elementsOf = (target: Expression): readonly Expression[] =>
  target.kind === "Tuple" || target.kind === "List" ? target.elements : [];

/** The pairs of a dict, where each goes to a name: `for key, value in ages.items()`. */
export const isPairs = (type: Type, target: Expression): boolean =>
  type.kind === "instance" &&
  type.name === "dict_items" &&
  (target.kind === "Tuple" || target.kind === "List") &&
  target.elements.length === 2 &&
  target.elements.every(({ kind }) => kind === "Name");

/** A generator that a name holds is not closed when a loop over it ends early. */
function needsKeepOpen(node: For, type: Type): boolean {
  if (node.iter.kind !== "Name" && node.iter.kind !== "Attribute") return false;
  if (!leavesEarly(node.body)) return false;
  return membersOf(type).some(
    (member) =>
      member.kind === "instance" &&
      ["Generator", "AsyncGenerator", "Iterator", "AsyncIterator"].includes(member.name),
  );
}

function syncSource(node: For, type: Type, ctx: Context): TsExpression {
  const view = dictView(node.iter, ctx);
  if (view) {
    const { owner, method } = view;
    const map = lowerExpression(owner, ctx);
    const guarded = owner.kind !== "Name" || resizesIn(node.body, owner, ctx, "hashed");
    const helper = VIEWED[method];
    if (guarded) return b.call(ctx.module.runtime(helper), [map]);
    return method === "items" ? map : b.call(b.member(map, method), []);
  }
  const items = enumeratedList(node.iter, ctx);
  if (items) return b.methodCall(iterable(items, ctx), "entries");
  const constants = lowerConstantSet(node.iter, ctx);
  if (constants) return constants;
  const lowered = lowerExpression(node.iter, guardingArguments(node, ctx));
  const isTaken = node.target.kind === "Tuple" && hasEvenItems(type);
  const value = isTaken ? lowered : typedValue(lowered, type, ctx);
  if (isMapping(type)) {
    const guarded = node.iter.kind !== "Name" || resizesIn(node.body, node.iter, ctx, "hashed");
    if (guarded) return b.call(ctx.module.runtime("guarded"), [value]);
    return b.call(b.member(value, "keys"), []);
  }
  const isSet = type.kind === "instance" && type.name === "set";
  if (isSet && mayResize(node, type, ctx)) return b.call(ctx.module.runtime("guarded"), [value]);
  return asIterable(value, type, ctx);
}

/** `enumerate(guarded(names))`: what goes through a dict or set for the loop. */
function guardingArguments({ iter, body }: For, ctx: Context): Context {
  const { state } = ctx.module;
  const target = iter.kind === "Call" ? state.calls.get(iter)?.target : undefined;
  if (iter.kind !== "Call" || target?.kind !== "library" || !isLazy(target.name)) return ctx;
  const guarded = new Map(ctx.walked);
  for (const argument of iter.args) {
    const view = dictView(argument, ctx);
    const walked = view?.owner ?? argument;
    if (!blockResizes(state, body, state.typeOf(walked), "hashed")) continue;
    const helper = ctx.module.runtime(VIEWED[view?.method ?? "keys"]);
    guarded.set(argument, b.call(helper, [lowerExpression(walked, ctx)]));
  }
  return guarded.size > 0 ? ctx.within({ walked: guarded }) : ctx;
}

/** Whether the body, or a task that runs while it waits, may resize the set that the loop walks. */
function mayResize({ iter, body }: For, type: Type, ctx: Context): boolean {
  const { state } = ctx.module;
  if (isNewSet(iter, ctx)) return false;
  if (blockResizes(state, body, type, "hashed")) return true;
  if (iter.kind === "Name") return resizesIn(body, iter, ctx, "hashed");
  return waitsOrCallsAnything(body, state);
}

/** `names.copy()`, `set(names)`, `names - gone`: nobody else has that set. */
function isNewSet(node: Expression, { module: { state } }: Context): boolean {
  if (node.kind !== "Call") return ["BinOp", "Set", "SetComp"].includes(node.kind);
  const target = state.calls.get(node)?.target;
  return target?.kind === "library" && /^(?:frozen)?set(?:#|$)/u.test(target.name);
}

/** Other tasks, and functions of which nothing is known, may reach a set that an object holds. */
function waitsOrCallsAnything(block: Block, state: State): boolean {
  let found = false;
  const isOpen = (node: Expression): boolean =>
    node.kind === "Await" ||
    (node.kind === "Call" && (state.calls.get(node)?.target.kind ?? "dynamic") === "dynamic");
  forEachStatement(block, (statement) => {
    found ||= expressionsOf(statement).some((one) => someExpression(one, isOpen));
  });
  return found;
}
