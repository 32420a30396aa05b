import type { ClassDef, FunctionDef, Lambda } from "../ast/python.ts";
import type { ClassInfo, FunctionInfo, Scope } from "./model.ts";
import type { Type } from "./types.ts";

/** The name that Python knows a function or class by. */
export const pythonNameOf = (node: {
  readonly name: string;
  readonly pythonName?: string;
}): string => node.pythonName ?? node.name;

/** `A.method`, `outer.<locals>.inner`: what `__qualname__` gives for what the program defines. */
export function qualifiedNameOf(type: Type): string | undefined {
  if (type.kind === "class") return dotted(pythonNameOf(type.cls.node), type.cls);
  if (type.kind !== "function" || type.info.decorated || type.info.node.kind === "Lambda")
    return undefined;
  const { name, node } = type.info;
  return dotted(node.isLambda ? "<lambda>" : name, type.info);
}

function dotted(name: string, { scope }: FunctionInfo | ClassInfo): string {
  const parts = [name];
  for (let outer: Scope | undefined = scope.parent; outer; outer = outer.parent) {
    const owner = outer.node as FunctionDef | ClassDef | Lambda;
    const called = owner.kind === "Lambda" ? "<lambda>" : pythonNameOf(owner);
    if (outer.kind === "function") parts.unshift(`${called}.<locals>`);
    else if (outer.kind === "class") parts.unshift(called);
  }
  return parts.join(".");
}
