/**
 * `@unittest.skip("later") def test_pay(self): …` is a method that no run of the tests calls: it gets a name
 * that is none of a test, `skipped_test_pay`.
 */
import type { Block, ClassDef, Expression, Statement } from "../ast/python.ts";
import { mapStatements } from "../ast/map-tree.ts";

export const rewriteSkippedTests = (block: Block): Block =>
  mapStatements(block, (statement) =>
    statement.kind === "ClassDef" && hasSkips(statement) ? [withoutSkips(statement)] : undefined,
  );

const isSkip = (decorator: Expression): boolean => {
  const node = decorator.kind === "Call" ? decorator.func : decorator;
  return (
    node.kind === "Attribute" &&
    node.attribute === "skip" &&
    node.value.kind === "Name" &&
    node.value.id === "unittest"
  );
};

const hasSkips = ({ decorators, body }: ClassDef): boolean =>
  decorators.some(isSkip) ||
  body.statements.some((one) => isTest(one) && one.decorators.some(isSkip));

type Test = Extract<Statement, { kind: "FunctionDef" | "AsyncFunctionDef" }>;

const isTest = (statement: Statement): statement is Test =>
  (statement.kind === "FunctionDef" || statement.kind === "AsyncFunctionDef") &&
  statement.name.startsWith("test");

function withoutSkips(cls: ClassDef): ClassDef {
  const isWhole = cls.decorators.some(isSkip);
  const others = (decorators: readonly Expression[]): Expression[] =>
    decorators.filter((one) => !isSkip(one));
  const statements = cls.body.statements.map((one) =>
    isTest(one) && (isWhole || one.decorators.some(isSkip))
      ? { ...one, name: `skipped_${one.name}`, decorators: others(one.decorators) }
      : one,
  );
  return {
    ...cls,
    decorators: others(cls.decorators),
    body: { ...cls.body, statements },
  };
}
