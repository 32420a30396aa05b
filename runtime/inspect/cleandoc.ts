import { expandTabs } from "../builtins/str-pad.js";

/**
 * A docstring without the indentation of its source.
 * @see https://docs.python.org/3/library/inspect.html#inspect.cleandoc
 */
export function cleandoc(text: string): string {
  const [first, ...rest] = expandTabs(text).split("\n");
  const widths = rest
    .filter((line) => line.trimStart() !== "")
    .map((line) => line.length - line.trimStart().length);
  const margin = widths.length > 0 ? Math.min(...widths) : 0;
  const lines = [first.trimStart(), ...rest.map((line) => line.slice(margin))];
  while (lines.length > 0 && lines[lines.length - 1] === "") lines.pop();
  while (lines.length > 0 && lines[0] === "") lines.shift();
  return lines.join("\n");
}

/** `inspect.getdoc`: the docstring, which may be missing. */
export function getdoc(text: string | null): string | null {
  return text === null ? null : cleandoc(text);
}
