import { mapConcurrently } from "../../../src/check/pool.ts";
import { isRefused, type ConvertResult, type Converter } from "../../../src/options.ts";
import { runPythonBatch, type Ending } from "./python-batch.ts";
import { runEmitted } from "./typescript-run.ts";

/** How a program fared on the two sides. */
export interface Comparison {
  readonly source: string;
  readonly verdict: "equal" | "different" | "refused" | "crashed";
  /** The first difference, the diagnostics, or the exception. */
  readonly detail: string;
}

/** Runs programs under CPython and, converted, under Node, and compares what they print. */
export async function compareBatch(
  sources: readonly string[],
  converter: Pick<Converter, "convert">,
  python: string,
  jobs = 2,
): Promise<Comparison[]> {
  const expected = runPythonBatch(python, sources);
  const results = await mapConcurrently(sources, jobs, async (source, index) => {
    try {
      const converted = converter.convert(source, { file: "main.py" });
      if (isRefused(converted)) return { refusal: describeRefusal(converted, source) };
      return { ending: await runEmitted(converted.files), index };
    } catch (error) {
      return { crash: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  });
  const endings = await expected;
  return results.map(({ ending, refusal, crash }, index): Comparison => {
    const source = sources[index];
    if (crash !== undefined) return { source, verdict: "crashed", detail: crash };
    if (ending === undefined) return { source, verdict: "refused", detail: refusal ?? "" };
    const detail = firstDifference(endings[index], ending);
    return { source, verdict: detail === "" ? "equal" : "different", detail };
  });
}

function describeRefusal({ diagnostics }: ConvertResult, source: string): string {
  return diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ code, message, span }) => {
      const line = source.slice(0, span.start).split("\n").length;
      return `line ${line}: ${code} ${message}`;
    })
    .join("\n");
}

/** The first line that differs, with a few before it, or nothing. */
function firstDifference(expected: Ending, actual: Ending): string {
  if (expected.output === actual.output && expected.status === actual.status) return "";
  const wanted = expected.output.split("\n");
  const got = actual.output.split("\n");
  let line = 0;
  while (line < Math.max(wanted.length, got.length) && wanted[line] === got[line]) line += 1;
  const status = `status: CPython ${expected.status}, Node ${actual.status}`;
  if (expected.output === actual.output) return status;
  return [
    ...wanted.slice(Math.max(0, line - 4), line).map((text) => `    ${text}`),
    ...wanted.slice(line, line + 3).map((text) => `  - ${text}`),
    ...got.slice(line, line + 3).map((text) => `  + ${text}`),
    `line ${line + 1}; ${status}`,
    ...(actual.status === expected.status ? [] : [(actual.errors ?? "").slice(0, 1000)]),
  ].join("\n");
}
