import { checkProgram, type CheckSettings } from "./check-program.ts";
import { mapConcurrently } from "./pool.ts";
import type { Program, Report } from "./program.ts";
import { typeCheck } from "./type-check.ts";

/** How a set of programs is compared. */
export interface CheckAllSettings extends CheckSettings {
  readonly jobs: number;
  /** Also passes the emitted code through `tsc --strict`. */
  readonly types: boolean;
  /** Called after each program. */
  readonly progress: (done: number, total: number, report: Report) => void;
}

/** Compares programs with CPython, several at a time, then type-checks what was emitted. */
export async function checkPrograms(
  programs: readonly Program[],
  settings: CheckAllSettings,
): Promise<Report[]> {
  let done = 0;
  const reports = await mapConcurrently(programs, settings.jobs, async (program) => {
    const report = await checkProgram(program, settings);
    done += 1;
    settings.progress(done, programs.length, report);
    return report;
  });
  if (!settings.types) return reports;
  const messages = await typeCheck(reports.map((report) => report.files));
  return reports.map((report, index) => withTypeErrors(report, messages?.[index] ?? []));
}

/** One mistake in a type can cause hundreds of messages. */
const shownMessages = 10;

/** A program that behaves differently is told so first: type errors matter less. */
function withTypeErrors(report: Report, messages: readonly string[]): Report {
  if (messages.length === 0) return report;
  const more =
    messages.length > shownMessages ? [`… and ${messages.length - shownMessages} more`] : [];
  return {
    ...report,
    status: report.status === "equal" ? "type errors" : report.status,
    passed: false,
    details: [...report.details, [...messages.slice(0, shownMessages), ...more].join("\n")],
  };
}
