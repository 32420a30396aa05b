import { catalogue } from "./catalogue.ts";
import type { DiagnosticDefinition } from "./define.ts";

const chapters: readonly (readonly [string, string])[] = [
  ["A2T1", "Syntax"],
  ["A2T2", "Not converted"],
  ["A2T3", "Conversion"],
  ["A2T4", "Advice"],
  ["A2T5", "Documents and checks"],
];

/** The reference page of the diagnostics, `docs/diagnostics.md`. */
export function diagnosticsPage(): string {
  const parts = [
    "# Diagnostics",
    "Made from the catalogue in `src/diagnostics/` by `scripts/diagnostics-page.mjs`. `asyncio2ts explain CODE` shows one of them.",
  ];
  for (const [start, title] of chapters) {
    const definitions = catalogue.filter(({ code }) => code.startsWith(start));
    if (definitions.length > 0) parts.push(`## ${title}`, ...definitions.map(section));
  }
  return `${parts.join("\n\n")}\n`;
}

function section({
  code,
  name,
  severity,
  title,
  message,
  hint,
  explanation,
}: DiagnosticDefinition): string {
  const advice = hint === undefined ? "" : `\n\nWhat to do: ${sentence(hint)}`;
  return `### ${code} ${name}\n\n**${title}** (${severity}): ${message}\n\n${explanation.trim()}${advice}`;
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
