/** Marks on types: the type variables in whose places values stand; see `generics/mark.ts`. */
import type { TypeVariable } from "./model.ts";
import type { Type } from "./types.ts";

/** The type as that of values which take the variable's place. */
export function marked(type: Type, variable: TypeVariable): Type {
  if (type.variables?.includes(variable)) return type;
  return { ...type, variables: [...(type.variables ?? []), variable] };
}

/** The type with the marks of another one besides its own. */
export const markedLike = (type: Type, other: Type): Type =>
  (other.variables ?? []).reduce(marked, type);

/** The type of what is made from such a value: a slice of a string that takes a variable's place. */
export const unmarked = (type: Type): Type =>
  type.variables === undefined ? type : { ...type, variables: undefined };

export const sameMarks = ({ variables: a = [] }: Type, { variables: b = [] }: Type): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));
