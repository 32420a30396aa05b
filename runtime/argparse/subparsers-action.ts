import { strRepr } from "../builtins/str-repr.js";
import { Action, type ActionParser } from "./action.js";
import { PARSER, SUPPRESS } from "./constants.js";
import { ArgumentError } from "./errors.js";
import type { Namespace } from "./namespace.js";

/** What a sub-command's parser does. */
export interface CommandParser {
  parseKnownArgs(
    args: readonly string[] | null,
    namespace?: Namespace | null,
  ): readonly [Namespace, string[]];
}

/** Where a parser leaves what its sub-command did not know. */
export const UNRECOGNIZED = "_unrecognized_args";

/** A line of the help for a sub-command. */
class ChoiceAction extends Action {
  override apply(): void {}
}

/** The keyword arguments of `add_subparsers`. */
export interface SubParsersOptions {
  readonly title?: string;
  readonly description?: string | null;
  readonly prog?: string;
  readonly dest?: string;
  readonly help?: string | null;
  readonly metavar?: string | null;
  readonly required?: boolean;
}

/**
 * The sub-commands of a parser.
 * @see https://docs.python.org/3/library/argparse.html#sub-commands
 */
export class SubParsersAction<P extends CommandParser = CommandParser> extends Action {
  readonly choiceActions: Action[] = [];
  readonly commands = new Map<string, P>();
  readonly #prefix: string;
  readonly #make: (prog: string, options: object) => P;

  constructor(
    prefix: string,
    make: (prog: string, options: object) => P,
    options: SubParsersOptions,
  ) {
    const { dest = SUPPRESS, help = null, metavar = null, required = false } = options;
    super([], dest, { nargs: PARSER, help, metavar, required });
    this.choices = { [Symbol.iterator]: () => this.commands.keys() };
    this.#prefix = prefix;
    this.#make = make;
  }

  /** `subparsers.add_parser(name, help=…, aliases=…, …)` */
  addParser(
    name: string,
    options: {
      readonly prog?: string;
      readonly help?: string | null;
      readonly aliases?: readonly string[];
      readonly [other: string]: unknown;
    } = {},
  ): P {
    const { prog = `${this.#prefix} ${name}`, help, aliases = [], ...rest } = options;
    for (const one of [name, ...aliases]) {
      if (!this.commands.has(one)) continue;
      const kind = one === name ? "subparser" : "subparser alias";
      throw new ArgumentError(this, `conflicting ${kind}: ${one}`);
    }
    if (help !== undefined) {
      const shown = aliases.length > 0 ? `${name} (${aliases.join(", ")})` : name;
      this.choiceActions.push(new ChoiceAction([], shown, { help, metavar: shown }));
    }
    const parser = this.#make(prog, rest);
    for (const one of [name, ...aliases]) this.commands.set(one, parser);
    return parser;
  }

  override apply(_parser: ActionParser, namespace: Namespace, values: unknown): void {
    const [name, ...rest] = values as string[];
    if (this.dest !== SUPPRESS) namespace[this.dest] = name;
    const parser = this.commands.get(name);
    if (parser === undefined) {
      const choices = [...this.commands.keys()].join(", ");
      throw new ArgumentError(this, `unknown parser ${strRepr(name)} (choices: ${choices})`);
    }
    const [found, unknown] = parser.parseKnownArgs(rest, null);
    for (const [key, value] of Object.entries(found)) namespace[key] = value;
    if (unknown.length > 0) {
      namespace[UNRECOGNIZED] = [
        ...((namespace[UNRECOGNIZED] as string[] | undefined) ?? []),
        ...unknown,
      ];
    }
  }
}
