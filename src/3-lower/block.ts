/** Blocks: statements in order with their comments and blank lines, and the declarations they need. */
import type {
  Block,
  Comment,
  Expression,
  Statement,
  StatementKind,
  NodeOf,
  Trivia,
} from "../ast/python.ts";
import type { Binding } from "../2-analyze/model.ts";
import type { TsBlock, TsComment, TsStatement, TsTrivia, TsVariable } from "../ast/typescript.ts";
import { statementsOfKind, surveyModule } from "../2-analyze/survey.ts";
import { mayBeUnbound, unassigned } from "./unassigned.ts";
import type { Context } from "./context.ts";
import { lowerFunctionDef } from "./functions/function.ts";
import { lowerAnnAssign, lowerAssign } from "./visitors/assign.ts";
import { lowerAugAssign } from "./visitors/augmented-assign.ts";
import { lowerClassDef } from "./classes/class-def.ts";
import { lowerDelete } from "./visitors/delete.ts";
import { lowerFor } from "./visitors/for.ts";
import { lowerIf, lowerWhile } from "./visitors/if-while.ts";
import { lowerMatch } from "./visitors/match.ts";
import { lowerAssert, lowerExpr, lowerJump, lowerReturn } from "./visitors/simple.ts";
import { lowerRaise } from "./visitors/raise.ts";
import { lowerTry } from "./visitors/try.ts";
import { lowerWith } from "./visitors/with.ts";

export type StatementVisitor<K extends StatementKind> = (
  node: NodeOf<K> & Statement,
  ctx: Context,
) => TsStatement[];

const nothing = (): TsStatement[] => [];

const visitors = {
  AnnAssign: lowerAnnAssign,
  Assert: lowerAssert,
  Assign: lowerAssign,
  AsyncFor: lowerFor,
  AsyncFunctionDef: lowerFunctionDef,
  AsyncWith: lowerWith,
  AugAssign: lowerAugAssign,
  Break: lowerJump,
  ClassDef: lowerClassDef,
  Continue: lowerJump,
  Delete: lowerDelete,
  Expr: lowerExpr,
  For: lowerFor,
  FunctionDef: lowerFunctionDef,
  Global: nothing,
  If: lowerIf,
  // Imports are made from what was used.
  Import: nothing,
  ImportFrom: nothing,
  Match: lowerMatch,
  Nonlocal: nothing,
  Pass: nothing,
  Raise: lowerRaise,
  Return: lowerReturn,
  Try: lowerTry,
  // Types alone: TypeScript's come from inference.
  TypeAlias: nothing,
  While: lowerWhile,
  With: lowerWith,
} satisfies { [K in StatementKind]: StatementVisitor<K> };

export const comment = ({ text }: Comment): TsComment => ({ kind: "line", text });
export const trivia = (items: readonly Trivia[]): TsTrivia[] =>
  items.map((item): TsTrivia => (item.kind === "BlankLine" ? { kind: "blank" } : comment(item)));

export function lowerBlock(
  block: Block,
  ctx: Context,
  options: { readonly skipDocstring?: boolean } = {},
): TsBlock {
  const statements = options.skipDocstring ? block.statements.slice(1) : block.statements;
  return {
    kind: "Block",
    body: statements.flatMap((statement, index) =>
      lowerStatement(
        statement,
        ctx.within({ isLast: index === statements.length - 1 }),
        index === 0,
      ),
    ),
    header: block.header && comment(block.header),
    dangling: trivia(block.dangling),
  };
}

export function lowerStatement(node: Statement, outer: Context, isFirst = false): TsStatement[] {
  const prelude: TsStatement[] = [];
  const ctx = outer.within({
    prelude: acceptsPrelude(node) ? prelude : undefined,
    first: evaluatedFirst(node),
  });
  const lowered = visited(node, ctx);
  const declared = declarationsBefore(node, ctx);
  const all = [...declared, ...prelude, ...lowered];
  const leading = trivia(node.leading).filter(
    (item, index) => !(isFirst && index === 0 && item.kind === "blank"),
  );
  if (all.length === 0) {
    const kept = leading.some(({ kind }) => kind !== "blank") || node.trailing;
    if (!kept) return [];
    const trailing: TsTrivia[] = node.trailing ? [comment(node.trailing)] : [];
    return [{ kind: "Empty", leading: [...leading, ...trailing] }];
  }
  const first = all[0];
  all[0] = { ...first, leading: [...leading, ...(first.leading ?? [])], origin: node.span.start };
  if (node.trailing) {
    const last = all.at(-1)!;
    all[all.length - 1] = { ...last, trailing: comment(node.trailing) };
  }
  return all;
}

/** Statements that evaluate their expressions once, before anything else they do. */
const acceptsPrelude = (node: Statement): boolean =>
  [
    "Assign",
    "AnnAssign",
    "Return",
    "Expr",
    "Raise",
    "For",
    "AugAssign",
    "FunctionDef",
    "AsyncFunctionDef",
    "ClassDef",
  ].includes(node.kind);

/** The expressions that a statement evaluates before any other that has effects. */
function evaluatedFirst(node: Statement): ReadonlySet<Expression> {
  const found = new Set<Expression>();
  const [root] =
    node.kind === "Assign" || node.kind === "AnnAssign"
      ? [node.value]
      : node.kind === "Raise"
        ? [node.exception]
        : node.kind === "For"
          ? [node.iter]
          : node.kind === "Return" || node.kind === "Expr"
            ? [node.value]
            : node.kind === "If" && !node.isElif
              ? [node.test]
              : [];
  for (let part = root; part !== undefined; part = firstPart(part)) found.add(part);
  return found;
}

/** A defect of the converter costs the program its conversion, not the run its other programs. */
function visited(node: Statement, ctx: Context): TsStatement[] {
  const visit = visitors[node.kind] as StatementVisitor<StatementKind>;
  try {
    return visit(node, ctx);
  } catch (error) {
    ctx.module.report("converter-failed", node.span, { reason: String(error) });
    return [];
  }
}

/** What is evaluated first inside an expression. */
function firstPart(node: Expression): Expression | undefined {
  switch (node.kind) {
    case "Await":
    case "Attribute":
    case "Subscript":
      return node.value;
    case "BinOp":
    case "Compare":
      return node.left;
    case "UnaryOp":
      return node.operand;
    case "BoolOp":
      return node.values[0];
    case "List":
    case "Tuple":
      return node.elements[0];
    case "Call": {
      const { func } = node;
      const isName =
        func.kind === "Name" || (func.kind === "Attribute" && func.value.kind === "Name");
      return isName ? (node.args[0]?.kind === "Starred" ? node.args[0].value : node.args[0]) : func;
    }
    default:
      return undefined;
  }
}

/** `let` for variables that the statement, or a block inside it, is the first to assign. */
function declarationsBefore(node: Statement, ctx: Context): TsStatement[] {
  const bindings = ctx.module.declarations.before.get(node) ?? [];
  return bindings.filter(namesValue).map((binding) => {
    const declared = unassigned(binding, ctx);
    return !mayBeUnbound(binding, ctx) && isLostSight(binding, ctx)
      ? definitely(declared)
      : declared;
  });
}

/** What `type Pair = …` makes is a name for types alone. */
const namesValue = ({ definitions }: Binding): boolean =>
  !definitions.every((one) => (one.node as Statement).kind === "TypeAlias");

/**
 * Whether TypeScript does not follow the assignments: `else` of a `try` depends on a flag, and the
 * handlers of `except*` are functions.
 */
const isLostSight = ({ definitions }: Binding, { module: { state } }: Context): boolean =>
  state
    .once(FLAGGED, () =>
      statementsOfKind(surveyModule(state.module), "Try")
        .filter(({ node: { isStar, orelse } }) => isStar || orelse !== undefined)
        .map(({ node: { span } }) => span),
    )
    .some(({ start, end }) => definitions.some(({ at }) => at >= start && at < end));

const FLAGGED = "statements through which TypeScript follows no assignments";

const definitely = (statement: TsVariable): TsVariable => ({
  ...statement,
  declarators: statement.declarators.map((declarator) => ({ ...declarator, definite: true })),
});
