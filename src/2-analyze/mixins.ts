/**
 * Several bases. JavaScript inherits from one class; the others must be mixins: classes without
 * bases, constructor and `super()`, whose methods are copied in Python's order.
 */
import type { FunctionDef } from "../ast/python.ts";
import { expressionsOf, forEachStatement, someExpression } from "../ast/walk.ts";
import { isLibraryClass, type ClassInfo, type LibraryClass } from "./model.ts";

/** The base that the emitted class extends. */
export function mainBase(cls: ClassInfo): ClassInfo | LibraryClass | undefined {
  if (cls.bases.length > 1 && mixinsBeside(cls, preferred(cls)) === undefined)
    return cls.bases.find(hasLibraryBase) ?? cls.bases[0];
  return preferred(cls);
}

const preferred = (cls: ClassInfo): ClassInfo | LibraryClass | undefined =>
  cls.bases.find((base) => !isMixin(base)) ?? cls.bases.at(-1);

/** An error of the engine's kind must come from its class. */
const hasLibraryBase = (base: ClassInfo | LibraryClass): boolean =>
  isLibraryClass(base) || base.bases.some(hasLibraryBase);

/** The bases that are copied in, or `undefined` where that would not be the same. */
export function mixinsOf(cls: ClassInfo): ClassInfo[] | undefined {
  return mixinsBeside(cls, preferred(cls));
}

function mixinsBeside(
  cls: ClassInfo,
  main: ClassInfo | LibraryClass | undefined,
): ClassInfo[] | undefined {
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
  return ![...base.attributes.keys()].some((name) => assignsToSelf(base, name));
}

/** Whether a method assigns `self.name`. */
function assignsToSelf(cls: ClassInfo, name: string): boolean {
  if (!cls.scope.bindings.has(name)) return false;
  let found = false;
  for (const method of cls.methods.values()) {
    const self = method.parameters[0]?.node.name;
    forEachStatement((method.node as FunctionDef).body, (statement) => {
      const targets =
        statement.kind === "Assign"
          ? statement.targets
          : statement.kind === "AugAssign" || statement.kind === "AnnAssign"
            ? [statement.target]
            : [];
      found ||= targets.some(
        (target) =>
          target.kind === "Attribute" &&
          target.attribute === name &&
          target.value.kind === "Name" &&
          target.value.id === self,
      );
    });
  }
  return found;
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
