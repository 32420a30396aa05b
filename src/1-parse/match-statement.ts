import type { Expression, MatchCase, Pattern, Statement, Trivia } from "../ast/python.ts";
import { columnOf, convertBlock } from "./blocks.ts";
import { field, fieldsOf, hasToken, namedChildren, optionalField } from "./context.ts";
import type { Context } from "./context.ts";
import { convertNamed } from "./expressions.ts";
import { checkCases } from "./pattern-checks.ts";
import { convertPattern } from "./patterns.ts";
import type { PlainNode } from "./plain-tree.ts";

export function convertMatch(
  node: PlainNode,
  leading: readonly Trivia[],
  limit: number,
  ctx: Context,
): Statement {
  const subjects = fieldsOf(node, "subject");
  const values = subjects.map((child) => convertNamed(child, ctx));
  const alone = values.length === 1 && !hasToken(node, ",") && values[0].kind !== "Starred";
  const subject: Expression = alone
    ? values[0]
    : {
        kind: "Tuple",
        span: { start: subjects[0].start, end: subjects[subjects.length - 1].end },
        elements: values,
      };
  const clauses = namedChildren(field(node, "body"));
  const cases = clauses.map((clause, index) =>
    convertCase(clause, clauses[index + 1]?.start ?? limit, index === 0, ctx),
  );
  takeLastComments(cases, clauses, limit, ctx);
  checkCases(cases, ctx);
  const end = cases.at(-1)?.span.end ?? node.end;
  return { kind: "Match", span: { start: node.start, end }, leading, subject, cases };
}

/** Comments below the last case that are indented like the cases stay with it. */
function takeLastComments(
  cases: MatchCase[],
  clauses: readonly PlainNode[],
  limit: number,
  ctx: Context,
): void {
  const column = columnOf(ctx.source, clauses.at(-1)?.start ?? 0);
  const last = cases.at(-1);
  if (column === undefined || last === undefined) return;
  const rest = ctx.trivia.takeDangling(limit, column);
  if (rest.length === 0) return;
  const body = { ...last.body, dangling: [...last.body.dangling, ...rest] };
  cases[cases.length - 1] = { ...last, body };
}

function convertCase(clause: PlainNode, limit: number, first: boolean, ctx: Context): MatchCase {
  const before = ctx.trivia.takeBefore(clause.start);
  const leading = first ? before.filter((trivia) => trivia.kind === "Comment") : before;
  const patterns = namedChildren(clause).filter((child) => child.type === "case_pattern");
  const guard = optionalField(clause, "guard");
  const converted = patterns.map((pattern) => convertPattern(pattern, ctx));
  const alone =
    converted.length === 1 && !hasToken(clause, ",") && converted[0].kind !== "MatchStar";
  const pattern: Pattern = alone
    ? converted[0]
    : {
        kind: "MatchSequence",
        span: { start: patterns[0].start, end: patterns[patterns.length - 1].end },
        patterns: converted,
      };
  const test = guard === undefined ? undefined : convertNamed(namedChildren(guard)[0], ctx);
  const body = convertBlock(field(clause, "consequence"), limit, ctx);
  return {
    kind: "MatchCase",
    span: { start: clause.start, end: body.span.end },
    leading,
    pattern,
    ...(test === undefined ? {} : { guard: test }),
    body,
  };
}
