import { TypeError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { named } from "../builtins/names.js";
import { repr } from "../builtins/repr.js";

// The types of the fields are not known to `namedtuple`, and Python asks for none.
// oxlint-disable-next-line typescript/no-explicit-any
type Anything = any;
type Fields = Record<string, Anything>;

/** An instance: a tuple whose items have names too. */
export type NamedItems<R extends Fields> = readonly R[keyof R][] &
  Readonly<R> & {
    _asdict(): Map<string, R[keyof R]>;
    _replace(changes: Partial<R>): NamedItems<R>;
    __repr__(): string;
  };

/** The class that `namedTuple` makes. */
export interface NamedTupleClass<R extends Fields> {
  new (...values: Anything[]): NamedItems<R>;
  readonly _fields: readonly (keyof R & string)[];
  readonly _fieldDefaults: Map<string, unknown>;
  _make(values: Iterable<unknown>): NamedItems<R>;
}

/**
 * Makes a class of tuples with named items.
 * @see https://docs.python.org/3/library/collections.html#collections.namedtuple
 */
export function namedTuple<const F extends readonly string[]>(
  typeName: string,
  fields: F,
  options?: { defaults?: readonly unknown[] },
): NamedTupleClass<{ [K in F[number]]: Anything }>;
export function namedTuple<R extends Fields>(
  typeName: string,
  fields: readonly (keyof R & string)[],
  options?: { defaults?: readonly unknown[] },
): NamedTupleClass<R>;
export function namedTuple(
  typeName: string,
  fields: readonly string[],
  { defaults = [] }: { defaults?: readonly unknown[] } = {},
): unknown {
  const required = fields.length - defaults.length;
  if (required < 0) throw new TypeError("Got more default values than field names");

  class Tuple extends Array<unknown> {
    static readonly _fields = Object.freeze([...fields]);
    static readonly _fieldDefaults = new Map(
      defaults.map((value, index) => [fields[required + index], value]),
    );

    /** What the array methods make of an instance is a plain array. */
    static override get [Symbol.species](): ArrayConstructor {
      return Array;
    }

    static _make(values: Iterable<unknown>): Tuple {
      const items = [...values];
      if (items.length !== fields.length) {
        throw new TypeError(`Expected ${fields.length} arguments, got ${items.length}`);
      }
      return new this(...items);
    }

    constructor(...values: unknown[]) {
      super();
      checkCount(typeName, fields, required, values.length);
      fields.forEach((_, index) => {
        this[index] = index < values.length ? values[index] : defaults[index - required];
      });
      // A subclass adds its own properties first.
      if (new.target === Tuple || Object.getPrototypeOf(new.target) === Tuple) Object.freeze(this);
    }

    _asdict(): Map<string, unknown> {
      return new Map(fields.map((field, index) => [field, this[index]]));
    }

    _replace(changes: Fields): Tuple {
      const unexpected = Object.keys(changes).filter((field) => !fields.includes(field));
      if (unexpected.length > 0) {
        throw new ValueError(`Got unexpected field names: ${repr(unexpected)}`);
      }
      const type = this.constructor as typeof Tuple;
      return new type(
        ...fields.map((field, i) => (Object.hasOwn(changes, field) ? changes[field] : this[i])),
      );
    }

    __repr__(): string {
      const shown = fields.map((field, index) => `${field}=${repr(this[index])}`);
      return `${this.constructor.name}(${shown.join(", ")})`;
    }
  }

  fields.forEach((field, index) => {
    Object.defineProperty(Tuple.prototype, field, {
      get(this: Tuple) {
        return this[index];
      },
      configurable: true,
    });
  });
  Object.defineProperty(Tuple, "name", { value: typeName });
  return named(Tuple, typeName);
}

function checkCount(
  typeName: string,
  fields: readonly string[],
  required: number,
  given: number,
): void {
  if (given > fields.length) {
    throw new TypeError(
      `${typeName}.__new__() takes ${fields.length + 1} positional arguments but ${given + 1} were given`,
    );
  }
  if (given >= required) return;
  const missing = fields.slice(given, required).map((field) => `'${field}'`);
  const last = missing.pop() as string;
  const list =
    missing.length === 0
      ? last
      : `${missing.join(", ")}${missing.length > 1 ? "," : ""} and ${last}`;
  const noun = missing.length === 0 ? "argument" : "arguments";
  throw new TypeError(
    `${typeName}.__new__() missing ${missing.length + 1} required positional ${noun}: ${list}`,
  );
}
