import { existsSync } from "node:fs";
import path from "node:path";
import { checkPrograms } from "../check/check-programs.ts";
import { documentPrograms } from "../check/document-programs.ts";
import type { Program, Report } from "../check/program.ts";
import { findPython } from "../check/python.ts";
import { renderSummary, renderTable } from "../check/table.ts";
import { renderText } from "../diagnostics/render.ts";
import type { ConvertOptions, Converter } from "../options.ts";
import { fileProgram } from "../check/file-program.ts";
import { inputPrograms } from "./input-programs.ts";
import { readInputs, type Input } from "./inputs.ts";
import { Misuse } from "./misuse.ts";
import { paintFor } from "./paint.ts";

/** The options of `asyncio2ts check`. */
export interface CheckCommand {
  readonly record: boolean;
  readonly realTime: boolean;
  readonly goldens: boolean;
  readonly types: boolean;
  readonly jobs: number;
  readonly timeLimit: number;
  readonly quiet: boolean;
  readonly options: Omit<ConvertOptions, "file">;
}

/** Runs `asyncio2ts check` and returns its exit status. */
export async function runCheck(
  paths: readonly string[],
  command: CheckCommand,
  converter: Converter,
): Promise<number> {
  if (paths.includes("-")) throw new Misuse("check takes files and folders, not stdin");
  const inputs = (await readInputs(paths)).filter(isChecked);
  const programs = inputPrograms(inputs, converter)
    .flatMap(({ input, others }) => [input, ...others])
    .flatMap((input) => programsOf(input, converter, command));
  const python = command.goldens ? undefined : await findPython();
  if (python === undefined && command.record) throw new Misuse("--record needs python3 (3.11)");
  if (python === undefined && !command.goldens && !command.quiet) {
    process.stderr.write("No python3 (3.11 or later): comparing with the recorded goldens.\n");
  }

  const reports = await checkPrograms(programs, {
    ...command,
    python,
    render: (diagnostics, text) =>
      diagnostics.map((diagnostic) => `${renderText(diagnostic, text)}\n`).join(""),
    progress: command.quiet ? () => undefined : showProgress,
  });
  const paint = paintFor(process.stdout);
  for (const report of reports) {
    if (report.passed || report.details.length === 0) continue;
    process.stdout.write(`\n${paint("bold", `${report.name}: ${report.status}`)}\n`);
    process.stdout.write(report.details.map((detail) => `${detail.trimEnd()}\n`).join("\n"));
  }
  if (reports.length > 0) process.stdout.write(`\n${renderTable(reports, paint)}\n`);
  process.stdout.write(`${renderSummary(reports)}\n`);
  return reports.every((report) => report.passed) ? 0 : 1;
}

/** The emitted modules and servers of samples lie beside the programs; only Python is checked. */
function isChecked(input: Input): boolean {
  return input.format !== undefined || /\.pyw?$/iu.test(input.relative);
}

function programsOf(input: Input, converter: Converter, command: CheckCommand): Program[] {
  const { file, text, format } = input;
  if (format === undefined) return [fileProgram(file, text, converter, command.options)];
  const options = { ...command.options, file };
  const goldens = goldensOf(file, command.record);
  return documentPrograms(file, text, format, converter, options, goldens).programs;
}

/** A document's goldens stand in a folder beside it: `lesson.txt`, `lesson.expected/`. */
function goldensOf(file: string, record: boolean): string | undefined {
  const { dir, name } = path.parse(path.resolve(file));
  const folder = path.join(dir, `${name}.expected`);
  return record || existsSync(folder) ? folder : undefined;
}

function showProgress(done: number, total: number, report: Report): void {
  if (!process.stderr.isTTY) return;
  const end = done === total ? "\r\u001B[K" : "";
  process.stderr.write(`\r\u001B[K[${done}/${total}] ${report.status}: ${report.name}${end}`);
}
