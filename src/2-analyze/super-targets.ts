/** What `super()` finds: it depends on the class of the object, not on the class that calls it. */
import type { Call } from "../ast/python.ts";
import { extendedClasses } from "./construction.ts";
import { descendants, type ClassInfo, type FunctionInfo, type Scope } from "./model.ts";
import { isLibraryClass } from "./model.ts";
import { resolutionOrder } from "./resolution-order.ts";
import type { State } from "./infer/state.ts";

/** The class whose methods contain the call, or the one that `super(Class, self)` names. */
export function superOwner(state: State, node: Call, scope: Scope): ClassInfo | undefined {
  const [named] = node.args;
  if (named) {
    const type = state.typeOf(named);
    return type.kind === "class" ? type.cls : undefined;
  }
  for (let current: Scope | undefined = scope; current; current = current.parent) {
    if (current.kind === "class") return state.classes.get(current.node as never);
  }
  return undefined;
}

/** The methods that `super().name` may reach from the class, for objects of it and of its subclasses. */
export function superTargets(owner: ClassInfo, name: string): FunctionInfo[] {
  const found = new Set<FunctionInfo>();
  for (const cls of [owner, ...descendants(owner)]) {
    const method = nextWith(cls, owner, name)?.methods.get(name);
    if (method) found.add(method);
  }
  return [...found];
}

/** The class after `owner` in the order of `cls` that has the method. */
function nextWith(cls: ClassInfo, owner: ClassInfo, name: string): ClassInfo | undefined {
  const order = resolutionOrder(cls);
  return order
    .slice(order.indexOf(owner) + 1)
    .find((one): one is ClassInfo => !isLibraryClass(one) && one.methods.has(name));
}

/** Whether JavaScript's `super.name` finds the same, for objects of every subclass. */
export function isPlainSuper(owner: ClassInfo, name: string): boolean {
  const [, ...extended] = extendedClasses(owner);
  const plain = extended.find((one) => one.methods.has(name));
  return [owner, ...descendants(owner)].every((cls) => nextWith(cls, owner, name) === plain);
}
