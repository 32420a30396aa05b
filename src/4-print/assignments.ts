/** Where a line breaks between a target and its value: declarations, assignments, properties. */
import type { TsAssignment, TsExpression, TsPattern, TsType } from "../ast/typescript.ts";
import { keepsRightInline } from "./binary.ts";
import { printCall } from "./calls.ts";
import { hasLeadingComments } from "./comments.ts";
import {
  type Doc,
  TAB_WIDTH,
  canBreak,
  group,
  indent,
  indentIfBreak,
  labelOf,
  line,
  lineSuffixBoundary,
  willBreak,
} from "./doc.ts";
import { printExpression } from "./expressions.ts";
import { MEMBER_CHAIN } from "./members.ts";
import { type Path, at } from "./path.ts";
import { printPattern } from "./patterns.ts";
import { isShortArgument } from "./shapes.ts";
import { printTypeArguments } from "./types.ts";

interface AssignmentParts {
  readonly left: Doc;
  readonly operator: string;
  readonly value: TsExpression | undefined;
  /** The role of the value in `path.node`. */
  readonly role: string;
  readonly target?: TsPattern | TsExpression;
  readonly type?: TsType;
  /** The key of a property or a field, as printed. */
  readonly key?: Doc;
}

type Layout =
  | "break-after-operator"
  | "never-break-after-operator"
  | "fluid"
  | "break-left"
  | "chain"
  | "chain-tail"
  | "chain-tail-arrow-chain"
  | "only-left";

/** Breaks after the operator only where the value cannot break well by itself. */
export function fluid(left: Doc, operator: string, right: Doc): Doc {
  const id = Symbol("assignment");
  return group([
    group(left),
    operator,
    group(indent(line), { id }),
    lineSuffixBoundary,
    indentIfBreak(right, { groupId: id }),
  ]);
}

export function printAssignment(path: Path, parts: AssignmentParts): Doc {
  const { left, operator, value, role } = parts;
  const layout = chooseLayout(path, parts);
  const right = value ? printExpression(path, value, role, { assignmentLayout: layout }) : "";
  switch (layout) {
    case "break-after-operator":
      return group([group(left), operator, group(indent([line, right]))]);
    case "never-break-after-operator":
      return group([group(left), operator, " ", right]);
    case "fluid":
      return fluid(left, operator, right);
    case "break-left":
      return group([left, operator, " ", group(right)]);
    case "chain":
      return [group(left), operator, line, right];
    case "chain-tail":
      return [group(left), operator, indent([line, right])];
    case "chain-tail-arrow-chain":
      return [group(left), operator, group(right)];
    case "only-left":
      return left;
  }
}

/** An assignment within at least two others: `a = b = c = value`. */
function isInChain(path: Path, isTail: boolean): boolean {
  const parent = path.parent;
  if (path.node.kind !== "Assignment" || !parent) return false;
  if (parent.node.kind === "Variable") return path.role === "init" && !isTail;
  if (parent.node.kind !== "Assignment") return false;
  return !isTail || parent.parent?.node.kind !== "ExpressionStatement";
}

function chooseLayout(path: Path, parts: AssignmentParts): Layout {
  const { value, role } = parts;
  if (!value) return "only-left";
  const isTail = value.kind !== "Assignment";
  if (isInChain(path, isTail)) {
    if (!isTail) return "chain";
    return value.kind === "Arrow" && value.body.kind === "Arrow"
      ? "chain-tail-arrow-chain"
      : "chain-tail";
  }
  if ((!isTail && value.value.kind === "Assignment") || hasLeadingComments(value)) {
    return "break-after-operator";
  }
  if (
    value.kind === "Call" &&
    value.callee.kind === "Identifier" &&
    value.callee.name === "require"
  ) {
    return "never-break-after-operator";
  }
  const leftBreaks = canBreak(parts.left);
  const isDeclarator = path.node.kind === "Variable";
  if (
    isComplexDestructuring(path, parts.target) ||
    (isDeclarator && hasComplexType(parts.type)) ||
    (isDeclarator && value.kind === "Arrow" && leftBreaks)
  ) {
    return "break-left";
  }
  const shortKey = typeof parts.key === "string" && parts.key.length < TAB_WIDTH + 3;
  if (breaksAfterOperator(at(path, value, role), shortKey)) return "break-after-operator";
  const isBoolean = value.kind === "Literal" && (value.value === "true" || value.value === "false");
  if (
    !leftBreaks &&
    (shortKey ||
      value.kind === "Template" ||
      value.kind === "Number" ||
      value.kind === "ClassExpression" ||
      isBoolean)
  ) {
    return "never-break-after-operator";
  }
  return "fluid";
}

function breaksAfterOperator(path: Path<TsExpression>, shortKey: boolean): boolean {
  const value = path.node;
  if (value.kind === "Binary" && !keepsRightInline(value)) return true;
  if (value.kind === "Sequence") return true;
  if (value.kind === "Conditional") {
    return value.test.kind === "Binary" && !keepsRightInline(value.test);
  }
  if (shortKey) return false;
  let current = path;
  for (;;) {
    const { node } = current;
    if (node.kind === "Unary" || node.kind === "Await") {
      current = at(current, node.argument, "argument");
    } else if (node.kind === "Yield" && node.argument) {
      current = at(current, node.argument, "argument");
    } else if (node.kind === "NonNull") {
      current = at(current, node.expression, "expression");
    } else break;
  }
  return current.node.kind === "String" || isBrittleChain(current, false);
}

/** A chain of short lookups and calls that has no good place to break in. */
function isBrittleChain(path: Path<TsExpression>, inner: boolean): boolean {
  const { node } = path;
  switch (node.kind) {
    case "NonNull":
      return isBrittleChain(at(path, node.expression, "expression"), true);
    case "Call": {
      if (labelOf(printCall(path, node)) === MEMBER_CHAIN) return false;
      const short =
        node.args.length === 0 ||
        (node.args.length === 1 && isShortArgument(node.args[0], path.state.printWidth));
      if (!short || hasComplexTypeArguments(path, node.typeArguments)) return false;
      return isBrittleChain(at(path, node.callee, "callee"), true);
    }
    case "Member":
    case "Index":
      return isBrittleChain(at(path, node.object, "object"), true);
    default:
      return (
        inner && (node.kind === "Identifier" || (node.kind === "Literal" && node.value === "this"))
      );
  }
}

function hasComplexTypeArguments(path: Path, types: readonly TsType[] | undefined): boolean {
  if (!types?.length) return false;
  if (types.length > 1) return true;
  if (["UnionType", "IntersectionType", "ObjectType"].includes(types[0].kind)) return true;
  return willBreak(printTypeArguments(path, types));
}

function isComplexDestructuring(path: Path, target: AssignmentParts["target"]): boolean {
  if (path.node.kind !== "Variable" && path.node.kind !== "Assignment") return false;
  if (target?.kind !== "ObjectPattern") return false;
  const size = target.properties.length + (target.rest ? 1 : 0);
  return (
    size > 2 &&
    target.properties.some(
      ({ key, value }) =>
        value.default !== undefined ||
        value.target.kind !== "Identifier" ||
        value.target.name !== key,
    )
  );
}

function hasComplexType(type: TsType | undefined): boolean {
  if (type?.kind !== "TypeName" || (type.args?.length ?? 0) < 2) return false;
  return type.args?.some((part) => part.kind === "TypeName" && Boolean(part.args?.length)) ?? false;
}

export function printAssignmentExpression(path: Path, node: TsAssignment): Doc {
  return printAssignment(path, {
    left: printPattern(path, node.target, "target"),
    operator: ` ${node.operator}`,
    value: node.value,
    role: "value",
    target: node.target,
  });
}
