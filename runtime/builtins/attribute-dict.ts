import { classDict } from "./class-members.js";
import { isClass } from "./names.js";
import { attributeName, emittedName } from "./emitted-names.js";
import { TypeError } from "./exceptions-common.js";

/* Values that a data descriptor of the class hides: they are in the dict alone. */
const hidden = new WeakMap<object, Map<string, unknown>>();

/** `object.__dict__`: the attributes of an object as a dict; both see what is done to the other. */
class AttributeDict extends Map<string, unknown> {
  static readonly __name__: string = "dict";
  static readonly __module__: string = "builtins";
  readonly #object: Record<string, unknown>;

  /** A copy is a dict of its own. */
  static override get [Symbol.species](): MapConstructor {
    return Map;
  }

  constructor(object: object) {
    super();
    this.#object = object as Record<string, unknown>;
  }

  #hidden(): Map<string, unknown> {
    let known = hidden.get(this.#object);
    if (known === undefined) hidden.set(this.#object, (known = new Map()));
    return known;
  }

  #isHidden(name: string): boolean {
    for (
      let level: unknown = Object.getPrototypeOf(this.#object);
      level;
      level = Object.getPrototypeOf(level)
    ) {
      const found = Object.getOwnPropertyDescriptor(level, this.#property(name));
      if (found)
        return (found.get as { hidesAttributes?: boolean } | undefined)?.hidesAttributes === true;
    }
    return false;
  }

  /** The property that holds the attribute. */
  #property(name: string): string {
    return emittedName(this.#object, name);
  }

  #isOwn(name: string): boolean {
    const property = this.#property(name);
    return Object.hasOwn(this.#object, property) && this.#object[property] !== undefined;
  }

  override get size(): number {
    return Array.from(this.keys()).length;
  }

  override has(name: string): boolean {
    return this.#isOwn(name) || (hidden.get(this.#object)?.has(name) ?? false);
  }

  override get(name: string): unknown {
    return this.#isOwn(name)
      ? this.#object[this.#property(name)]
      : hidden.get(this.#object)?.get(name);
  }

  override set(name: string, value: unknown): this {
    if (this.#isHidden(name)) this.#hidden().set(name, value);
    else {
      const own = { value, configurable: true, enumerable: true, writable: true };
      Object.defineProperty(this.#object, this.#property(name), own);
    }
    return this;
  }

  override delete(name: string): boolean {
    if (this.#isOwn(name)) return delete this.#object[this.#property(name)];
    return hidden.get(this.#object)?.delete(name) ?? false;
  }

  override clear(): void {
    const names = [...this.keys()];
    for (const name of names) this.delete(name);
  }

  override *keys(): MapIterator<string> {
    for (const property of Object.keys(this.#object))
      if (this.#object[property] !== undefined) yield attributeName(property);
    yield* hidden.get(this.#object)?.keys() ?? [];
  }

  override *values(): MapIterator<unknown> {
    for (const name of this.keys()) yield this.get(name);
  }

  override *entries(): MapIterator<[string, unknown]> {
    for (const name of this.keys()) yield [name, this.get(name)];
  }

  override [Symbol.iterator](): MapIterator<[string, unknown]> {
    return this.entries();
  }

  override forEach(visit: (value: unknown, name: string, map: Map<string, unknown>) => void): void {
    for (const [name, value] of this) visit(value, name, this);
  }
}

/**
 * `vars(object)`, `object.__dict__`.
 * @throws TypeError for values that have no attributes of their own
 * @see https://docs.python.org/3/library/functions.html#vars
 */
export function attributesOf(object: unknown): Map<string, any> {
  if (isClass(object)) return classDict(object);
  if (typeof object !== "object" || object === null)
    throw new TypeError("vars() argument must have __dict__ attribute");
  return new AttributeDict(object);
}
