import { format, sum } from "../runtime/builtins.js";
import type { Result } from "./jobs.js";

export function show(results: Result[]): void {
  for (const result of results) {
    const mark = result.failed ? "x" : "ok";
    console.log(
      `[${format(mark, ">2")}] ${format(result.job, "<6")} ${result.text}`,
    );
  }
}

export function summary(results: Result[]): string {
  const failed = sum(
    results.filter((result) => result.failed).map((result) => 1),
  );
  return `${results.length - failed} done, ${failed} failed`;
}
