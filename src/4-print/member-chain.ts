/** `a.b().c().d()`: chains of calls stay on one line or break before each method. */
import type { TsCall, TsExpression, TsIndex, TsMember } from "../ast/typescript.ts";
import { isBusyCallee, printArguments } from "./calls.ts";
import { hasComments, withComments } from "./comments.ts";
import {
  type Doc,
  TAB_WIDTH,
  breakParent,
  conditionalGroup,
  group,
  hardline,
  indent,
  join,
  label,
  willBreak,
} from "./doc.ts";
import { printExpression } from "./expressions.ts";
import { MEMBER_CHAIN, printLookup } from "./members.ts";
import { needsParentheses } from "./parentheses.ts";
import { type Path, at } from "./path.ts";
import { isFunctionLike, isSimpleArgument } from "./shapes.ts";
import { printTypeArguments } from "./types.ts";

interface Link {
  readonly node: TsExpression;
  readonly doc: Doc;
  /** Parentheses close after this link, around all before it. */
  readonly closes?: boolean;
}

const isLookup = (node: TsExpression): node is TsMember | TsIndex =>
  node.kind === "Member" || node.kind === "Index";
const isNumberIndex = (node: TsExpression): boolean =>
  node.kind === "Index" && node.index.kind === "Number";

function callTail(path: Path, node: TsCall): Doc {
  return [
    node.optional ? "?." : "",
    printTypeArguments(path, node.typeArguments),
    printArguments(path, node),
  ];
}

/** The chain from its head to the outermost call. */
function linksOf(path: Path<TsCall>): Link[] {
  const links: Link[] = [{ node: path.node, doc: callTail(path, path.node) }];
  let parent: Path = path;
  let role = "callee";
  let node: TsExpression = path.node.callee;
  for (;;) {
    const here: Path = at(parent, node, role);
    if (node.kind === "Call" && (isLookup(node.callee) || node.callee.kind === "Call")) {
      links.unshift({ node, doc: withComments(node, callTail(here, node)) });
      [parent, role, node] = [here, "callee", node.callee];
    } else if (isLookup(node)) {
      const closes = needsParentheses(here as Path<TsExpression>);
      links.unshift({ node, closes, doc: withComments(node, printLookup(here, node)) });
      [parent, role, node] = [here, "object", node.object];
    } else if (node.kind === "NonNull") {
      links.unshift({ node, doc: withComments(node, "!") });
      [parent, role, node] = [here, "expression", node.expression];
    } else {
      links.unshift({ node, doc: printExpression(parent, node, role) });
      return links;
    }
  }
}

/** The head with what clings to it, then one group for each `.name(…)`. */
function groupsOf(links: readonly Link[]): Link[][] {
  const head = [links[0]];
  let next = 1;
  while (
    next < links.length &&
    (links[next].node.kind === "NonNull" ||
      links[next].node.kind === "Call" ||
      isNumberIndex(links[next].node))
  ) {
    head.push(links[next++]);
  }
  if (links[0].node.kind !== "Call") {
    while (
      next + 1 < links.length &&
      isLookup(links[next].node) &&
      isLookup(links[next + 1].node)
    ) {
      head.push(links[next++]);
    }
  }
  const groups = [head];
  let current: Link[] = [];
  let called = false;
  for (const link of links.slice(next)) {
    if (called && isLookup(link.node)) {
      if (isNumberIndex(link.node)) {
        current.push(link);
        continue;
      }
      groups.push(current);
      current = [];
      called = false;
    }
    if (link.node.kind === "Call") called = true;
    current.push(link);
    if (link.node.trailingComments?.length) {
      groups.push(current);
      current = [];
      called = false;
    }
  }
  if (current.length > 0) groups.push(current);
  return groups;
}

/** `this.x()`, `Factory.x()`, `z.x()`: a short head keeps the first call beside it. */
function headKeepsFirstCall(groups: readonly Link[][], isStatement: boolean): boolean {
  if (groups.length < 2 || hasComments(groups[1][0].node)) return false;
  const isFactory = (name: string) => /^[A-Z]|^[$_]+$/.test(name);
  const indexed = groups[1][0].node.kind === "Index";
  const head = groups[0];
  if (head.length === 1) {
    const { node } = head[0];
    if (node.kind === "Literal") return node.value === "this";
    return (
      node.kind === "Identifier" &&
      (isFactory(node.name) || (isStatement && node.name.length <= TAB_WIDTH) || indexed)
    );
  }
  const last = head[head.length - 1].node;
  return last.kind === "Member" && (isFactory(last.property) || indexed);
}

function groupDoc(links: readonly Link[]): Doc {
  const docs = links.map((link) => link.doc);
  return links.at(-1)?.closes ? ["(", ...docs, ")"] : docs;
}

export function printMemberChain(path: Path<TsCall>): Doc {
  const links = linksOf(path);
  const groups = groupsOf(links);
  const merged = headKeepsFirstCall(groups, path.parent?.node.kind === "ExpressionStatement");
  const docs = groups.map(groupDoc);
  const oneLine: Doc = docs;
  const cutoff = merged ? 3 : 2;
  const commented =
    links.slice(1, -1).some((link) => link.node.leadingComments?.length) ||
    links.slice(0, -1).some((link) => link.node.trailingComments?.length);
  if (groups.length <= cutoff && !commented) return isBusyCallee(path) ? oneLine : group(oneLine);

  const rest = groups.slice(merged ? 2 : 1).map(groupDoc);
  const expanded: Doc = [
    docs[0],
    merged ? docs[1] : "",
    rest.length === 0 ? "" : indent([hardline, join(hardline, rest)]),
  ];
  const calls = links.map((link) => link.node).filter((node) => node.kind === "Call");
  const lastBreaksAfterFunctions =
    groups.at(-1)?.at(-1)?.node.kind === "Call" &&
    willBreak(docs[docs.length - 1]) &&
    calls.slice(0, -1).some((call) => call.args.some(isFunctionLike));
  const mustBreak =
    commented ||
    (calls.length > 2 &&
      calls.some((call) => !call.args.every((argument) => isSimpleArgument(argument)))) ||
    docs.slice(0, -1).some(willBreak) ||
    lastBreaksAfterFunctions;
  return label(
    MEMBER_CHAIN,
    mustBreak
      ? group(expanded)
      : [willBreak(oneLine) ? breakParent : "", conditionalGroup([oneLine, expanded])],
  );
}
