/** Whether evaluating an expression may raise: where two may, Python's order says which does. */
import type { Call, CompareOperator, Expression, Subscript } from "../../ast/python.ts";
import { isLiteral } from "../../ast/literals.ts";
import { childExpressions } from "../../ast/walk.ts";
import { constantKey } from "../infer/expressions.ts";
import type { State } from "../infer/state.ts";
import { ancestry, descendants, findMethod, libraryBase } from "../model.ts";
import { every, type Type } from "../types.ts";

/**
 * Anything but values that are at hand, what displays make of them, and safe operators.
 * @param isKnown Whether what the item itself raises is known to the caller.
 */
export function mayRaise(
  node: Expression,
  state: State,
  isKnown: (node: Subscript) => boolean = () => false,
): boolean {
  if (isLiteral(node)) return false;
  switch (node.kind) {
    case "Lambda":
    case "GeneratorExp":
      return false;
    case "Name":
      return state.maybeUnbound.has(node);
    case "Attribute":
      if (node.value.kind !== "Name") return true;
      return !isAtHand(state.typeOf(node.value), node.attribute);
    case "Call":
      if (!onlyHolds(node, state) && !isHarmless(node, state)) return true;
      break;
    case "Subscript": {
      const owner = state.typeOf(node.value);
      if (!isItem(owner, node.index) && !isKnown(node)) return true;
      break;
    }
    case "BinOp": {
      const types = [node.left, node.right].map((part) => state.typeOf(part));
      const isSafe = ["+", "-", "*"].includes(node.operator) && types.every(isNumber);
      if (!isSafe && !(node.operator === "+" && types.every(isText))) return true;
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
    case "Slice":
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
  return childExpressions(node).some((child) => mayRaise(child, state, isKnown));
}

/** Library functions that take whatever builtin values their types allow. */
const HARMLESS: ReadonlySet<string> = new Set([
  ..."len str repr abs tuple list isinstance".split(" "),
  ..."str#lower str#upper str#strip str#title str#split str#replace str#startswith".split(" "),
]);

/** What is asked of texts, numbers and containers goes well; an object answers for itself. */
function isHarmless(node: Call, state: State): boolean {
  const target = state.calls.get(node)?.target;
  if (target?.kind !== "library") return false;
  const given = node.args.map((argument) => state.typeOf(argument));
  if (target.name === "dict#get") return given.length > 0 && isHashable(given[0]);
  if (target.name === "max" || target.name === "min")
    return given.length > 1 && node.keywords.length === 0 && given.every(isNumber);
  if (!HARMLESS.has(target.name)) return false;
  const values = node.func.kind === "Attribute" ? [node.func.value, ...node.args] : node.args;
  return values.every((value) => every(state.typeOf(value), isBuiltin));
}

const isBuiltin = (type: Type): boolean =>
  SCALARS.has(type.kind) || type.kind === "tuple" || type.kind === "instance";

/** `pair[0]` of a tuple that has it, and a key of a dict that is used as a record. */
function isItem(owner: Type, index: Expression): boolean {
  if (owner.kind === "tuple")
    return (
      !owner.variadic &&
      index.kind === "Int" &&
      index.value >= 0n &&
      index.value < BigInt(owner.elements.length)
    );
  const record = owner.kind === "instance" ? owner.record?.find() : undefined;
  const key = constantKey(index);
  return (
    record !== undefined && !record.demoted && key !== undefined && record.fields.has(`${key}`)
  );
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

/** Whether reading the attribute runs nothing; a property may raise. */
function isAtHand(owner: Type, attribute: string): boolean {
  if (owner.kind !== "object")
    return ["module", "library", "class", "instance"].includes(owner.kind);
  return [...ancestry(owner.cls), ...descendants(owner.cls)].every(
    ({ methods }) => methods.get(attribute)?.method !== "property",
  );
}

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
