/** Whether emitted code mentions a variable. */
export function mentionsName(node: unknown, name: string): boolean {
  if (Array.isArray(node)) return node.some((item) => mentionsName(item, name));
  if (typeof node !== "object" || node === null) return false;
  const part = node as { readonly kind?: string; readonly name?: unknown };
  if (part.kind === "Identifier" && part.name === name) return true;
  return Object.values(node).some((item) => mentionsName(item, name));
}
