import MagicString from "magic-string";
import type { Snippet } from "./snippet.ts";

/**
 * Replaces each snippet by its converted code and leaves every other character as it was: prose,
 * order, layout, line ends.
 */
export function putBack(
  text: string,
  snippets: readonly Snippet[],
  codes: readonly string[],
): string {
  const document = new MagicString(text);
  const lineEnd = /\r\n|\r|\n/u.exec(text)?.[0] ?? "\n";
  snippets.forEach((snippet, index) => {
    const lines = laidOut(snippet, codes[index]);
    // A snippet that became nothing (a bare `import asyncio`) leaves its line empty.
    document.update(snippet.start, snippet.end, lines.join(lineEnd));
    if (snippet.language !== undefined) {
      document.update(snippet.language.start, snippet.language.end, "ts");
    }
  });
  return document.toString();
}

function laidOut(snippet: Snippet, code: string): string[] {
  const lines = code.replace(/\n+$/u, "").split("\n");
  const blank = literalSpansLines(lines) ? snippet.blankLine.trimEnd() : snippet.blankLine;
  const converted = lines.map((line) => (line === "" ? blank : snippet.prefix + line));
  const output = (snippet.output ?? []).map((line) => `${snippet.prefix}// ${line}`.trimEnd());
  return [
    ...converted.filter((line, at) => at > 0 || line !== "" || output.length === 0),
    ...output,
  ];
}

/** Inside a template literal of several lines an empty line must stay empty. */
function literalSpansLines(lines: readonly string[]): boolean {
  return lines.some((line) => (line.match(/`/gu) ?? []).length % 2 === 1);
}
