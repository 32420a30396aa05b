import { TypeError } from "../builtins/exceptions-common.js";
import { id } from "../builtins/identity.js";
import { isRecord } from "../builtins/methods.js";
import { repr as plainRepr } from "../builtins/repr.js";
import { sorted } from "../builtins/sorted.js";
import { typeName } from "../builtins/type-name.js";
import { isFloat, isInt } from "../builtins/types.js";

/**
 * Representations that are cut short.
 * @see https://docs.python.org/3/library/reprlib.html#reprlib.Repr
 */
export class Repr {
  static readonly __module__: string = "reprlib";
  fillvalue = "...";
  maxlevel = 6;
  maxtuple = 6;
  maxlist = 6;
  maxarray = 5;
  maxdict = 4;
  maxset = 6;
  maxfrozenset = 6;
  maxdeque = 6;
  maxstring = 30;
  maxlong = 40;
  maxother = 30;

  repr(value: unknown): string {
    return this.repr1(value, this.maxlevel);
  }

  repr1(value: unknown, level: number): string {
    const name = typeName(value);
    const items = (
      left: string,
      right: string,
      most: number,
      all: Iterable<unknown> = value as Iterable<unknown>,
    ): string => this.#items([...all], level, [left, right], most);
    switch (name) {
      case "tuple": {
        const isSingle = (value as unknown[]).length === 1 && level > 0;
        return items("(", isSingle ? ",)" : ")", this.maxtuple);
      }
      case "list":
        return items("[", "]", this.maxlist);
      case "array": {
        const { typecode } = value as { typecode: string };
        return items(`array('${typecode}', [`, "])", this.maxarray);
      }
      case "deque":
        return items("deque([", "])", this.maxdeque);
      case "set":
        return (value as Set<unknown>).size === 0
          ? "set()"
          : items("{", "}", this.maxset, inOrder(value));
      case "frozenset":
        return (value as Set<unknown>).size === 0
          ? "frozenset()"
          : items("frozenset({", "})", this.maxfrozenset, inOrder(value));
      case "dict":
        return this.#dict(value, level);
      case "str": {
        const text = value as string;
        const all = Array.from(text);
        return this.#cut(
          plainRepr(all.slice(0, this.maxstring).join("")),
          this.maxstring,
          (first, last) =>
            plainRepr(all.slice(0, first).join("") + all.slice(all.length - last).join("")),
        );
      }
      case "int":
        return this.#cut(plainRepr(value), this.maxlong);
      default:
        return this.#instance(value);
    }
  }

  #items(
    all: readonly unknown[],
    level: number,
    [left, right]: readonly [string, string],
    most: number,
  ): string {
    if (level <= 0 && all.length > 0) return left + this.fillvalue + right;
    const pieces = all.slice(0, most).map((item) => this.repr1(item, level - 1));
    if (all.length > most) pieces.push(this.fillvalue);
    return left + pieces.join(", ") + right;
  }

  #dict(value: unknown, level: number): string {
    const entries = isRecord(value)
      ? new Map<unknown, unknown>(Object.entries(value))
      : (value as Map<unknown, unknown>);
    if (entries.size === 0) return "{}";
    if (level <= 0) return `{${this.fillvalue}}`;
    const pieces = inOrder(new Set(entries.keys()))
      .slice(0, this.maxdict)
      .map((key) => `${this.repr1(key, level - 1)}: ${this.repr1(entries.get(key), level - 1)}`);
    if (entries.size > this.maxdict) pieces.push(this.fillvalue);
    return `{${pieces.join(", ")}}`;
  }

  #instance(value: unknown): string {
    const isPlain = isInt(value) || isFloat(value) || value === null;
    let text: string;
    try {
      text = plainRepr(value);
    } catch (error) {
      if (isPlain) throw error;
      return `<${typeName(value)} instance at 0x${id(value).toString(16)}>`;
    }
    return this.#cut(text, this.maxother);
  }

  /** The beginning and the end of what is too long. */
  #cut(
    text: string,
    most: number,
    again: (first: number, last: number) => string = () => text,
  ): string {
    if (Array.from(text).length <= most) return text;
    const first = Math.max(0, Math.floor((most - 3) / 2));
    const last = Math.max(0, most - 3 - first);
    const shown = Array.from(again(first, last));
    return (
      shown.slice(0, first).join("") + this.fillvalue + shown.slice(shown.length - last).join("")
    );
  }
}

/** Sorted, where the items compare. */
function inOrder(items: unknown): unknown[] {
  try {
    return sorted(items as Iterable<never>);
  } catch (error) {
    if (error instanceof TypeError) return [...(items as Iterable<unknown>)];
    throw error;
  }
}

export const aRepr: Repr = new Repr();

/** `reprlib.repr(value)` */
export const repr = (value: unknown): string => aRepr.repr(value);

/** `@recursive_repr()`: a `__repr__` that meets its own object again gives the fill value. */
export function recursiveRepr(fillvalue: string = "...") {
  return <F extends (self: any) => string>(method: F): F => {
    const running = new Set<unknown>();
    return ((self: unknown): string => {
      if (running.has(self)) return fillvalue;
      running.add(self);
      try {
        return method(self);
      } finally {
        running.delete(self);
      }
    }) as F;
  };
}
