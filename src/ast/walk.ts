/** Generic traversal of the Python tree, children in source order. */
import type { Block, Comprehension, Expression, Parameter, Statement } from "./python.ts";

const present = (...nodes: (Expression | undefined)[]): Expression[] =>
  nodes.filter((node) => node !== undefined);

const ofParameters = (parameters: readonly Parameter[]): Expression[] =>
  parameters.flatMap((parameter) => present(parameter.annotation, parameter.default));

const ofGenerators = (generators: readonly Comprehension[]): Expression[] =>
  generators.flatMap((generator) => [generator.target, generator.iter, ...generator.ifs]);

/** The expressions directly inside an expression (a lambda's defaults, but also its body). */
export function childExpressions(node: Expression): Expression[] {
  switch (node.kind) {
    case "BoolOp":
      return [...node.values];
    case "NamedExpr":
      return [node.target, node.value];
    case "BinOp":
      return [node.left, node.right];
    case "UnaryOp":
      return [node.operand];
    case "Lambda":
      return [...ofParameters(node.parameters), node.body];
    case "IfExp":
      return [node.body, node.test, node.orelse];
    case "Dict":
      return node.entries.flatMap((entry) => present(entry.key, entry.value));
    case "List":
    case "Tuple":
    case "Set":
      return [...node.elements];
    case "ListComp":
    case "SetComp":
    case "GeneratorExp":
      return [node.element, ...ofGenerators(node.generators)];
    case "DictComp":
      return [node.key, node.value, ...ofGenerators(node.generators)];
    case "Await":
    case "YieldFrom":
    case "Starred":
      return [node.value];
    case "Yield":
      return present(node.value);
    case "Compare":
      return [node.left, ...node.comparators];
    case "Call":
      return [node.func, ...node.args, ...node.keywords.map((keyword) => keyword.value)];
    case "FormattedValue":
      return present(node.value, node.formatSpec);
    case "JoinedStr":
      return [...node.parts];
    case "Attribute":
      return [node.value];
    case "Subscript":
      return [node.value, node.index];
    case "Slice":
      return present(node.lower, node.upper, node.step);
    case "Name":
    case "Str":
    case "Bytes":
    case "Int":
    case "Float":
    case "Complex":
    case "True":
    case "False":
    case "None":
    case "Ellipsis":
      return [];
  }
}

/** The expressions directly inside a statement, its nested blocks left out. */
export function expressionsOf(node: Statement): Expression[] {
  switch (node.kind) {
    case "FunctionDef":
    case "AsyncFunctionDef":
      return [...node.decorators, ...ofParameters(node.parameters), ...present(node.returns)];
    case "ClassDef":
      return [...node.decorators, ...node.bases, ...node.keywords.map((keyword) => keyword.value)];
    case "Return":
    case "Expr":
      return present(node.value);
    case "Delete":
      return [...node.targets];
    case "Assign":
      return [...node.targets, node.value];
    case "TypeAlias":
      return [node.value];
    case "AugAssign":
      return [node.target, node.value];
    case "AnnAssign":
      return present(node.target, node.value);
    case "For":
    case "AsyncFor":
      return [node.target, node.iter];
    case "While":
    case "If":
      return [node.test];
    case "With":
    case "AsyncWith":
      return node.items.flatMap((item) => present(item.context, item.target));
    case "Match":
      return [node.subject, ...node.cases.flatMap((matchCase) => present(matchCase.guard))];
    case "Raise":
      return present(node.exception, node.cause);
    case "Try":
      return node.handlers.flatMap((handler) => present(handler.type));
    case "Assert":
      return present(node.test, node.message);
    case "Import":
    case "ImportFrom":
    case "Global":
    case "Nonlocal":
    case "Pass":
    case "Break":
    case "Continue":
      return [];
  }
}

/** Whether any expression inside `node` (itself included) satisfies the test; lambdas are entered. */
export function someExpression(node: Expression, test: (node: Expression) => boolean): boolean {
  return test(node) || childExpressions(node).some((child) => someExpression(child, test));
}

/** Calls `visit` for every statement of a block and of the blocks inside, functions excluded. */
export function forEachStatement(block: Block, visit: (statement: Statement) => void): void {
  for (const statement of block.statements) {
    visit(statement);
    for (const inner of innerBlocks(statement)) forEachStatement(inner, visit);
  }
}

/** The suites directly inside a statement, but not those of nested functions and classes. */
export function innerBlocks(statement: Statement): readonly Block[] {
  switch (statement.kind) {
    case "If":
    case "While":
    case "For":
    case "AsyncFor":
      return statement.orelse ? [statement.body, statement.orelse] : [statement.body];
    case "With":
    case "AsyncWith":
      return [statement.body];
    case "Try":
      return [
        statement.body,
        ...statement.handlers.map((handler) => handler.body),
        ...(statement.orelse ? [statement.orelse] : []),
        ...(statement.finalbody ? [statement.finalbody] : []),
      ];
    case "Match":
      return statement.cases.map((matchCase) => matchCase.body);
    default:
      return [];
  }
}
