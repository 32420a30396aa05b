import { KeyError } from "../builtins/exceptions-common.js";
import { MutableMapping } from "../collections/mapping.js";
import type { ConfigParser } from "./config-parser.js";
import type { Lookup } from "./options.js";

/** One section of a parser as a mapping: `config["server"]`. */
export class SectionProxy extends MutableMapping<string, string> {
  static override readonly __name__: string = "SectionProxy";
  static override readonly __module__: string = "configparser";
  readonly parser: ConfigParser;
  readonly name: string;

  constructor(parser: ConfigParser, name: string) {
    super();
    this.parser = parser;
    this.name = name;
  }

  __getitem__(key: string): string {
    if (!this.parser.has_option(this.name, key)) throw new KeyError(key);
    return this.parser.get(this.name, key) as string;
  }

  __setitem__(key: string, value: unknown): void {
    this.parser.set(this.name, key, value);
  }

  __delitem__(key: string): void {
    const isKnown = this.parser.has_option(this.name, key);
    if (!isKnown || !this.parser.remove_option(this.name, key)) throw new KeyError(key);
  }

  override __contains__(key: any): boolean {
    return this.parser.has_option(this.name, key as string);
  }

  #options(): string[] {
    return this.name === this.parser.defaultSection
      ? [...this.parser.defaults().keys()]
      : this.parser.options(this.name);
  }

  __len__(): number {
    return this.#options().length;
  }

  [Symbol.iterator](): IterableIterator<string> {
    return this.#options().values();
  }

  override get(option: any, fallback: any = null, how: Lookup = {}): any {
    return this.parser.get(this.name, option, { ...how, fallback });
  }

  getint(option: string, fallback: any = null, how: Lookup = {}): any {
    return this.parser.getint(this.name, option, { ...how, fallback });
  }

  getfloat(option: string, fallback: any = null, how: Lookup = {}): any {
    return this.parser.getfloat(this.name, option, { ...how, fallback });
  }

  getboolean(option: string, fallback: any = null, how: Lookup = {}): any {
    return this.parser.getboolean(this.name, option, { ...how, fallback });
  }

  __repr__(): string {
    return `<Section: ${this.name}>`;
  }
}
