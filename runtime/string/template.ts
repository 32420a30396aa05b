import { KeyError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { entriesOf } from "../builtins/dicts.js";
import { str } from "../builtins/str.js";

/* `$$`, `$name`, `${name}`; any other `$` is a mistake. */
const PLACES = /\$(?:(\$)|([_a-z][_a-z0-9]*)|\{([_a-z][_a-z0-9]*)\}|)/gi;

/**
 * A text with `$name` in it.
 * @see https://docs.python.org/3/library/string.html#template-strings
 */
export class Template {
  static readonly __module__ = "string";
  readonly template: string;

  constructor(template: string) {
    this.template = template;
  }

  /**
   * Puts the values in.
   * @throws KeyError where a name has no value
   * @throws ValueError for a `$` that starts nothing
   */
  substitute(mapping: object = {}, named: object = {}): string {
    const values = valuesOf(mapping, named);
    return this.template.replace(PLACES, (_whole, escaped, name, braced, at: number) => {
      if (escaped !== undefined) return "$";
      const wanted: string | undefined = name ?? braced;
      if (wanted === undefined) throw this.#invalid(at);
      if (!values.has(wanted)) throw new KeyError(wanted);
      return str(values.get(wanted));
    });
  }

  /** Puts in the values that there are, and leaves the rest as it stands. */
  safe_substitute(mapping: object = {}, named: object = {}): string {
    const values = valuesOf(mapping, named);
    return this.template.replace(PLACES, (whole: string, escaped, name, braced) => {
      if (escaped !== undefined) return "$";
      const wanted: string | undefined = name ?? braced;
      return wanted !== undefined && values.has(wanted) ? str(values.get(wanted)) : whole;
    });
  }

  /** The names, each once, in the order in which they come. */
  get_identifiers(): string[] {
    const names = [...this.template.matchAll(PLACES)].map(([, , name, braced]) => name ?? braced);
    return [...new Set(names.filter((name) => name !== undefined))];
  }

  /** Whether `substitute` would find no `$` that starts nothing. */
  is_valid(): boolean {
    return [...this.template.matchAll(PLACES)].every((match) => match[0] !== "$");
  }

  #invalid(at: number): Error {
    const lines = this.template.slice(0, at).split(/\r\n|\r|\n/);
    const column = at - (this.template.length === 0 ? 0 : at - (lines.at(-1) ?? "").length);
    const where = `line ${lines.length}, col ${column + 1}`;
    return new ValueError(`Invalid placeholder in string: ${where}`);
  }
}

function valuesOf(mapping: object, named: object): Map<unknown, unknown> {
  return new Map([...entriesOf(mapping), ...entriesOf(named)]);
}
