import { strRepr } from "../builtins/str-repr.js";
import type { Action, ActionParser } from "./action.js";
import { OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE, ONE_OR_MORE } from "./constants.js";
import type { Registry } from "./container.js";
import { ArgumentError, argumentName } from "./errors.js";
import type { Namespace } from "./namespace.js";
import { valueOf, valuesOf } from "./values.js";

/** An option as it was written; without an action where it is none of the parser's. */
type OptionMatch = readonly [action: Action | null, option: string, explicit: string | null];

export interface ParsingSettings {
  readonly allowAbbrev: boolean;
  /** Ends the program: the arguments are wrong. */
  fail(message: string): never;
}

/** One walk over the arguments of a command line. */
export class Parsing {
  readonly #registry: Registry;
  readonly #settings: ParsingSettings;
  readonly #parser: ActionParser;
  readonly #namespace: Namespace;
  readonly #args: readonly string[];
  readonly #options = new Map<number, OptionMatch>();
  /** One letter an argument: `O` an option, `A` anything else, `-` the first `--`. */
  readonly #pattern: string;
  #positionals: Action[];
  readonly #seen = new Set<Action>();
  readonly #given = new Set<Action>();
  readonly #extras: string[] = [];

  constructor(
    registry: Registry,
    settings: ParsingSettings,
    parser: ActionParser,
    namespace: Namespace,
    args: readonly string[],
  ) {
    this.#registry = registry;
    this.#settings = settings;
    this.#parser = parser;
    this.#namespace = namespace;
    this.#args = args;
    this.#positionals = registry.actions.filter(({ optionStrings }) => optionStrings.length === 0);
    const dashes = args.indexOf("--");
    this.#pattern = args
      .map((text, index) => {
        if (dashes >= 0 && index >= dashes) return index === dashes ? "-" : "A";
        const match = this.#optionOf(text);
        if (match === null) return "A";
        this.#options.set(index, match);
        return "O";
      })
      .join("");
  }

  /** Fills the namespace; returns the arguments that nothing takes. */
  run(): string[] {
    const last = Math.max(-1, ...this.#options.keys());
    let index = 0;
    while (index <= last) {
      const next = Math.min(...[...this.#options.keys()].filter((at) => at >= index));
      if (index !== next) {
        const end = this.#takePositionals(index);
        if (end > index) {
          index = end;
          continue;
        }
        this.#extras.push(...this.#args.slice(index, next));
        index = next;
      }
      index = this.#takeOption(index);
    }
    const stop = this.#takePositionals(index);
    this.#extras.push(...this.#args.slice(stop));
    this.#checkRequired();
    return this.#extras;
  }

  #optionOf(text: string): OptionMatch | null {
    const { options } = this.#registry;
    if (!text.startsWith("-") || text === "-") return null;
    const exact = options.get(text);
    if (exact) return [exact, text, null];
    const equal = text.indexOf("=");
    if (equal >= 0) {
      const action = options.get(text.slice(0, equal));
      if (action) return [action, text.slice(0, equal), text.slice(equal + 1)];
    }
    const matches = this.#abbreviated(text);
    if (matches.length > 1) {
      const names = matches.map(([, option]) => option).join(", ");
      this.#settings.fail(`ambiguous option: ${text} could match ${names}`);
    }
    if (matches.length === 1) return matches[0];
    const numeric = /^-\d+$|^-\d*\.\d+$/;
    const looksNegative = [...options.keys()].some((option) => numeric.test(option));
    if (numeric.test(text) && !looksNegative) return null;
    return text.includes(" ") ? null : [null, text, null];
  }

  #abbreviated(text: string): OptionMatch[] {
    const options = [...this.#registry.options];
    if (text.startsWith("--")) {
      if (!this.#settings.allowAbbrev) return [];
      const equal = text.indexOf("=");
      const prefix = equal < 0 ? text : text.slice(0, equal);
      const explicit = equal < 0 ? null : text.slice(equal + 1);
      return options.flatMap(([option, action]): OptionMatch[] =>
        option.startsWith(prefix) ? [[action, option, explicit]] : [],
      );
    }
    return options.flatMap(([option, action]): OptionMatch[] => {
      if (option === text.slice(0, 2)) return [[action, option, text.slice(2)]];
      return option.startsWith(text) ? [[action, option, null]] : [];
    });
  }

  #takeOption(start: number): number {
    let [action, option, explicit] = this.#options.get(start) as OptionMatch;
    const taken: [Action, string[], string][] = [];
    let stop = start + 1;
    for (;;) {
      if (action === null) {
        this.#extras.push(this.#args[start]);
        return start + 1;
      }
      if (explicit === null) {
        const count = this.#countFor(action, this.#pattern.slice(start + 1));
        stop = start + 1 + count;
        taken.push([action, this.#args.slice(start + 1, stop), option]);
        break;
      }
      const count = this.#countFor(action, "A");
      if (count === 1) {
        taken.push([action, [explicit], option]);
        break;
      }
      // Several short options in one: `-xvf`.
      const following: string = option[0] + explicit[0];
      const next = this.#registry.options.get(following);
      if (count !== 0 || option[1] === "-" || explicit === "" || next === undefined) {
        throw new ArgumentError(action, `ignored explicit argument ${strRepr(explicit)}`);
      }
      taken.push([action, [], option]);
      [action, option, explicit] = [next, following, explicit.slice(1) || null];
    }
    for (const [one, values, name] of taken) this.#apply(one, values, name);
    return stop;
  }

  #countFor(action: Action, pattern: string): number {
    const match = new RegExp(`^${nargsPattern(action)}`).exec(pattern);
    if (match !== null) return match[1].length;
    const { nargs } = action;
    const plain: Record<string, string> = {
      [OPTIONAL]: "expected at most one argument",
      [ONE_OR_MORE]: "expected at least one argument",
    };
    if (nargs === null) throw new ArgumentError(action, "expected one argument");
    const many = `expected ${nargs} argument${nargs === 1 ? "" : "s"}`;
    throw new ArgumentError(action, plain[nargs] ?? many);
  }

  /** Gives as many positional arguments as possible what stands here. */
  #takePositionals(start: number): number {
    const rest = this.#pattern.slice(start);
    let counts: number[] = [];
    for (let number = this.#positionals.length; number > 0; number--) {
      const patterns = this.#positionals.slice(0, number).map(nargsPattern).join("");
      const match = new RegExp(`^${patterns}`).exec(rest);
      if (match === null) continue;
      counts = match.slice(1).map((group) => group.length);
      break;
    }
    const actions = this.#positionals.slice(0, counts.length);
    this.#positionals = this.#positionals.slice(counts.length);
    let index = start;
    actions.forEach((action, place) => {
      const values = this.#args.slice(index, index + counts[place]);
      index += counts[place];
      this.#apply(action, values, null);
    });
    return index;
  }

  #apply(action: Action, strings: readonly string[], option: string | null): void {
    this.#seen.add(action);
    const values = valuesOf(action, strings);
    if (values !== action.default) {
      this.#given.add(action);
      for (const { groupActions } of this.#registry.exclusive) {
        if (!groupActions.includes(action)) continue;
        const other = groupActions.find((one) => one !== action && this.#given.has(one));
        if (other) {
          throw new ArgumentError(action, `not allowed with argument ${argumentName(other)}`);
        }
      }
    }
    if (values !== SUPPRESS) action.apply(this.#parser, this.#namespace, values, option);
  }

  #checkRequired(): void {
    const missing: string[] = [];
    for (const action of this.#registry.actions) {
      if (this.#seen.has(action)) continue;
      if (action.required) missing.push(argumentName(action));
      else if (
        typeof action.default === "string" &&
        this.#namespace[action.dest] === action.default
      )
        this.#namespace[action.dest] = valueOf(action, action.default);
    }
    if (missing.length > 0) {
      this.#settings.fail(`the following arguments are required: ${missing.join(", ")}`);
    }
    for (const { required, groupActions } of this.#registry.exclusive) {
      if (!required || groupActions.some((action) => this.#given.has(action))) continue;
      const names = groupActions
        .filter(({ help }) => help !== SUPPRESS)
        .map((action) => argumentName(action));
      this.#settings.fail(`one of the arguments ${names.join(" ")} is required`);
    }
  }
}

/** The argument strings that an action takes, as a pattern of their letters. */
function nargsPattern(action: Action): string {
  const pattern = positionalPattern(action.nargs);
  if (action.optionStrings.length === 0) return pattern;
  return pattern.replaceAll("-*", "").replaceAll("-", "");
}

function positionalPattern(nargs: Action["nargs"]): string {
  switch (nargs) {
    case null:
      return "(-*A-*)";
    case OPTIONAL:
      return "(-*A?-*)";
    case ZERO_OR_MORE:
      return "(-*[A-]*)";
    case ONE_OR_MORE:
      return "(-*A[A-]*)";
    case REMAINDER:
      return "([-AO]*)";
    case PARSER:
      return "(-*A[-AO]*)";
    case SUPPRESS:
      return "(-*-*)";
    default:
      return `(-*${Array.from({ length: Number(nargs) }, () => "A").join("-*")}-*)`;
  }
}
