/** Any expression: dispatch, parentheses, comments. */
import type { TsExpression } from "../ast/typescript.ts";
import { printAwait, printCast, printSequence, printUnary, printUpdate } from "./operators.ts";
import { printArray, printObject } from "./collections.ts";
import { printArrow } from "./arrows.ts";
import { printAssignmentExpression } from "./assignments.ts";
import { printBinary, rebalanced } from "./binary.ts";
import { printCall } from "./calls.ts";
import { printClass } from "./classes.ts";
import { hasComments, withComments } from "./comments.ts";
import { printConditional } from "./conditionals.ts";
import { type Doc, label } from "./doc.ts";
import { printFunctionExpression } from "./functions.ts";
import { numberLiteral, regExpLiteral, stringLiteral } from "./literals.ts";
import { printMember } from "./members.ts";
import { needsParentheses } from "./parentheses.ts";
import { type ExpressionPath, type LayoutRequest, type Path, at } from "./path.ts";
import { printTemplate } from "./templates.ts";

/** Prints a child expression. Layouts are tried more than once, so plain ones are remembered. */
export function printExpression(
  parent: Path,
  node: TsExpression,
  role: string,
  request?: LayoutRequest,
): Doc {
  const outer = parent.parent?.node ?? null;
  const { cache } = parent.state;
  if (!request) {
    const known = cache.get(node);
    if (known && known.parent === parent.node && known.outer === outer && known.role === role) {
      return known.doc;
    }
  }
  const path = at(parent, node.kind === "Binary" ? rebalanced(node) : node, role);
  const doc = finish(path, printBare(path, request ?? {}));
  if (!request) cache.set(node, { parent: parent.node, outer, role, doc });
  return doc;
}

function finish(path: ExpressionPath, bare: Doc): Doc {
  const doc = needsParentheses(path) ? ["(", bare, ")"] : bare;
  if (!hasComments(path.node)) return doc;
  if (typeof doc === "object" && !Array.isArray(doc) && doc.type === "label") {
    return label(doc.label, withComments(path.node, doc.contents));
  }
  return withComments(path.node, doc);
}

function printBare(path: ExpressionPath, request: LayoutRequest): Doc {
  const { node } = path;
  switch (node.kind) {
    case "Identifier":
      return node.name;
    case "String":
      return stringLiteral(node.value);
    case "Number":
      return numberLiteral(node.value, node.raw);
    case "BigInt":
      return `${node.value}n`;
    case "Literal":
      return node.value;
    case "RegExp":
      return regExpLiteral(node.pattern, node.flags);
    case "Template":
      return printTemplate(path, node);
    case "Array":
      return printArray(path, node);
    case "Object":
      return printObject(path, node);
    case "Spread":
      return ["...", printExpression(path, node.argument, "argument")];
    case "Member":
    case "Index":
      return printMember(path, node);
    case "Call":
    case "New":
      return printCall(path, node);
    case "Unary":
      return printUnary(path, node);
    case "Update":
      return printUpdate(path, node);
    case "Binary":
      return printBinary(path, node);
    case "Conditional":
      return printConditional(path, node);
    case "Assignment":
      return printAssignmentExpression(path, node);
    case "Sequence":
      return printSequence(path, node);
    case "Arrow":
      return printArrow(path, node, request);
    case "FunctionExpression":
      return printFunctionExpression(path, node, request);
    case "ClassExpression":
      return printClass(path, node.class);
    case "Await":
      return printAwait(path, node);
    case "Yield": {
      const head = node.delegate ? "yield*" : "yield";
      return node.argument ? [head, " ", printExpression(path, node.argument, "argument")] : head;
    }
    case "As":
      return printCast(path, node);
    case "NonNull":
      return [printExpression(path, node.expression, "expression"), "!"];
  }
}
