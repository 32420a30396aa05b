import { indentation, sourceOf, type DocumentLine, type Snippet } from "./snippet.ts";

/**
 * Reads an interactive session from its first `>>>` line to the next empty line. Each group of
 * prompts between two outputs is a snippet of its own; its output lines stay, as comments.
 */
export function findPrompts(
  lines: readonly DocumentLine[],
  first: number,
): { snippets: Snippet[]; next: number } {
  const snippets: Snippet[] = [];
  const base = indentation(lines[first].text);
  let index = first;
  while (index < lines.length && isPrompt(lines[index])) {
    const code: DocumentLine[] = [];
    while (index < lines.length && (isPrompt(lines[index]) || isContinuation(lines[index]))) {
      code.push(lines[index]);
      index += 1;
    }
    const output: string[] = [];
    while (index < lines.length && lines[index].text.trim() !== "" && !isPrompt(lines[index])) {
      output.push(lines[index].text.slice(base));
      index += 1;
    }
    snippets.push(promptSnippet(code, output, lines[index - 1].end, base));
  }
  return { snippets, next: index };
}

function isPrompt(line: DocumentLine): boolean {
  return /^\s*>>>(?: |$)/u.test(line.text);
}

function isContinuation(line: DocumentLine): boolean {
  return /^\s*\.\.\.(?: |$)/u.test(line.text);
}

function promptSnippet(
  code: readonly DocumentLine[],
  output: readonly string[],
  end: number,
  base: number,
): Snippet {
  const { source, origins } = sourceOf(code, (line) => indentation(line.text) + 4);
  return {
    kind: "prompt",
    start: code[0].start,
    end,
    source,
    prefix: code[0].text.slice(0, base),
    blankLine: "",
    lines: origins,
    output,
  };
}
