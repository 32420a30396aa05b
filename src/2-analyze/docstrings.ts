import type { Block } from "../ast/python.ts";
import type { Type } from "./types.ts";

/** What `__doc__` gives for a function or class of the program, `null` where it has none. */
export function docstringOf(members: readonly Type[]): string | null | undefined {
  const [member, ...others] = members;
  if (others.length > 0) return undefined;
  if (member?.kind === "class") return rawDocstring(member.cls.node.body);
  if (member?.kind !== "function" || member.info.decorated) return undefined;
  // `functools.wraps` gives a wrapper the docstring of what it wraps.
  const copies =
    member.info.node.kind !== "Lambda" &&
    member.info.node.decorators.some((decorator) => decorator.kind === "Call");
  if (copies) return member.wraps ? docstringOf([member.wraps]) : undefined;
  return member.info.node.kind === "Lambda" ? null : rawDocstring(member.info.node.body);
}

/** As written: CPython 3.11 keeps the indentation. */
export function rawDocstring({ statements: [first] }: Block): string | null {
  return first?.kind === "Expr" && first.value.kind === "Str" ? first.value.value : null;
}
