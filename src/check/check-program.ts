import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { isRefused } from "../options.ts";
import { bundleProblem } from "./bundle.ts";
import type { Outcome } from "./execute.ts";
import { readGoldens, writeGoldens, type Goldens } from "./goldens.ts";
import type { Program, Report } from "./program.ts";
import { runPython, type Python, type RunSettings } from "./python.ts";
import { runTypeScript } from "./run-typescript.ts";
import { withSampleServer } from "./sample-server.ts";
import { withTemporaryFolder } from "./temporary-folder.ts";
import { unifiedDiff } from "./unified-diff.ts";

/** How programs are compared. */
export interface CheckSettings {
  /** Absent: the recorded goldens judge. */
  readonly python?: Python;
  readonly realTime: boolean;
  /** Milliseconds a program may take. */
  readonly timeLimit: number;
  /** Writes the goldens of samples instead of comparing with them. */
  readonly record: boolean;
  /** Shows diagnostics as text. */
  readonly render: (
    diagnostics: ReturnType<Program["convert"]>["diagnostics"],
    text: string,
  ) => string;
}

/** Runs a program on both sides and compares what they print and how they exit. */
export async function checkProgram(program: Program, settings: CheckSettings): Promise<Report> {
  const goldens = program.sample === undefined ? undefined : await readGoldens(program.sample);
  const converted = program.convert();
  const base = { name: program.name, files: converted.files };

  if (isRefused(converted)) {
    const rendered = converted.diagnostics
      .map((one) => settings.render([one], converted.textOf?.(one.file) ?? converted.text))
      .join("");
    if (program.sample !== undefined && settings.record) {
      await recordRefusal(program, settings, rendered);
      return { ...base, status: "refused", passed: true, details: [rendered] };
    }
    const passed = goldens?.diagnostics === rendered;
    const details = [rendered];
    if (!passed && goldens?.diagnostics !== undefined) {
      details.push(golden("expected.diag", goldens.diagnostics, rendered));
    }
    return { ...base, status: "refused", passed, details };
  }

  return withSampleServer(program.sample, async (parameters) => {
    const stdinFile = program.sample === undefined ? "" : path.join(program.sample, "stdin.txt");
    const run: RunSettings = {
      // Sockets do not live on the virtual clock.
      realTime: settings.realTime || parameters.length > 0,
      timeLimit: settings.timeLimit,
      parameters,
      stdin: existsSync(stdinFile) ? await readFile(stdinFile, "utf8") : undefined,
    };
    const judged = await judge(program, goldens, settings, run);
    if (judged === undefined) {
      const details = ["There is neither a Python to run it nor a recorded expected.out."];
      return { ...base, status: "different", passed: false, details };
    }
    const ours = await runSafely(converted.files, {
      ...run,
      entry: converted.entry,
      folder: folderOf(program),
    });
    const report = { ...base, ...comparison(program, judged, ours) };
    return program.sample === undefined
      ? report
      : withGoldens(program.sample, goldens, judged, report, {
          emitted: emittedModules(converted),
          record: settings.record,
        });
  });
}

const folderOf = ({ folder, file }: Program): string | undefined =>
  folder ?? (file === undefined ? undefined : path.dirname(file));

/** The main module, or all modules of a program of several files. */
function emittedModules(
  converted: ReturnType<Program["convert"]>,
): Pick<Goldens, "typescript" | "modules"> {
  const { files, entry, textOf } = converted;
  const modules = files.filter((file) => !file.path.startsWith("runtime/"));
  if (textOf !== undefined && modules.length > 1)
    return { modules: new Map(modules.map((file) => [file.path, file.text])) };
  return { typescript: (files.find(({ path: file }) => file === entry) ?? files[0]).text };
}

/** CPython's outcome: run now, or recorded where Python or a package it needs is missing. */
async function judge(
  program: Program,
  goldens: Goldens | undefined,
  settings: CheckSettings,
  run: RunSettings,
): Promise<Outcome | undefined> {
  const recorded: Outcome | undefined =
    goldens?.out === undefined
      ? undefined
      : { stdout: goldens.out, stderr: "", status: goldens.status, milliseconds: 0 };
  const { python } = settings;
  if (python === undefined) return recorded;
  const { module } = program;
  const outcome =
    module === undefined
      ? await withProgramFile(program, (file) => runPython(python, file, run))
      : await runPython(python, { module, folder: path.resolve(folderOf(program)!) }, run);
  const missing = /^ModuleNotFoundError: No module named/mu.test(outcome.stderr);
  return missing && recorded !== undefined ? recorded : outcome;
}

async function withProgramFile<T>(program: Program, use: (file: string) => Promise<T>): Promise<T> {
  if (program.file !== undefined) return use(path.resolve(program.file));
  return withTemporaryFolder(async (folder) => {
    const file = path.join(folder, "main.py");
    await writeFile(file, program.source);
    return use(file);
  });
}

/** A bundle that cannot be built is a failure of the emitted program, told on its stderr. */
async function runSafely(
  files: Parameters<typeof runTypeScript>[0],
  settings: Parameters<typeof runTypeScript>[1],
): Promise<Outcome> {
  try {
    return await runTypeScript(files, settings);
  } catch (error) {
    return { stdout: "", stderr: bundleProblem(error), status: 1, milliseconds: 0 };
  }
}

/** Of a program that the runtime refuses (`runtime/builtins/refuse.ts`). */
export const refusedStatus = 70;

function comparison(
  program: Program,
  python: Outcome,
  typescript: Outcome,
): Pick<Report, "status" | "passed" | "details" | "pythonMilliseconds" | "typescriptMilliseconds"> {
  const times = {
    ...(python.milliseconds > 0 ? { pythonMilliseconds: python.milliseconds } : {}),
    typescriptMilliseconds: typescript.milliseconds,
  };
  if (python.status === null || typescript.status === null) {
    const side = python.status === null ? "Python" : "TypeScript";
    return { ...times, status: "out of time", passed: false, details: [`${side} did not end.`] };
  }
  if (typescript.status === refusedStatus && python.status !== refusedStatus)
    return { ...times, status: "refused", passed: false, details: [typescript.stderr] };
  const details: string[] = [];
  if (python.stdout !== typescript.stdout) {
    details.push(
      unifiedDiff(python.stdout, typescript.stdout, {
        before: `${program.name} (Python)`,
        after: `${program.name} (TypeScript)`,
      }),
    );
  }
  if (python.status !== typescript.status) {
    details.push(`Exit status: Python ${python.status}, TypeScript ${typescript.status}.`);
  }
  if (details.length === 0) return { ...times, status: "equal", passed: true, details };
  for (const [side, text] of [
    ["Python", python.stderr],
    ["TypeScript", typescript.stderr],
  ]) {
    if (text !== "") details.push(`${side}'s stderr:\n${text.trimEnd()}`);
  }
  return { ...times, status: "different", passed: false, details };
}

/** Compares a sample with its goldens, or records them; a wrong emission is never recorded. */
async function withGoldens(
  folder: string,
  goldens: Goldens | undefined,
  judged: Outcome,
  report: Report,
  settings: { readonly emitted: Pick<Goldens, "typescript" | "modules">; readonly record: boolean },
): Promise<Report> {
  const { emitted, record } = settings;
  if (record) {
    const { typescript, modules } = report.status === "equal" ? emitted : (goldens ?? {});
    const { stdout, status } = judged;
    await writeGoldens(folder, { out: stdout, status: status ?? 0, typescript, modules });
    return report;
  }
  const details: string[] = [];
  const { out, typescript } = goldens ?? {};
  if (out !== undefined && (out !== judged.stdout || goldens?.status !== judged.status)) {
    details.push(golden("expected.out", out, judged.stdout));
  }
  if (typescript !== undefined && typescript !== emitted.typescript) {
    details.push(golden("expected.ts", typescript, emitted.typescript ?? ""));
  }
  for (const name of new Set(
    [...(goldens?.modules ?? []), ...(emitted.modules ?? [])].map(([key]) => key),
  )) {
    const [recorded, now] = [goldens?.modules?.get(name) ?? "", emitted.modules?.get(name) ?? ""];
    if (out !== undefined && recorded !== now)
      details.push(golden(`expected/${name}`, recorded, now));
  }
  if (goldens?.diagnostics !== undefined)
    details.push("expected.diag stands, but nothing is refused.");
  if (details.length === 0) return report;
  return {
    ...report,
    status: report.status === "equal" ? "different" : report.status,
    passed: false,
    details: [...report.details, ...details],
  };
}

function golden(name: string, recorded: string, now: string): string {
  return unifiedDiff(recorded, now, { before: `${name} (recorded)`, after: `${name} (now)` });
}

async function recordRefusal(
  program: Program,
  settings: CheckSettings,
  rendered: string,
): Promise<void> {
  const folder = program.sample ?? "";
  const run: RunSettings = { realTime: settings.realTime, timeLimit: settings.timeLimit };
  const judged = await judge(program, await readGoldens(folder), settings, run);
  await writeGoldens(folder, {
    out: judged?.stdout,
    status: judged?.status ?? 0,
    diagnostics: rendered,
  });
}
