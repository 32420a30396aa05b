/** Which of an entry's emissions applies: the conditions of the grammar-maps. */
import { isLiteral } from "../../ast/literals.ts";
import type { Call, Expression } from "../../ast/python.ts";
import type { Condition, EmitRule } from "../../../grammar-maps/define.ts";
import type { CallFact } from "../../2-analyze/infer/state.ts";
import { itemType } from "../../2-analyze/infer/elements.ts";
import { meetsInts } from "../../2-analyze/infer/joined-results.ts";
import type { Signature } from "../../2-analyze/signatures.ts";
import { every, isBytesLike, isSmall, membersOf, type Type } from "../../2-analyze/types.ts";
import type { Context } from "../context.ts";
import { hasPlainEquality } from "../expressions.ts";
import { mayBeMinusZero } from "../visitors/minus-zero.ts";
import { canMap } from "../visitors/mappable.ts";
import { isNativeElement, isNativeKey } from "../representation.ts";
import { sizeProperty } from "../sizes.ts";
import { stopBoundary } from "./stop-boundary.ts";

export function matches(
  rule: EmitRule,
  node: Call,
  signature: Signature,
  fact: CallFact,
  self: Expression | undefined,
  ctx: Context,
): boolean {
  return Object.entries(rule.when ?? {}).every(([name, condition]) => {
    if (name === "self") return self !== undefined && holds(condition, self, ctx);
    if (name === "threads") return ctx.module.colour.waiting.has(node);
    if (name === "returns") return typeHolds(condition, fact.result, ctx);
    if (condition === "told") return ctx.numeric !== node && meetsInts(signature.returns, fact);
    const parameter = signature.parameters.find((candidate) => candidate.name === name);
    if (parameter?.flavour === "var-positional") {
      const rest = fact.bound.rest;
      const starred = rest.some(({ kind }) => kind === "Starred");
      if (condition === "starred") return starred;
      if (condition === "absent") return rest.length === 0;
      if (condition === "given") return rest.length > 0;
      return !starred && rest.every((argument) => holds(condition, argument, ctx));
    }
    const argument = fact.bound.named.get(name);
    if (condition === "absent") return argument === undefined;
    if (condition === "given") return argument !== undefined;
    return argument !== undefined && holds(condition, argument, ctx);
  });
}

const isScalar = ({ kind }: Expression): boolean =>
  ["Str", "JoinedStr", "Int", "Float", "None", "True", "False"].includes(kind);

function holds(condition: Condition, node: Expression, ctx: Context): boolean {
  const type = ctx.module.state.typeOf(node);
  switch (condition) {
    case "literal":
      return isLiteral(node);
    case "lambda":
      return node.kind === "Lambda";
    case "literal-scalar":
      return isScalar(node.kind === "UnaryOp" ? node.operand : node);
    case "literal-text":
      return node.kind === "Str" && node.value !== "";
    case "literal-plain":
      return node.kind === "Str" && !node.value.includes("$");
    case "literal-words":
      return node.kind === "Str" && WORDS.test(node.value);
    case "few":
      return (
        ((node.kind === "List" || node.kind === "Tuple") &&
          node.elements.every(({ kind }) => kind !== "Starred")) ||
        every(type, (member) => member.kind === "tuple" && !member.variadic)
      );
    case "true":
      return node.kind === "True";
    case "false":
      return node.kind === "False";
    case "in-generator":
      return stopBoundary(node, ctx) === "generator";
    case "in-coroutine":
      return stopBoundary(node, ctx) === "coroutine";
    case "in-async-generator":
      return stopBoundary(node, ctx) === "async generator";
    case "minus-zero":
      return typeHolds("small-int", type, ctx) && mayBeMinusZero(node, ctx.module.state);
    case "starred":
      return node.kind === "Starred";
    case "new-array":
      return node.kind === "GeneratorExp" && canMap(node, ctx);
    case "absent":
      return false;
    case "given":
      return true;
    case "str-list":
      // What is consumed at once is emitted as an array.
      return (
        typeHolds(condition, type, ctx) ||
        (node.kind === "GeneratorExp" && canMap(node, ctx) && typeHolds("str-items", type, ctx))
      );
    default:
      return typeHolds(condition, type, ctx);
  }
}

/** White space means the same to Python and to JavaScript here. */
// oxlint-disable-next-line no-control-regex
const WORDS = /^[^\s\0-\x1F\x7F-\xA0]+(?: [^\s\0-\x1F\x7F-\xA0]+)*$/u;

function typeHolds(condition: Condition, type: Type, ctx: Context): boolean {
  const small = (member: Type): boolean => member.kind === "int" && isSmall(member);
  const container = (name: string): boolean =>
    every(type, (member) => member.kind === "instance" && member.name === name);
  const item = (): Type => itemType(ctx.module.state, type);
  switch (condition) {
    case "none":
      return type.kind === "None";
    case "of-none":
      return type.kind === "instance" && type.args[0]?.type.kind === "None";
    case "not-none":
      return every(type, ({ kind }) => kind !== "None" && kind !== "unknown");
    case "str":
      return every(type, ({ kind }) => kind === "str");
    case "bmp-str":
      return every(type, (member) => member.kind === "str" && member.bmp);
    case "int":
      return every(type, ({ kind }) => kind === "int");
    case "iterator":
      return container("Iterator") || container("Generator") || container("range");
    case "small-int":
      return every(type, small);
    case "natural":
      return every(type, (member) => small(member) && (member as { lo: number }).lo >= 0);
    case "positive":
      return every(type, (member) => small(member) && (member as { lo: number }).lo > 0);
    case "float":
      return every(type, ({ kind }) => kind === "float");
    case "number":
      return (
        every(type, (member) => member.kind === "float" || small(member)) &&
        membersOf(type).length === 1
      );
    case "any-number":
      return every(type, ({ kind }) => kind === "int" || kind === "float" || kind === "bool");
    case "bool":
      return every(type, ({ kind }) => kind === "bool");
    case "bytes":
      return every(type, isBytesLike);
    case "list":
      return container("list");
    case "with-length":
      return every(type, (member) => sizeProperty(member) === "length");
    case "with-size":
      return every(type, (member) => sizeProperty(member) === "size");
    case "tuple":
      return every(type, ({ kind }) => kind === "tuple");
    case "dict":
      return container("dict") && !isRecord(type);
    case "map":
      return (
        container("dict") &&
        !isRecord(type) &&
        type.kind === "instance" &&
        isNativeKey(type.args[0].type)
      );
    case "set":
      return (
        container("set") &&
        type.kind === "instance" &&
        type.args[0].type.kind !== "never" &&
        isNativeElement(type.args[0].type)
      );
    case "record":
      return isRecord(type);
    case "async-function":
      return every(type, (member) => member.kind === "function" && member.info.isAsync);
    case "plain-equality":
      return (
        type.kind !== "never" &&
        hasPlainEquality(type) &&
        new Set(membersOf(type).map(({ kind }) => kind)).size === 1
      );
    case "plain-items":
      return hasPlainEquality(item()) && membersOf(item()).length === 1;
    case "plain-values":
      return (
        type.kind === "instance" &&
        every(
          type.args[1]?.type ?? type,
          ({ kind }) => kind !== "None" && kind !== "unknown" && kind !== "never",
        )
      );
    case "float-items":
      return every(item(), ({ kind }) => kind === "float");
    case "number-items":
      return typeHolds("any-number", item(), ctx);
    case "str-list":
      return container("list") && every(item(), ({ kind }) => kind === "str");
    case "str-items":
      return every(item(), ({ kind }) => kind === "str");
    default:
      return false;
  }
}

const isRecord = (type: Type): boolean =>
  type.kind === "instance" &&
  type.name === "dict" &&
  type.record !== undefined &&
  !type.record.find().demoted;
