/** Arrow functions, and chains of them: `(a) => (b) => c`. */
import type { TsArrow, TsBlock, TsCall, TsExpression } from "../ast/typescript.ts";
import { printBlock } from "./blocks.ts";
import { hasComments, hasLeadingComments } from "./comments.ts";
import {
  type Doc,
  group,
  ifBreak,
  indent,
  indentIfBreak,
  join,
  line,
  onOneLine,
  softline,
  willBreak,
} from "./doc.ts";
import { printExpression } from "./expressions.ts";
import { printReturns } from "./functions.ts";
import { CannotHug, type LayoutRequest, type Path, at } from "./path.ts";
import { printParameters } from "./patterns.ts";
import { isMultilineTemplate } from "./shapes.ts";

/** `const f = decorate(x)((a, b) => { … })`: the parameters may break although hugged. */
function isDecorated(path: Path<TsArrow>): boolean {
  const call = path.parent?.node as TsCall | undefined;
  if (path.node.body.kind !== "Block" || call?.kind !== "Call" || path.role !== "args")
    return false;
  if (call.args.length !== 1 || call.callee.kind !== "Call") return false;
  const { callee } = call.callee;
  const simple =
    callee.kind === "Identifier" ||
    (callee.kind === "Member" && callee.object.kind === "Identifier");
  const holder:
    | { kind: string; declaration?: string; declarators?: readonly unknown[] }
    | undefined = path.parent?.parent?.node;
  return (
    simple &&
    holder?.kind === "Variable" &&
    holder.declaration === "const" &&
    holder.declarators?.length === 1
  );
}

function printHead(path: Path<TsArrow>, request: LayoutRequest): Doc {
  const { node } = path;
  const hugging = Boolean(request.expandLast || request.expandFirst);
  let returns = printReturns(path, node.returns);
  if (hugging) {
    if (willBreak(returns)) throw new CannotHug();
    returns = group(onOneLine(returns));
  }
  const parameters = printParameters(path, node, hugging && !isDecorated(path));
  return [node.async ? "async " : "", group([parameters, returns])];
}

function startsWithObject(node: TsExpression): boolean {
  switch (node.kind) {
    case "Object":
      return true;
    case "Conditional":
      return startsWithObject(node.test);
    case "Binary":
      return startsWithObject(node.left);
    case "Member":
    case "Index":
      return startsWithObject(node.object);
    case "Call":
      return node.callee.kind !== "FunctionExpression" && startsWithObject(node.callee);
    case "As":
    case "NonNull":
      return startsWithObject(node.expression);
    default:
      return false;
  }
}

const isPlainConditional = (body: TsExpression | TsBlock): boolean =>
  body.kind === "Conditional" && !startsWithObject(body);

function staysOnLine(body: TsExpression | TsBlock, breaksChain: boolean): boolean {
  if (hasLeadingComments(body)) return false;
  return (
    ["Sequence", "Array", "Object", "Arrow", "Block"].includes(body.kind) ||
    (body.kind !== "Block" && isMultilineTemplate(body)) ||
    (!breaksChain && isPlainConditional(body))
  );
}

export function printArrow(given: Path, node: TsArrow, request: LayoutRequest): Doc {
  const path = given as Path<TsArrow>;
  const isChain = !request.expandLast && node.body.kind === "Arrow";
  const heads: Doc[] = [];
  let breaksChain = false;
  let current = path;
  for (;;) {
    heads.push(printHead(current, request));
    const { body, parameters, returns, typeParameters } = current.node;
    if (isChain) {
      breaksChain ||=
        Boolean(returns && parameters.length > 0) ||
        Boolean(typeParameters?.length) ||
        parameters.some((p) => p.target.kind !== "Identifier" || p.default || p.rest);
    }
    if (!isChain || body.kind !== "Arrow") break;
    current = at(current, body, "body");
  }
  const { body } = current.node;
  const nestedRequest = Object.keys(request).length > 0 ? request : undefined;
  const bodyDoc =
    body.kind === "Block"
      ? printBlock(at(current, body, "body"), body)
      : printExpression(current, body, "body", nestedRequest);

  const sameLine = staysOnLine(body, breaksChain);
  const parent = path.parent?.node.kind;
  const isCallee = path.role === "callee" && (parent === "Call" || parent === "New");
  const id = Symbol("arrow-chain");
  const head = printHeads(path, request, heads, breaksChain);
  const indented = isChain && (isCallee || Boolean(request.assignmentLayout));
  const breaksHeads =
    indented && (request.assignmentLayout === "chain-tail-arrow-chain" || (isCallee && !sameLine));
  const tail = printTail(path, request, body, bodyDoc, sameLine);
  return group([
    group(indented ? indent([softline, head]) : head, { shouldBreak: breaksHeads, id }),
    " =>",
    isChain ? indentIfBreak(tail, { groupId: id }) : group(tail),
    isChain && isCallee ? ifBreak(softline, "", { groupId: id }) : "",
  ]);
}

function printHeads(path: Path, request: LayoutRequest, heads: Doc[], shouldBreak: boolean): Doc {
  if (heads.length === 1) return heads[0];
  const parent = path.parent?.node.kind;
  const inCall = parent === "Call" || parent === "New";
  if ((inCall && path.role !== "callee") || parent === "Binary") {
    return group([heads[0], " =>", indent([line, join([" =>", line], heads.slice(1))])], {
      shouldBreak,
    });
  }
  const joined = join([" =>", line], heads);
  const plain = inCall || request.assignmentLayout;
  return group(plain ? joined : indent(joined), { shouldBreak });
}

function printTail(
  path: Path<TsArrow>,
  request: LayoutRequest,
  body: TsExpression | TsBlock,
  doc: Doc,
  sameLine: boolean,
): Doc {
  const comma = request.expandLast ? ifBreak(",") : "";
  const close = request.expandLast && !hasComments(path.node) ? softline : "";
  if (sameLine && isPlainConditional(body)) {
    return [
      " ",
      group([ifBreak("", "("), indent([softline, doc]), ifBreak("", ")"), comma, close]),
    ];
  }
  return sameLine ? [" ", doc] : [indent([line, doc]), comma, close];
}
