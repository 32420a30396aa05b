/**
 * `@unittest.skip("later") def test_pay(self): …` → `unittest.skip("later")(TestCart, "test_pay")` behind the
 * class: a mark on the method, which stays one like the others.
 */
import type { Block, ClassDef, Expression, FunctionDef, Statement } from "../../ast/python.ts";
import { mapStatements } from "../../ast/map-tree.ts";

export function rewriteTestMarks(block: Block): Block {
  const imported = importedMarks(block);
  return mapStatements(block, (statement) =>
    statement.kind === "ClassDef" ? withoutMarks(statement, imported) : undefined,
  );
}

const MARKS: ReadonlySet<string> = new Set(["skip", "skipIf", "skipUnless", "expectedFailure"]);

/** What `from unittest import skipIf as unless` brings. */
function importedMarks({ statements }: Block): ReadonlySet<string> {
  return new Set(
    statements.flatMap((statement) =>
      statement.kind === "ImportFrom" && statement.module === "unittest" && statement.level === 0
        ? statement.names
            .filter(({ name }) => MARKS.has(name))
            .map(({ name, asName }) => asName ?? name)
        : [],
    ),
  );
}

function withoutMarks(cls: ClassDef, imported: ReadonlySet<string>): Statement[] | undefined {
  const isMark = (decorator: Expression): boolean => {
    const node = decorator.kind === "Call" ? decorator.func : decorator;
    if (node.kind === "Name") return imported.has(node.id);
    const isOfModule =
      node.kind === "Attribute" && node.value.kind === "Name" && node.value.id === "unittest";
    return isOfModule && MARKS.has(node.attribute);
  };
  const marks: Statement[] = [];
  const take = (decorators: readonly Expression[], method?: FunctionDef): Expression[] => {
    for (const decorator of decorators)
      if (isMark(decorator)) marks.push(marking(decorator, cls, method));
    return decorators.filter((one) => !isMark(one));
  };
  const decorators = take(cls.decorators);
  const statements = cls.body.statements.map((one) =>
    isFunction(one) && one.decorators.some(isMark)
      ? { ...one, decorators: take(one.decorators, one) }
      : one,
  );
  return marks.length === 0
    ? undefined
    : [{ ...cls, decorators, body: { ...cls.body, statements } }, ...marks];
}

const isFunction = (statement: Statement): statement is FunctionDef =>
  statement.kind === "FunctionDef" || (statement.kind as string) === "AsyncFunctionDef";

/** `unittest.skip("later")(TestCart, "test_pay")` */
function marking(decorator: Expression, cls: ClassDef, method?: FunctionDef): Statement {
  const { span } = decorator;
  const name =
    decorator.kind === "Attribute"
      ? decorator.attribute
      : decorator.kind === "Name"
        ? decorator.id
        : "";
  // `@unittest.skip` without a reason.
  const mark: Expression =
    name === "skip"
      ? {
          kind: "Call",
          span,
          func: decorator,
          args: [{ kind: "Str", span, value: "" }],
          keywords: [],
        }
      : decorator;
  const args: Expression[] = [
    { kind: "Name", span, id: cls.name },
    ...(method ? [{ kind: "Str", span, value: method.name } as const] : []),
  ];
  const value: Expression = { kind: "Call", span, func: mark, args, keywords: [] };
  return { kind: "Expr", span, leading: [], value };
}
