/* Attributes that JavaScript gives a meaning of its own have another name where a class has them. */
const RENAMED: ReadonlySet<string> = new Set([
  "name",
  "length",
  "caller",
  "arguments",
  "constructor",
  "prototype",
  "then",
]);

/** The property that an attribute is: `name_` for the `name` of a class that has one. */
export function emittedName(object: unknown, name: string): string {
  if (!RENAMED.has(name) || object === null || object === undefined) return name;
  const target = Object(object) as { constructor?: unknown };
  const renamed = `${name}_`;
  const ofClass = typeof object === "function" ? undefined : target.constructor;
  return renamed in target || (typeof ofClass === "function" && renamed in ofClass)
    ? renamed
    : name;
}

/** The attribute that a property is. */
export const attributeName = (property: string): string =>
  property.endsWith("_") && RENAMED.has(property.slice(0, -1)) ? property.slice(0, -1) : property;
