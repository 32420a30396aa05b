import type { ClassInfo, FunctionInfo, Scope } from "./model.ts";
import type { Type } from "./types.ts";

/** `A.method`, `outer.<locals>.inner`: what `__qualname__` gives for what the program defines. */
export function qualifiedNameOf(type: Type): string | undefined {
  if (type.kind === "class") return dotted(type.cls.name, type.cls);
  if (type.kind !== "function" || type.info.decorated || type.info.node.kind === "Lambda")
    return undefined;
  const { name, node } = type.info;
  return dotted(node.isLambda ? "<lambda>" : name, type.info);
}

function dotted(name: string, { scope }: FunctionInfo | ClassInfo): string {
  const parts = [name];
  for (let outer: Scope | undefined = scope.parent; outer; outer = outer.parent) {
    const owner = outer.node as { readonly name?: string };
    if (outer.kind === "function") parts.unshift(`${owner.name ?? "<lambda>"}.<locals>`);
    else if (outer.kind === "class") parts.unshift(owner.name ?? "");
  }
  return parts.join(".");
}
