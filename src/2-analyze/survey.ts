/** Every statement and expression of a module with the place it stands in, for rules that look at all of them. */
import type {
  Block,
  ClassDef,
  Expression,
  FunctionDef,
  Lambda,
  Module,
  Statement,
} from "../ast/python.ts";
import { childExpressions, expressionsOf, innerBlocks } from "../ast/walk.ts";

export interface Place {
  /** The function whose body it is; a lambda's is its body. */
  readonly func?: FunctionDef | Lambda;
  /** The class whose body it is, outside its methods. */
  readonly cls?: ClassDef;
  /** The statements around it within the function, outermost first, itself excluded. */
  readonly around: readonly Statement[];
}

export interface SurveyedStatement<S extends Statement = Statement> {
  readonly node: S;
  readonly place: Place;
}

export interface SurveyedExpression<E extends Expression = Expression> {
  readonly node: E;
  readonly place: Place;
  readonly statement: Statement;
  /** The expression directly around it; absent where the statement is. */
  readonly parent?: Expression;
}

export interface Survey {
  readonly statements: readonly SurveyedStatement[];
  readonly expressions: readonly SurveyedExpression[];
}

/** Annotations of variables are left out: they are never evaluated for their value. */
export function surveyModule(module: Module): Survey {
  const statements: SurveyedStatement[] = [];
  const expressions: SurveyedExpression[] = [];
  visitBlock(module.body, { around: [] });
  return { statements, expressions };

  function visitBlock(block: Block, place: Place): void {
    for (const node of block.statements) visitStatement(node, place);
  }

  function visitStatement(node: Statement, place: Place): void {
    statements.push({ node, place });
    for (const expression of expressionsOf(node)) visitExpression(expression, place, node);
    if (node.kind === "FunctionDef" || node.kind === "AsyncFunctionDef") {
      visitBlock(node.body, { func: node, around: [] });
    } else if (node.kind === "ClassDef") {
      visitBlock(node.body, { func: place.func, cls: node, around: [] });
    }
    const inner = { ...place, around: [...place.around, node] };
    for (const block of innerBlocks(node)) visitBlock(block, inner);
  }

  function visitExpression(
    node: Expression,
    place: Place,
    statement: Statement,
    parent?: Expression,
  ): void {
    expressions.push({ node, place, statement, parent });
    const inner = node.kind === "Lambda" ? { func: node, around: [] } : place;
    for (const child of childExpressions(node)) visitExpression(child, inner, statement, node);
  }
}

/** The surveyed expressions of one kind. */
export const expressionsOfKind = <K extends Expression["kind"]>(
  survey: Survey,
  kind: K,
): SurveyedExpression<Extract<Expression, { kind: K }>>[] =>
  survey.expressions.filter(({ node }) => node.kind === kind) as SurveyedExpression<
    Extract<Expression, { kind: K }>
  >[];

/** The surveyed statements of some kinds. */
export const statementsOfKind = <K extends Statement["kind"]>(
  survey: Survey,
  ...kinds: readonly K[]
): SurveyedStatement<StatementOf<K>>[] =>
  survey.statements.filter(({ node }) =>
    (kinds as readonly string[]).includes(node.kind),
  ) as SurveyedStatement<StatementOf<K>>[];

/** The statement that has a kind among its kinds. */
type StatementOf<K, S = Statement> = S extends { readonly kind: infer Kinds }
  ? K & Kinds extends never
    ? never
    : S
  : never;
