import { basename } from "../posixpath/parts.js";
import { SystemExit } from "../builtins/system-exit.js";
import { installExitHandler } from "../builtins/exit.js";
import { strRepr } from "../builtins/str-repr.js";
import { writeErr, writeOut } from "../builtins/stdio.js";
import type { Action, ActionParser } from "./action.js";
import { SUPPRESS } from "./constants.js";
import { ArgumentContainer, ArgumentGroup, MutuallyExclusiveGroup } from "./container.js";
import { ArgumentError } from "./errors.js";
import { HelpFormatter } from "./formatter.js";
import { Namespace } from "./namespace.js";
import { Parsing } from "./parsing.js";
import { SubParsersAction, type SubParsersOptions, UNRECOGNIZED } from "./subparsers-action.js";

/** The settings of a parser. */
export interface ParserOptions {
  readonly prog?: string | null;
  readonly usage?: string | null;
  readonly description?: string | null;
  readonly epilog?: string | null;
  readonly parents?: Iterable<ArgumentParser>;
  readonly formatterClass?: new (prog: string) => HelpFormatter;
  readonly argumentDefault?: unknown;
  readonly conflictHandler?: string;
  readonly addHelp?: boolean;
  readonly allowAbbrev?: boolean;
  readonly exitOnError?: boolean;
}

/**
 * Reads command lines, and tells how they are written.
 * @see https://docs.python.org/3/library/argparse.html#argumentparser-objects
 */
export class ArgumentParser extends ArgumentContainer implements ActionParser {
  static readonly __module__: string = "argparse";
  readonly prog: string;
  readonly usage: string | null;
  description: string | null;
  epilog: string | null;
  readonly #formatter: new (prog: string) => HelpFormatter;
  readonly #allowAbbrev: boolean;
  readonly #exitOnError: boolean;
  readonly #groups: ArgumentGroup[];
  #subparsers = false;

  constructor(options: ParserOptions = {}) {
    super({
      actions: [],
      options: new Map(),
      defaults: new Map(),
      argumentDefault: options.argumentDefault,
      conflictHandler: options.conflictHandler ?? "error",
      exclusive: [],
    });
    this.prog = options.prog ?? basename(process.argv[1] ?? "");
    this.usage = options.usage ?? null;
    this.description = options.description ?? null;
    this.epilog = options.epilog ?? null;
    this.#formatter = options.formatterClass ?? HelpFormatter;
    this.#allowAbbrev = options.allowAbbrev ?? true;
    this.#exitOnError = options.exitOnError ?? true;
    this.#groups = [
      new ArgumentGroup(this.registry, "positional arguments", null),
      new ArgumentGroup(this.registry, "options", null),
    ];
    if (options.addHelp ?? true) {
      this.addArgument("-h", "--help", {
        action: "help",
        default: SUPPRESS,
        help: "show this help message and exit",
      });
    }
    for (const parent of options.parents ?? []) this.#inherit(parent);
  }

  /** Takes the arguments of a parent. */
  #inherit(parent: ArgumentParser): void {
    const groupOf = new Map<ArgumentGroup, ArgumentGroup>();
    parent.#groups.forEach((group, index) => {
      const same =
        index < 2 ? this.#groups[index] : this.#groups.find(({ title }) => title === group.title);
      groupOf.set(group, same ?? this.addArgumentGroup(group.title, group.description));
    });
    for (const [theirs, ours] of groupOf)
      for (const action of theirs.groupActions) ours.addAction(action);
    this.registry.exclusive.push(...parent.registry.exclusive);
    for (const [name, value] of parent.registry.defaults) this.registry.defaults.set(name, value);
  }

  protected override place(action: Action): void {
    this.#groups[action.optionStrings.length > 0 ? 1 : 0].show(action);
  }

  addArgumentGroup(title: string | null = null, description: string | null = null): ArgumentGroup {
    const group = new ArgumentGroup(this.registry, title, description);
    this.#groups.push(group);
    return group;
  }

  addMutuallyExclusiveGroup(options: { readonly required?: boolean } = {}): MutuallyExclusiveGroup {
    const group = new MutuallyExclusiveGroup(this.registry, options.required ?? false, (action) => {
      this.place(action);
    });
    this.registry.exclusive.push(group);
    return group;
  }

  /** The place of sub-commands; a parser has one at most. */
  addSubparsers(options: SubParsersOptions = {}): SubParsersAction<ArgumentParser> {
    if (this.#subparsers) return this.error("cannot have multiple subparser arguments");
    this.#subparsers = true;
    const { title, description } = options;
    const named = title !== undefined || description !== undefined;
    const group = named
      ? this.addArgumentGroup(title ?? "subcommands", description ?? null)
      : this.#groups[0];
    const formatter = this.#newFormatter();
    const positionals = this.registry.actions.filter(
      ({ optionStrings }) => optionStrings.length === 0,
    );
    formatter.addUsage(this.usage, positionals, this.registry.exclusive, "");
    const prefix = options.prog ?? formatter.formatHelp().trim();
    const action = new SubParsersAction<ArgumentParser>(
      prefix,
      (prog, settings) => new ArgumentParser({ ...settings, prog }),
      options,
    );
    this.registry.actions.push(action);
    group.show(action);
    return action;
  }

  parseArgs(args: Iterable<string> | null = null, namespace: Namespace | null = null): Namespace {
    const [found, unknown] = this.parseKnownArgs(args, namespace);
    if (unknown.length > 0) this.error(`unrecognized arguments: ${unknown.join(" ")}`);
    return found;
  }

  /** As `parseArgs`, with the arguments that nothing takes. */
  parseKnownArgs(
    args: Iterable<string> | null = null,
    namespace: Namespace | null = null,
  ): readonly [Namespace, string[]] {
    const given = args === null ? process.argv.slice(2) : [...args];
    const found = namespace ?? new Namespace();
    const defaults: [string, unknown][] = [
      ...this.registry.actions.map(({ dest, default: value }): [string, unknown] => [dest, value]),
      ...this.registry.defaults,
    ];
    for (const [dest, value] of defaults) {
      if (dest !== SUPPRESS && value !== SUPPRESS && !Object.hasOwn(found, dest))
        found[dest] = value;
    }
    const settings = {
      allowAbbrev: this.#allowAbbrev,
      fail: (message: string): never => this.error(message),
    };
    const run = (): string[] => new Parsing(this.registry, settings, this, found, given).run();
    let unknown: string[];
    try {
      unknown = run();
    } catch (error) {
      if (!this.#exitOnError || !(error instanceof ArgumentError)) throw error;
      return this.error(error.message);
    }
    if (Object.hasOwn(found, UNRECOGNIZED)) {
      unknown.push(...(found[UNRECOGNIZED] as string[]));
      delete found[UNRECOGNIZED];
    }
    return Object.freeze([found, unknown] as const);
  }

  #newFormatter(): HelpFormatter {
    return new this.#formatter(this.prog);
  }

  formatUsage(): string {
    const formatter = this.#newFormatter();
    formatter.addUsage(this.usage, this.registry.actions, this.registry.exclusive);
    return formatter.formatHelp();
  }

  formatHelp(): string {
    const formatter = this.#newFormatter();
    formatter.addUsage(this.usage, this.registry.actions, this.registry.exclusive);
    formatter.addText(this.description);
    for (const { title, description, groupActions } of this.#groups) {
      formatter.addSection(title, description, groupActions);
    }
    formatter.addText(this.epilog);
    return formatter.formatHelp();
  }

  /** The text that `--version` prints. */
  formatVersion(version: string): string {
    const formatter = this.#newFormatter();
    formatter.addText(version);
    const text = formatter.formatHelp();
    writeOut(text);
    return "";
  }

  printUsage(file: { write(text: string): unknown } | null = null): void {
    if (file) file.write(this.formatUsage());
    else writeOut(this.formatUsage());
  }

  printHelp(file: { write(text: string): unknown } | null = null): void {
    if (file) file.write(this.formatHelp());
    else writeOut(this.formatHelp());
  }

  /** Ends the program with a status, and a message on standard error. */
  exit(status = 0, message: string | null = null): never {
    installExitHandler();
    if (message) writeErr(message);
    throw new SystemExit(status);
  }

  /** Tells the usage and what is wrong, and ends the program with status 2. */
  error(message: string): never {
    writeErr(this.formatUsage());
    return this.exit(2, `${this.prog}: error: ${message}\n`);
  }

  __repr__(): string {
    const shown = (text: string | null): string => (text === null ? "None" : strRepr(text));
    return `ArgumentParser(prog=${shown(this.prog)}, usage=${shown(this.usage)}, description=${shown(this.description)}, formatter_class=<class 'argparse.${this.#formatter.name}'>, conflict_handler='${this.registry.conflictHandler}', add_help=${this.registry.options.has("-h") ? "True" : "False"})`;
  }
}
