/** Attributes that Python does not let a program assign or delete. */
import { dataclassFields, dataclassOption } from "./dataclasses.ts";
import { ancestry, findMethod, type ClassInfo } from "./model.ts";

/** A property without a setter (or deleter) of its own or inherited. */
export const isReadOnly = (cls: ClassInfo, name: string, part: "setters" | "deleters"): boolean => {
  const property = findMethod(cls, name);
  if (property?.method !== "property" || isCachedProperty(property.node)) return false;
  return ![...ancestry(cls)].some((one) => one[part].has(name));
};

const isCachedProperty = (node: object): boolean =>
  "decorators" in node &&
  (node.decorators as readonly { kind: string; id?: string; attribute?: string }[]).some(
    (one) => (one.id ?? one.attribute) === "cached_property",
  );

/** The names that `__slots__` allows; nothing where some class of the family has none. */
export function slotsOf(cls: ClassInfo): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  for (const one of ancestry(cls)) {
    const slots = one.node.body.statements.find(
      (statement) =>
        statement.kind === "Assign" &&
        statement.targets.some((target) => target.kind === "Name" && target.id === "__slots__"),
    );
    if (slots === undefined && dataclassOption(one, "slots") === true) {
      for (const { name } of dataclassFields(one) ?? []) names.add(name);
      continue;
    }
    if (slots?.kind !== "Assign") return undefined;
    const { value } = slots;
    const items =
      value.kind === "Tuple" || value.kind === "List" || value.kind === "Set"
        ? value.elements
        : [value];
    for (const item of items) if (item.kind === "Str") names.add(item.value);
  }
  return names.has("__dict__") ? undefined : names;
}

/** Whether `__slots__` leaves the attribute out. */
export const isLeftOut = (cls: ClassInfo, name: string): boolean => {
  const slots = slotsOf(cls);
  return slots !== undefined && !slots.has(name) && findMethod(cls, name) === undefined;
};
