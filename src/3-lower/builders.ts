/**
 * Short constructors for the tree of TypeScript, with small rules that keep it plain: no double
 * negation, no negative number literals, dots only before identifiers.
 */
export * from "./builders/literals.ts";
export * from "./builders/names.ts";
export * from "./builders/operators.ts";
export * from "./builders/patterns.ts";
export * from "./builders/statements.ts";
export * from "./builders/types.ts";
