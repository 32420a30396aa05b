/** Whether emitted code mentions a variable. */
export function mentionsName(node: unknown, name: string): boolean {
  return timesNamed(node, name) > 0;
}

/** How often emitted code mentions a variable. */
export function timesNamed(node: unknown, name: string): number {
  if (typeof node !== "object" || node === null) return 0;
  const part = node as { readonly kind?: string; readonly name?: unknown };
  if (part.kind === "Identifier" && part.name === name) return 1;
  return Object.values(node).reduce((count, item) => count + timesNamed(item, name), 0);
}
