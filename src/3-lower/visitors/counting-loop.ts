/** `for i in range(n)` → `for (let i = 0; i < n; i++)` */
import type { Attribute, Block, Call, Expression, For, Name, Subscript } from "../../ast/python.ts";
import type { TsExpression, TsStatement } from "../../ast/typescript.ts";
import { forEachStatement, expressionsOf, someExpression } from "../../ast/walk.ts";
import { RESIZING_METHODS, callsResize, type Sized } from "../../2-analyze/resizing.ts";
import { fixedIn } from "../../2-analyze/bounds/fixed-attributes.ts";
import { isPlainAttribute } from "../../2-analyze/bounds/places.ts";
import { isSmallInt } from "../../2-analyze/types.ts";
import { lowerBlock } from "../block.ts";
import * as b from "../builders.ts";
import { type Context, isDeclaredAt } from "../context.ts";
import { lowerExpression } from "../expressions.ts";
import { targetBindings, assignedIn } from "./for.ts";
import { mayBeRounded } from "./rounded.ts";

/**
 * `for i in range(n)` → `for (let i = 0; i < n; i++)`, where the bound stands still;
 * `for (let i = 0, end = f(); i < end; i++)`, where it is evaluated once.
 */
export function countingLoop(node: For, ctx: Context): TsStatement | undefined {
  if (node.kind !== "For" || node.target.kind !== "Name") return undefined;
  const range = node.iter;
  if (range.kind !== "Call" || !isBuiltin(range, "range", ctx)) return undefined;
  const [binding] = targetBindings(node.target, ctx);
  if (binding === undefined || !isDeclaredAt(ctx, node, binding)) return undefined;
  // What the body assigns to the variable does not move Python's loop.
  const { span } = node.body;
  const isAssigned = binding.definitions.some(({ at }) => at >= span.start && at < span.end);
  if (isAssigned || binding.assignedElsewhere) return undefined;
  const { args } = range;
  if (range.keywords.length > 0 || args.some(({ kind }) => kind === "Starred")) return undefined;
  const [start, stop, step] =
    args.length === 1 ? [undefined, args[0]] : [args[0], args[1], args[2]];
  const direction = step === undefined ? 1 : directionOf(step, ctx);
  if (direction === undefined) return undefined;
  if (step && !isSteady(step, node.body, ctx)) return undefined;
  const { state } = ctx.module;
  if (!isSmallInt(state.typeOf(stop))) return undefined;
  const from = start && state.typeOf(start);
  // A loop that would begin beyond the safe ints has no rounds.
  const isBeyond = start && from?.kind === "int" && from.lo >= 0 && direction > 0;
  const isRounded = isBeyond && mayBeRounded(start, ctx);
  if (from && !isSmallInt(from) && !isRounded) return undefined;
  const begin = start && lowerExpression(start, ctx.within({ rounded: start }));
  const variable = b.id(binding.emitted);
  const init = b.letDecl(binding.emitted, begin ?? b.num(0));
  const isHeld = !isSteady(stop, node.body, ctx);
  const end = isHeld ? ctx.module.fresh("end", ctx.scope) : "";
  const last = direction > 0 ? lastBefore(stop) : undefined;
  const held = isHeld ? b.letDecl(end, lowerExpression(last ?? stop, ctx)).declarators : [];
  return {
    kind: "For",
    init: { ...init, declarators: [...init.declarators, ...held] },
    test: isHeld
      ? b.binary(last ? "<=" : direction > 0 ? "<" : ">", variable, b.id(end))
      : beforeStop(variable, stop, direction, ctx),
    update: stepOf(step, variable, ctx),
    body: lowerBlock(node.body, ctx),
  };
}

/** `i < n`; `i <= n` for `range(1, n + 1)`, `i >= 0` for `range(n, -1, -1)`. */
function beforeStop(
  variable: TsExpression,
  stop: Expression,
  direction: 1 | -1,
  ctx: Context,
): TsExpression {
  const isUp = direction > 0;
  const last = lastBefore(stop, isUp ? "+" : "-");
  if (last) return b.binary(isUp ? "<=" : ">=", variable, lowerExpression(last, ctx));
  if (!isUp && literalInt(stop) === -1) return b.binary(">=", variable, b.num(0));
  return b.binary(isUp ? "<" : ">", variable, lowerExpression(stop, ctx));
}

/** `n` of `n + 1`. */
const lastBefore = (stop: Expression, operator: "+" | "-" = "+"): Expression | undefined =>
  stop.kind === "BinOp" && stop.operator === operator && literalInt(stop.right) === 1
    ? stop.left
    : undefined;

/** Whether a step goes up or down, where its type says so. */
function directionOf(step: Expression, ctx: Context): 1 | -1 | undefined {
  const type = ctx.module.state.typeOf(step);
  if (!isSmallInt(type)) return undefined;
  if (type.lo > 0) return 1;
  return type.hi < 0 ? -1 : undefined;
}

function stepOf(step: Expression | undefined, variable: TsExpression, ctx: Context): TsExpression {
  const by = step === undefined ? 1 : literalInt(step);
  if (by !== undefined && Math.abs(by) === 1) return b.increment(variable, by as 1 | -1);
  return step?.kind === "UnaryOp" && step.operator === "-"
    ? b.assign(variable, lowerExpression(step.operand, ctx), "-=")
    : b.assign(variable, lowerExpression(step as Expression, ctx), "+=");
}

export const isBuiltin = (node: Call, name: string, ctx: Context): boolean =>
  node.func.kind === "Name" &&
  node.func.id === name &&
  !ctx.module.state.resolution.names.has(node.func);

function literalInt(node: Expression): number | undefined {
  if (node.kind === "Int") return Number(node.value);
  if (node.kind === "UnaryOp" && node.operator === "-" && node.operand.kind === "Int")
    return -Number(node.operand.value);
  return undefined;
}

/** Whether evaluating the bound in every round gives what evaluating it once gave. */
function isSteady(node: Expression, body: Block, ctx: Context): boolean {
  switch (node.kind) {
    case "Int":
      return true;
    case "Name": {
      const binding = ctx.module.state.resolution.names.get(node);
      if (binding === undefined) return false;
      return (
        !assignedIn(body, binding) &&
        !(binding.assignedElsewhere || (binding.captured && binding.definitions.length > 1))
      );
    }
    case "Attribute":
      return isSteady(node.value, body, ctx) && isFixed(node, ctx);
    case "BinOp":
      return isSteady(node.left, body, ctx) && isSteady(node.right, body, ctx);
    case "UnaryOp":
      return isSteady(node.operand, body, ctx);
    case "Call":
      return (
        isBuiltin(node, "len", ctx) &&
        node.args[0]?.kind === "Name" &&
        isSteady(node.args[0], body, ctx) &&
        !resizesIn(body, node.args[0], ctx, "hashed") &&
        !resizesIn(body, node.args[0], ctx, "list")
      );
    default:
      return false;
  }
}

/** `self.height`, which only the constructor assigns, and which no constructor reads here. */
const isFixed = (node: Attribute, ctx: Context): boolean =>
  isPlainAttribute(node, ctx.module.state) &&
  fixedIn(ctx.module.state).isFixed(node.attribute) &&
  !(ctx.func?.owner && ctx.func.node.kind !== "Lambda" && ctx.func.node.name === "__init__");

/** An item of a list takes the place of another one. */
const resizes = ({ value, index }: Subscript, ctx: Context): boolean => {
  const type = ctx.module.state.typeOf(value);
  return index.kind === "Slice" || type.kind !== "instance" || type.name !== "list";
};

/** Whether the block, or a function that it calls, may change the size of what the name holds. */
export function resizesIn(block: Block, node: Name, ctx: Context, sized: Sized): boolean {
  const { state } = ctx.module;
  const expressions: Expression[] = [];
  forEachStatement(block, (statement) => expressions.push(...expressionsOf(statement)));
  return mutates(block, node.id, ctx) || callsResize(state, expressions, state.typeOf(node), sized);
}

/** Whether the block may change the size of what the name holds. */
export function mutates(block: Block, name: string, ctx: Context): boolean {
  let found = false;
  const isName = (node: Expression): boolean => node.kind === "Name" && node.id === name;
  forEachStatement(block, (statement) => {
    if (
      statement.kind === "Delete" &&
      statement.targets.some((target) => target.kind === "Subscript" && isName(target.value))
    )
      found = true;
    if (
      statement.kind === "Assign" &&
      statement.targets.some(
        (target) => target.kind === "Subscript" && isName(target.value) && resizes(target, ctx),
      )
    )
      found = true;
    if (statement.kind === "AugAssign" && isName(statement.target)) found = true;
    for (const expression of expressionsOf(statement)) {
      const changes = someExpression(expression, (part) => {
        if (part.kind === "Await") return true;
        if (part.kind !== "Call") return false;
        if (
          part.func.kind === "Attribute" &&
          isName(part.func.value) &&
          RESIZING_METHODS.has(part.func.attribute)
        )
          return true;
        const target = ctx.module.state.calls.get(part)?.target;
        const known = target?.kind === "library";
        return !known && part.args.some(isName);
      });
      if (changes) found = true;
    }
  });
  return found;
}
