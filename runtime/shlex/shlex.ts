import { ValueError } from "../builtins/exceptions-core.js";
import { iterate } from "../builtins/iterate.js";

/*
 * Command lines as a shell reads them: https://docs.python.org/3/library/shlex.html
 */

/** `shlex.quote(text)`: one word of a command line. */
export function quote(text: string): string {
  if (text === "") return "''";
  return /[^\w@%+=:,./-]/.test(text) ? `'${text.replaceAll("'", `'"'"'`)}'` : text;
}

/** `shlex.join(words)` */
export function join(words: Iterable<string>): string {
  return Array.from(iterate(words), quote).join(" ");
}

/**
 * `shlex.split(text, comments)`: the words, without their quotes.
 *
 * @throws ValueError where a quotation or an escape does not end
 */
export function split(text: string, comments: boolean = false): string[] {
  const words: string[] = [];
  let word: string | undefined;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (/[ \t\r\n]/.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else if (character === "#" && comments) {
      const end = text.indexOf("\n", at);
      if (end < 0) break;
      if (word !== undefined) words.push(word);
      word = undefined;
      at = end;
    } else if (character === "'" || character === '"') {
      const [part, end] = quotation(text, at);
      word = (word ?? "") + part;
      at = end;
    } else if (character === "\\") {
      if (at + 1 >= text.length) throw new ValueError("No escaped character");
      word = (word ?? "") + text[++at];
    } else word = (word ?? "") + character;
  }
  if (word !== undefined) words.push(word);
  return words;
}

/** What stands between quotes, and where it ends; only double quotes know escapes. */
function quotation(text: string, start: number): [string, number] {
  const quoteMark = text[start];
  let part = "";
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === quoteMark) return [part, at];
    if (text[at] === "\\" && quoteMark === '"') {
      if (at + 1 >= text.length) throw new ValueError("No escaped character");
      at += 1;
      part += text[at] === '"' || text[at] === "\\" ? text[at] : `\\${text[at]}`;
    } else part += text[at];
  }
  throw new ValueError("No closing quotation");
}
