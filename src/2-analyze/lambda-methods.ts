/**
 * `area = lambda self: self.side ** 2` in a class body is a method as any other: Python's functions
 * bind to the object whatever they are written as. Such lines become `def`s that keep their name.
 */
import type { Block, ClassDef, Expression, FunctionDef, Statement } from "../ast/python.ts";
import { mapStatements } from "../ast/map-tree.ts";
import { innerBlocks } from "../ast/walk.ts";

/** The block with the lambdas of its classes as methods; the same block where there are none. */
export function rewriteLambdaMethods(block: Block): Block {
  return hasLambdaMethod(block) ? mapStatements(block, rewriteClass) : block;
}

const hasLambdaMethod = ({ statements }: Block): boolean =>
  statements.some((statement) =>
    statement.kind === "ClassDef"
      ? statement.body.statements.some(isLambdaMethod) || hasLambdaMethod(statement.body)
      : statement.kind === "FunctionDef" || statement.kind === "AsyncFunctionDef"
        ? hasLambdaMethod(statement.body)
        : innerBlocks(statement).some(hasLambdaMethod),
  );

type Named = Extract<Expression, { kind: "Name" }>;
type LambdaMethod = Extract<Statement, { kind: "Assign" }> & {
  readonly targets: readonly [Named];
  readonly value: Extract<Expression, { kind: "Lambda" }>;
};

const isLambdaMethod = (statement: Statement): statement is LambdaMethod =>
  statement.kind === "Assign" &&
  statement.value.kind === "Lambda" &&
  statement.targets.length === 1 &&
  statement.targets[0].kind === "Name";

function rewriteClass(node: Statement): readonly ClassDef[] | undefined {
  if (node.kind !== "ClassDef" || !node.body.statements.some(isLambdaMethod)) return undefined;
  const statements = node.body.statements.map((statement) =>
    isLambdaMethod(statement) ? asFunction(statement) : statement,
  );
  return [{ ...node, body: { ...node.body, statements } }];
}

function asFunction({ targets, value, ...statement }: LambdaMethod): FunctionDef {
  const { body, span } = value;
  const result = { kind: "Return", value: body, span: body.span, leading: [] } as const;
  return {
    kind: "FunctionDef",
    name: targets[0].id,
    nameSpan: targets[0].span,
    isLambda: true,
    decorators: [],
    typeParameters: [],
    parameters: value.parameters,
    body: { kind: "Block", statements: [result], dangling: [], span },
    leading: statement.leading,
    trailing: statement.trailing,
    span: statement.span,
  };
}
