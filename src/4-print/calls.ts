/** Calls and their arguments: hugged, on one line, or one to the line. */
import type { TsCall, TsExpression, TsNew } from "../ast/typescript.ts";
import {
  type Doc,
  breakParent,
  conditionalGroup,
  group,
  ifBreak,
  indent,
  join,
  line,
  softline,
  willBreak,
} from "./doc.ts";
import { printExpression } from "./expressions.ts";
import { printMemberChain } from "./member-chain.ts";
import { needsParentheses } from "./parentheses.ts";
import { CannotHug, type LayoutRequest, type Path, at } from "./path.ts";
import {
  composesFunctions,
  hugsFirst,
  hugsLast,
  isEffectWithList,
  isMultilineTemplate,
  isPathCall,
  isTestCall,
} from "./shapes.ts";
import { printTypeArguments } from "./types.ts";

/** A callee that has more arguments than its own call breaks before that call does. */
export function isBusyCallee(path: Path): boolean {
  const parent = path.parent?.node as TsCall | undefined;
  const node = path.node as TsCall;
  return (
    path.role === "callee" &&
    node.kind === "Call" &&
    parent?.kind === "Call" &&
    parent.args.length > 0 &&
    node.args.length > parent.args.length
  );
}

export function printCall(path: Path, node: TsCall | TsNew): Doc {
  const isNew = node.kind === "New";
  const optional = !isNew && node.optional ? "?." : "";
  const keyword = isNew ? "new " : "";
  const onlyTemplate = node.args.length === 1 && isMultilineTemplate(node.args[0]);
  if (onlyTemplate || isTestCall(node) || isPathCall(node)) {
    const args = node.args.map((argument) => printExpression(path, argument, "args"));
    const callee = printExpression(path, node.callee, "callee");
    return [
      keyword,
      callee,
      optional,
      printTypeArguments(path, node.typeArguments),
      "(",
      join(", ", args),
      ")",
    ];
  }
  const { callee } = node;
  if (
    !isNew &&
    (callee.kind === "Member" || callee.kind === "Index") &&
    !needsParentheses(at(path, callee, "callee"))
  ) {
    return printMemberChain(path as Path<TsCall>);
  }
  const doc: Doc = [
    keyword,
    printExpression(path, callee, "callee"),
    optional,
    printTypeArguments(path, node.typeArguments),
    printArguments(path, node),
  ];
  return callee.kind === "Call" ? group(doc) : doc;
}

function tryHugging(path: Path, argument: TsExpression, request: LayoutRequest): Doc | undefined {
  try {
    return printExpression(path, argument, "args", request);
  } catch (error) {
    if (error instanceof CannotHug) return undefined;
    throw error;
  }
}

export function printArguments(path: Path, node: TsCall | TsNew): Doc {
  const { args } = node;
  if (args.length === 0) return "()";
  const bare = args.map((argument) => printExpression(path, argument, "args"));
  if (isEffectWithList(args)) return ["(", join(", ", bare), ")"];
  const separated = join([",", line], bare);
  const oneToTheLine = (): Doc =>
    group(["(", indent([line, separated]), ",", line, ")"], { shouldBreak: true });
  if (composesFunctions(args)) return oneToTheLine();

  if (hugsFirst(args)) {
    const rest = bare.slice(1);
    if (rest.some(willBreak)) return oneToTheLine();
    const first = tryHugging(path, args[0], { expandFirst: true });
    if (first === undefined) return oneToTheLine();
    const hugged: Doc = ["(", group(first, { shouldBreak: true }), ", ", ...rest, ")"];
    return willBreak(first)
      ? [breakParent, conditionalGroup([hugged, oneToTheLine()])]
      : conditionalGroup([["(", first, ", ", ...rest, ")"], hugged, oneToTheLine()]);
  }
  if (hugsLast(args)) {
    const before = bare.slice(0, -1);
    if (before.some(willBreak)) return oneToTheLine();
    const last = tryHugging(path, args[args.length - 1], { expandLast: true });
    if (last === undefined) return oneToTheLine();
    const head = before.map((doc): Doc => [doc, ",", line]);
    const hugged: Doc = ["(", ...head, group(last, { shouldBreak: true }), ")"];
    return willBreak(last)
      ? [breakParent, conditionalGroup([hugged, oneToTheLine()])]
      : conditionalGroup([["(", ...head, last, ")"], hugged, oneToTheLine()]);
  }
  const doc: Doc = ["(", indent([softline, separated]), ifBreak(","), softline, ")"];
  return isBusyCallee(path) ? doc : group(doc, { shouldBreak: bare.some(willBreak) });
}
