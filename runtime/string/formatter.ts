import { KeyError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { format } from "../builtins/format.js";
import { getItem } from "../builtins/items.js";
import { ascii, repr } from "../builtins/repr.js";
import { PySet } from "../builtins/set.js";
import { fieldEnd, fieldParts, followed } from "../builtins/str-format.js";
import { str } from "../builtins/str.js";
import { tuple } from "../builtins/tuple.js";

type Args = readonly unknown[];
type Keywords = ReadonlyMap<string, unknown>;
type Piece = readonly [
  literal: string,
  field: string | null,
  spec: string | null,
  conversion: string | null,
];

/**
 * What `str.format` does, for classes of programs to change.
 * @see https://docs.python.org/3/library/string.html#string.Formatter
 */
export class Formatter {
  static readonly __module__: string = "string";

  format(text: string, args: Args = [], kwargs: unknown = {}): string {
    const named = kwargs instanceof Map ? kwargs : new Map(Object.entries(kwargs as object));
    return this.vformat(text, tuple(...args), named as Keywords);
  }

  vformat(text: string, args: any, kwargs: any): string {
    const used = new PySet<unknown>();
    const numbering = { next: 0, isManual: false };
    const result = this.#filled(text, args, kwargs, used, numbering, 2);
    this.check_unused_args(used, args, kwargs);
    return result;
  }

  #filled(
    text: string,
    args: Args,
    kwargs: Keywords,
    used: PySet<unknown>,
    numbering: { next: number; isManual: boolean },
    depth: number,
  ): string {
    if (depth < 0) throw new ValueError("Max string recursion exceeded");
    let result = "";
    for (const [literal, field, spec, conversion] of this.parse(text) as Iterable<Piece>) {
      result += literal;
      if (field === null) continue;
      let name = field;
      if (name === "") {
        if (numbering.isManual) throw switched();
        name = String(numbering.next++);
      } else if (/^\d+$/.test(name)) {
        if (numbering.next > 0) throw switched();
        numbering.isManual = true;
      }
      const [value, key] = this.get_field(name, args, kwargs) as [unknown, unknown];
      used.add(key);
      const converted: unknown = this.convert_field(value, conversion);
      const inner = this.#filled(spec ?? "", args, kwargs, used, numbering, depth - 1);
      result += this.format_field(converted, inner) as string;
    }
    return result;
  }

  /** The literal parts, each with the field that follows it. */
  *parse(text: string): Generator<any> {
    let literal = "";
    for (let index = 0; index < text.length; ) {
      const character = text[index];
      if (character !== "{" && character !== "}") {
        literal += character;
        index += 1;
      } else if (text[index + 1] === character) {
        yield tuple(literal + character, null, null, null);
        literal = "";
        index += 2;
      } else if (character === "}") {
        throw new ValueError("Single '}' encountered in format string");
      } else {
        const end = fieldEnd(text, index + 1);
        const [name, conversion, spec] = fieldParts(text.slice(index + 1, end));
        if (conversion === "") throw new ValueError("unmatched '{' in format spec");
        yield tuple(literal, name, spec ?? "", conversion ?? null);
        literal = "";
        index = end + 1;
      }
    }
    if (literal !== "") yield tuple(literal, null, null, null);
  }

  get_field(field: string, args: any, kwargs: any): any {
    const [first] = /^[^.[]*/.exec(field) as unknown as [string];
    const key = /^\d+$/.test(first) ? Number(first) : first;
    const value: unknown = this.get_value(key, args, kwargs);
    return tuple(followed(value, field.slice(first.length)), key);
  }

  get_value(key: any, args: any, kwargs: any): any {
    if (typeof key === "number") return getItem(args as Args, key);
    const named = kwargs as unknown;
    if (named instanceof Map && !named.has(key)) throw new KeyError(key);
    return getItem(named, key);
  }

  check_unused_args(_used: any, _args: any, _kwargs: any): any {}

  format_field(value: any, spec: any): any {
    return format(value, spec as string);
  }

  convert_field(value: any, conversion: any): any {
    switch (conversion) {
      case null:
        return value;
      case "s":
        return str(value);
      case "r":
        return repr(value);
      case "a":
        return ascii(value);
      default:
        throw new ValueError(`Unknown conversion specifier ${conversion}`);
    }
  }
}

const switched = (): ValueError =>
  new ValueError("cannot switch from manual field specification to automatic field numbering");
