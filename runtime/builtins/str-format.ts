import { getattr } from "./attributes.js";
import { IndexError, KeyError } from "./exceptions-common.js";
import { ValueError } from "./exceptions-core.js";
import { format } from "./format.js";
import { getItem } from "./items.js";
import { ascii, repr } from "./repr.js";
import { str } from "./str.js";

type Keywords = { readonly [name: string]: unknown } | ReadonlyMap<string, unknown>;

/** Fields are numbered by hand or automatically, not both. */
interface Numbering {
  next: number;
  mode: "automatic" | "manual" | null;
}

/**
 * `text.format(*args, **kwargs)`.
 * @see https://docs.python.org/3/library/string.html#format-string-syntax
 */
export function strFormat(
  text: string,
  args: readonly unknown[] = [],
  kwargs: Keywords = {},
): string {
  return fill(text, args, kwargs, { next: 0, mode: null }, 2);
}

/** `text.format_map(mapping)`. */
export function formatMap(text: string, mapping: Keywords | object): string {
  return fill(text, null, mapping as Keywords, { next: 0, mode: null }, 2);
}

function fill(
  text: string,
  args: readonly unknown[] | null,
  kwargs: Keywords,
  numbering: Numbering,
  depth: number,
): string {
  if (depth === 0) throw new ValueError("Max string recursion exceeded");
  let result = "";
  let index = 0;
  while (index < text.length) {
    const character = text[index];
    if (character !== "{" && character !== "}") {
      result += character;
      index += 1;
    } else if (text[index + 1] === character) {
      result += character;
      index += 2;
    } else if (character === "}") {
      throw new ValueError("Single '}' encountered in format string");
    } else {
      const end = fieldEnd(text, index + 1);
      const field = text.slice(index + 1, end);
      result += fillField(field, args, kwargs, numbering, depth);
      index = end + 1;
    }
  }
  return result;
}

/** The index of the brace that closes the field; its specifier may hold fields itself. */
export function fieldEnd(text: string, start: number): number {
  if (start >= text.length) throw new ValueError("Single '{' encountered in format string");
  let depth = 1;
  let bracket = false;
  for (let index = start; index < text.length; index++) {
    const character = text[index];
    if (character === "[") bracket = true;
    else if (character === "]") bracket = false;
    else if (character === "{" && !bracket) depth += 1;
    else if (character === "}" && !bracket) {
      depth -= 1;
      if (depth === 0) return index;
    }
  }
  throw new ValueError("expected '}' before end of string");
}

function fillField(
  field: string,
  args: readonly unknown[] | null,
  kwargs: Keywords,
  numbering: Numbering,
  depth: number,
): string {
  const [name, conversion, spec = ""] = fieldParts(field);
  const value = lookUp(name, args, kwargs, numbering);
  const converted = convert(value, conversion);
  return format(converted, spec === "" ? "" : fill(spec, args, kwargs, numbering, depth - 1));
}

/** A field's name, conversion and specifier: `name!r:>10`. */
export function fieldParts(
  field: string,
): readonly [name: string, conversion: string | undefined, spec: string | undefined] {
  const match = /^((?:[^!:[{]|\[[^\]]*\])*)(?:!([^:]*))?(?::(.*))?$/s.exec(field);
  if (!match) throw new ValueError("unexpected '{' in field name");
  return [match[1] ?? "", match[2], match[3]];
}

function convert(value: unknown, conversion: string | undefined): unknown {
  switch (conversion) {
    case undefined:
      return value;
    case "r":
      return repr(value);
    case "s":
      return str(value);
    case "a":
      return ascii(value);
    case "":
      throw new ValueError("unmatched '{' in format spec");
    default:
      if (conversion.length > 1) throw new ValueError("expected ':' after conversion specifier");
      throw new ValueError(`Unknown conversion specifier ${conversion}`);
  }
}

function lookUp(
  name: string,
  args: readonly unknown[] | null,
  kwargs: Keywords,
  numbering: Numbering,
): unknown {
  const [first] = /^[^.[]*/.exec(name) as unknown as [string];
  return followed(argument(first, args, kwargs, numbering), name.slice(first.length));
}

/** The attributes and items that a field's name goes on with: `.name[0]`. */
export function followed(start: unknown, path: string): unknown {
  let value = start;
  let rest = path;
  while (rest !== "") {
    const step = /^(?:\.([^.[]*)|\[([^\]]*)\])/.exec(rest);
    if (!step) {
      throw new ValueError(
        rest.startsWith("[")
          ? "Missing ']' in format string"
          : "Only '.' or '[' may follow ']' in format field specifier",
      );
    }
    const [whole, attribute, key] = step;
    if (attribute === "" || key === "") throw new ValueError("Empty attribute in format string");
    if (attribute !== undefined) value = getattr(value, attribute);
    else value = getItem(value, /^\d+$/.test(key ?? "") ? Number(key) : key);
    rest = rest.slice(whole.length);
  }
  return value;
}

function argument(
  name: string,
  args: readonly unknown[] | null,
  kwargs: Keywords,
  numbering: Numbering,
): unknown {
  if (name !== "" && !/^\d+$/.test(name)) return keyword(kwargs, name);
  const mode = name === "" ? "automatic" : "manual";
  if (numbering.mode !== null && numbering.mode !== mode) {
    throw new ValueError(
      mode === "manual"
        ? "cannot switch from automatic field numbering to manual field specification"
        : "cannot switch from manual field specification to automatic field numbering",
    );
  }
  numbering.mode = mode;
  const index = name === "" ? numbering.next++ : Number(name);
  if (args === null) throw new ValueError("Format string contains positional fields");
  if (index >= args.length) {
    throw new IndexError(`Replacement index ${index} out of range for positional args tuple`);
  }
  return args[index];
}

function keyword(kwargs: Keywords, name: string): unknown {
  if (kwargs instanceof Map || Object.getPrototypeOf(kwargs) !== Object.prototype) {
    return getItem(kwargs as unknown, name);
  }
  if (Object.hasOwn(kwargs, name)) return (kwargs as Record<string, unknown>)[name];
  throw new KeyError(name);
}
