/** What a type looks like: the questions that layouts ask. */
import type { TsType } from "../ast/typescript.ts";

const KEYWORDS = new Set([
  "any",
  "bigint",
  "boolean",
  "never",
  "null",
  "number",
  "object",
  "string",
  "symbol",
  "this",
  "undefined",
  "unknown",
  "void",
]);

export function isKeywordType(type: TsType): boolean {
  return type.kind === "TypeName" && KEYWORDS.has(type.name);
}

/** A keyword, a literal, or a name without arguments. */
export function isSimpleType(type: TsType): boolean {
  return type.kind === "LiteralType" || (type.kind === "TypeName" && !type.args?.length);
}

/** `Thing | null`: a union that is one object or name but for `null` and `void`. */
export function isNullableUnion(type: TsType & { kind: "UnionType" }): boolean {
  const isObject = (part: TsType) =>
    part.kind === "ObjectType" || (part.kind === "TypeName" && !isKeywordType(part));
  const object = type.types.find(isObject);
  return (
    object !== undefined &&
    type.types.every(
      (part) =>
        part === object ||
        (part.kind === "TypeName" && (part.name === "null" || part.name === "void")),
    )
  );
}

/** A type that a pair of angle brackets hugs. */
export function canHugType(type: TsType): boolean {
  return (
    isSimpleType(type) ||
    type.kind === "ObjectType" ||
    (type.kind === "UnionType" && isNullableUnion(type))
  );
}
