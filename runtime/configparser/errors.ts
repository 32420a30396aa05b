import { Exception } from "../builtins/exceptions-core.js";
import { repr } from "../builtins/repr.js";

/** `configparser.Error` */
export class ConfigError extends Exception {
  static readonly __name__: string = "Error";
  static readonly __module__: string = "configparser";

  /** What the error says; its arguments are what it is about. */
  readonly text: string;

  constructor(message: string = "", ...args: readonly unknown[]) {
    super(...(args.length > 0 ? args : [message]));
    this.text = message;
  }

  __str__(): string {
    return this.text;
  }

  __repr__(): string {
    return this.text;
  }
}

export class NoSectionError extends ConfigError {
  static override readonly __module__: string = "configparser";
  static override readonly __name__: string = "NoSectionError";
  readonly section: string;

  constructor(section: string) {
    super(`No section: ${repr(section)}`, section);
    this.section = section;
  }
}

export class NoOptionError extends ConfigError {
  static override readonly __module__: string = "configparser";
  static override readonly __name__: string = "NoOptionError";
  readonly option: string;
  readonly section: string;

  constructor(option: string, section: string) {
    super(`No option ${repr(option)} in section: ${repr(section)}`, option, section);
    this.option = option;
    this.section = section;
  }
}

/** Where in a source something stands twice. */
const place = (source: string | null, line: number | null): string =>
  `While reading from ${repr(source)}${line === null ? "" : ` [line ${String(line).padStart(2)}]`}: `;

export class DuplicateSectionError extends ConfigError {
  static override readonly __module__: string = "configparser";
  static override readonly __name__: string = "DuplicateSectionError";
  readonly section: string;
  readonly source: string | null;
  readonly lineno: number | null;

  constructor(section: string, source: string | null = null, line: number | null = null) {
    super(
      source === null
        ? `Section ${repr(section)} already exists`
        : `${place(source, line)}section ${repr(section)} already exists`,
      section,
      source,
      line,
    );
    this.section = section;
    this.source = source;
    this.lineno = line;
  }
}

export class DuplicateOptionError extends ConfigError {
  static override readonly __module__: string = "configparser";
  static override readonly __name__: string = "DuplicateOptionError";
  readonly section: string;
  readonly option: string;

  constructor(
    section: string,
    option: string,
    source: string | null = null,
    line: number | null = null,
  ) {
    super(
      source === null
        ? `Option ${repr(option)} in section ${repr(section)} already exists`
        : `${place(source, line)}option ${repr(option)} in section ${repr(section)} already exists`,
      section,
      option,
      source,
      line,
    );
    this.section = section;
    this.option = option;
  }
}

export class InterpolationError extends ConfigError {
  static override readonly __module__: string = "configparser";
  static override readonly __name__: string = "InterpolationError";
  readonly option: string;
  readonly section: string;

  constructor(option: string, section: string, message: string, ...args: readonly unknown[]) {
    super(message, option, section, ...(args.length > 0 ? args : [message]));
    this.option = option;
    this.section = section;
  }
}

export class InterpolationMissingOptionError extends InterpolationError {
  static override readonly __module__: string = "configparser";
  static override readonly __name__: string = "InterpolationMissingOptionError";

  constructor(option: string, section: string, raw: string, reference: string) {
    super(
      option,
      section,
      `Bad value substitution: option ${repr(option)} in section ${repr(section)} contains an interpolation key ${repr(reference)} which is not a valid option name. Raw value: ${repr(raw)}`,
      raw,
      reference,
    );
  }
}

export class InterpolationSyntaxError extends InterpolationError {
  static override readonly __module__: string = "configparser";
  static override readonly __name__: string = "InterpolationSyntaxError";
}

export class InterpolationDepthError extends InterpolationError {
  static override readonly __module__: string = "configparser";
  static override readonly __name__: string = "InterpolationDepthError";

  constructor(option: string, section: string, raw: string) {
    super(
      option,
      section,
      `Recursion limit exceeded in value substitution: option ${repr(option)} in section ${repr(section)} contains an interpolation key which cannot be substituted in 10 steps. Raw value: ${repr(raw)}`,
      raw,
    );
  }
}

/** `configparser.ParsingError` */
export class ParsingError extends ConfigError {
  static override readonly __module__: string = "configparser";
  static override readonly __name__: string = "ParsingError";

  constructor(
    source: string,
    errors: readonly (readonly [number, string])[],
    other?: readonly [message: string, ...args: unknown[]],
  ) {
    const lines = errors.map(
      ([line, text]) => `\n\t[line ${String(line).padStart(2)}]: ${repr(text)}`,
    );
    const message = `Source contains parsing errors: ${repr(source)}${lines.join("")}`;
    super(...(other ?? ([message, source] as const)));
  }
}

export class MissingSectionHeaderError extends ParsingError {
  static override readonly __module__: string = "configparser";
  static override readonly __name__: string = "MissingSectionHeaderError";

  constructor(source: string, line: number, text: string) {
    super(
      source,
      [],
      [
        `File contains no section headers.\nfile: ${repr(source)}, line: ${line}\n${repr(text)}`,
        source,
        line,
        text,
      ],
    );
  }
}
