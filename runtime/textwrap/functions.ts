import { split, splitLines } from "../builtins/str-split.js";
import { truthy } from "../builtins/truthy.js";
import { TextWrapper, type WrapOptions } from "./text-wrapper.js";

/** https://docs.python.org/3/library/textwrap.html#textwrap.wrap */
export function wrap(text: string, options: WrapOptions = {}): string[] {
  return new TextWrapper(options).wrap(text);
}

/** https://docs.python.org/3/library/textwrap.html#textwrap.fill */
export function fill(text: string, options: WrapOptions = {}): string {
  return new TextWrapper(options).fill(text);
}

/** https://docs.python.org/3/library/textwrap.html#textwrap.shorten */
export function shorten(text: string, options: WrapOptions): string {
  return new TextWrapper({ ...options, maxLines: 1 }).fill(split(text).join(" "));
}

/**
 * Takes away the white space that all lines begin with.
 * @see https://docs.python.org/3/library/textwrap.html#textwrap.dedent
 */
export function dedent(text: string): string {
  const lines = text.split("\n").map((line) => (/^[ \t]+$/.test(line) ? "" : line));
  const indents = lines
    .filter((line) => line !== "")
    .map((line) => (/^[ \t]*/.exec(line) as RegExpExecArray)[0]);
  const margin = indents.reduce(
    (shared: string | undefined, indent) =>
      shared === undefined ? indent : commonStart(shared, indent),
    undefined,
  );
  if (!margin) return lines.join("\n");
  return lines
    .map((line) => (line.startsWith(margin) ? line.slice(margin.length) : line))
    .join("\n");
}

function commonStart(left: string, right: string): string {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length += 1;
  return left.slice(0, length);
}

/**
 * Puts a prefix before the lines that the predicate holds for: those that are not blank.
 * @see https://docs.python.org/3/library/textwrap.html#textwrap.indent
 */
export function indent(
  text: string,
  prefix: string,
  predicate: ((line: string) => unknown) | null = null,
): string {
  const chosen = predicate ?? ((line: string) => line.trim());
  return splitLines(text, true)
    .map((line) => (truthy(chosen(line)) ? prefix + line : line))
    .join("");
}
