/**
 * `__await__` methods written with other awaitables become `async` methods, as one would write them
 * in TypeScript: `yield from self.task.__await__()` is `await self.task`. A bare `yield` is a turn of
 * the event loop, which only a generator can ask for: such methods stay as they are.
 */
import type { Block, Expression, FunctionDef, Statement } from "../ast/python.ts";
import { mapTree, type AnyNode as Node } from "../ast/map-tree.ts";
import { innerBlocks } from "../ast/walk.ts";

/** The block with its `__await__` methods rewritten; the same block where there are none. */
export function rewriteAwaitMethods(block: Block): Block {
  return hasAwaitMethod(block) ? (mapTree(block, rewriteMethod) as Block) : block;
}

function hasAwaitMethod(block: Block): boolean {
  return block.statements.some((statement: Statement) => {
    if (
      statement.kind === "ClassDef" ||
      statement.kind === "FunctionDef" ||
      statement.kind === "AsyncFunctionDef"
    ) {
      return (
        (statement.kind === "FunctionDef" && statement.name === "__await__") ||
        hasAwaitMethod(statement.body)
      );
    }
    return innerBlocks(statement).some(hasAwaitMethod);
  });
}

function rewriteMethod(node: Node): unknown {
  if (node.kind !== "FunctionDef" || (node as FunctionDef).name !== "__await__") return undefined;
  const method = node as FunctionDef;
  const found = { delegates: false, yields: false };
  mapTree(method.body, (part) => {
    if (isFunction(part)) return part;
    if (part.kind === "YieldFrom") found.delegates = true;
    if (part.kind === "Yield") found.yields = true;
    return undefined;
  });
  if (found.yields) return undefined;
  const body = mapTree(method.body, found.delegates ? awaitDelegated : awaitReturned) as Block;
  if (body === method.body) return undefined;
  const rewritten: FunctionDef = {
    ...method,
    kind: "AsyncFunctionDef",
    returns: resultOf(method.returns),
    body,
  };
  return rewritten;
}

const isFunction = ({ kind }: Node): boolean =>
  kind === "FunctionDef" || kind === "AsyncFunctionDef" || kind === "Lambda" || kind === "ClassDef";

/** `yield from task.__await__()` → `await task` */
function awaitDelegated(node: Node): unknown {
  if (isFunction(node)) return node;
  if (node.kind !== "YieldFrom") return undefined;
  const { value, span } = node as Extract<Expression, { kind: "YieldFrom" }>;
  return { kind: "Await", span, value: awaitedBy(value) ?? value };
}

/** `return self.run().__await__()` → `return await self.run()` */
function awaitReturned(node: Node): unknown {
  if (isFunction(node)) return node;
  if (node.kind !== "Return") return undefined;
  const statement = node as Extract<Statement, { kind: "Return" }>;
  const awaited = statement.value && awaitedBy(statement.value);
  if (awaited === undefined) return undefined;
  return { ...statement, value: { kind: "Await", span: statement.value!.span, value: awaited } };
}

/** What `x.__await__()` awaits. */
function awaitedBy(node: Expression): Expression | undefined {
  if (node.kind !== "Call" || node.args.length > 0 || node.func.kind !== "Attribute")
    return undefined;
  return node.func.attribute === "__await__" ? node.func.value : undefined;
}

/** `Generator[Any, None, int]` gives an int; other annotations say nothing about the result. */
function resultOf(annotation: Expression | undefined): Expression | undefined {
  if (annotation?.kind !== "Subscript" || annotation.index.kind !== "Tuple") return undefined;
  return annotation.index.elements[2];
}
