import { ValueError } from "../builtins/exceptions-core.js";
import { NotImplementedError, TypeError } from "../builtins/exceptions-common.js";
import { specialMethod } from "../builtins/methods.js";
import { OPTIONAL, SUPPRESS } from "./constants.js";
import type { Namespace } from "./namespace.js";

export type Nargs = number | string | null;

/** The keyword arguments of `add_argument`. */
export interface ArgumentOptions {
  readonly action?: string | ActionClass;
  readonly nargs?: Nargs;
  readonly const?: unknown;
  readonly default?: unknown;
  readonly type?: unknown;
  readonly choices?: Iterable<unknown> | null;
  readonly required?: boolean;
  readonly help?: string | null;
  readonly metavar?: string | readonly string[] | null;
  readonly dest?: string;
  readonly version?: string;
}

/** What an action needs of its parser. */
export interface ActionParser {
  printHelp(): void;
  formatVersion(version: string): string;
  exit(status?: number, message?: string | null): never;
}

export type ActionClass = new (
  optionStrings: readonly string[],
  dest: string,
  options: ArgumentOptions,
) => Action;

/**
 * One argument, and what happens where it is given.
 * @see https://docs.python.org/3/library/argparse.html#action
 */
export class Action {
  static readonly __module__: string = "argparse";
  readonly optionStrings: readonly string[];
  readonly dest: string;
  readonly nargs: Nargs;
  readonly const: unknown;
  default: unknown;
  readonly type: unknown;
  choices: Iterable<unknown> | null;
  required: boolean;
  readonly help: string | null;
  metavar: string | readonly string[] | null;

  constructor(optionStrings: readonly string[], dest: string, options: ArgumentOptions) {
    this.optionStrings = optionStrings;
    this.dest = dest;
    this.nargs = options.nargs ?? null;
    this.const = options.const ?? null;
    this.default = options.default ?? null;
    this.type = options.type ?? null;
    this.choices = options.choices ?? null;
    this.required = options.required ?? false;
    this.help = options.help ?? null;
    this.metavar = options.metavar ?? null;
  }

  /** What a class of the program does is its `__call__`. */
  apply(parser: ActionParser, namespace: Namespace, values: unknown, option: string | null): void {
    const call = specialMethod(this, "__call__");
    if (!call) throw new NotImplementedError(".__call__() not defined");
    call(parser, namespace, values, option);
  }

  /** How the usage writes an option that takes no value. */
  formatUsage(): string {
    return this.optionStrings[0];
  }
}

/** `store`: the value. */
export class StoreAction extends Action {
  constructor(optionStrings: readonly string[], dest: string, options: ArgumentOptions) {
    if (options.nargs === 0) {
      throw new ValueError(
        "nargs for store actions must be != 0; if you have nothing to store, actions such as store true or store const may be more appropriate",
      );
    }
    const { const: constant, nargs } = options;
    if (constant !== undefined && constant !== null && nargs !== OPTIONAL) {
      throw new ValueError("nargs must be '?' to supply const");
    }
    super(optionStrings, dest, options);
  }

  override apply(_parser: ActionParser, namespace: Namespace, values: unknown): void {
    namespace[this.dest] = values;
  }
}

/** `store_const`, `store_true`, `store_false`. */
export class StoreConstAction extends Action {
  constructor(optionStrings: readonly string[], dest: string, options: ArgumentOptions) {
    refuseValues(options);
    super(optionStrings, dest, { ...options, nargs: 0 });
  }

  override apply(_parser: ActionParser, namespace: Namespace): void {
    namespace[this.dest] = this.const;
  }
}

/** An option without values takes nothing that is about values. */
function refuseValues(options: ArgumentOptions): void {
  for (const name of ["nargs", "type", "choices", "metavar"] as const) {
    if (options[name] === undefined || (name === "metavar" && options.const !== undefined))
      continue;
    const type = { store_true: "_StoreTrueAction", store_false: "_StoreFalseAction" }[
      String(options.action)
    ];
    throw new TypeError(
      `${type ?? "_StoreConstAction"}.__init__() got an unexpected keyword argument '${name}'`,
    );
  }
}

/** `append`: each value is added to a list. */
export class AppendAction extends Action {
  override apply(_parser: ActionParser, namespace: Namespace, values: unknown): void {
    namespace[this.dest] = [...((namespace[this.dest] as unknown[] | null) ?? []), values];
  }
}

/** `append_const` */
export class AppendConstAction extends Action {
  constructor(optionStrings: readonly string[], dest: string, options: ArgumentOptions) {
    super(optionStrings, dest, { ...options, nargs: 0 });
  }

  override apply(_parser: ActionParser, namespace: Namespace): void {
    namespace[this.dest] = [...((namespace[this.dest] as unknown[] | null) ?? []), this.const];
  }
}

/** `extend`: all values are added to a list. */
export class ExtendAction extends Action {
  override apply(_parser: ActionParser, namespace: Namespace, values: unknown): void {
    const known = (namespace[this.dest] as unknown[] | null) ?? [];
    namespace[this.dest] = [...known, ...(values as unknown[])];
  }
}

/** `count`: how often the option is given. */
export class CountAction extends Action {
  constructor(optionStrings: readonly string[], dest: string, options: ArgumentOptions) {
    super(optionStrings, dest, { ...options, nargs: 0 });
  }

  override apply(_parser: ActionParser, namespace: Namespace): void {
    namespace[this.dest] = ((namespace[this.dest] as number | null) ?? 0) + 1;
  }
}

/** `help`: prints the help and ends the program. */
export class HelpAction extends Action {
  constructor(optionStrings: readonly string[], _dest: string, options: ArgumentOptions) {
    super(optionStrings, options.dest ?? SUPPRESS, { ...options, default: SUPPRESS, nargs: 0 });
  }

  override apply(parser: ActionParser): void {
    parser.printHelp();
    parser.exit();
  }
}

/** `version`: prints the version and ends the program. */
export class VersionAction extends Action {
  readonly version: string | null;

  constructor(optionStrings: readonly string[], _dest: string, options: ArgumentOptions) {
    super(optionStrings, options.dest ?? SUPPRESS, {
      ...options,
      help: options.help ?? "show program's version number and exit",
      default: SUPPRESS,
      nargs: 0,
    });
    this.version = options.version ?? null;
  }

  override apply(parser: ActionParser): void {
    // What a formatter prints goes to standard output.
    parser.exit(0, parser.formatVersion(this.version ?? ""));
  }
}

/** `BooleanOptionalAction`: `--flag` and `--no-flag`. */
export class BooleanOptionalAction extends Action {
  constructor(optionStrings: readonly string[], dest: string, options: ArgumentOptions) {
    const all = optionStrings.flatMap((option) =>
      option.startsWith("--") ? [option, `--no-${option.slice(2)}`] : [option],
    );
    super(all, dest, { ...options, nargs: 0 });
  }

  override apply(
    _parser: ActionParser,
    namespace: Namespace,
    _values: unknown,
    option: string | null,
  ): void {
    if (option !== null) namespace[this.dest] = !option.startsWith("--no-");
  }

  override formatUsage(): string {
    return this.optionStrings.join(" | ");
  }
}

const withConst =
  (value: boolean) =>
  (optionStrings: readonly string[], dest: string, options: ArgumentOptions): Action => {
    return new StoreConstAction(optionStrings, dest, {
      ...options,
      const: value,
      default: options.default === undefined ? !value : options.default,
    });
  };
const made =
  (type: ActionClass) =>
  (optionStrings: readonly string[], dest: string, options: ArgumentOptions): Action =>
    new type(optionStrings, dest, options);

const kinds: Readonly<Record<string, ReturnType<typeof made>>> = {
  store: made(StoreAction),
  store_const: made(StoreConstAction),
  store_true: withConst(true),
  store_false: withConst(false),
  append: made(AppendAction),
  append_const: made(AppendConstAction),
  count: made(CountAction),
  help: made(HelpAction),
  version: made(VersionAction),
  extend: made(ExtendAction),
};

/** @throws ValueError for an unknown action */
export function makeAction(
  optionStrings: readonly string[],
  dest: string,
  options: ArgumentOptions,
): Action {
  const { action = "store" } = options;
  if (typeof action !== "string") return new action(optionStrings, dest, options);
  if (!Object.hasOwn(kinds, action)) throw new ValueError(`unknown action "${action}"`);
  return kinds[action](optionStrings, dest, options);
}
