import type { AnnAssign, Assign, AugAssign, BinOp, Expression } from "../../ast/python.ts";
import type { TsExpression, TsStatement, TsType } from "../../ast/typescript.ts";
import { isTypeAlias } from "../../2-analyze/aliases.ts";
import { annotationType } from "../../2-analyze/infer/annotations.ts";
import type { Binding } from "../../2-analyze/model.ts";
import { membersOf, sameType, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { isDeclaredAt } from "../context.ts";
import { coerce, lowerExpression, lowerInto } from "../expressions.ts";
import { closesAtTheEnd } from "../held-generator.ts";
import { infersAs } from "../inferred.ts";
import { assignTo, declaredPattern, isPattern, unpackCall, unpacksExactly } from "../targets.ts";
import { isBareFloat, isMixedNumber } from "../representation.ts";
import { toTs } from "../types.ts";
import { declareStarred } from "./unpack-starred.ts";
import { lowerBinOp } from "./operators.ts";

export function lowerAssign(node: Assign, ctx: Context): TsStatement[] {
  const { state } = ctx.module;
  if (isTypeAlias(state, node)) return [];
  const type = state.typeOf(node.value);
  if (node.targets.length > 1) return chained(node, type, ctx);
  const [target] = node.targets as [Expression];
  if (target.kind === "Name") {
    // `END = object()`: TypeScript narrows by a symbol as Python does by identity.
    if (type.kind === "sentinel") return [b.constDecl(type.binding.emitted, b.call("Symbol", [b.str(target.id)]))];
    return assignName(node, target, node.value, ctx);
  }
  if (isTupleTarget(target)) return unpack(node, target, node.value, type, ctx);
  return assignTo(target, lowerExpression(node.value, ctx), type, ctx);
}

const isTupleTarget = (node: Expression): node is Extract<Expression, { kind: "List" | "Tuple" | "Set" }> =>
  node.kind === "Tuple" || node.kind === "List";

function assignName(
  node: Assign | AnnAssign,
  target: Extract<Expression, { kind: "Name" }>,
  valueNode: Expression,
  ctx: Context,
): TsStatement[] {
  const binding = ctx.module.state.resolution.names.get(target)!;
  const value = lowerInto(valueNode, binding.slot.type, ctx);
  if (!isDeclaredAt(ctx, node, binding)) return [b.assignStatement(b.id(binding.emitted), value)];
  if (node.kind === "Assign" && closesAtTheEnd(node, binding, ctx)) return [b.usingDecl(binding.emitted, value)];
  const annotation = declaredType(binding, valueNode, value, ctx);
  return [declare(binding, value, annotation, ctx)];
}

const declare = (binding: Binding, value: TsExpression, type: TsType | undefined, ctx: Context): TsStatement =>
  ctx.module.declarations.mutable.has(binding)
    ? b.letDecl(binding.emitted, value, type)
    : b.constDecl(binding.emitted, value, type);

/** A type annotation, where TypeScript would not infer the variable's type from its first value. */
function declaredType(
  binding: Binding,
  node: Expression,
  value: TsExpression,
  ctx: Context,
): TsType | undefined {
  const type = binding.slot.type;
  const first = ctx.module.state.typeOf(node);
  if (!infersAs(value, type)) return toTs(ctx, type);
  const mutable = ctx.module.declarations.mutable.has(binding);
  if (value.kind === "Arrow") return undefined;
  if (!mutable) return undefined;
  if (!sameShape(first, type, ctx)) return toTs(ctx, type);
  return undefined;
}

function sameShape(a: Type, c: Type, ctx: Context): boolean {
  if (sameType(a, c)) return true;
  return JSON.stringify(toTs(ctx, a)) === JSON.stringify(toTs(ctx, c));
}

export function lowerAnnAssign(node: AnnAssign, ctx: Context): TsStatement[] {
  if (node.value === undefined) return [];
  if (node.target.kind !== "Name") {
    return assignTo(node.target, lowerExpression(node.value, ctx), ctx.module.state.typeOf(node.value), ctx);
  }
  const binding = ctx.module.state.resolution.names.get(node.target)!;
  const value = lowerInto(node.value, binding.slot.type, ctx);
  if (!isDeclaredAt(ctx, node, binding)) return [b.assignStatement(b.id(binding.emitted), value)];
  const written = annotationType(ctx.module.state, node.annotation);
  const inferred = binding.slot.type;
  const type = inferred.kind === "unknown" || inferred.kind === "never" ? written : inferred;
  const redundant = value.kind === "New" && value.typeArguments !== undefined;
  return [declare(binding, value, redundant ? undefined : toTs(ctx, type), ctx)];
}

/** `a = b = value`: Python evaluates the value once and assigns from left to right. */
function chained(node: Assign, type: Type, ctx: Context): TsStatement[] {
  const value = lowerExpression(node.value, ctx);
  const simple = ["Number", "String", "Literal", "Identifier"].includes(value.kind);
  const statements: TsStatement[] = [];
  let source = value;
  if (!simple) {
    const name = ctx.module.fresh("value", ctx.scope);
    statements.push(b.constDecl(name, value));
    source = b.id(name);
  }
  for (const target of node.targets) {
    statements.push(...assignTo(target, source, type, ctx));
  }
  return statements;
}

function unpack(
  node: Assign,
  target: Extract<Expression, { kind: "List" | "Tuple" | "Set" }>,
  valueNode: Expression,
  type: Type,
  ctx: Context,
): TsStatement[] {
  const { state } = ctx.module;
  const bindings = target.elements.flatMap((element) => bindingsOf(element, ctx));
  const declared = bindings.length > 0 && bindings.every((binding) => isDeclaredAt(ctx, node, binding));
  const some = bindings.some((binding) => isDeclaredAt(ctx, node, binding));
  const value = unpackedValue(valueNode, ctx);
  if (declared && isPattern(target)) {
    const exact = unpacksExactly(target, type);
    const source = exact ? value : unpackCall(target.elements, value, ctx);
    const mutable = bindings.some((binding) => ctx.module.declarations.mutable.has(binding));
    const pattern = declaredPattern(target, ctx);
    const starLast = target.elements.findIndex(({ kind }) => kind === "Starred");
    if (starLast >= 0 && !exact) {
      // The helper gives the starred part as one array.
      const flat = { kind: "List" as const, span: target.span, elements: target.elements.map((element) => (element.kind === "Starred" ? element.value : element)) };
      return [mutable ? b.letDecl(declaredPattern(flat, ctx), source) : b.constDecl(declaredPattern(flat, ctx), source)];
    }
    const annotation = mutable ? widenedTuple(target, type, ctx) : undefined;
    return [mutable ? b.letDecl(pattern, source, annotation) : b.constDecl(pattern, source)];
  }
  const mutable = bindings.some((binding) => ctx.module.declarations.mutable.has(binding));
  const starred = declared ? declareStarred(target.elements, value, type, mutable, ctx) : undefined;
  if (starred) return starred;
  const before = some
    ? bindings.filter((binding) => isDeclaredAt(ctx, node, binding)).map((binding) => b.letDecl(binding.emitted, undefined, toTs(ctx, binding.slot.type)))
    : [];
  void state;
  return [...before, ...assignTo(target, value, type, ctx)];
}

/** Variables that later get other types say so where they are declared. */
function widenedTuple(
  target: Extract<Expression, { kind: "List" | "Tuple" | "Set" }>,
  type: Type,
  ctx: Context,
): TsType | undefined {
  if (type.kind !== "tuple" || type.variadic) return undefined;
  const types = target.elements.map((element, index) => {
    const [binding] = element.kind === "Name" ? bindingsOf(element, ctx) : [];
    const from = type.elements[index]?.type;
    return { wide: binding?.slot.type ?? from, from };
  });
  if (types.every(({ wide, from }) => wide === undefined || from === undefined || sameShape(wide, from, ctx))) return undefined;
  return b.tupleType(types.map(({ wide }) => toTs(ctx, wide)));
}

/** A tuple display that is unpacked at once is an array. */
function unpackedValue(node: Expression, ctx: Context): TsExpression {
  if (node.kind === "Tuple" && !node.elements.some(({ kind }) => kind === "Starred")) {
    const type = ctx.module.state.typeOf(node);
    return b.array(
      node.elements.map((element, index) =>
        type.kind === "tuple" && !type.variadic ? lowerInto(element, type.elements[index].type, ctx) : lowerExpression(element, ctx),
      ),
    );
  }
  return lowerExpression(node, ctx);
}

function bindingsOf(node: Expression, ctx: Context): Binding[] {
  if (node.kind === "Name") {
    const binding = ctx.module.state.resolution.names.get(node);
    return binding ? [binding] : [];
  }
  if (node.kind === "Starred") return bindingsOf(node.value, ctx);
  if (node.kind === "Tuple" || node.kind === "List") return node.elements.flatMap((element) => bindingsOf(element, ctx));
  return [];
}

const IN_PLACE: Readonly<Record<string, string>> = { "+": "addInPlace", "*": "mulInPlace", "-": "subInPlace", "|": "orInPlace", "&": "andInPlace", "^": "xorInPlace" };

export function lowerAugAssign(node: AugAssign, ctx: Context): TsStatement[] {
  const { state } = ctx.module;
  const type = state.typeOf(node.target);
  const valueType = state.typeOf(node.value);
  const members = membersOf(type);
  if (node.operator === "+" && members.length === 1 && type.kind === "instance" && type.name === "list") {
    const target = lowerExpression(node.target, ctx);
    const value = lowerInto(node.value, type, ctx);
    const items = value.kind === "Array" ? value.elements : [b.spread(valueType.kind === "instance" && valueType.name === "list" ? value : b.call(ctx.module.runtime("iterate"), [value]))];
    return [b.exprStatement(b.methodCall(target, "push", items))];
  }
  const sum: BinOp = { kind: "BinOp", span: node.target.span, left: node.target, operator: node.operator, right: node.value };
  const result = (node.target.kind === "Name" ? state.resolution.names.get(node.target)?.slot.type : undefined) ?? type;
  const before = state.types.get(sum);
  void before;
  state.types.set(sum, resultType(node, type, valueType, result));
  let value = lowerBinOp(sum, ctx);
  const isContainer = members.some(({ kind }) => kind === "instance" || kind === "object" || kind === "unknown");
  if (isContainer && value.kind === "Call" && IN_PLACE[node.operator]) {
    const inPlace = members.every(({ kind }) => kind === "object") ? undefined : IN_PLACE[node.operator];
    if (inPlace) value = b.call(ctx.module.runtime(inPlace), value.args);
  }
  const target = node.target;
  if (target.kind === "Subscript" && !isRepeatableTarget(target)) {
    ctx.module.report("unsupported-syntax", node.span, {
      construct: "an augmented assignment whose target has effects (assign it to a variable first)",
    });
  }
  // A float that JavaScript's operator makes stands bare: beside ints it must say what it is.
  if (isMixedNumber(result) && value.kind === "Binary" && (isBareFloat(valueType) || isBareFloat(type))) {
    return assignTo(target, b.call(ctx.module.runtime("float"), [value]), result, ctx);
  }
  const compact =
    value.kind === "Binary" && ["+", "-", "*", "/", "%", "**", "&", "|", "^", "<<", ">>"].includes(value.operator) && target.kind !== "Subscript";
  if (compact) {
    const left = (value as Extract<TsExpression, { kind: "Binary" }>).left;
    const right = (value as Extract<TsExpression, { kind: "Binary" }>).right;
    const operator = (value as Extract<TsExpression, { kind: "Binary" }>).operator;
    const isSame = left.kind === "Identifier" || left.kind === "Member";
    if (isSame) {
      if (right.kind === "Number" && right.value === 1 && (operator === "+" || operator === "-")) {
        return [b.exprStatement(b.increment(left, operator === "+" ? 1 : -1))];
      }
      return [b.assignStatement(left, right, `${operator}=`)];
    }
  }
  return assignTo(target, coerce(value, resultType(node, type, valueType, result), result, ctx), result, ctx);
}

/** The bounds of a counter grow without end in its slot's type: what the operands say is enough. */
function resultType(node: AugAssign, target: Type, value: Type, slot: Type): Type {
  void node;
  void value;
  return slot.kind === "never" ? target : slot;
}

const isRepeatableTarget = (node: Extract<Expression, { kind: "Subscript" }>): boolean => {
  const simple = (part: Expression): boolean =>
    ["Name", "Int", "Str"].includes(part.kind) ||
    (part.kind === "Attribute" && simple(part.value)) ||
    (part.kind === "Subscript" && simple(part.value) && simple(part.index)) ||
    (part.kind === "UnaryOp" && simple(part.operand)) ||
    (part.kind === "BinOp" && simple(part.left) && simple(part.right)) ||
    (part.kind === "JoinedStr" && part.parts.every((piece) => piece.kind === "Str" || simple(piece.value))) ||
    (part.kind === "Tuple" && part.elements.every(simple));
  return simple(node.value) && simple(node.index);
};
