import { entriesOf } from "../builtins/dicts.js";
import { KeyError, TypeError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { FileNotFoundError, OSError } from "../builtins/exceptions-os.js";
import { float } from "../builtins/float.js";
import { int } from "../builtins/int.js";
import { iterate } from "../builtins/iterate.js";
import { repr } from "../builtins/repr.js";
import { str } from "../builtins/str.js";
import { toFloat } from "../builtins/to-float.js";
import { tuple } from "../builtins/tuple.js";
import type { TypeObject } from "../builtins/types.js";
import { MutableMapping } from "../collections/mapping.js";
import { open } from "../io/open.js";
import {
  DuplicateOptionError,
  DuplicateSectionError,
  NoOptionError,
  NoSectionError,
} from "./errors.js";
import { BasicInterpolation, Interpolation } from "./interpolation.js";
import {
  booleanOf,
  writeSection,
  type Lookup,
  type ParserSettings,
  type TextTarget,
} from "./options.js";
import { readLines, type Reading, type Section } from "./read-lines.js";
import { SectionProxy } from "./section-proxy.js";

/**
 * Settings in sections.
 * @see https://docs.python.org/3/library/configparser.html#configparser.ConfigParser
 */
export class ConfigParser extends MutableMapping<string, SectionProxy> implements Reading {
  static override readonly __name__: string = "ConfigParser";
  static override readonly __module__: string = "configparser";
  readonly delimiters: readonly string[];
  readonly commentPrefixes: readonly string[];
  readonly inlineCommentPrefixes: readonly string[];
  readonly strict: boolean;
  readonly emptyLinesInValues: boolean;
  readonly defaultSection: string;
  readonly #interpolation: Interpolation;
  readonly #defaults: Section = new Map();
  readonly #sections = new Map<string, Section>();
  readonly #proxies = new Map<string, SectionProxy>();
  /** What names become before they are looked up; `str` leaves them as they are. */
  optionxform: ((option: string) => string) | TypeObject = (option) => option.toLowerCase();

  constructor(defaults: unknown = null, settings: ParserSettings = {}) {
    super();
    const { interpolation } = settings;
    this.#interpolation =
      interpolation === null ? new Interpolation() : (interpolation ?? new BasicInterpolation());
    this.delimiters = [...(settings.delimiters ?? ["=", ":"])];
    this.commentPrefixes = [...(settings.commentPrefixes ?? ["#", ";"])];
    this.inlineCommentPrefixes = [...(settings.inlineCommentPrefixes ?? [])];
    this.strict = settings.strict ?? true;
    this.emptyLinesInValues = settings.emptyLinesInValues ?? true;
    this.defaultSection = settings.defaultSection ?? "DEFAULT";
    if (defaults !== null) this.read_dict(new Map([[this.defaultSection, defaults]]));
  }

  /** The name under which an option is held. */
  nameOf(option: string): string {
    const change = this.optionxform;
    return typeof change === "function" ? change(option) : option;
  }

  read_string(text: string, source: string = "<string>"): void {
    this.read_file(text.match(/[^\n]*\n|[^\n]+$/g) ?? [], source);
  }

  read_file(lines: Iterable<string>, source: string | null = null): void {
    const name = source ?? (lines as { name?: unknown }).name ?? "<???>";
    const target = { sections: this.#sections, defaults: this.#defaults };
    readLines(iterate(lines) as Iterable<string>, String(name), target, this);
  }

  /** Files that cannot be opened are left out. */
  read(filenames: unknown, encoding?: string): string[] {
    const names = typeof filenames === "string" ? [filenames] : [...iterate(filenames)].map(str);
    return names.filter((name) => {
      try {
        const file = open(name, "r", { encoding });
        try {
          this.read_file(file, name);
        } finally {
          file.close();
        }
        return true;
      } catch (error) {
        if (error instanceof FileNotFoundError || error instanceof OSError) return false;
        throw error;
      }
    });
  }

  read_dict(dictionary: unknown, source: string = "<dict>"): void {
    const added = new Set<string>();
    for (const [key, options] of entriesOf(dictionary)) {
      const section = str(key);
      try {
        this.add_section(section);
      } catch (error) {
        const isKnown = error instanceof DuplicateSectionError || error instanceof ValueError;
        if (!isKnown || (this.strict && added.has(section))) throw error;
      }
      added.add(section);
      const seen = new Set<string>();
      for (const [name, value] of entriesOf(options)) {
        const option = this.nameOf(str(name));
        if (this.strict && seen.has(option))
          throw new DuplicateOptionError(section, option, source);
        seen.add(option);
        this.set(section, option, str(value));
      }
    }
  }

  sections(): string[] {
    return [...this.#sections.keys()];
  }

  defaults(): Section {
    return this.#defaults;
  }

  /** @throws DuplicateSectionError where there is one of that name */
  add_section(section: string): void {
    if (typeof section !== "string") throw new TypeError("section names must be strings");
    if (section === this.defaultSection)
      throw new ValueError(`Invalid section name: ${repr(section)}`);
    if (this.#sections.has(section)) throw new DuplicateSectionError(section);
    this.#sections.set(section, new Map());
  }

  has_section(section: string): boolean {
    return this.#sections.has(section);
  }

  options(section: string): string[] {
    const own = this.#sections.get(section);
    if (own === undefined) throw new NoSectionError(section);
    return [...new Set([...own.keys(), ...this.#defaults.keys()])];
  }

  has_option(section: string, option: string): boolean {
    const name = this.nameOf(option);
    if (section === "" || section === this.defaultSection) return this.#defaults.has(name);
    const own = this.#sections.get(section);
    return own !== undefined && (own.has(name) || this.#defaults.has(name));
  }

  rawValues(section: string): Map<string, string> | undefined {
    const own = this.#sections.get(section);
    if (own === undefined && section !== this.defaultSection) return undefined;
    return new Map([...this.#defaults, ...(own ?? [])]);
  }

  override get(section: any, option?: any, how: Lookup = {}): any {
    const values = this.rawValues(section as string);
    if (values === undefined) {
      if (how.fallback !== undefined) return how.fallback;
      throw new NoSectionError(section as string);
    }
    if (how.vars !== undefined && how.vars !== null)
      for (const [key, value] of entriesOf(how.vars)) values.set(this.nameOf(str(key)), str(value));
    const name = this.nameOf(option as string);
    const value = values.get(name);
    if (value === undefined) {
      if (how.fallback !== undefined) return how.fallback;
      throw new NoOptionError(name, section as string);
    }
    if (how.raw === true) return value;
    return this.#interpolation.beforeGet(value, { parser: this, section, option: name, values });
  }

  #converted(
    section: string,
    option: string,
    how: Lookup,
    convert: (text: string) => unknown,
  ): any {
    const { fallback, ...others } = how;
    let text: string;
    try {
      text = this.get(section, option, others) as string;
    } catch (error) {
      const isMissing = error instanceof NoSectionError || error instanceof NoOptionError;
      if (isMissing && fallback !== undefined) return fallback;
      throw error;
    }
    return convert(text);
  }

  getint(section: string, option: string, how: Lookup = {}): any {
    return this.#converted(section, option, how, (text) => int(text));
  }

  getfloat(section: string, option: string, how: Lookup = {}): any {
    return this.#converted(section, option, how, (text) =>
      how.describes ? float(toFloat(text)) : toFloat(text),
    );
  }

  getboolean(section: string, option: string, how: Lookup = {}): any {
    return this.#converted(section, option, how, booleanOf);
  }

  /** The options of a section with their values, those of the defaults among them. */
  optionItems(
    section: string,
    raw: boolean = false,
    vars: unknown = null,
  ): (readonly [string, string])[] {
    if (this.rawValues(section) === undefined) throw new NoSectionError(section);
    const names = [...this.rawValues(section)!.keys()];
    return names.map((name) => tuple(name, this.get(section, name, { raw, vars }) as string));
  }

  set(section: string, option: string, value: unknown): void {
    if (typeof option !== "string") throw new TypeError("option keys must be strings");
    if (typeof value !== "string") throw new TypeError("option values must be strings");
    const text = this.#interpolation.beforeSet(value);
    const isDefault = section === "" || section === this.defaultSection;
    const target = isDefault ? this.#defaults : this.#sections.get(section);
    if (target === undefined) throw new NoSectionError(section);
    target.set(this.nameOf(option), text);
  }

  remove_option(section: string, option: string): boolean {
    const isDefault = section === "" || section === this.defaultSection;
    const target = isDefault ? this.#defaults : this.#sections.get(section);
    if (target === undefined) throw new NoSectionError(section);
    return target.delete(this.nameOf(option));
  }

  remove_section(section: string): boolean {
    return this.#sections.delete(section);
  }

  write(target: TextTarget, spaces: boolean = true): void {
    const delimiter = spaces ? ` ${this.delimiters[0]} ` : this.delimiters[0];
    const all = [...this.#sections];
    if (this.#defaults.size > 0) all.unshift([this.defaultSection, this.#defaults]);
    for (const [name, options] of all) writeSection(target, name, options, delimiter);
  }

  __getitem__(key: string): SectionProxy {
    if (!this.__contains__(key)) throw new KeyError(key);
    let proxy = this.#proxies.get(key);
    if (proxy === undefined) this.#proxies.set(key, (proxy = new SectionProxy(this, key)));
    return proxy;
  }

  __setitem__(key: string, value: unknown): void {
    if (this.__contains__(key) && this.__getitem__(key) === value) return;
    const entries = new Map(entriesOf(value));
    if (key === this.defaultSection) this.#defaults.clear();
    else this.#sections.get(key)?.clear();
    this.read_dict(new Map([[key, entries]]));
  }

  __delitem__(key: string): void {
    if (key === this.defaultSection) throw new ValueError("Cannot remove the default section.");
    if (!this.has_section(key)) throw new KeyError(key);
    this.remove_section(key);
  }

  override __contains__(key: any): boolean {
    return key === this.defaultSection || this.has_section(key as string);
  }

  __len__(): number {
    return this.#sections.size + 1;
  }

  [Symbol.iterator](): IterableIterator<string> {
    return [this.defaultSection, ...this.#sections.keys()].values();
  }
}
