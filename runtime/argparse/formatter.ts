import { percentFormat } from "../builtins/percent-format.js";
import { str } from "../builtins/str.js";
import { nameOf } from "../builtins/names.js";
import type { Action } from "./action.js";
import { SUPPRESS } from "./constants.js";
import { SubParsersAction } from "./subparsers-action.js";
import { formatArgs, metavarOf, usageText, type UsageGroup } from "./usage.js";
import { wrapText } from "./wrap.js";

interface Section {
  readonly heading: string | null;
  readonly items: (() => string)[];
}

/**
 * Lays the help out.
 * @see https://docs.python.org/3/library/argparse.html#formatter-class
 */
export class HelpFormatter {
  static readonly __module__: string = "argparse";
  readonly prog: string;
  readonly width: number;
  readonly maxHelpPosition: number;
  #indent = 0;
  #longest = 0;
  readonly #sections: Section[] = [{ heading: null, items: [] }];

  constructor(prog: string) {
    const columns = Number(process.env.COLUMNS) || process.stdout.columns || 80;
    this.prog = prog;
    this.width = columns - 2;
    this.maxHelpPosition = Math.min(24, Math.max(this.width - 20, 4));
  }

  addUsage(
    usage: string | null,
    actions: readonly Action[],
    groups: readonly UsageGroup[],
    prefix = "usage: ",
  ): void {
    if (usage === SUPPRESS) return;
    this.#add(() => {
      const text =
        usage === null
          ? usageText(this.prog, actions, groups, prefix, this.width, this)
          : percentFormat(usage, new Map([["prog", this.prog]]));
      return `${prefix}${text}\n\n`;
    });
  }

  addText(text: string | null): void {
    if (text === null || text === SUPPRESS) return;
    this.#add(() => {
      const shown = text.includes("%(prog)")
        ? percentFormat(text, new Map([["prog", this.prog]]))
        : text;
      const indent = " ".repeat(this.#indent);
      return `${this.fillText(shown, Math.max(this.width - this.#indent, 11), indent)}\n\n`;
    });
  }

  addSection(title: string | null, description: string | null, actions: readonly Action[]): void {
    this.#sections.push({ heading: title, items: [] });
    this.#indent += 2;
    this.addText(description);
    for (const action of actions) this.#addAction(action);
    this.#indent -= 2;
    const { heading, items } = this.#sections.pop() as Section;
    this.#add(() => {
      this.#indent += 2;
      const body = items.map((item) => item()).join("");
      this.#indent -= 2;
      if (body === "") return "";
      const head = heading !== null && heading !== SUPPRESS ? `${heading}:\n` : "";
      return `\n${head}${body}\n`;
    });
  }

  #add(item: () => string): void {
    this.#sections[this.#sections.length - 1].items.push(item);
  }

  #addAction(action: Action): void {
    if (action.help === SUPPRESS) return;
    const own = [action, ...subActions(action)];
    const indents = own.map((_, index) => this.#indent + (index > 0 ? 2 : 0));
    const lengths = own.map((one) => this.formatActionInvocation(one).length);
    this.#longest = Math.max(
      this.#longest,
      Math.max(...lengths) + Math.max(...indents.slice(0, 1)),
    );
    this.#add(() => this.#formatAction(action));
  }

  #formatAction(action: Action): string {
    const position = Math.min(this.#longest + 2, this.maxHelpPosition);
    const helpWidth = Math.max(this.width - position, 11);
    const room = position - this.#indent - 2;
    const header = this.formatActionInvocation(action);
    const indent = " ".repeat(this.#indent);
    let text: string;
    if (action.help === null || action.help.trim() === "") {
      text = `${indent}${header}\n`;
    } else {
      const lines = this.splitLines(this.expandHelp(action), helpWidth);
      const fits = header.length <= room;
      const margin = " ".repeat(position);
      const first = fits ? `${indent}${header.padEnd(room)}  ` : `${indent}${header}\n${margin}`;
      text = `${first}${lines.join(`\n${margin}`)}\n`;
    }
    this.#indent += 2;
    const below = subActions(action).map((one) => this.#formatAction(one));
    this.#indent -= 2;
    return text + below.join("");
  }

  formatActionInvocation(action: Action): string {
    if (action.optionStrings.length === 0) {
      return metavarOf(action, this.defaultPositionalMetavar(action), 1)[0];
    }
    if (action.nargs === 0) return action.optionStrings.join(", ");
    const args = formatArgs(action, this.defaultOptionalMetavar(action));
    return action.optionStrings.map((option) => `${option} ${args}`).join(", ");
  }

  defaultOptionalMetavar(action: Action): string {
    return action.dest.toUpperCase();
  }

  defaultPositionalMetavar(action: Action): string {
    return action.dest;
  }

  /** The help of an argument before its `%(…)s` are filled in. */
  protected helpOf(action: Action): string {
    return action.help ?? "";
  }

  protected expandHelp(action: Action): string {
    const { dest, nargs, type, required, help, metavar, choices } = action;
    const values = new Map<string, unknown>();
    const all = {
      const: action.const,
      default: action.default,
      dest,
      nargs,
      type,
      required,
      help,
      metavar,
    };
    for (const [name, value] of Object.entries(all)) {
      if (value === SUPPRESS) continue;
      values.set(name, typeof value === "function" ? nameOf(value as () => void) : value);
    }
    values.set("prog", this.prog);
    values.set("choices", choices ? [...choices].map((choice) => str(choice)).join(", ") : null);
    return percentFormat(this.helpOf(action), values);
  }

  protected splitLines(text: string, width: number): string[] {
    return wrapText(text.replace(/\s+/g, " ").trim(), width);
  }

  protected fillText(text: string, width: number, indent: string): string {
    const lines = wrapText(text.replace(/\s+/g, " ").trim(), width - indent.length);
    return lines.map((line) => indent + line).join("\n");
  }

  formatHelp(): string {
    const text = this.#sections[0].items.map((item) => item()).join("");
    return text === "" ? "" : `${text.replace(/\n{3,}/g, "\n\n").replace(/^\n+|\n+$/g, "")}\n`;
  }
}

const subActions = (action: Action): readonly Action[] =>
  action instanceof SubParsersAction ? action.choiceActions : [];

/** Keeps the line breaks of descriptions. */
export class RawDescriptionHelpFormatter extends HelpFormatter {
  protected override fillText(text: string, _width: number, indent: string): string {
    return text.replace(/^(?=[^\n]*\S)/gm, indent);
  }
}

/** Keeps the line breaks of all help. */
export class RawTextHelpFormatter extends RawDescriptionHelpFormatter {
  protected override splitLines(text: string): string[] {
    return text.replace(/\n$/, "").split("\n");
  }
}

/** Tells the default of each argument. */
export class ArgumentDefaultsHelpFormatter extends HelpFormatter {
  protected override helpOf(action: Action): string {
    const help = action.help ?? "";
    if (help.includes("%(default)") || action.default === SUPPRESS) return help;
    const optional = action.nargs === "?" || action.nargs === "*";
    return action.optionStrings.length > 0 || optional ? `${help} (default: %(default)s)` : help;
  }
}

/** Shows the type's name where other formatters show the argument's. */
export class MetavarTypeHelpFormatter extends HelpFormatter {
  override defaultOptionalMetavar(action: Action): string {
    return nameOf(action.type as () => void);
  }

  override defaultPositionalMetavar(action: Action): string {
    return nameOf(action.type as () => void);
  }
}
