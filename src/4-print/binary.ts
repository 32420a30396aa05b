/** Binary and logical operators: flat chains of one precedence break together. */
import type { TsBinary, TsExpression } from "../ast/typescript.ts";
import { hasComments, hasLeadingComments } from "./comments.ts";
import { type Doc, group, indent, line, softline } from "./doc.ts";
import { printExpression } from "./expressions.ts";
import { type Path, at } from "./path.ts";
import { isFlat, isLogical } from "./precedence.ts";

/** `a && (b && c)` means `(a && b) && c`, which needs no parentheses. */
export function rebalanced(node: TsBinary): TsBinary {
  const { right } = node;
  if (!isLogical(node.operator) || right.kind !== "Binary" || right.operator !== node.operator) {
    return node;
  }
  if (hasComments(right)) return node;
  const left = rebalanced({
    kind: "Binary",
    operator: node.operator,
    left: node.left,
    right: right.left,
  });
  return rebalanced({ ...node, left, right: right.right });
}

/** `a && { … }`: the object or list stays on the operator's line. */
export function keepsRightInline(node: TsExpression): boolean {
  if (node.kind !== "Binary" || !isLogical(node.operator)) return false;
  const { right } = node;
  return (
    (right.kind === "Object" && right.properties.length > 0) ||
    (right.kind === "Array" && right.elements.length > 0)
  );
}

/** Logical and arithmetic operators are nodes of different types to prettier's grouping rule. */
function family(node: { readonly kind: string }): string {
  if (node.kind !== "Binary") return node.kind;
  return isLogical((node as TsBinary).operator) ? "Logical" : "Arithmetic";
}

function chainParts(path: Path<TsBinary>, inTest: boolean): Doc[] {
  const { node } = path;
  const left = node.left.kind === "Binary" ? rebalanced(node.left) : node.left;
  const parts =
    left.kind === "Binary" && isFlat(node.operator, left.operator) && !hasComments(left)
      ? chainParts(at(path, left, "left"), inTest)
      : [group(printExpression(path, node.left, "left"))];
  const right = printExpression(path, node.right, "right");
  let tail: Doc;
  if (keepsRightInline(node)) {
    const broken = hasLeadingComments(node.right);
    tail = [node.operator, broken ? indent([line, right]) : [" ", right]];
  } else {
    tail = [node.operator, line, right];
    const own = family(node);
    const grouped =
      !(inTest && own === "Logical") &&
      family(path.parent?.node ?? node) !== own &&
      family(left) !== own &&
      family(node.right) !== own;
    if (grouped || !path.parent) tail = group(tail);
  }
  return [...parts, " ", tail];
}

const TESTS = new Set(["If", "While", "DoWhile", "Switch"]);
const ASSIGNING = new Set(["Assignment", "Variable", "Field", "Property"]);

/** Whether the place of a binary expression already indents its continuation lines. */
function isIndentedByParent(path: Path<TsBinary>): boolean {
  const parent = path.parent;
  if (!parent) return false;
  switch (parent.node.kind) {
    case "Return":
    case "Throw":
    case "Template":
      return true;
    case "Arrow":
      return path.role === "body";
    case "For":
      return path.role !== "body";
    case "Conditional": {
      const outer = parent.parent?.node.kind ?? "";
      return !["Return", "Throw", "Call", "New"].includes(outer);
    }
    case "Call": {
      const call = parent.node as unknown as {
        callee: TsExpression;
        args: readonly TsExpression[];
        optional?: boolean;
      };
      return (
        path.role === "args" &&
        !call.optional &&
        call.args.length === 1 &&
        call.callee.kind === "Identifier" &&
        call.callee.name === "Boolean"
      );
    }
    default:
      return false;
  }
}

export function printBinary(given: Path, node: TsBinary): Doc {
  const path = given as Path<TsBinary>;
  const parent = path.parent?.node.kind ?? "";
  const inTest = TESTS.has(parent) && path.role !== "body";
  const parts = chainParts(path, inTest);
  if (inTest) return parts;
  if (
    ((parent === "Call" || parent === "New") && path.role === "callee") ||
    parent === "Unary" ||
    parent === "Member"
  ) {
    return group([indent([softline, ...parts]), softline]);
  }
  const isChain = node.left.kind === "Binary" && isFlat(node.operator, node.left.operator);
  const inline = keepsRightInline(node);
  if (isIndentedByParent(path) || (inline && !isChain) || (!inline && ASSIGNING.has(parent))) {
    return group(parts);
  }
  // Everything up to the first right operand keeps its place; the rest is indented.
  const firstGroup = parts.findIndex(
    (part) => typeof part !== "string" && !Array.isArray(part) && part.type === "group",
  );
  const head = parts.slice(0, firstGroup === -1 ? 1 : firstGroup + 1);
  return group([...head, indent(parts.slice(head.length))]);
}
