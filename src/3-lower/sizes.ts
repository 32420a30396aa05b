/** Which property of a container holds its size in TypeScript. */
import type { Type } from "../2-analyze/types.ts";

const PROPERTIES: Readonly<Record<string, "length" | "size">> = {
  list: "length",
  "collections.deque": "length",
  dict: "size",
  set: "size",
  frozenset: "size",
  "collections.OrderedDict": "size",
  "collections.defaultdict": "size",
  "collections.Counter": "size",
};

export function sizeProperty(type: Type): "length" | "size" | undefined {
  if (type.kind === "tuple") return "length";
  if (type.kind !== "instance") return undefined;
  if (type.record && !type.record.find().demoted)
    return type.name === "list" ? "length" : undefined;
  return PROPERTIES[type.name];
}
