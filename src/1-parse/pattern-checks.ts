import type { MatchAs, MatchCase, Pattern, Span } from "../ast/python.ts";
import * as syntax from "../diagnostics/syntax.ts";
import type { Context } from "./context.ts";

/**
 * What CPython's compiler refuses in the cases of a `match`: names bound twice, alternatives that
 * bind different names, and patterns that make others unreachable.
 */
export function checkCases(cases: readonly MatchCase[], ctx: Context): void {
  for (const [index, { pattern, guard }] of cases.entries()) {
    namesOf(pattern, ctx);
    const irrefutable = irrefutablePart(pattern);
    if (irrefutable !== undefined && guard === undefined && index < cases.length - 1) {
      report(`${unreachable(irrefutable)} makes remaining patterns unreachable`, pattern.span, ctx);
    }
  }
}

function report(problem: string, span: Span, ctx: Context): void {
  ctx.bag.report(syntax.invalidPattern, span, { problem });
}

function unreachable(pattern: MatchAs): string {
  return pattern.name === undefined ? "wildcard" : `name capture '${pattern.name}'`;
}

/** The capture or wildcard that lets a pattern match everything. */
function irrefutablePart(pattern: Pattern): MatchAs | undefined {
  if (pattern.kind === "MatchAs") {
    return pattern.pattern === undefined ? pattern : irrefutablePart(pattern.pattern);
  }
  if (pattern.kind !== "MatchOr") return undefined;
  for (const alternative of pattern.patterns) {
    const part = irrefutablePart(alternative);
    if (part !== undefined) return part;
  }
  return undefined;
}

/** The names that a pattern binds. */
function namesOf(pattern: Pattern, ctx: Context): Set<string> {
  const names = new Set<string>();
  const add = (name: string | undefined): void => {
    if (name === undefined) return;
    if (names.has(name)) {
      report(`multiple assignments to name '${name}' in pattern`, pattern.span, ctx);
    }
    names.add(name);
  };
  const addAll = (patterns: readonly Pattern[]): void => {
    for (const inner of patterns) for (const name of namesOf(inner, ctx)) add(name);
  };
  switch (pattern.kind) {
    case "MatchAs":
      if (pattern.pattern !== undefined) addAll([pattern.pattern]);
      add(pattern.name);
      break;
    case "MatchStar":
      add(pattern.name);
      break;
    case "MatchSequence": {
      const stars = pattern.patterns.filter((inner) => inner.kind === "MatchStar");
      if (stars.length > 1) {
        report("multiple starred names in sequence pattern", stars[1].span, ctx);
      }
      addAll(pattern.patterns);
      break;
    }
    case "MatchMapping":
      addAll(pattern.patterns);
      add(pattern.rest);
      break;
    case "MatchClass":
      addAll(pattern.patterns);
      addAll(pattern.keywords.map((keyword) => keyword.pattern));
      break;
    case "MatchOr":
      checkAlternatives(pattern.patterns, ctx).forEach(add);
      break;
    default:
  }
  return names;
}

function checkAlternatives(patterns: readonly Pattern[], ctx: Context): Set<string> {
  const [first, ...rest] = patterns.map((alternative) => namesOf(alternative, ctx));
  if (rest.some((names) => names.size !== first.size || [...names].some((n) => !first.has(n)))) {
    report("alternative patterns bind different names", patterns[0].span, ctx);
  }
  for (const alternative of patterns.slice(0, -1)) {
    const irrefutable = irrefutablePart(alternative);
    if (irrefutable !== undefined) {
      report(
        `${unreachable(irrefutable)} makes remaining patterns unreachable`,
        alternative.span,
        ctx,
      );
    }
  }
  return first;
}
