/** Variables of a class in the place of a property of a base: `title = "impl"`. */
import type { State } from "./infer/state.ts";
import { ancestry, type ClassInfo, type FunctionInfo } from "./model.ts";

/** The property of a base whose place a variable of the class takes. */
export function hiddenProperty(cls: ClassInfo, name: string): FunctionInfo | undefined {
  if (cls.attributes.get(name)?.classLevel !== true) return undefined;
  const [, ...bases] = ancestry(cls);
  const holder = bases.find(
    (base) => base.methods.has(name) || base.attributes.get(name)?.classLevel === true,
  );
  const method = holder?.methods.get(name);
  return method?.method === "property" ? method : undefined;
}

/** Whether objects of the class find such a variable under the name. */
export const isHiddenProperty = (cls: ClassInfo, name: string): boolean =>
  [...ancestry(cls)].some((one) => hiddenProperty(one, name) !== undefined);

/** Who reads the property of an object of the base may get what a subclass's variable holds. */
export function joinHiddenProperties(state: State): void {
  for (const cls of state.classes.values())
    for (const { name, slot } of cls.attributes.values()) {
      const property = hiddenProperty(cls, name);
      if (property === undefined) continue;
      property.returns.flow(slot.type);
      slot.flow(property.returns.type);
    }
}
