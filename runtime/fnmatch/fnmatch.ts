import { iterate } from "../builtins/iterate.js";

/*
 * Shell patterns. https://docs.python.org/3/library/fnmatch.html
 */

/** The pattern as a regular expression that matches whole names. */
export function patternExpression(pattern: string): RegExp {
  let source = "";
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at];
    if (character === "*") source += "[^]*";
    else if (character === "?") source += "[^]";
    else if (character === "[") {
      const close = closingBracket(pattern, at + 1);
      if (close < 0) source += "\\[";
      else {
        source += characterSet(pattern.slice(at + 1, close));
        at = close;
      }
    } else source += character.replace(/[\\^$.|+(){}\]/-]/, "\\$&");
  }
  return new RegExp(`^(?:${source})$`, "u");
}

function closingBracket(pattern: string, start: number): number {
  let at = start;
  if (pattern[at] === "!") at++;
  if (pattern[at] === "]") at++;
  return pattern.indexOf("]", at);
}

function characterSet(content: string): string {
  const negated = content.startsWith("!");
  const inner = (negated ? content.slice(1) : content).replace(/[\\\]^[]/g, "\\$&");
  // A range that runs backwards holds nothing.
  const ranges = inner.replace(/(.)-(.)/gu, (range, low: string, high: string) =>
    low <= high ? range : "",
  );
  if (ranges === "") return negated ? "[^]" : "(?!)";
  return `[${negated ? "^" : ""}${ranges}]`;
}

/** `fnmatch.fnmatch(name, pattern)`: names of this system tell upper from lower case. */
export function fnmatch(name: string, pattern: string): boolean {
  return patternExpression(pattern).test(name);
}

export function fnmatchcase(name: string, pattern: string): boolean {
  return patternExpression(pattern).test(name);
}

/** The names that match. */
export function filter(names: Iterable<string>, pattern: string): string[] {
  const expression = patternExpression(pattern);
  return Array.from(iterate(names)).filter((name) => expression.test(name));
}
