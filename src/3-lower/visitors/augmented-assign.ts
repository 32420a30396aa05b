/** `target += value` and its like. */
import type { AugAssign, BinaryOperator, BinOp, Expression } from "../../ast/python.ts";
import type { TsExpression, TsStatement } from "../../ast/typescript.ts";
import { commute, effectsOf } from "../../2-analyze/effects/effects.ts";
import { METHODS } from "../../2-analyze/infer/operators.ts";
import { findMethod, libraryBase, type ClassInfo } from "../../2-analyze/model.ts";
import { every, hasFloat, membersOf, some, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { coerce, coerceItems, lowerExpression, lowerInto } from "../expressions.ts";
import { isCustom } from "../custom-attributes.ts";
import { assignTo } from "../targets.ts";
import { isPlainItem } from "./proven-item.ts";
import { targetSlot } from "../target-slots.ts";
import { holding, isRepeatable } from "../held.ts";
import { isBareFloat, isMixedNumber } from "../representation.ts";
import { DYNAMIC, IN_PLACE } from "./operator-helpers.ts";
import { lowerBinOp } from "./operators.ts";

/** The operators that change a container in place. */
const CHANGING: ReadonlySet<BinaryOperator> = new Set(["+", "*", "-", "|", "&", "^"]);

/** The operators that floats do not have. */
const OF_INTS: ReadonlySet<BinaryOperator> = new Set(["|", "&", "^", "<<", ">>", "@"]);

const SINGLE: ReadonlySet<string> = new Set(["None", "int", "float", "bool"]);

const isNumber = (type: Type): boolean =>
  every(type, ({ kind }) => kind === "int" || kind === "float" || kind === "bool");

/** `a - b`, `floatFloorDiv(a, b)` */
const makesBareFloat = (value: TsExpression): boolean =>
  value.kind === "Binary" ||
  (value.kind === "Call" &&
    value.callee.kind === "Identifier" &&
    /^float(?:Div|FloorDiv|Mod|Pow)$/.test(value.callee.name));

export function lowerAugAssign(node: AugAssign, ctx: Context): TsStatement[] {
  const held = targetParts(node.target).filter(([, part]) => !isRepeatable(part));
  if (held.length === 0) return augmented(node, ctx);
  const { statements, ctx: inner } = holding(held, ctx);
  return [...statements, ...augmented(node, inner)];
}

/** The parts of the target, which Python evaluates once. */
function targetParts(target: Expression): (readonly [name: string, node: Expression])[] {
  if (target.kind === "Attribute") return [["target", target.value]];
  if (target.kind !== "Subscript" || target.index.kind === "Slice") return [];
  return [
    ["target", target.value],
    ["key", target.index],
  ];
}

function augmented(node: AugAssign, ctx: Context): TsStatement[] {
  const { state } = ctx.module;
  const type = state.typeOf(node.target);
  const members = membersOf(type);
  if (
    node.operator === "+" &&
    members.length === 1 &&
    type.kind === "instance" &&
    type.name === "list" &&
    !isSlice(node.target) &&
    !membersOf(state.typeOf(node.value)).some(({ kind }) => SINGLE.has(kind))
  ) {
    // What the value assigns to the name is lost: it holds the longer list again.
    const isReplaced = node.target.kind === "Name" && !commutes(node.target, node.value, ctx);
    const name = lowerExpression(node.target, ctx);
    const target = isReplaced ? b.id(ctx.module.fresh("longer", ctx.scope)) : name;
    const extended = (call: TsExpression): TsStatement[] =>
      isReplaced && target.kind === "Identifier" && name.kind === "Identifier"
        ? [b.constDecl(target.name, name), b.exprStatement(call), b.assignStatement(name, target)]
        : [b.exprStatement(call), ...refusedByTuple(node.target, name, ctx)];
    const value = coerceItems(
      lowerInto(node.value, type, ctx),
      state.typeOf(node.value),
      type.args[0].type,
      ctx,
    );
    if (value.kind === "Array") {
      return extended(b.methodCall(target, "push", value.elements));
    }
    return extended(b.call(ctx.module.runtime("listExtend"), [target, value]));
  }
  const sum: BinOp = {
    kind: "BinOp",
    span: node.target.span,
    left: node.target,
    operator: node.operator,
    right: node.value,
  };
  const result =
    (node.target.kind === "Name"
      ? state.resolution.names.get(node.target)?.slot.type
      : undefined) ??
    state.elements.get(node.target) ??
    type;
  state.types.set(sum, resultType(type, result));
  const isContainer = members.some(
    (member) =>
      member.kind === "instance" ||
      member.kind === "unknown" ||
      (member.kind === "object" && isChangedInPlace(member.cls, node.operator)),
  );
  const changes = isContainer && CHANGING.has(node.operator);
  // The errors of these helpers name the operator: `+=`.
  const operands = [type, state.typeOf(node.value)];
  const mayFail =
    isContainer ||
    !operands.every(isNumber) ||
    (OF_INTS.has(node.operator) && operands.some(hasFloat));
  const helper = IN_PLACE[node.operator];
  let value = lowerBinOp(sum, ctx, {
    dynamic: mayFail ? helper : DYNAMIC[node.operator],
    ...(changes && { container: helper }),
  });
  // A method of the operand's own class has no in-place form.
  if (changes && value.kind === "Call" && value.callee.kind === "Identifier")
    value = b.call(ctx.module.runtime(helper), value.args);
  const { target } = node;
  if (target.kind === "Subscript" && isSlice(target) && !isRepeatable(target.value)) {
    ctx.module.report("unsupported-syntax", node.span, {
      construct: "an augmented assignment whose target has effects (assign it to a variable first)",
    });
  }
  // A float that an operator makes stands bare: beside ints it must say what it is.
  const slot = targetSlot(target, ctx);
  if (
    isMixedNumber(slot ?? result) &&
    makesBareFloat(value) &&
    isBareFloat(state.elements.get(target) ?? type)
  ) {
    return assignTo(target, b.call(ctx.module.runtime("float"), [value]), slot ?? result, ctx);
  }
  const compact =
    value.kind === "Binary" &&
    ["+", "-", "*", "/", "%", "**", "&", "|", "^", "<<", ">>"].includes(value.operator) &&
    // A key of a record is a property.
    (target.kind !== "Subscript" || value.left.kind === "Member" || isPlainItem(target, ctx)) &&
    !isCustom(target, ctx);
  if (compact) {
    const left = (value as Extract<TsExpression, { kind: "Binary" }>).left;
    const right = (value as Extract<TsExpression, { kind: "Binary" }>).right;
    const operator = (value as Extract<TsExpression, { kind: "Binary" }>).operator;
    const isSame = ["Identifier", "Member", "Index"].includes(left.kind);
    if (isSame) {
      if (right.kind === "Number" && right.value === 1 && (operator === "+" || operator === "-")) {
        return [b.exprStatement(b.increment(left, operator === "+" ? 1 : -1))];
      }
      return [b.assignStatement(left, right, `${operator}=`)];
    }
  }
  return assignTo(target, coerce(value, resultType(type, result), result, ctx), result, ctx);
}

/** `values[1:2]`: a list of its own. */
const isSlice = (target: Expression): boolean =>
  target.kind === "Subscript" && target.index.kind === "Slice";

/** Whether the class has `__iadd__` or its like. */
const isChangedInPlace = (cls: ClassInfo, operator: BinaryOperator): boolean =>
  findMethod(cls, METHODS[operator][0].replace("__", "__i")) !== undefined ||
  libraryBase(cls) !== undefined;

/** The bounds of a counter grow without end in its slot's type: what the operands say is enough. */
function resultType(target: Type, slot: Type): Type {
  return slot.kind === "never" ? target : slot;
}

const commutes = (one: Expression, other: Expression, { module: { state } }: Context): boolean =>
  commute(effectsOf(one, state), effectsOf(other, state));

/** `pair[0] += [1]`: the list is longer when the tuple refuses to be assigned to. */
function refusedByTuple(target: Expression, item: TsExpression, ctx: Context): TsStatement[] {
  if (target.kind !== "Subscript") return [];
  const owner = ctx.module.state.typeOf(target.value);
  if (!some(owner, ({ kind }) => kind === "tuple")) return [];
  const place = [target.value, target.index].map((part) => lowerExpression(part, ctx));
  return [b.exprStatement(b.call(ctx.module.runtime("setItem"), [...place, item]))];
}
