/**
 * A function of a class body that decorates the methods there is none of its methods: it moves before
 * the class, where TypeScript can call it.
 *
 *     class Server:
 *         def logged(method): …
 *
 *         @logged
 *         def start(self): …
 */
import type { Block, ClassDef, Expression, FunctionDef, Statement } from "../ast/python.ts";
import { mapStatements, mapTree } from "../ast/map-tree.ts";
import { someExpression } from "../ast/walk.ts";

/** The block with such functions before their classes; the same block where there are none. */
export function rewriteClassBodyDecorators(block: Block): Block {
  const read = attributesOf(block);
  return mapStatements(block, (node) => moveOut(node, block, read));
}

function moveOut(
  node: Statement,
  block: Block,
  read: ReadonlySet<string>,
): readonly Statement[] | undefined {
  if (node.kind !== "ClassDef") return undefined;
  const moved = node.body.statements.filter(
    (statement): statement is FunctionDef =>
      statement.kind === "FunctionDef" &&
      decorates(statement.name, node) &&
      !read.has(statement.name) &&
      !isBoundBeside(statement.name, block) &&
      !readsBody(statement, node),
  );
  if (moved.length === 0) return undefined;
  const statements = node.body.statements.filter((one) => !moved.includes(one as FunctionDef));
  return [...moved, { ...node, body: { ...node.body, statements } }];
}

/** Whether a method of the class is decorated with it. */
const decorates = (name: string, { body }: ClassDef): boolean =>
  functionsOf(body).some(({ decorators }) =>
    decorators.some((decorator) => {
      const called = decorator.kind === "Call" ? decorator.func : decorator;
      return called.kind === "Name" && called.id === name;
    }),
  );

const functionsOf = ({ statements }: Block): FunctionDef[] =>
  statements.filter(
    (one): one is FunctionDef => one.kind === "FunctionDef" || one.kind === "AsyncFunctionDef",
  );

/** Whether its defaults or decorators read what the class body binds. */
function readsBody({ parameters, decorators }: FunctionDef, { body }: ClassDef): boolean {
  const names = new Set(
    body.statements.flatMap((one) =>
      one.kind === "Assign"
        ? one.targets.flatMap((target) => (target.kind === "Name" ? [target.id] : []))
        : one.kind === "AnnAssign" && one.target.kind === "Name"
          ? [one.target.id]
          : "name" in one
            ? [one.name]
            : [],
    ),
  );
  const parts: Expression[] = [
    ...decorators,
    ...parameters.flatMap((parameter) => parameter.default ?? []),
  ];
  return parts.some((part) =>
    someExpression(part, (inner) => inner.kind === "Name" && names.has(inner.id)),
  );
}

/** `Server.logged`, `self.logged(…)`: somebody finds it in the class. */
function attributesOf(block: Block): ReadonlySet<string> {
  const found = new Set<string>();
  mapTree(block, (node) => {
    const { kind, attribute } = node as { kind?: string; attribute?: string };
    if (kind === "Attribute" && attribute !== undefined) found.add(attribute);
    return undefined;
  });
  return found;
}

/** Whether the name means something else outside of the class. */
function isBoundBeside(name: string, block: Block): boolean {
  let count = 0;
  mapTree(block, (node) => {
    const { name: bound, target, targets = [] } = node as Partial<Binder>;
    if (bound === name) count++;
    for (const one of [...targets, ...(target ? [target] : [])])
      if (someExpression(one, (part) => part.kind === "Name" && part.id === name)) count++;
    return undefined;
  });
  return count !== 1;
}

interface Binder {
  readonly name: string;
  readonly target: Expression;
  readonly targets: readonly Expression[];
}
