import type { Diagnostic, Severity } from "./define.ts";
import { lineIndexAt, lineStartsOf, positionAt } from "./positions.ts";

export interface RenderOptions {
  /** Escape sequences for terminals. Off by default. */
  readonly colours?: boolean;
}

const severityColours: Readonly<Record<Severity, string>> = {
  error: "31",
  warning: "33",
  note: "36",
};

/** A line of more characters than this is cut around the marked text. */
const widestLine = 160;

/**
 * A diagnostic as framed text:
 *
 * ```text
 * lesson.py:3:5: error A2T1007: expected ':'
 *   3 | if ready
 *     |         ^
 *   hint: …
 * ```
 */
export function renderText(
  diagnostic: Diagnostic,
  source: string,
  options: RenderOptions = {},
): string {
  const paint = (text: string, style: string): string =>
    options.colours === true ? `\u001b[${style}m${text}\u001b[0m` : text;
  const lineStarts = lineStartsOf(source);
  const { line, column } = positionAt(source, lineStarts, diagnostic.span.start);
  const colour = severityColours[diagnostic.severity];
  const head =
    paint(`${diagnostic.file}:${line}:${column}`, "1") +
    `: ${paint(diagnostic.severity, colour)} ${diagnostic.code}: ${diagnostic.message}`;

  const lines = [head, ...codeFrame(diagnostic, source, lineStarts, (text) => paint(text, colour))];
  if (diagnostic.hint !== undefined) lines.push(`  ${paint("hint", "1")}: ${diagnostic.hint}`);
  return lines.join("\n");
}

/** The line before the marked one, the marked one, and the carets below it. */
function codeFrame(
  diagnostic: Diagnostic,
  source: string,
  lineStarts: readonly number[],
  paint: (text: string) => string,
): string[] {
  const first = lineIndexAt(lineStarts, diagnostic.span.start);
  const width = String(first + 1).length;
  const textOf = (line: number): string =>
    source.slice(lineStarts[line], lineStarts[line + 1] ?? source.length).replace(/[\r\n]+$/, "");
  const frame: string[] = [];
  if (first > 0 && textOf(first - 1).trim() !== "") {
    frame.push(`  ${String(first).padStart(width)} | ${cut(showTabs(textOf(first - 1)), 0).text}`);
  }

  const text = textOf(first);
  const from = diagnostic.span.start - lineStarts[first];
  // A span over several lines is marked to the end of its first line.
  const to = Math.min(Math.max(diagnostic.span.end - lineStarts[first], from + 1), text.length);
  const indent = displayWidth(showTabs(text.slice(0, from)));
  const length = Math.max(1, displayWidth(showTabs(text.slice(from, to))));
  const shown = cut(showTabs(text), indent);
  const caretStart = Math.max(0, indent - shown.removed);
  const carets = "^".repeat(Math.min(length, Math.max(1, widestLine - caretStart)));
  frame.push(`  ${String(first + 1).padStart(width)} | ${shown.text}`);
  frame.push(`  ${" ".repeat(width)} | ${" ".repeat(caretStart)}${paint(carets)}`);
  return frame;
}

function showTabs(text: string): string {
  return text.replaceAll("\t", "    ");
}

/** Columns that a terminal gives to a text: two for wide East Asian characters and emoji. */
function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{Mark}/u.test(character)) continue;
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}]/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return width;
}

function cut(text: string, around: number): { text: string; removed: number } {
  if (text.length <= widestLine) return { text, removed: 0 };
  const start = Math.max(0, around - widestLine / 2);
  return { text: text.slice(start, start + widestLine), removed: start };
}

/** A diagnostic as a plain object for `--format json`. */
export interface DiagnosticJson {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
  readonly file: string;
  readonly start: { readonly offset: number; readonly line: number; readonly column: number };
  readonly end: { readonly offset: number; readonly line: number; readonly column: number };
}

/** The form that `--format json` writes. */
export function renderJson(diagnostic: Diagnostic, source: string): DiagnosticJson {
  const lineStarts = lineStartsOf(source);
  const place = (offset: number) => ({ offset, ...positionAt(source, lineStarts, offset) });
  return {
    code: diagnostic.code,
    severity: diagnostic.severity,
    message: diagnostic.message,
    ...(diagnostic.hint === undefined ? {} : { hint: diagnostic.hint }),
    file: diagnostic.file,
    start: place(diagnostic.span.start),
    end: place(diagnostic.span.end),
  };
}

/**
 * A GitHub workflow command, which shows the diagnostic beside the changed line.
 * See https://docs.github.com/actions/reference/workflow-commands-for-github-actions.
 */
export function renderGitHub(diagnostic: Diagnostic, source: string): string {
  const { start, end } = renderJson(diagnostic, source);
  const command = diagnostic.severity === "note" ? "notice" : diagnostic.severity;
  const text = diagnostic.message + (diagnostic.hint === undefined ? "" : `\n${diagnostic.hint}`);
  const properties = [
    `file=${escapeProperty(diagnostic.file)}`,
    `line=${start.line}`,
    `endLine=${end.line}`,
    ...(start.line === end.line ? [`col=${start.column}`, `endColumn=${end.column}`] : []),
    `title=${escapeProperty(diagnostic.code)}`,
  ];
  return `::${command} ${properties.join(",")}::${escapeData(text)}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
