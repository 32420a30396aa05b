/** Objects of the program as mappings: `dict(settings)`, `{**settings}` ask for `keys` and the items. */
import { libraryBase } from "../model.ts";
import type { Type } from "../types.ts";
import { callSpecial, itemType } from "./elements.ts";
import type { State } from "./state.ts";

/** The types of the keys and values that the object has as a mapping; nothing where it is none. */
export function mappingParts(
  state: State,
  type: Type,
): { readonly key: Type; readonly value: Type } | undefined {
  if (type.kind !== "object") return undefined;
  const keys = callSpecial(type.cls, "keys");
  const isMapping = libraryBase(type.cls)?.endsWith("Mapping") === true;
  const getItem = keys || isMapping ? callSpecial(type.cls, "__getitem__") : undefined;
  if (getItem === undefined) return undefined;
  const key =
    keys === undefined
      ? itemType(state, type)
      : keys.isGenerator
        ? keys.yields.type
        : itemType(state, keys.returns.type);
  getItem.parameters[1]?.slot.flow(key);
  return { key, value: getItem.returns.type };
}

/** The same of an iterable of pairs. */
export function pairParts(
  state: State,
  type: Type,
): { readonly key: Type; readonly value: Type } | undefined {
  const item = itemType(state, type);
  if (item.kind !== "tuple" || item.variadic || item.elements.length !== 2) return undefined;
  return { key: item.elements[0].type, value: item.elements[1].type };
}
