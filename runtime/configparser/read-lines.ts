import { strip, rstrip } from "../builtins/str-strip.js";
import {
  DuplicateOptionError,
  DuplicateSectionError,
  MissingSectionHeaderError,
  ParsingError,
} from "./errors.js";

/** How a source is read. */
export interface Reading {
  readonly delimiters: readonly string[];
  readonly commentPrefixes: readonly string[];
  readonly inlineCommentPrefixes: readonly string[];
  readonly strict: boolean;
  readonly emptyLinesInValues: boolean;
  readonly defaultSection: string;
  nameOf(option: string): string;
}

export type Section = Map<string, string>;

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Where the comment of a line begins, if it has one. */
function commentStart(line: string, { inlineCommentPrefixes, commentPrefixes }: Reading): number {
  if (commentPrefixes.some((prefix) => strip(line).startsWith(prefix))) return 0;
  let start = Infinity;
  for (const prefix of inlineCommentPrefixes) {
    for (let at = line.indexOf(prefix); at >= 0; at = line.indexOf(prefix, at + 1)) {
      if (at > 0 && !/\s/.test(line[at - 1])) continue;
      start = Math.min(start, at);
      break;
    }
  }
  return start;
}

/**
 * Reads sections and options from lines into the given maps; values may go on in indented lines.
 *
 * @throws ParsingError and its kin
 */
export function readLines(
  lines: Iterable<string>,
  source: string,
  target: { readonly sections: Map<string, Section>; readonly defaults: Section },
  how: Reading,
): void {
  const { sections, defaults } = target;
  const added = new Set<string>();
  const seen = new Map<string, Set<string>>();
  const parts = new Map<Section, Map<string, string[]>>();
  const optionPattern = new RegExp(
    String.raw`^(.*?)\s*(?:(${how.delimiters.map(escaped).join("|")})\s*(.*))$`,
  );
  const errors: [number, string][] = [];
  let section: Section | undefined;
  let title = "";
  let option = "";
  let indent = 0;
  let number = 0;
  for (const line of lines) {
    number += 1;
    const comment = commentStart(line, how);
    const value = strip(comment === Infinity ? line : line.slice(0, comment));
    if (value === "") {
      if (!how.emptyLinesInValues) indent = Infinity;
      else if (comment === Infinity && section && option !== "")
        parts.get(section)!.get(option)!.push("");
      continue;
    }
    const current = Math.max(0, line.search(/\S/));
    if (section && option !== "" && current > indent) {
      parts.get(section)!.get(option)!.push(value);
      continue;
    }
    indent = current;
    const header = /^\[(.+)\]/.exec(value)?.[1];
    if (header !== undefined) {
      if (sections.has(header) && how.strict && added.has(header))
        throw new DuplicateSectionError(header, source, number);
      if (header === how.defaultSection && !sections.has(header)) section = defaults;
      else {
        section = sections.get(header) ?? new Map<string, string>();
        sections.set(header, section);
        added.add(header);
      }
      if (!parts.has(section)) parts.set(section, new Map());
      title = header;
      option = "";
      continue;
    }
    if (section === undefined) throw new MissingSectionHeaderError(source, number, line);
    const match = optionPattern.exec(value);
    if (match === null) {
      errors.push([number, line]);
      continue;
    }
    if (match[1] === "") errors.push([number, line]);
    option = how.nameOf(rstrip(match[1]));
    const known = seen.get(title) ?? new Set<string>();
    seen.set(title, known);
    if (how.strict && known.has(option))
      throw new DuplicateOptionError(title, option, source, number);
    known.add(option);
    section.set(option, "");
    parts.get(section)!.set(option, [strip(match[3])]);
  }
  for (const [one, options] of parts)
    for (const [name, texts] of options) one.set(name, rstrip(texts.join("\n")));
  if (errors.length > 0) throw new ParsingError(source, errors);
}
