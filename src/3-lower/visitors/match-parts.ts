/** `match (key, shift):` whose cases look at the parts alone: no tuple has to be made. */
import type { Assign, Expression, Match, Pattern } from "../../ast/python.ts";
import { someExpression } from "../../ast/walk.ts";
import type { TsExpression, TsStatement } from "../../ast/typescript.ts";
import type { Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression } from "../expressions.ts";

/** One part of the subject: what stands for it, and what is known about it. */
export interface SubjectPart {
  readonly value: TsExpression;
  readonly type: Type;
  readonly isLiteral: boolean;
}

/** The parts, and the declarations of those that have to be evaluated first. */
export interface SubjectParts {
  readonly parts: readonly SubjectPart[];
  readonly declarations: readonly TsStatement[];
}

/** TypeScript refuses to compare a constant with another. */
const UNSUITED: ReadonlySet<Expression["kind"]> = new Set([
  "Starred",
  "NamedExpr",
  "Int",
  "Str",
  "None",
  "True",
  "False",
]);

export function subjectParts(node: Match, ctx: Context): SubjectParts | undefined {
  const { subject, cases } = node;
  if (subject.kind !== "Tuple" || subject.elements.length === 0) return undefined;
  const { elements } = subject;
  if (!cases.every(({ pattern }) => fitsParts(pattern, elements.length))) return undefined;
  const assigns = (guard: Expression): boolean =>
    someExpression(guard, ({ kind }) => kind === "NamedExpr");
  if (cases.some(({ guard }) => guard && assigns(guard))) return undefined;
  if (elements.some(({ kind }) => UNSUITED.has(kind))) return undefined;
  const declarations: TsStatement[] = [];
  const captured = new Set(cases.flatMap(({ pattern }) => capturedNames(pattern)));
  const parts = elements.map((element): SubjectPart => {
    const type = ctx.module.state.typeOf(element);
    const lowered = lowerExpression(element, ctx);
    if (staysSame(element, captured, ctx))
      return { value: lowered, type, isLiteral: isLiteral(element, ctx) };
    const name = ctx.module.fresh(nameFor(element), ctx.scope);
    declarations.push(b.constDecl(name, lowered));
    return { value: b.id(name), type, isLiteral: isLiteral(element, ctx) };
  });
  return { parts, declarations };
}

/** Sequences of just as many parts, or anything at all. */
function fitsParts(pattern: Pattern, count: number): boolean {
  switch (pattern.kind) {
    case "MatchSequence":
      return (
        pattern.patterns.length === count &&
        pattern.patterns.every(({ kind }) => kind !== "MatchStar")
      );
    case "MatchOr":
      return pattern.patterns.every((inner) => fitsParts(inner, count));
    case "MatchAs":
      return pattern.name === undefined && pattern.pattern === undefined;
    default:
      return false;
  }
}

function capturedNames(pattern: Pattern): string[] {
  switch (pattern.kind) {
    case "MatchAs":
      return [
        ...(pattern.name === undefined ? [] : [pattern.name]),
        ...(pattern.pattern ? capturedNames(pattern.pattern) : []),
      ];
    case "MatchStar":
      return pattern.name === undefined ? [] : [pattern.name];
    case "MatchSequence":
    case "MatchOr":
      return pattern.patterns.flatMap(capturedNames);
    case "MatchMapping":
      return [
        ...pattern.patterns.flatMap(capturedNames),
        ...(pattern.rest === undefined ? [] : [pattern.rest]),
      ];
    case "MatchClass":
      return [
        ...pattern.patterns.flatMap(capturedNames),
        ...pattern.keywords.flatMap((keyword) => capturedNames(keyword.pattern)),
      ];
    default:
      return [];
  }
}

/** Whether the name means the same while the patterns are tried. */
function staysSame(element: Expression, captured: ReadonlySet<string>, ctx: Context): boolean {
  if (element.kind !== "Name" || captured.has(element.id)) return false;
  const binding = ctx.module.state.resolution.names.get(element);
  return binding !== undefined && binding.scope === ctx.scope && !binding.assignedElsewhere;
}

/** `self.room` is `room`, what `%` gives a `remainder`. */
function nameFor(element: Expression): string {
  if (element.kind === "Name") return element.id;
  if (element.kind === "Attribute") return element.attribute.replace(/^_+/, "") || "part";
  if (element.kind === "BinOp" && element.operator === "%") return "remainder";
  if (element.kind === "Call" && element.func.kind === "Name" && element.func.id === "len")
    return "length";
  return "part";
}

/** `const code = 404`: a constant whose type is its value. */
export function isLiteral(node: Expression, ctx: Context): boolean {
  const binding = node.kind === "Name" && ctx.module.state.resolution.names.get(node);
  if (!binding) return false;
  const [definition, ...others] = binding.definitions;
  const statement = definition?.node as Partial<Assign> | undefined;
  return (
    others.length === 0 &&
    definition?.kind === "assign" &&
    ["Int", "Str", "UnaryOp"].includes(statement?.value?.kind ?? "")
  );
}
