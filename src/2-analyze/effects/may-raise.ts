/** Whether evaluating an expression may raise: where two may, Python's order says which does. */
import type { Call, CompareOperator, Expression } from "../../ast/python.ts";
import { isLiteral } from "../../ast/literals.ts";
import { childExpressions } from "../../ast/walk.ts";
import type { State } from "../infer/state.ts";
import { findMethod, libraryBase } from "../model.ts";
import { every, type Type } from "../types.ts";

/** Anything but values that are at hand, what displays make of them, and safe operators. */
export function mayRaise(node: Expression, state: State): boolean {
  if (isLiteral(node)) return false;
  switch (node.kind) {
    case "Lambda":
    case "GeneratorExp":
      return false;
    case "Name":
      return state.maybeUnbound.has(node);
    case "Attribute":
      if (node.value.kind !== "Name") return true;
      return !["module", "library", "class", "object", "instance"].includes(
        state.typeOf(node.value).kind,
      );
    case "Call":
      if (!onlyHolds(node, state)) return true;
      break;
    case "BinOp": {
      const isSafe = ["+", "-", "*"].includes(node.operator);
      if (!isSafe || ![node.left, node.right].every((part) => isNumber(state.typeOf(part))))
        return true;
      break;
    }
    case "UnaryOp":
      if (node.operator !== "not" && !isNumber(state.typeOf(node.operand))) return true;
      break;
    case "Compare": {
      const types = [node.left, ...node.comparators].map((part) => state.typeOf(part));
      if (node.operators.some((operator) => !isSafeComparison(operator, types))) return true;
      break;
    }
    case "BoolOp":
    case "IfExp":
    case "List":
    case "Tuple":
    case "JoinedStr":
      break;
    case "Set":
      if (!node.elements.every((element) => isHashable(state.typeOf(element)))) return true;
      break;
    case "Dict": {
      const keys = node.entries.map(({ key }) => key);
      if (!keys.every((key) => key && isHashable(state.typeOf(key)))) return true;
      break;
    }
    case "FormattedValue":
      if (node.formatSpec !== undefined) return true;
      break;
    default:
      return true;
  }
  return childExpressions(node).some((child) => mayRaise(child, state));
}

/** Scalars of any kind are equal or not; those of one kind have an order. */
function isSafeComparison(operator: CompareOperator, types: readonly Type[]): boolean {
  if (operator === "is" || operator === "is not") return true;
  if (operator === "in" || operator === "not in") return false;
  if (types.every(isNumber) || types.every(isText)) return true;
  const isEquality = operator === "==" || operator === "!=";
  return isEquality && types.every((type) => every(type, ({ kind }) => SCALARS.has(kind)));
}

const SCALARS: ReadonlySet<Type["kind"]> = new Set([
  "None",
  "bool",
  "int",
  "float",
  "str",
  "bytes",
]);

const isText = (type: Type): boolean => every(type, ({ kind }) => kind === "str");

/** Constructors that put their arguments into fields, and no more. */
function onlyHolds(node: Call, state: State): boolean {
  const target = state.calls.get(node)?.target;
  if (target?.kind !== "class" || target.init || libraryBase(target.cls)) return false;
  return ["__new__", "__post_init__", "__init__"].every(
    (name) => findMethod(target.cls, name) === undefined,
  );
}

const isHashable = (type: Type): boolean => isNumber(type) || isText(type);

const isNumber = (type: Type): boolean =>
  every(type, ({ kind }) => kind === "int" || kind === "float" || kind === "bool");
