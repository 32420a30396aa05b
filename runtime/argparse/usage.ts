import { ValueError } from "../builtins/exceptions-core.js";
import { str } from "../builtins/str.js";
import type { Action } from "./action.js";
import { ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE } from "./constants.js";

/** Arguments of which one at most may be given. */
export interface UsageGroup {
  readonly required: boolean;
  readonly groupActions: readonly Action[];
}

interface Metavars {
  defaultOptionalMetavar(action: Action): string;
  defaultPositionalMetavar(action: Action): string;
}

/** The names that stand for the values of an argument. */
export function metavarOf(action: Action, fallback: string, size: number): readonly string[] {
  const { metavar, choices } = action;
  if (metavar !== null && typeof metavar !== "string") return metavar;
  const name =
    metavar ?? (choices ? `{${[...choices].map((choice) => str(choice)).join(",")}}` : fallback);
  return Array.from({ length: size }, () => name);
}

/** How usage and help write the values of an argument. */
export function formatArgs(action: Action, fallback: string): string {
  const names = (size: number): readonly string[] => metavarOf(action, fallback, size);
  switch (action.nargs) {
    case null:
      return names(1)[0];
    case OPTIONAL:
      return `[${names(1)[0]}]`;
    case ZERO_OR_MORE: {
      const all = names(1);
      return all.length === 2 ? `[${all[0]} [${all[1]} ...]]` : `[${all[0]} ...]`;
    }
    case ONE_OR_MORE: {
      const [first, second] = names(2);
      return `${first} [${second} ...]`;
    }
    case REMAINDER:
      return "...";
    case PARSER:
      return `${names(1)[0]} ...`;
    case SUPPRESS:
      return "";
    default:
      if (typeof action.nargs !== "number") throw new ValueError("invalid nargs value");
      return names(action.nargs).slice(0, action.nargs).join(" ");
  }
}

/** The usage after its prefix: on one line where that fits, else broken between arguments. */
export function usageText(
  prog: string,
  actions: readonly Action[],
  groups: readonly UsageGroup[],
  prefix: string,
  width: number,
  metavars: Metavars,
): string {
  const options = actions.filter(({ optionStrings }) => optionStrings.length > 0);
  const positionals = actions.filter(({ optionStrings }) => optionStrings.length === 0);
  const all = actionsUsage([...options, ...positionals], groups, metavars);
  const usage = [prog, all].filter((part) => part !== "").join(" ");
  if (prefix.length + usage.length <= width) return usage;
  const parts = (some: readonly Action[]): string[] =>
    actionsUsage(some, groups, metavars).match(/\(.*?\)+(?=\s|$)|\[.*?\]+(?=\s|$)|\S+/g) ?? [];
  const [optionParts, positionalParts] = [parts(options), parts(positionals)];
  if (prefix.length + prog.length > 0.75 * width) {
    const indent = " ".repeat(prefix.length);
    let lines = brokenLines([...optionParts, ...positionalParts], indent, width);
    if (lines.length > 1) {
      lines = [
        ...brokenLines(optionParts, indent, width),
        ...brokenLines(positionalParts, indent, width),
      ];
    }
    return [prog, ...lines].join("\n");
  }
  const indent = " ".repeat(prefix.length + prog.length + 1);
  if (optionParts.length === 0 && positionalParts.length === 0) return prog;
  const lines =
    optionParts.length > 0
      ? [
          ...brokenLines([prog, ...optionParts], indent, width, prefix),
          ...brokenLines(positionalParts, indent, width),
        ]
      : brokenLines([prog, ...positionalParts], indent, width, prefix);
  return lines.join("\n");
}

function brokenLines(
  parts: readonly string[],
  indent: string,
  width: number,
  prefix?: string,
): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let length = (prefix ?? indent).length - 1;
  for (const part of parts) {
    if (length + 1 + part.length > width && line.length > 0) {
      lines.push(indent + line.join(" "));
      line = [];
      length = indent.length - 1;
    }
    line.push(part);
    length += part.length + 1;
  }
  if (line.length > 0) lines.push(indent + line.join(" "));
  if (prefix !== undefined && lines.length > 0) lines[0] = lines[0].slice(indent.length);
  return lines;
}

/** The arguments in a row; of each group, the alternatives between bars. */
function actionsUsage(
  actions: readonly Action[],
  groups: readonly UsageGroup[],
  metavars: Metavars,
): string {
  const opens = new Map<number, string>();
  const closes = new Map<number, string>();
  const bars = new Set<number>();
  const grouped = new Set<Action>();
  for (const { required, groupActions } of groups) {
    if (groupActions.length === 0) throw new ValueError("empty group");
    const start = actions.indexOf(groupActions[0]);
    const isWhole =
      start >= 0 && groupActions.every((action, index) => actions[start + index] === action);
    if (!isWhole) continue;
    for (const action of groupActions) grouped.add(action);
    const shown = groupActions.flatMap((action, index) =>
      action.help === SUPPRESS ? [] : [start + index],
    );
    if (shown.length === 0) continue;
    const needsMarks = !required || shown.length > 1;
    if (needsMarks) {
      const [first, last] = [shown[0], shown[shown.length - 1]];
      opens.set(first, (opens.get(first) ?? "") + (required ? "(" : "["));
      closes.set(last, (required ? ")" : "]") + (closes.get(last) ?? ""));
    }
    for (const index of shown.slice(0, -1)) bars.add(index);
  }
  const parts: string[] = [];
  actions.forEach((action, index) => {
    if (action.help === SUPPRESS) return;
    const part = actionUsage(action, grouped.has(action), metavars);
    parts.push((opens.get(index) ?? "") + part + (closes.get(index) ?? ""));
    if (bars.has(index)) parts.push("|");
  });
  return parts.join(" ").trim();
}

function actionUsage(action: Action, isGrouped: boolean, metavars: Metavars): string {
  if (action.optionStrings.length === 0) {
    const part = formatArgs(action, metavars.defaultPositionalMetavar(action));
    return isGrouped && /^\[.*\]$/s.test(part) ? part.slice(1, -1) : part;
  }
  const part =
    action.nargs === 0
      ? action.formatUsage()
      : `${action.optionStrings[0]} ${formatArgs(action, metavars.defaultOptionalMetavar(action))}`;
  return action.required || isGrouped ? part : `[${part}]`;
}
