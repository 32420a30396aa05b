/**
 * Several bases. JavaScript inherits from one class; the others must be mixins: classes without
 * bases, constructor and `super()`, whose methods are copied in Python's order.
 */
import type { FunctionDef } from "../ast/python.ts";
import { expressionsOf, forEachStatement, someExpression } from "../ast/walk.ts";
import { isLibraryClass, type ClassInfo, type LibraryClass } from "./model.ts";

/** The base that the emitted class extends. */
export function mainBase(cls: ClassInfo): ClassInfo | LibraryClass | undefined {
  return cls.bases.find((base) => !isMixin(base)) ?? cls.bases.at(-1);
}

/** The bases that are copied in, or `undefined` where that would not be the same. */
export function mixinsOf(cls: ClassInfo): ClassInfo[] | undefined {
  const main = mainBase(cls);
  const others = cls.bases.filter((base) => base !== main);
  if (!others.every(isMixin)) return undefined;
  const mixins = others;
  // `super().log()` would have to find the mixin's method.
  const hidden = mixins.some((mixin) =>
    [...mixin.methods.keys()].some((name) => callsSuper(cls, name)),
  );
  return hidden ? undefined : mixins;
}

function isMixin(base: ClassInfo | LibraryClass): base is ClassInfo {
  if (isLibraryClass(base) || base.bases.length > 0 || base.node.decorators.length > 0)
    return false;
  if (base.methods.has("__init__") || callsSuper(base)) return false;
  return [...base.attributes.values()].every(
    ({ classLevel, instanceLevel }) => !(classLevel && instanceLevel),
  );
}

/** Whether a method of the class calls `super().name`, or any method of `super()`. */
function callsSuper(cls: ClassInfo, name?: string): boolean {
  return [...cls.methods.values(), ...cls.setters.values()].some((method) => {
    let found = false;
    forEachStatement((method.node as FunctionDef).body, (statement) => {
      for (const expression of expressionsOf(statement)) {
        found ||= someExpression(
          expression,
          (part) =>
            part.kind === "Attribute" &&
            (name === undefined || part.attribute === name) &&
            part.value.kind === "Call" &&
            part.value.func.kind === "Name" &&
            part.value.func.id === "super",
        );
      }
    });
    return found;
  });
}
