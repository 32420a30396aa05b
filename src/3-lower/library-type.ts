/** Types of library classes. */
import type { TsType } from "../ast/typescript.ts";
import type { Slot } from "../2-analyze/cells.ts";
import type { InstanceType } from "../2-analyze/types.ts";
import { typeName } from "./builders/types.ts";
import type { Context } from "./context.ts";

/** A library class, by its map's `ts`: `Task<T>`. */
export function libraryType(
  type: InstanceType,
  { module }: Context,
  argument: (slot: Slot | undefined, position: "value" | "result") => TsType,
): TsType {
  const entry = module.state.library.class(type.name);
  if (entry === undefined) return typeName("any");
  if (TYPESCRIPT_TYPES.has(entry.ts)) return typeName(entry.ts);
  const match = /^([\w.]+)(?:<([\w, ]+)>)?$/.exec(entry.ts.replace(/\s+/g, " "));
  if (match === null) return typeName("any");
  const parameters = entry.typeParameters ?? [];
  // `object`, `number`: TypeScript's own types.
  if (/^[a-z]\w*$/.test(entry.ts)) return typeName(entry.ts);
  // `io.StringIO`: of a module that is imported as a whole.
  const [root, member] = match[1].split(".") as [string, string | undefined];
  const emitted =
    member === undefined ? module.runtimeType(root) : module.runtimeType(member, root);
  const resultLike = /Task|Future/.test(type.name);
  const args = (match[2]?.split(",") ?? []).map((part) => {
    const index = parameters.indexOf(part.trim());
    return index < 0
      ? typeName(part.trim())
      : argument(type.args[index], resultLike ? "result" : "value");
  });
  return typeName(match[1].replace(root, emitted), args);
}

/** Types that the language has, so that nothing is imported for them. */
const TYPESCRIPT_TYPES = new Set(["Function", "boolean", "number", "object", "string"]);
