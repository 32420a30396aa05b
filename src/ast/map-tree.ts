/** Rewriting trees without changing them. */
import type { Block, Statement } from "./python.ts";

/** What a visitor of {@link mapTree} gets: any node, told apart by its kind. */
export interface AnyNode {
  readonly kind?: string;
}

/** Rebuilds what `change` replaces, outermost first; the rest stays the same object. */
export function mapTree(value: unknown, change: (node: AnyNode) => unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => mapTree(item, change));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (typeof value !== "object" || value === null) return value;
  const changed = change(value);
  if (changed !== undefined) return changed;
  const entries = Object.entries(value).map(([key, item]) => [key, mapTree(item, change)] as const);
  const isSame = entries.every(([key, item]) => item === (value as Record<string, unknown>)[key]);
  return isSame ? value : Object.fromEntries(entries);
}

/**
 * Replaces statements of a block and of everything inside it, innermost first. What stands in for a
 * statement takes over the comments and blank lines before it; where nothing does, they stay with
 * a `pass`.
 */
export function mapStatements(
  block: Block,
  change: (statement: Statement) => readonly Statement[] | undefined,
): Block {
  const rewrite = (node: AnyNode): unknown => {
    if (node.kind !== "Block") return undefined;
    const inner = node as Block;
    const statements = inner.statements.flatMap((statement) => {
      const mapped = Object.fromEntries(
        Object.entries(statement).map(([key, item]) => [key, mapTree(item, rewrite)]),
      ) as unknown as Statement;
      const isSame = Object.entries(mapped).every(
        ([key, item]) => item === (statement as unknown as Record<string, unknown>)[key],
      );
      const current = isSame ? statement : mapped;
      const replaced = change(current);
      return replaced === undefined ? [current] : withTrivia(replaced, current);
    });
    const isSame =
      statements.length === inner.statements.length &&
      statements.every((statement, index) => statement === inner.statements[index]);
    return isSame ? inner : { ...inner, statements };
  };
  return mapTree(block, rewrite) as Block;
}

function withTrivia(
  statements: readonly Statement[],
  { leading, trailing, span }: Statement,
): Statement[] {
  const [first, ...rest] = statements;
  if (first === undefined) return [{ kind: "Pass", span, leading, trailing }];
  // A statement that was changed in a part has them still.
  if (first.leading === leading) return [first, ...rest];
  const own = first.leading.filter(({ kind }) => kind !== "BlankLine");
  return [{ ...first, leading: [...leading, ...own] }, ...rest];
}
