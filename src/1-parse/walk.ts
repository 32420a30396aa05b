import type { Node } from "../ast/python.ts";

/** Properties that hold text, spans or comments, never nodes. */
const leafKeys: ReadonlySet<string> = new Set([
  "kind",
  "span",
  "nameSpan",
  "attributeSpan",
  "leading",
  "trailing",
  "header",
  "dangling",
  "leadingComments",
  "trailingComments",
]);

/** Calls back for each child node, in the order of the properties, which is source order. */
export function forEachChild(node: Node, visit: (child: Node) => void): void {
  const properties = node as unknown as Readonly<Record<string, unknown>>;
  for (const key in properties) {
    if (leafKeys.has(key)) continue;
    const value = properties[key];
    if (typeof value !== "object" || value === null) continue;
    if (Array.isArray(value)) {
      for (const item of value as unknown[]) visitIfNode(item, visit);
    } else visitIfNode(value, visit);
  }
}

function visitIfNode(value: unknown, visit: (child: Node) => void): void {
  if (typeof value !== "object" || value === null) return;
  if ("kind" in value) visit(value as Node);
  // The keywords of a class pattern carry their pattern in a plain object.
  else if ("pattern" in value) visitIfNode(value.pattern, visit);
}
