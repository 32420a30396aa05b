/**
 * Attributes of classes whose values say what reading, assigning and deleting them does: `__get__`,
 * `__set__`, `__delete__`.
 */
import { ancestry, findAttribute, findMethod, type ClassInfo, type FunctionInfo } from "./model.ts";
import { BMP_STR, NONE, UNKNOWN, without, type Type } from "./types.ts";

/** The class of the descriptor that the class has under the name. */
export function descriptorOf(cls: ClassInfo, name: string): ClassInfo | undefined {
  const method = findMethod(cls, name);
  const attribute = findAttribute(cls, name);
  const type = method?.decorated?.type ?? (attribute?.classLevel ? attribute.slot.type : undefined);
  return type?.kind === "object" && isDescriptor(type.cls) ? type.cls : undefined;
}

export const isDescriptor = (cls: ClassInfo): boolean =>
  ["__get__", "__set__", "__delete__"].some((name) => findMethod(cls, name) !== undefined);

/** What reading the attribute gives; `object` is absent where it is read from the class. */
export function readDescriptor(descriptor: ClassInfo, owner: ClassInfo, object?: Type): Type {
  const get = findMethod(descriptor, "__get__");
  if (get === undefined) return UNKNOWN;
  get.called = true;
  get.parameters[1]?.slot.flow(object ?? NONE);
  get.parameters[2]?.slot.flow({ kind: "class", cls: owner });
  const result = get.returns.type;
  // `if obj is None: return self` is for the class.
  const isItself = (member: Type): boolean => member.kind === "object" && member.cls === descriptor;
  return object && result.kind === "union" ? without(result, isItself) : result;
}

/** Assigning the attribute; gives whether the descriptor takes it. */
export function assignDescriptor(descriptor: ClassInfo, object: Type, value: Type): boolean {
  const set = findMethod(descriptor, "__set__");
  if (set === undefined) return false;
  set.called = true;
  set.parameters[1]?.slot.flow(object);
  set.parameters[2]?.slot.flow(value);
  return true;
}

/** Deleting the attribute. */
export function deleteDescriptor(descriptor: ClassInfo, object: Type): void {
  const method = findMethod(descriptor, "__delete__");
  if (method === undefined) return;
  method.called = true;
  method.parameters[1]?.slot.flow(object);
}

/** `__set_name__`, which Python calls when the class is made. */
export function nameDescriptors(cls: ClassInfo): void {
  for (const name of cls.scope.bindings.keys()) {
    const hook = namingHook(cls, name);
    if (hook === undefined) continue;
    hook.called = true;
    hook.parameters[1]?.slot.flow({ kind: "class", cls });
    hook.parameters[2]?.slot.flow(BMP_STR);
  }
}

/** The `__set_name__` of what the class has under the name, be it a descriptor or not. */
export function namingHook(cls: ClassInfo, name: string): FunctionInfo | undefined {
  const type = cls.attributes.get(name)?.slot.type;
  const value = descriptorOf(cls, name) ?? (type?.kind === "object" ? type.cls : undefined);
  return value && findMethod(value, "__set_name__");
}

/** The class's own way of assigning attributes. */
export const attributeSetter = (cls: ClassInfo) =>
  [...ancestry(cls)].find((one) => one.methods.has("__setattr__"))?.methods.get("__setattr__");
