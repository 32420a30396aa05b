import { ValueError } from "../builtins/exceptions-core.js";
import { repr } from "../builtins/repr.js";
import {
  InterpolationDepthError,
  InterpolationMissingOptionError,
  InterpolationSyntaxError,
} from "./errors.js";

/** What an interpolation asks of the parser. */
export interface Options {
  nameOf(option: string): string;
  /** The values of a section as they are written. */
  rawValues(section: string): ReadonlyMap<string, string> | undefined;
}

/** The values of a section, with what replaces them where they are mentioned. */
export interface Place {
  readonly parser: Options;
  readonly section: string;
  readonly option: string;
  readonly values: ReadonlyMap<string, string>;
}

const mostSteps = 10;

/** No interpolation: `interpolation=None`. */
export class Interpolation {
  static readonly __module__: string = "configparser";

  beforeGet(value: string, _place: Place): string {
    return value;
  }

  beforeSet(value: string): string {
    return value;
  }
}

/** References that begin with a sign, which is written twice to stand for itself. */
abstract class SignInterpolation extends Interpolation {
  protected abstract readonly sign: string;
  protected abstract readonly open: string;
  protected abstract readonly reference: RegExp;

  /** The value that a reference names, and where that stands. */
  protected abstract find(name: string, raw: string, rest: string, place: Place): Found;

  override beforeGet(value: string, place: Place): string {
    return this.#filled(value, place, 1);
  }

  override beforeSet(value: string): string {
    const without = value
      .replaceAll(this.sign + this.sign, "")
      .replaceAll(new RegExp(this.reference.source.slice(1), "g"), "");
    const at = without.indexOf(this.sign);
    if (at >= 0)
      throw new ValueError(`invalid interpolation syntax in ${repr(value)} at position ${at}`);
    return value;
  }

  #filled(value: string, place: Place, depth: number): string {
    const { option, section } = place;
    const raw = place.parser.rawValues(section)?.get(option) ?? value;
    if (depth > mostSteps) throw new InterpolationDepthError(option, section, raw);
    let result = "";
    for (let rest = value; rest !== ""; ) {
      const at = rest.indexOf(this.sign);
      if (at < 0) return result + rest;
      result += rest.slice(0, at);
      rest = rest.slice(at);
      if (rest[1] === this.sign) {
        result += this.sign;
        rest = rest.slice(2);
        continue;
      }
      if (rest[1] !== this.open) {
        throw new InterpolationSyntaxError(
          option,
          section,
          `'${this.sign}' must be followed by '${this.sign}' or '${this.open}', found: ${repr(rest)}`,
        );
      }
      const match = this.reference.exec(rest);
      if (match === null) {
        throw new InterpolationSyntaxError(
          option,
          section,
          `bad interpolation variable reference ${repr(rest)}`,
        );
      }
      rest = rest.slice(match[0].length);
      const found = this.find(match[1], raw, rest, place);
      result += found.value.includes(this.sign)
        ? this.#filled(found.value, found.place, depth + 1)
        : found.value;
    }
    return result;
  }
}

interface Found {
  readonly value: string;
  readonly place: Place;
}

/** `%(name)s`: options of the same section, and of the defaults. */
export class BasicInterpolation extends SignInterpolation {
  protected override readonly sign = "%";
  protected override readonly open = "(";
  protected override readonly reference = /^%\(([^)]+)\)s/;

  protected override find(name: string, raw: string, _rest: string, place: Place): Found {
    const key = place.parser.nameOf(name);
    const value = place.values.get(key);
    if (value === undefined)
      throw new InterpolationMissingOptionError(place.option, place.section, raw, key);
    return { value, place };
  }
}

/** `${name}`, `${section:name}` */
export class ExtendedInterpolation extends SignInterpolation {
  protected override readonly sign = "$";
  protected override readonly open = "{";
  protected override readonly reference = /^\$\{([^}]+)\}/;

  protected override find(name: string, raw: string, rest: string, place: Place): Found {
    const { parser, section, option } = place;
    const path = name.split(":");
    if (path.length > 2) {
      throw new InterpolationSyntaxError(option, section, `More than one ':' found: ${repr(rest)}`);
    }
    const other = path.length === 2 ? path[0] : section;
    const key = parser.nameOf(path.at(-1)!);
    const values = path.length === 2 ? parser.rawValues(other) : place.values;
    const value = values?.get(key);
    if (value === undefined) {
      throw new InterpolationMissingOptionError(
        option,
        section,
        raw,
        path.length === 1 ? key : name,
      );
    }
    const all = parser.rawValues(other) ?? new Map<string, string>();
    return { value, place: { parser, section: other, option: key, values: all } };
  }
}
