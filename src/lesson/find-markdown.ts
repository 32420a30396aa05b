import { fromMarkdown } from "mdast-util-from-markdown";
import { findPrompts } from "./prompts.ts";
import { sourceOf, splitLines, type DocumentLine, type Snippet } from "./snippet.ts";

type Root = ReturnType<typeof fromMarkdown>;
type Node = Root | Root["children"][number];
type Code = Extract<Node, { type: "code" }>;

const languages = new Set(["python", "py", "python3", "pycon", "doctest"]);
const skipComment = /^<!--\s*asyncio2ts:\s*skip\s*-->\s*$/u;

/**
 * Finds the fenced Python of a Markdown document: ```` ```python ````, `py`, `python3`, and the
 * interactive sessions in `pycon`. The comment `<!-- asyncio2ts: skip -->` spares the next block.
 */
export function findMarkdownSnippets(text: string): Snippet[] {
  const snippets: Snippet[] = [];
  let skipping = false;
  const visit = (node: Node): void => {
    if (node.type === "code") {
      if (!skipping) snippets.push(...fenceSnippets(text, node));
      skipping = false;
      return;
    }
    if (node.type === "html" && skipComment.test(node.value)) skipping = true;
    if ("children" in node) node.children.forEach(visit);
  };
  visit(fromMarkdown(text));
  return snippets;
}

function fenceSnippets(text: string, node: Code): Snippet[] {
  const language = (node.lang ?? "")
    .replace(/^\{?\.?/u, "")
    .replace(/[},].*$/u, "")
    .toLowerCase();
  if (!languages.has(language) || node.position === undefined) return [];
  const start = node.position.start.offset ?? 0;
  const end = node.position.end.offset ?? text.length;
  const [opening, ...rest] = splitLines(text, start, end);
  // An unclosed fence has no last line of its own.
  const inner = /^[\s>]*(?:`{3,}|~{3,})\s*$/u.test(rest.at(-1)?.text ?? "")
    ? rest.slice(0, -1)
    : rest;
  if (inner.every((line) => line.text.trim() === "")) return [];

  const written = /[`~]{3,}\s*(\S+)/u.exec(opening.text);
  const column = written === null ? 0 : written.index + written[0].length - written[1].length;
  const languageStart = opening.start + column;
  const languageRange = {
    start: languageStart,
    end: languageStart + (node.lang ?? "").length,
  };

  const values = node.value.split(/\r\n|\r|\n/u);
  // What Markdown takes away before the code: indentation in lists, `> ` in quotes.
  const removed = new Map(
    inner.map((line, index) => [line, line.text.length - (values[index] ?? "").length]),
  );
  if (inner.some((line) => line.text.slice(removed.get(line)).startsWith(">>> "))) {
    return promptFence(inner, removed, languageRange);
  }

  const { source, origins } = sourceOf(inner, (line) => removed.get(line) ?? 0);
  const model = inner.find((line) => line.text.length > (removed.get(line) ?? 0)) ?? inner[0];
  const prefix = model.text.slice(0, removed.get(model) ?? 0);
  return [
    {
      kind: "fence",
      start: inner[0].start,
      end: inner[inner.length - 1].end,
      source,
      prefix,
      blankLine: prefix.trimEnd(),
      lines: origins,
      language: languageRange,
    },
  ];
}

/** The interactive sessions of a fence; the first of them carries the fence's language. */
function promptFence(
  inner: readonly DocumentLine[],
  removed: ReadonlyMap<DocumentLine, number>,
  language: { start: number; end: number },
): Snippet[] {
  const bare = inner.map((line) => ({
    text: line.text.slice(removed.get(line)),
    start: line.start + (removed.get(line) ?? 0),
    end: line.end,
  }));
  const snippets: Snippet[] = [];
  let index = 0;
  while (index < bare.length) {
    if (!bare[index].text.startsWith(">>>")) {
      index += 1;
      continue;
    }
    const prefix = inner[index].text.slice(0, removed.get(inner[index]) ?? 0);
    const found = findPrompts(bare, index);
    for (const snippet of found.snippets) {
      snippets.push({
        ...snippet,
        start: snippet.start - prefix.length,
        prefix,
        ...(snippets.length === 0 ? { language } : {}),
      });
    }
    index = found.next;
  }
  return snippets;
}
