import { latin1 } from "../builtins/bytes.js";
import { IndexError } from "../builtins/exceptions-common.js";
import { isIdentifier } from "../builtins/str-is.js";
import { repr } from "../builtins/repr.js";
import { controlCode, octalCode } from "./escapes.js";
import { lengthOf, Tokens } from "./tokens.js";

/** What a template needs to know of its pattern. */
interface GroupNames {
  readonly groups: number;
  readonly groupindex: ReadonlyMap<string, number>;
}

interface Groups {
  group(group: number): unknown;
}

/** A template in parts: texts as they are, and the numbers of groups. */
export type Template = readonly (string | number)[];

const mostGroups = 1073741823;

/**
 * Reads what `sub` puts in: `\1`, `\g<name>` and the escapes of strings.
 * @throws error where an escape is none
 * @throws IndexError where there is no group of the name
 */
export function parseTemplate(pattern: GroupNames, template: string | Uint8Array): Template {
  const tokens = new Tokens(template);
  const parts: (string | number)[] = [];
  const addGroup = (group: number, before: number): void => {
    if (group > pattern.groups) throw tokens.error(`invalid group reference ${group}`, before);
    parts.push(group);
  };
  for (let token = tokens.take(); token !== null; token = tokens.take()) {
    if (!token.startsWith("\\")) parts.push(token);
    else if (token === "\\g") readName(tokens, pattern, addGroup);
    else if (token === "\\0") {
      const octal = `0${tokens.takeWhile(2, /^[0-7]$/)}`;
      parts.push(String.fromCharCode(Number.parseInt(octal, 8) & 0xff));
    } else if (/^\\[1-9]$/.test(token)) {
      const number = numbered(tokens, token);
      if (typeof number === "string") parts.push(number);
      else addGroup(number, String(number).length);
    } else parts.push(plain(tokens, token));
  }
  return parts;
}

function readName(
  tokens: Tokens,
  pattern: GroupNames,
  addGroup: (group: number, before: number) => void,
): void {
  if (!tokens.accept("<")) throw tokens.error("missing <");
  const name = tokens.takeUntil(">", "group name");
  const before = lengthOf(name) + 1;
  if (isIdentifier(name)) {
    const group = pattern.groupindex.get(name);
    if (group === undefined) throw new IndexError(`unknown group name ${repr(name)}`);
    addGroup(group, before);
    return;
  }
  if (!/^\s*\+?\d+(?:_\d+)*\s*$/.test(name)) {
    throw tokens.error(`bad character in group name ${repr(name)}`, before);
  }
  const group = Number(name.replaceAll("_", ""));
  if (group >= mostGroups) throw tokens.error(`invalid group reference ${group}`, before);
  addGroup(group, before);
}

/** `\12` is a group, `\123` a character. */
function numbered(tokens: Tokens, token: string): number | string {
  let text = token;
  if (tokens.next !== null && /^[0-9]$/.test(tokens.next)) {
    text += tokens.take();
    if (/^\\[0-7]{2}$/.test(text) && tokens.next !== null && /^[0-7]$/.test(tokens.next)) {
      return String.fromCharCode(octalCode(tokens, text + tokens.take()));
    }
  }
  return Number(text.slice(1));
}

function plain(tokens: Tokens, token: string): string {
  const control = controlCode(token);
  if (control !== undefined) return String.fromCharCode(control);
  if (/^\\[A-Za-z]$/.test(token)) throw tokens.error(`bad escape ${token}`, token.length);
  return token;
}

/** The template's text for one match; groups that took no part are empty. */
export function fillTemplate(template: Template, match: Groups): string {
  const texts = template.map((part) => {
    if (typeof part === "string") return part;
    const text = match.group(part);
    return text instanceof Uint8Array ? latin1(text) : ((text ?? "") as string);
  });
  return texts.join("");
}

/** Reads a template and fills it in. */
export const expandTemplate = (
  pattern: GroupNames,
  template: string | Uint8Array,
  match: Groups,
): string => fillTemplate(parseTemplate(pattern, template), match);
