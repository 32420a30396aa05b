import { TypeError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { repr } from "../builtins/repr.js";
import { strRepr } from "../builtins/str-repr.js";
import { isClass } from "../builtins/names.js";
import { TypeObject } from "../builtins/types.js";
import { type Action, type ArgumentOptions, makeAction } from "./action.js";
import { OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE } from "./constants.js";
import { ArgumentError } from "./errors.js";
import type { UsageGroup } from "./usage.js";

/** What a parser and its groups have in common: one list of arguments. */
export interface Registry {
  readonly actions: Action[];
  readonly options: Map<string, Action>;
  readonly defaults: Map<string, unknown>;
  readonly argumentDefault: unknown;
  readonly conflictHandler: string;
  readonly exclusive: UsageGroup[];
}

/** Anything that arguments are added to. */
export abstract class ArgumentContainer {
  protected readonly registry: Registry;

  constructor(registry: Registry) {
    this.registry = registry;
  }

  /** Puts a new argument in its place in the help. */
  protected abstract place(action: Action): void;

  /**
   * `add_argument(name, …)` or `add_argument("-f", "--flag", …)`
   * @throws ValueError, TypeError for settings that make no sense, ArgumentError for an option twice
   */
  addArgument(...given: readonly (string | ArgumentOptions)[]): Action {
    const names = given.filter((part) => typeof part === "string");
    const options = given.find((part) => typeof part !== "string") ?? {};
    const isOption = names.length > 1 || names[0]?.startsWith("-") === true;
    if (!isOption && names.length > 0 && options.dest !== undefined) {
      throw new ValueError("dest supplied twice for positional argument");
    }
    const dest = isOption ? destOf(names, options) : (options.dest ?? names[0]);
    const action = makeAction(
      isOption ? names : [],
      dest,
      this.#completed(options, dest, isOption),
    );
    const { type } = action;
    if (
      type !== null &&
      typeof type !== "function" &&
      !(type instanceof TypeObject) &&
      !isClass(type)
    ) {
      throw new ValueError(`${repr(type)} is not callable`);
    }
    this.addAction(action);
    return action;
  }

  addAction(action: Action): void {
    for (const option of action.optionStrings) {
      if (!this.registry.options.has(option)) continue;
      if (this.registry.conflictHandler === "resolve") continue;
      const all = action.optionStrings.filter((one) => this.registry.options.has(one));
      throw new ArgumentError(
        action,
        `conflicting option string${all.length > 1 ? "s" : ""}: ${all.join(", ")}`,
      );
    }
    for (const option of action.optionStrings) this.registry.options.set(option, action);
    this.registry.actions.push(action);
    this.place(action);
  }

  #completed(options: ArgumentOptions, dest: string, isOption: boolean): ArgumentOptions {
    const fallback =
      options.default !== undefined
        ? options.default
        : this.registry.defaults.has(dest)
          ? this.registry.defaults.get(dest)
          : (this.registry.argumentDefault ?? undefined);
    const completed = { ...options, ...(fallback !== undefined && { default: fallback }) };
    if (isOption) return completed;
    if (options.required !== undefined) {
      throw new TypeError("'required' is an invalid argument for positionals");
    }
    const optional = [OPTIONAL, ZERO_OR_MORE, REMAINDER, SUPPRESS, 0].includes(options.nargs ?? "");
    const required = !optional || (options.nargs === ZERO_OR_MORE && options.default === undefined);
    return { ...completed, required: required || options.nargs === PARSER };
  }

  /** `set_defaults(name=value)` */
  setDefaults(values: Readonly<Record<string, unknown>>): void {
    for (const [dest, value] of Object.entries(values)) {
      this.registry.defaults.set(dest, value);
      for (const action of this.registry.actions) {
        if (action.dest === dest) action.default = value;
      }
    }
  }

  getDefault(dest: string): unknown {
    const found = this.registry.actions.find(
      (action) => action.dest === dest && action.default !== null,
    );
    return found ? found.default : (this.registry.defaults.get(dest) ?? null);
  }
}

function destOf(names: readonly string[], options: ArgumentOptions): string {
  for (const name of names) {
    if (name.startsWith("-")) continue;
    throw new ValueError(`invalid option string ${strRepr(name)}: must start with a character '-'`);
  }
  if (options.dest !== undefined) return options.dest;
  const chosen = names.find((name) => name.length > 1 && name.startsWith("--")) ?? names[0];
  const dest = chosen.replace(/^-+/, "");
  if (dest === "") {
    throw new ValueError(`dest= is required for options like ${strRepr(chosen)}`);
  }
  return dest.replaceAll("-", "_");
}

/** A part of the help with a heading of its own. */
export class ArgumentGroup extends ArgumentContainer {
  readonly title: string | null;
  readonly description: string | null;
  readonly groupActions: Action[] = [];

  constructor(registry: Registry, title: string | null, description: string | null) {
    super(registry);
    this.title = title;
    this.description = description;
  }

  protected override place(action: Action): void {
    this.groupActions.push(action);
  }

  /** What the group shows, without being an argument of its own. */
  show(action: Action): void {
    this.groupActions.push(action);
  }

  addMutuallyExclusiveGroup(options: { readonly required?: boolean } = {}): MutuallyExclusiveGroup {
    const group = new MutuallyExclusiveGroup(this.registry, options.required ?? false, (action) => {
      this.place(action);
    });
    this.registry.exclusive.push(group);
    return group;
  }
}

/** Arguments that exclude each other. */
export class MutuallyExclusiveGroup extends ArgumentContainer {
  readonly required: boolean;
  readonly groupActions: Action[] = [];
  readonly #show: (action: Action) => void;

  constructor(registry: Registry, required: boolean, show: (action: Action) => void) {
    super(registry);
    this.required = required;
    this.#show = show;
  }

  override addAction(action: Action): void {
    if (action.required) throw new ValueError("mutually exclusive arguments must be optional");
    super.addAction(action);
  }

  protected override place(action: Action): void {
    this.groupActions.push(action);
    this.#show(action);
  }
}
