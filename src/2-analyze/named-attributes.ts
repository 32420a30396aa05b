/** `getattr(text, "upper")` reads an attribute whose name is written out: it becomes `text.upper`. */
import type { Attribute, Block, Call, Expression } from "../ast/python.ts";
import { mapTree, type AnyNode } from "../ast/map-tree.ts";

/** The block with such calls as attributes; the same block where it gives `getattr` another meaning. */
export function rewriteNamedAttributes(block: Block): Block {
  const seen = { read: false, bound: false };
  mapTree(block, (node) => {
    const { kind, name, id } = node as { kind?: string; name?: string; id?: string };
    if (kind === "Name" && id === "getattr") seen.read = true;
    else if (name === "getattr") seen.bound = true;
    return undefined;
  });
  return seen.read && !seen.bound ? (mapTree(block, rewrite) as Block) : block;
}

function rewrite(node: AnyNode): Attribute | undefined {
  if (node.kind !== "Call") return undefined;
  const { func, args, keywords, span } = node as Call;
  if (func.kind !== "Name" || func.id !== "getattr" || keywords.length > 0) return undefined;
  const [object, name, ...more] = args;
  if (object === undefined || object.kind === "Starred" || name?.kind !== "Str" || more.length > 0)
    return undefined;
  if (!isPlainName(name)) return undefined;
  const value = mapTree(object, rewrite) as typeof object;
  return { kind: "Attribute", value, attribute: name.value, attributeSpan: name.span, span };
}

/** Special names are looked up in ways of their own, and private ones are not written out here. */
const isPlainName = ({ value }: Extract<Expression, { kind: "Str" }>): boolean =>
  /^[\p{L}_][\p{L}\p{N}_]*$/u.test(value) && !value.startsWith("__");
