import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** How a program of a case ended. */
export interface Recorded {
  readonly output: string;
  readonly status: number;
}

/** A small program under a heading, and what CPython printed. */
export interface SpecCase extends Recorded {
  /** `builtins: round to even` */
  readonly name: string;
  readonly source: string;
}

/** A file of cases; what stands between them is kept. */
export interface SpecFile {
  readonly file: string;
  readonly cases: readonly SpecCase[];
  /** The text with other endings in the cases' places. */
  readonly text: (endings: readonly Recorded[]) => string;
}

const folder = fileURLToPath(new URL("..", import.meta.url));

/** All files `test/spec/*.md`. */
export const readSpecs = (): SpecFile[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .toSorted()
    .map((file) => parseSpec(path.join(folder, file)));

const PARTS =
  /^## (?<title>.*)$|^```python\n(?<source>[\s\S]*?)^```\n(?:\n```text(?: status=(?<status>\d+))?\n(?<output>[\s\S]*?)^```\n)?/gmu;

function parseSpec(file: string): SpecFile {
  const text = readFileSync(file, "utf8");
  const topic = path.basename(file, ".md");
  const cases: SpecCase[] = [];
  const between: string[] = [];
  let title = "";
  let end = 0;
  for (const match of text.matchAll(PARTS)) {
    const groups = match.groups as Record<string, string | undefined>;
    if (groups["title"] !== undefined) title = groups["title"];
    if (groups["source"] === undefined) continue;
    between.push(text.slice(end, match.index));
    end = match.index + match[0].length;
    cases.push({
      name: `${topic}: ${title}`,
      source: groups["source"],
      // Nobody prints a tab or an escape: a line's end in spaces would not survive an editor.
      output: groups["output"] ?? "",
      status: Number(groups["status"] ?? 0),
    });
  }
  const rest = text.slice(end);
  return {
    file,
    cases,
    text: (endings) =>
      cases
        .map(({ source }, index) => `${between[index]}${block(source, endings[index])}`)
        .join("") + rest,
  };
}

const block = (source: string, { output, status }: Recorded): string =>
  `\`\`\`python\n${source}\`\`\`\n\n\`\`\`text${status === 0 ? "" : ` status=${status}`}\n${output}\`\`\`\n`;
