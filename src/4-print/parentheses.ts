/** Where an expression needs parentheses, or where prettier adds them for clarity. */
import type { TsBinary, TsExpression } from "../ast/typescript.ts";
import type { AnyNode, ExpressionPath, Path } from "./path.ts";
import { isBitwise, isFlat, isLogical, precedenceOf } from "./precedence.ts";

/** Whether `path` is the first thing in its statement or arrow body, with nothing before it. */
function opens(path: Path, container: string, role: string): boolean {
  let current: Path = path;
  for (;;) {
    const parent = current.parent;
    if (!parent) return false;
    const node = parent.node;
    if (node.kind === container && current.role === role) {
      const body = current.node.kind;
      return container !== "Arrow" || (body !== "Sequence" && body !== "Assignment");
    }
    const continues =
      (node.kind === "Binary" && current.role === "left") ||
      (node.kind === "Assignment" && current.role === "target") ||
      ((node.kind === "Member" || node.kind === "Index") && current.role === "object") ||
      (node.kind === "Call" &&
        current.role === "callee" &&
        current.node.kind !== "FunctionExpression") ||
      (node.kind === "Conditional" && current.role === "test") ||
      (node.kind === "Update" && !(node as unknown as { prefix: boolean }).prefix) ||
      (node.kind === "Sequence" && current.role === "first") ||
      ((node.kind === "As" || node.kind === "NonNull") && current.role === "expression");
    if (!continues) return false;
    current = parent;
  }
}

const isMember = (node: AnyNode): boolean => node.kind === "Member" || node.kind === "Index";

/** The role of a node on which something is called or looked up. */
function isHead(parent: AnyNode, role: string): boolean {
  return (
    (isMember(parent) && role === "object") ||
    ((parent.kind === "Call" || parent.kind === "New") && role === "callee")
  );
}

const isSpread = (node: AnyNode): boolean =>
  node.kind === "Spread" || node.kind === "SpreadProperty";

function binaryNeedsParentheses(node: TsExpression, parent: TsBinary, role: string): boolean {
  if (node.kind !== "Binary") return true;
  if (isLogical(node.operator) && isLogical(parent.operator)) {
    return parent.operator !== node.operator;
  }
  const inner = precedenceOf(node.operator);
  const outer = precedenceOf(parent.operator);
  return (
    outer > inner ||
    (role === "right" && outer === inner) ||
    (outer === inner && !isFlat(parent.operator, node.operator)) ||
    (outer < inner &&
      node.operator === "%" &&
      (parent.operator === "+" || parent.operator === "-")) ||
    isBitwise(parent.operator)
  );
}

/** `for (const x = ("a" in b); ; )`: a bare `in` would make another kind of loop. */
function isInForInit(path: Path): boolean {
  for (let current: Path | null = path; current?.parent; current = current.parent) {
    if (current.parent.node.kind === "For") return current.role === "init";
    if (current.node.kind === "Block") return false;
  }
  return false;
}

function newCalleeHasCall(node: TsExpression): boolean {
  let current: TsExpression = node;
  for (;;) {
    if (current.kind === "Call") return true;
    if (current.kind === "Member" || current.kind === "Index") {
      if (current.optional) return true;
      current = current.object;
    } else if (current.kind === "NonNull") current = current.expression;
    else return false;
  }
}

const SUPER_CLASS_PARENTHESES = new Set([
  "Arrow",
  "Assignment",
  "As",
  "Await",
  "Binary",
  "Conditional",
  "New",
  "NonNull",
  "Object",
  "Sequence",
  "Unary",
  "Update",
  "Yield",
]);

export function needsParentheses(path: ExpressionPath): boolean {
  const { node, role } = path;
  const parent = path.parent?.node;
  if (!parent) return false;
  if (node.kind === "Identifier") {
    return (
      (node.name === "async" &&
        parent.kind === "ForOf" &&
        role === "target" &&
        !("await" in parent)) ||
      (node.name === "let" &&
        parent.kind === "Index" &&
        opens(path, "ExpressionStatement", "expression"))
    );
  }
  if (parent.kind === "Class" && role === "superClass") {
    return SUPER_CLASS_PARENTHESES.has(node.kind);
  }
  switch (node.kind) {
    case "FunctionExpression":
    case "ClassExpression":
      if (opens(path, "ExpressionStatement", "expression")) return true;
      if (node.kind === "ClassExpression") return parent.kind === "New" && role === "callee";
      return (parent.kind === "Call" || parent.kind === "New") && role === "callee";
    case "Object":
      return opens(path, "ExpressionStatement", "expression") || opens(path, "Arrow", "body");
    case "Update":
      if (parent.kind === "Unary") {
        const { operator } = parent as unknown as { operator: string };
        return node.prefix && node.operator[0] === operator;
      }
      return isTightAround(parent, role);
    case "Unary":
      if (parent.kind === "Unary") {
        const { operator } = parent as unknown as { operator: string };
        return node.operator === operator && (operator === "+" || operator === "-");
      }
      if (parent.kind === "Binary" && role === "left") {
        const { operator } = parent as unknown as TsBinary;
        if (operator === "in" || operator === "instanceof") return true;
      }
      return isTightAround(parent, role);
    case "Binary":
      if (node.operator === "in" && isInForInit(path)) return true;
      return operandNeedsParentheses(node, parent, role);
    case "As":
      return operandNeedsParentheses(node, parent, role);
    case "Sequence":
      return parent.kind !== "For";
    case "Yield":
      return parent.kind === "Await" || awaitNeedsParentheses(parent, role);
    case "Await":
      return awaitNeedsParentheses(parent, role);
    case "Assignment":
      return !(
        (parent.kind === "For" && (role === "init" || role === "update")) ||
        (parent.kind === "ExpressionStatement" && node.target.kind !== "ObjectPattern") ||
        (parent.kind === "Assignment" && role === "value") ||
        (parent.kind === "Sequence" && path.parent?.parent?.node.kind === "For")
      );
    case "Conditional":
      return (
        ["Unary", "Binary", "Await", "As", "NonNull"].includes(parent.kind) ||
        isSpread(parent) ||
        (parent.kind === "Conditional" && role === "test") ||
        isHead(parent, role)
      );
    case "Arrow":
      return (
        ["Unary", "Binary", "Await", "As", "NonNull"].includes(parent.kind) ||
        (parent.kind === "Conditional" && role === "test") ||
        isHead(parent, role)
      );
    case "Number":
      return (
        (isMember(parent) && role === "object") || (node.value < 0 && isTightAround(parent, role))
      );
    case "String":
      // Not a directive: in a `case` there are none.
      return parent.kind === "ExpressionStatement" && path.parent?.parent?.node.kind !== "Switch";
    case "Call":
    case "Member":
    case "Index":
    case "NonNull":
      return parent.kind === "New" && role === "callee" && newCalleeHasCall(node);
    default:
      return false;
  }
}

/** Places that bind more tightly than a prefix operator. */
function isTightAround(parent: AnyNode, role: string): boolean {
  if (parent.kind === "NonNull") return true;
  if (parent.kind === "Binary" && role === "left") {
    return (parent as unknown as TsBinary).operator === "**";
  }
  return isHead(parent, role);
}

function operandNeedsParentheses(node: TsExpression, parent: AnyNode, role: string): boolean {
  const isCast = node.kind === "As";
  switch (parent.kind) {
    case "As":
      return !isCast;
    case "Conditional":
      return isCast || (node.kind === "Binary" && node.operator === "??");
    case "Unary":
    case "Await":
    case "NonNull":
    case "Update":
      return true;
    case "Assignment":
      return role === "target" && isCast;
    case "Binary":
      return binaryNeedsParentheses(node, parent as unknown as TsBinary, role);
    default:
      return isSpread(parent) || isHead(parent, role);
  }
}

function awaitNeedsParentheses(parent: AnyNode, role: string): boolean {
  return (
    ["Unary", "Binary", "As", "NonNull"].includes(parent.kind) ||
    isSpread(parent) ||
    (parent.kind === "Conditional" && role === "test") ||
    isHead(parent, role)
  );
}
