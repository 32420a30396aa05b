import { constructorFields } from "../2-analyze/dataclasses.ts";
import { ancestry, findMethod, type ClassInfo, type Scope } from "../2-analyze/model.ts";
import type { Type } from "../2-analyze/types.ts";

/**
 * The name by which a type mentions a class; `any` where the class has none: outside its function.
 *
 * @param result the function whose result the type is, which stands before its braces
 */
export function classTypeName(cls: ClassInfo, from: Scope, result: Scope | undefined): string {
  if (isOutOfSight(cls, from, result)) return "any";
  if (isInOtherBlock(cls, from)) {
    const base = cls.bases.find((one): one is ClassInfo => !("kind" in one));
    return base ? classTypeName(base, from, result) : "any";
  }
  return cls.scope.parent?.bindings.get(cls.name)?.emitted ?? cls.name;
}

function isOutOfSight(cls: ClassInfo, from: Scope, result: Scope | undefined): boolean {
  const home = cls.scope.parent;
  if (home?.kind !== "function") return false;
  let scope: Scope | undefined = from;
  while (scope && scope !== home) scope = scope.parent;
  return scope === undefined || home === result;
}

/** A class in a `try` or an `if` has a name only there; elsewhere its objects are those of its base. */
function isInOtherBlock(cls: ClassInfo, from: Scope): boolean {
  const home = cls.scope.parent?.node;
  if (home === undefined || !("body" in home) || home.body.kind !== "Block") return false;
  if (from === cls.scope.parent) return false;
  const holder = home.body.statements.find((statement) => holds(statement, cls.node));
  return holder !== undefined && holder !== cls.node && !holds(holder, from.node);
}

const holds = (outer: Node, inner: Node): boolean =>
  outer.span.start <= inner.span.start && inner.span.end <= outer.span.end;

type Node = { readonly span: { readonly start: number; readonly end: number } };

/** `Circle | Shape`, where a circle is a shape, is `Shape`; so are classes that are made alike. */
export const isOfBaseAmong = (type: Type, members: readonly Type[]): boolean =>
  (type.kind === "object" || type.kind === "class") &&
  members.some(
    (other) =>
      other.kind === type.kind &&
      other.cls !== type.cls &&
      [...ancestry(type.cls)].includes(other.cls) &&
      (type.kind === "object" || isMadeLike(type.cls, other.cls)),
  );

const isMadeLike = (cls: ClassInfo, base: ClassInfo): boolean =>
  findMethod(cls, "__init__") === findMethod(base, "__init__") &&
  constructorFields(cls)?.length === constructorFields(base)?.length;
