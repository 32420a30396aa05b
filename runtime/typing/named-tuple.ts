import { AttributeError, TypeError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { nameOf } from "../builtins/names.js";
import { repr } from "../builtins/repr.js";

/** What a tuple with named items has beside them. */
interface NamedTupleMethods {
  _asdict(): Map<string, any>;
  _replace(changes: Readonly<Record<string, unknown>>): this;
  _make(values: Iterable<unknown>): this;
  __repr__(): string;
}

interface NamedTupleBase {
  new <T extends readonly unknown[] = any[]>(
    fields: Readonly<Record<string, unknown>>,
  ): T & NamedTupleMethods;
  readonly _fields: readonly string[];
  _make<N>(this: abstract new (...args: any[]) => N, values: Iterable<unknown>): N;
}

type TupleClass = (new (...values: unknown[]) => Tuple) & { readonly _fields: readonly string[] };

class Tuple extends Array<unknown> {
  /** The fields by their Python names. */
  static readonly _fields: readonly string[] = [];

  /** What the array methods make of an instance is a plain array. */
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  /** An instance of the items, which must be as many as the fields. */
  static _make(this: TupleClass, values: Iterable<unknown>): Tuple {
    const items = [...values];
    const { length } = this._fields;
    if (items.length !== length)
      throw new TypeError(`Expected ${length} arguments, got ${items.length}`);
    return new this(...items);
  }

  /** Takes the fields in order; each is an item and a property of that name. */
  constructor(fields: Readonly<Record<string, unknown>>) {
    super();
    for (const [name, value] of Object.entries(fields)) {
      this.push(value);
      Object.defineProperty(this, name, { value });
    }
    Object.freeze(this);
  }

  /** The fields as a dict. */
  _asdict(): Map<string, unknown> {
    const { _fields } = this.constructor as TupleClass;
    return new Map(_fields.map((field, index) => [field, this[index]]));
  }

  /** `point._make(values)`: an object has the method of its class, too. */
  _make(values: Iterable<unknown>): Tuple {
    return (this.constructor as TupleClass & typeof Tuple)._make(values);
  }

  /** The same tuple with other values for some fields. */
  _replace(changes: Readonly<Record<string, unknown>>): Tuple {
    const cls = this.constructor as TupleClass;
    const unexpected = Object.keys(changes).filter((field) => !cls._fields.includes(field));
    if (unexpected.length > 0)
      throw new ValueError(`Got unexpected field names: ${repr(unexpected)}`);
    return new cls(
      ...cls._fields.map((field, index) =>
        Object.hasOwn(changes, field) ? changes[field] : this[index],
      ),
    );
  }

  __repr__(): string {
    const cls = this.constructor as TupleClass;
    const shown = cls._fields.map((field, index) => `${field}=${repr(this[index])}`);
    return `${nameOf(cls)}(${shown.join(", ")})`;
  }
}

/**
 * The base of classes whose instances are tuples with named items.
 * @see https://docs.python.org/3/library/typing.html#typing.NamedTuple
 */
export const NamedTuple = Tuple as unknown as NamedTupleBase;
export type NamedTuple = readonly any[] & NamedTupleMethods;

/**
 * `point.x = 1`: the items stay what they are; the value is evaluated all the same.
 * @throws AttributeError always
 */
export function cannotSetItem(_value: unknown): never {
  throw new AttributeError("can't set attribute");
}
