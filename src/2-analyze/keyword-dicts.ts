/** `dict(name="pen", price=2)` is the display `{"name": "pen", "price": 2}`. */
import type { Block, Call, Expression } from "../ast/python.ts";
import { mapTree, type AnyNode } from "../ast/map-tree.ts";
import { someExpression } from "../ast/walk.ts";

/** The block with such calls as displays; the same block where it gives `dict` another meaning. */
export function rewriteKeywordDicts(block: Block): Block {
  const seen = { read: false, bound: false };
  mapTree(block, (node) => {
    const { kind, name, id, target, targets = [] } = node as Partial<Names>;
    if (kind === "Name" && id === "dict") seen.read = true;
    else if (name === "dict" || [...targets, ...(target ? [target] : [])].some(bindsDict))
      seen.bound = true;
    return undefined;
  });
  return seen.read && !seen.bound ? (mapTree(block, rewrite) as Block) : block;
}

interface Names {
  readonly kind: string;
  readonly name: string;
  readonly id: string;
  readonly target: Expression;
  readonly targets: readonly Expression[];
}

const bindsDict = (target: Expression): boolean =>
  someExpression(target, (part) => part.kind === "Name" && part.id === "dict");

function rewrite(node: AnyNode): Expression | undefined {
  if (node.kind !== "Call") return undefined;
  const { func, args, keywords, span } = node as Call;
  const isDict = func.kind === "Name" && func.id === "dict" && args.length === 0;
  if (!isDict || keywords.length === 0) return undefined;
  if (keywords.some(({ name }) => name === undefined)) return undefined;
  return {
    kind: "Dict",
    entries: keywords.map(({ name, value }) => ({
      kind: "DictEntry" as const,
      span: value.span,
      key: { kind: "Str", value: name!, span: value.span },
      value: mapTree(value, rewrite) as Expression,
    })),
    span,
  };
}
