/**
 * Names that the patterns of `match` capture and that each case can declare for itself: nothing but
 * the case's own guard and body reads them, and taking the value after the test gives what taking it
 * within gave.
 */
import type { Expression, Match, MatchCase, Pattern } from "../ast/python.ts";
import { childExpressions } from "../ast/walk.ts";
import { mayRun } from "./bounds/running.ts";
import type { State } from "./infer/state.ts";
import { ancestry, type Binding, descendants, type Scope } from "./model.ts";
import { statementsOfKind, surveyModule } from "./survey.ts";

export function caseCaptures(state: State): ReadonlySet<Binding> {
  const cases = statementsOfKind(surveyModule(state.module), "Match").flatMap(({ node }) =>
    node.cases.map((matchCase) => ({
      node,
      matchCase,
      names: plainCaptures(node, matchCase, state),
    })),
  );
  const found = new Set<Binding>();
  for (const scope of state.resolution.scopes.values()) {
    for (const binding of scope.bindings.values())
      if (isDeclaredInCases(binding, scope, cases)) found.add(binding);
  }
  return found;
}

interface Case {
  readonly node: Match;
  readonly matchCase: MatchCase;
  /** What the pattern captures once, and whose value can be taken later. */
  readonly names: ReadonlySet<string>;
}

function isDeclaredInCases(binding: Binding, scope: Scope, cases: readonly Case[]): boolean {
  const { definitions, reads, captured, assignedElsewhere, name } = binding;
  if (definitions.length === 0 || captured || assignedElsewhere || scope.kind === "class")
    return false;
  if (definitions.some(({ kind }) => kind !== "pattern")) return false;
  const own = cases.filter(({ matchCase: { pattern } }) =>
    definitions.some(({ at }) => at >= pattern.span.start && at < pattern.span.end),
  );
  const isEach = own.length === definitions.length && own.every(({ names }) => names.has(name));
  // A `match` inside a case that captures the name again changes it for the rest of the case.
  const isNested = own.some(({ matchCase: { body } }) =>
    definitions.some(({ at }) => at >= body.span.start && at < body.span.end),
  );
  return (
    isEach &&
    !isNested &&
    own.every(({ node }) => node.subject.kind !== "Name" || node.subject.id !== name) &&
    reads.every(({ node }) =>
      own.some(({ matchCase: { pattern, span } }) => {
        const at = node.span.start;
        return at >= pattern.span.end && at < span.end;
      }),
    )
  );
}

/** The names that a case captures outside of alternatives, unless its guard may change the subject. */
function plainCaptures(node: Match, { pattern, guard }: MatchCase, state: State): Set<string> {
  const runs = (part: Expression): boolean => part.kind === "NamedExpr" || mayRun(part, state);
  const all = (part: Expression): readonly Expression[] => [
    part,
    ...childExpressions(part).flatMap(all),
  ];
  if (guard && all(guard).some(runs)) return new Set();
  if (node.subject.kind === "NamedExpr") return new Set();
  return new Set(namesIn(pattern, state));
}

function namesIn(pattern: Pattern, state: State): string[] {
  switch (pattern.kind) {
    case "MatchAs":
      return [
        ...(pattern.name === undefined ? [] : [pattern.name]),
        ...(pattern.pattern ? namesIn(pattern.pattern, state) : []),
      ];
    case "MatchStar":
      return pattern.name === undefined ? [] : [pattern.name];
    case "MatchSequence":
      return pattern.patterns.flatMap((inner) => namesIn(inner, state));
    case "MatchMapping":
      return [
        ...pattern.patterns.flatMap((inner) => namesIn(inner, state)),
        ...(pattern.rest === undefined ? [] : [pattern.rest]),
      ];
    case "MatchClass":
      return readsFieldsOnly(pattern.cls, state)
        ? [
            ...pattern.patterns.flatMap((inner) => namesIn(inner, state)),
            ...pattern.keywords.flatMap(({ pattern: inner }) => namesIn(inner, state)),
          ]
        : [];
    default:
      return [];
  }
}

/** Whether reading attributes of the class's objects runs nothing: none is computed. */
function readsFieldsOnly(cls: Expression, state: State): boolean {
  const type = state.typeOf(cls);
  if (type.kind !== "class") return true;
  const family = [...ancestry(type.cls), ...descendants(type.cls)];
  return family.every(
    ({ methods, aliases }) =>
      !["__getattr__", "__getattribute__"].some((name) => methods.has(name)) &&
      aliases.size === 0 &&
      [...methods.values()].every(({ method }) => method !== "property"),
  );
}
