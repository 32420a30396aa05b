import type { Report, Status } from "./program.ts";

/** Colours a text, or returns it as it is where colours are not wanted. */
export type Paint = (style: "green" | "red" | "yellow" | "bold" | "dim", text: string) => string;

const colours: Record<Status, "green" | "red" | "yellow"> = {
  equal: "green",
  different: "red",
  refused: "yellow",
  "type errors": "red",
  "out of time": "red",
};

/** The table of a check: one line a program, with the times of both sides. */
export function renderTable(reports: readonly Report[], paint: Paint): string {
  const nameWidth = Math.max(7, ...reports.map(({ name }) => name.length));
  const statusWidth = Math.max(6, ...reports.map(({ status }) => status.length));
  const head = `${"program".padEnd(nameWidth)}  ${"status".padEnd(statusWidth)}  ${"python ms".padStart(9)}  ${"ts ms".padStart(7)}`;
  const lines = reports.map((report) =>
    [
      report.name.padEnd(nameWidth),
      paint(report.passed ? "green" : colours[report.status], report.status.padEnd(statusWidth)),
      milliseconds(report.pythonMilliseconds).padStart(9),
      milliseconds(report.typescriptMilliseconds).padStart(7),
    ].join("  "),
  );
  return [paint("bold", head), ...lines].join("\n") + "\n";
}

/** One line that counts the reports by status. */
export function renderSummary(reports: readonly Report[]): string {
  const counts = new Map<Status, number>();
  for (const { status } of reports) counts.set(status, (counts.get(status) ?? 0) + 1);
  const parts = [...counts].map(([status, count]) => `${count} ${status}`);
  return `${reports.length} ${reports.length === 1 ? "program" : "programs"}: ${parts.join(", ")}`;
}

function milliseconds(value: number | undefined): string {
  return value === undefined ? "–" : value.toFixed(0);
}
