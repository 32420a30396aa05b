import { TypeError } from "./exceptions-common.js";
import { attributeName, emittedName } from "./emitted-names.js";
import { docOf, documented } from "./docstrings.js";
import { type AnyClass, declaredBases, mroOf, ownDescriptor } from "./mro.js";
import { isClass, moduleOf, named, nameOf, qualifiedNameOf } from "./names.js";
import { unbound } from "./unbound.js";

/* What the statements of each class define, in their order; class methods are marked with `@`. */
const defined = new WeakMap<AnyClass, readonly string[]>();
const metaclasses = new WeakSet<AnyClass>();

/** Notes what a class defines, for programs that list it. */
export function definesMembers<C extends AnyClass>(cls: C, ...names: readonly string[]): C {
  defined.set(cls, names);
  return cls;
}

/** A class that Python has as the metaclass of those that are derived from it here. */
export function isMetaclass(cls: AnyClass): void {
  metaclasses.add(cls);
}

/** The classes whose attributes a class shows, itself first. */
export const listedClasses = (cls: AnyClass): readonly AnyClass[] =>
  mroOf(cls).filter((one) => !metaclasses.has(one));

function definedIn(cls: AnyClass): readonly string[] {
  const names = defined.get(cls);
  // No exception that the program may expect: CPython lists them.
  if (names === undefined) throw new Error(`the members of ${nameOf(cls)} are not known`);
  return names;
}

const plain = (name: string): string => name.replace(/^@/, "");

/** The names of a class's own members that the program defines: those of its statements, then later ones. */
export function ownMembers(cls: AnyClass): string[] {
  const written = definedIn(cls).map(plain);
  const later = Object.keys(cls)
    .filter((key) => ownDescriptor(cls, cls, key) !== undefined)
    .map(attributeName);
  const added = Object.keys(cls.prototype as object)
    .filter((key) => ownDescriptor(cls, cls.prototype as object, key) !== undefined)
    .map(attributeName);
  return [...new Set([...written, ...later, ...added])].filter((name) => isThere(cls, name));
}

const isThere = (cls: AnyClass, name: string): boolean =>
  IMPLIED.has(name) || property(cls, name) !== undefined;

/** What a class may have without a property of the name. */
const IMPLIED = new Set(["__init__", "__iter__", "__aiter__", "__classcell__", "__annotations__"]);

function property(
  cls: AnyClass,
  name: string,
): { readonly descriptor: PropertyDescriptor; readonly isStatic: boolean } | undefined {
  const key = emittedName(cls, name);
  const ofClass = NATIVE.has(key) ? undefined : ownDescriptor(cls, cls, key);
  if (ofClass) return { descriptor: ofClass, isStatic: true };
  const ofObjects = ownDescriptor(cls, cls.prototype as object, key);
  return ofObjects && { descriptor: ofObjects, isStatic: false };
}

/* What every class of JavaScript has; a program's own `name` is a `name_`. */
const NATIVE = new Set(["name", "length", "prototype"]);

/** What `cls.__dict__[name]` gives. */
function member(cls: AnyClass, name: string): unknown {
  if (name === "__annotations__" || name === "__classcell__") return new SlotObject();
  const found = property(cls, name);
  if (found === undefined) return method(cls, name);
  const { descriptor, isStatic } = found;
  if (!("value" in descriptor))
    return isStatic ? descriptor.get?.call(cls) : new PropertyObject(descriptor, name);
  const value: unknown = descriptor.value;
  if (typeof value !== "function" || isClass(value)) return value;
  if (!isStatic) return method(cls, name);
  const isMethod = definedIn(cls).includes(`@${name}`);
  if (isMethod) return new ClassMethodObject(value as never);
  return definedIn(cls).includes(name) && descriptor.enumerable === false
    ? new StaticMethodObject(value as never)
    : value;
}

/** A member of the class's own body; `undefined` where it has none of the name. */
export const memberOf = (cls: AnyClass, name: string): unknown =>
  (defined.get(cls) ?? []).map(plain).includes(name) ? member(cls, name) : undefined;

function method(cls: AnyClass, name: string): unknown {
  const key = emittedName(cls, name) as never;
  const own = (cls.prototype as Record<string, unknown>)[key];
  if (typeof own === "function") {
    const taken = unbound(cls as abstract new (...args: never[]) => object, key) as object;
    const docstring = docOf(own);
    return docstring === null || Object.hasOwn(taken, "__doc__")
      ? taken
      : documented(taken as never, docstring);
  }
  const title = `${qualifiedNameOf(cls)}.${name}`;
  return named(
    () => {
      throw new Error(`${title} as a value is not converted`);
    },
    name,
    title,
  );
}

/** `property`, where a class shows it. */
class PropertyObject {
  static readonly __name__ = "property";
  static readonly __module__ = "builtins";
  readonly fget: unknown;
  readonly fset: unknown;
  readonly __doc__: string | null;

  constructor(descriptor: PropertyDescriptor, _name: string) {
    this.fget = descriptor.get ?? null;
    this.fset = descriptor.set ?? null;
    this.__doc__ = descriptor.get === undefined ? null : docOf(descriptor.get);
  }
}

class ClassMethodObject {
  static readonly __name__: string = "classmethod";
  static readonly __module__ = "builtins";
  readonly __func__: (...args: never[]) => unknown;

  constructor(func: (...args: never[]) => unknown) {
    this.__func__ = func;
  }

  get __name__(): string {
    return nameOf(this.__func__);
  }

  get __doc__(): string | null {
    return docOf(this.__func__);
  }
}

class StaticMethodObject extends ClassMethodObject {
  static override readonly __name__ = "staticmethod";

  __call__(...args: never[]): unknown {
    return this.__func__(...args);
  }
}

/** A class whose bases the program does not define, but for `object`. */
export const isRoot = (cls: AnyClass): boolean =>
  declaredBases(cls).every((base) => metaclasses.has(base));

/** What the body of a class leaves behind: the namespace that a metaclass gets. */
export const namespaceOf = (cls: AnyClass): Map<string, any> => new Namespace(cls);

/** Single names are looked up in the class itself, which need not tell all of its members then. */
class Namespace extends Map<string, unknown> {
  static readonly __name__ = "dict";
  static readonly __module__ = "builtins";
  readonly #cls: AnyClass;

  static override get [Symbol.species](): MapConstructor {
    return Map;
  }

  constructor(cls: AnyClass) {
    super();
    this.#cls = cls;
  }

  override has(name: string): boolean {
    return isDunder(name) ? this.#all().has(name) : property(this.#cls, name) !== undefined;
  }

  override get(name: string): unknown {
    if (isDunder(name)) return this.#all().get(name);
    return this.has(name) ? member(this.#cls, name) : undefined;
  }

  override get size(): number {
    return this.#all().size;
  }

  override keys(): MapIterator<string> {
    return this.#all().keys();
  }

  override values(): MapIterator<unknown> {
    return this.#all().values();
  }

  override entries(): MapIterator<[string, unknown]> {
    return this.#all().entries();
  }

  override [Symbol.iterator](): MapIterator<[string, unknown]> {
    return this.entries();
  }

  override forEach(visit: (value: unknown, name: string, map: Map<string, unknown>) => void): void {
    this.#all().forEach(visit);
  }

  #all(): Map<string, unknown> {
    return namespace(this.#cls);
  }
}

const isDunder = (name: string): boolean => name.startsWith("__") && name.endsWith("__");

function namespace(cls: AnyClass): Map<string, unknown> {
  const names = ownMembers(cls);
  const entries = new Map<string, unknown>([
    ["__module__", moduleOf(cls)],
    ["__qualname__", qualifiedNameOf(cls)],
  ]);
  const annotations = "__annotations__";
  if (names.includes(annotations)) entries.set(annotations, member(cls, annotations));
  const docstring = docOf(cls);
  if (docstring !== null) entries.set("__doc__", docstring);
  for (const name of names) entries.set(name, member(cls, name));
  return entries;
}

/**
 * `cls.__dict__`: what the class itself has.
 * @see https://docs.python.org/3/library/stdtypes.html#type.__dict__
 */
export function classDict(cls: AnyClass): Map<string, any> {
  const entries = namespace(cls);
  entries.delete("__qualname__");
  entries.delete("__classcell__");
  if (isRoot(cls)) {
    entries.set("__dict__", new SlotObject());
    entries.set("__weakref__", new SlotObject());
  }
  if (!entries.has("__doc__")) entries.set("__doc__", null);
  if (entries.has("__eq__") && !entries.has("__hash__")) entries.set("__hash__", null);
  return new ReadOnlyDict(entries);
}

/** The dict of a class, which its attributes change. */
class ReadOnlyDict extends Map<string, unknown> {
  static readonly __name__ = "mappingproxy";
  static readonly __module__ = "builtins";

  static override get [Symbol.species](): MapConstructor {
    return Map;
  }

  constructor(entries: Map<string, unknown>) {
    super();
    for (const [name, value] of entries) super.set(name, value);
  }

  override set(_name: string, _value: unknown): never {
    throw new TypeError("'mappingproxy' object does not support item assignment");
  }

  override delete(_name: string): never {
    throw new TypeError("'mappingproxy' object does not support item deletion");
  }
}

/** What the interpreter keeps in a class for itself. */
class SlotObject {
  static readonly __name__ = "getset_descriptor";
  static readonly __module__ = "builtins";

  __repr__(): never {
    throw new Error("what the interpreter keeps in a class is not converted");
  }
}
