import type { ClassInfo, Scope } from "../2-analyze/model.ts";

/**
 * The name by which a type mentions a class; `any` where the class has none: outside its function.
 *
 * @param result the function whose result the type is, which stands before its braces
 */
export function classTypeName(cls: ClassInfo, from: Scope, result: Scope | undefined): string {
  if (isOutOfSight(cls, from, result)) return "any";
  return cls.scope.parent?.bindings.get(cls.name)?.emitted ?? cls.name;
}

function isOutOfSight(cls: ClassInfo, from: Scope, result: Scope | undefined): boolean {
  const home = cls.scope.parent;
  if (home?.kind !== "function") return false;
  let scope: Scope | undefined = from;
  while (scope && scope !== home) scope = scope.parent;
  return scope === undefined || home === result;
}
