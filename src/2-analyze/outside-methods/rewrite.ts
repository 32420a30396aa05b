/**
 * Methods that a class of the module gets after its statement, `Dog.bark = bark` or in a decorator
 * `@with_greeting class Dog: …`: where nothing sees the class without them, they stand in it.
 */
import type { Block, ClassDef, FunctionDef, Statement } from "../../ast/python.ts";
import { additionsOf } from "./additions.ts";
import { decoratedBy } from "./decorators.ts";
import { isFunction, Uses } from "./uses.ts";

/** The module's block with such methods in their classes; the same block where there are none. */
export function rewriteOutsideMethods(block: Block): Block {
  if (!block.statements.some(({ kind }) => kind === "ClassDef")) return block;
  return withAdditions(withDecorators(block));
}

/** `Dog.bark = bark` → a method of `Dog`. */
function withAdditions(block: Block): Block {
  const additions = additionsOf(block);
  if (additions.length === 0) return block;
  const gone = new Set<Statement>(additions.flatMap(({ removes }) => removes));
  const statements = block.statements.flatMap((statement): Statement[] => {
    if (gone.has(statement)) return [];
    const methods = additions
      .filter(({ cls }) => cls === statement)
      .flatMap(({ members }) => members);
    return methods.length === 0 ? [statement] : [withMethods(statement as ClassDef, methods)];
  });
  return { ...block, statements };
}

/** Classes with decorators that only add methods, or that give a class derived from theirs. */
function withDecorators(block: Block): Block {
  const uses = new Uses(block);
  const spent = new Set<FunctionDef>();
  const statements = block.statements.flatMap((statement): readonly Statement[] => {
    if (statement.kind !== "ClassDef" || uses.countOf(statement.name) !== 1) return [statement];
    const made = decoratedBy(statement, uses);
    made?.spent.forEach((one) => spent.add(one));
    return made?.statements ?? [statement];
  });
  if (spent.size === 0) return block;
  // What decorates nothing any more is gone with its decorations.
  const left = new Uses({ ...block, statements });
  return {
    ...block,
    statements: statements.filter(
      (one) => !(isFunction(one) && spent.has(one) && left.readsOf(one.name) === 0),
    ),
  };
}

export function withMethods(cls: ClassDef, methods: readonly Statement[]): ClassDef {
  const own = cls.body.statements.filter(({ kind }) => kind !== "Pass");
  return { ...cls, body: { ...cls.body, statements: [...own, ...methods] } };
}
