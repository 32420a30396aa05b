import { AttributeError, KeyError, TypeError } from "../builtins/exceptions-common.js";
import { Exception, ValueError } from "../builtins/exceptions-core.js";
import { format } from "../builtins/format.js";
import { hash } from "../builtins/hash.js";
import { specialMethod } from "../builtins/methods.js";
import { nameOf, qualifiedNameOf } from "../builtins/names.js";
import { repr } from "../builtins/repr.js";
import { str } from "../builtins/str.js";
import { isTuple } from "../builtins/tuple.js";
import { typeName } from "../builtins/type-name.js";
import { Auto, nextValue } from "./auto.js";
import { MappingProxy } from "./mapping-proxy.js";
import { type EnumClass, registryOf } from "./registry.js";

type Hooks = {
  __new__?: (...args: unknown[]) => Enum;
  _generate_next_value_: (
    name: string,
    start: unknown,
    count: number,
    lastValues: unknown[],
  ) => unknown;
  _missing_: (value: unknown) => unknown;
};

/**
 * A class of named values: `class Color extends Enum<number> { static readonly RED = new Color("RED", 1); }`.
 * @see https://docs.python.org/3/library/enum.html#enum.Enum
 */
export class Enum<T = any> {
  declare _name_: string;
  declare _value_: T;

  /** Makes a member. Where another one has the value already, the name becomes an alias of that. */
  constructor(name: string, value: T) {
    const cls = new.target as EnumClass & Hooks;
    const registry = registryOf(cls);
    let given: unknown = value;
    if (value instanceof Auto) {
      const before = [...registry.given];
      given = cls._generate_next_value_(name, 1, registry.byName.size, before);
    }
    registry.given.push(given);
    const args = isTuple(given) ? given : [given];
    const member: Enum = cls.__new__ ? cls.__new__(cls, ...args) : this;
    define(member, "_name_", name);
    if (!Object.hasOwn(member, "_value_")) define(member, "_value_", cls.prototype.dataFrom(given));
    specialMethod(member, "__init__")?.(...args);
    const known = registry.find(member._value_);
    registry.byName.set(name, known ?? member);
    if (known) return known as this;
    registry.noteValue(member._value_, member);
    if (member.isCanonical()) registry.members.push(member);
    return member as this;
  }

  /** What the member's value is: for classes made from int or str, one of these. */
  protected dataFrom(given: unknown): unknown {
    return given;
  }

  /** Whether iteration meets the member: not where it stands for several flags. */
  protected isCanonical(): boolean {
    return true;
  }

  get name(): string {
    return this._name_;
  }

  get value(): T {
    return this._value_;
  }

  /** `Color(1)`: the member of a value. */
  static of<E extends Enum>(this: EnumClass<E>, value: unknown): E {
    if (value instanceof Enum && (value.constructor as unknown) === this) return value as E;
    const found = registryOf(this).find(value);
    return (found ?? missing(this as unknown as EnumClass & Hooks, value)) as E;
  }

  /** `Color["RED"]`: the member of a name. */
  static named<E extends Enum>(this: EnumClass<E>, name: string): E {
    const member = registryOf(this).byName.get(name);
    if (member === undefined) throw new KeyError(name);
    return member as E;
  }

  /** What iterating the class gives: the members without the aliases. */
  static members<E extends Enum>(this: EnumClass<E>): E[] {
    return [...registryOf(this).members] as E[];
  }

  /** `Color.__members__`: all names, the aliases too. */
  static byName<E extends Enum>(this: EnumClass<E>): Map<string, E> {
    return new MappingProxy(registryOf(this).byName as Map<string, E>);
  }

  /** `Color._value2member_map_` */
  static byValue<E extends Enum>(this: EnumClass<E>): Map<any, E> {
    return registryOf(this).byValue as unknown as Map<any, E>;
  }

  /** `Color._member_names_` */
  static memberNames(): string[] {
    return registryOf(this).members.map(({ _name_ }) => _name_);
  }

  /** What `auto()` stands for. */
  static _generate_next_value_(
    _name: string,
    start: unknown,
    _count: number,
    lastValues: unknown[],
  ): unknown {
    return nextValue(start, lastValues);
  }

  /** The member of a value that no member has: none, unless the class knows one. */
  static _missing_(_value: unknown): unknown {
    return null;
  }

  /** The value as something that shows itself: a class of floats says so. */
  static described(value: any): unknown {
    return value;
  }

  /** What no class of members has: `Color.PINK`. */
  static __getattr__(name: string): never {
    throw new AttributeError(name);
  }

  static __call__(value: unknown): Enum {
    return this.of(value);
  }

  static __iter__(): IterableIterator<Enum> {
    return this.members()[Symbol.iterator]();
  }

  static __reversed__(): IterableIterator<Enum> {
    return this.members().reverse()[Symbol.iterator]();
  }

  static __len__(): number {
    return registryOf(this).members.length;
  }

  static __getitem__(name: string): Enum {
    return this.named(name);
  }

  static __contains__(member: unknown): boolean {
    if (member instanceof Enum) return (member.constructor as unknown) === this;
    throw new TypeError(
      `unsupported operand type(s) for 'in': '${typeName(member)}' and 'EnumType'`,
    );
  }

  static __repr__(): string {
    const cls = this as unknown as EnumClass;
    return registryOf(cls).byName.size > 0 || this !== (Enum as unknown)
      ? `<enum '${nameOf(cls)}'>`
      : "<enum 'Enum'>";
  }

  __repr__(): string {
    const cls = this.constructor as typeof Enum;
    return `<${nameOf(cls)}.${this._name_}: ${repr(cls.described(this._value_))}>`;
  }

  __str__(): string {
    return `${nameOf(this.constructor as never)}.${this._name_}`;
  }

  __format__(spec: string): string {
    return format(str(this), spec);
  }

  __hash__(): number | bigint {
    return hash(this._name_);
  }

  __copy__(): this {
    return this;
  }

  __deepcopy__(): this {
    return this;
  }
}

/** A property that shows neither in `vars` nor to comparisons, and that `__new__` may set. */
export function define(member: object, key: string, value: unknown): void {
  Object.defineProperty(member, key, { value, configurable: true, writable: true });
}

/** The member that `_missing_` knows for a value, or Python's error. */
function missing(cls: EnumClass & Hooks, value: unknown): unknown {
  const invalid = (): ValueError =>
    new ValueError(`${repr(value)} is not a valid ${qualifiedNameOf(cls)}`);
  let result: unknown;
  try {
    result = cls._missing_(value);
  } catch (error) {
    if (error instanceof Exception && !(error instanceof ValueError)) {
      error.__context__ = invalid();
    }
    throw error;
  }
  if (result instanceof cls) return result;
  if (result === null || result === undefined) throw invalid();
  throw new TypeError(
    `error in ${nameOf(cls)}._missing_: returned ${repr(result)} instead of None or a valid member`,
  );
}
