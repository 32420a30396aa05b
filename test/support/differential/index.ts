import { refusedStatus } from "../../../src/check/check-program.ts";
import { withTemporaryFolder } from "../../../src/check/temporary-folder.ts";
import { mapConcurrently } from "../../../src/check/pool.ts";
import {
  isRefused,
  type ConvertResult,
  type Converter,
  type EmittedFile,
} from "../../../src/options.ts";
import { bundleBatch } from "./bundle-batch.ts";
import { runPythonBatch, type Ending } from "./python-batch.ts";
import { runShared } from "./shared-run.ts";
import { runBundle, runBundleAlone } from "./typescript-run.ts";

/** How a program fared on the two sides. */
export interface Comparison {
  readonly source: string;
  readonly verdict: "equal" | "different" | "refused" | "crashed";
  /** The first difference, the diagnostics, or the exception. */
  readonly detail: string;
  /** The class of the exception that ended the program under CPython. */
  readonly uncaught?: string;
}

interface Conversion {
  readonly files?: readonly EmittedFile[];
  readonly failure?: Pick<Comparison, "verdict" | "detail">;
}

/** Runs emitted programs and tells how each ended, or why it did not start. */
type Runner = (
  programs: readonly (readonly EmittedFile[])[],
  folder: string,
) => Promise<(Ending | string | undefined)[]>;

const runApart =
  (jobs: number, run = runBundle): Runner =>
  async (programs, folder) =>
    mapConcurrently(await bundleBatch(programs, folder), jobs, async ({ bundle, problem }) =>
      bundle === undefined ? problem : await run(bundle),
    );

/** Runs programs under CPython and, converted, under Node, and compares what they print. */
export function compareBatch(
  sources: readonly string[],
  converter: Pick<Converter, "convert">,
  python: string,
  jobs = 2,
): Promise<Comparison[]> {
  return compareWith(runApart(jobs), sources, converter, python);
}

/**
 * Compares many programs that do not change what they share, several times as fast: they run in one
 * process. What is not equal is compared once more by itself.
 */
export async function compareTogether(
  sources: readonly string[],
  converter: Pick<Converter, "convert">,
  python: string,
): Promise<Comparison[]> {
  const together = await compareUnconfirmed(sources, converter, python);
  const suspects = together.filter(
    ({ verdict }) => verdict === "different" || verdict === "crashed",
  );
  const apart = await compareWith(
    runApart(2, runBundleAlone),
    suspects.map(({ source }) => source),
    converter,
    python,
  );
  const different = apart.filter(({ verdict }) => verdict === "different");
  const settled = [...apart, ...(await withoutOpen(different, python))];
  const confirmed = new Map(settled.map((comparison) => [comparison.source, comparison]));
  return together.map((comparison) => confirmed.get(comparison.source) ?? comparison);
}

/**
 * What CPython itself prints otherwise where strings hash otherwise says nothing (the order of a
 * set), nor does what it does not end.
 */
async function withoutOpen(
  comparisons: readonly Comparison[],
  python: string,
): Promise<Comparison[]> {
  const sources = comparisons.map(({ source }) => source);
  if (sources.length === 0) return [];
  const seeds = Array.from({ length: 12 }, (_, seed) => String(seed));
  const runs = await mapConcurrently(seeds, 2, (seed) =>
    runPythonBatch(python, sources, { PYTHONHASHSEED: seed }),
  );
  return comparisons.map((comparison, index) =>
    runs.every(
      ({ [index]: { output, status } }) => output === runs[0][index].output && status !== "late",
    )
      ? comparison
      : { ...comparison, verdict: "equal", detail: "" },
  );
}

/** `compareTogether` without the second look. */
export const compareUnconfirmed = (
  sources: readonly string[],
  converter: Pick<Converter, "convert">,
  python: string,
): Promise<Comparison[]> => compareWith(runShared, sources, converter, python);

async function compareWith(
  run: Runner,
  sources: readonly string[],
  converter: Pick<Converter, "convert">,
  python: string,
): Promise<Comparison[]> {
  const expected = runPythonBatch(python, sources);
  const conversions = sources.map((source) => convertSafely(source, converter));
  const programs = conversions.flatMap(({ files }) => (files === undefined ? [] : [files]));
  const actual = await withTemporaryFolder((folder) => run(programs, folder));
  const endings = await expected;
  return conversions.map(({ failure }, index): Comparison => {
    const source = sources[index];
    if (failure !== undefined) return { source, ...failure };
    const ending = actual.shift();
    if (typeof ending !== "object") return { source, verdict: "crashed", detail: String(ending) };
    if (ending.status === refusedStatus)
      return { source, verdict: "refused", detail: ending.errors ?? "" };
    const detail = neverEnds(endings[index], ending) ? "" : firstDifference(endings[index], ending);
    const { uncaught } = endings[index];
    return { source, verdict: detail === "" ? "equal" : "different", detail, uncaught };
  });
}

/** Both sides went on until they were stopped, each at a limit of its own. */
const neverEnds = (expected: Ending, { status }: Ending): boolean =>
  (status === "late" || status === "no memory") &&
  (expected.status === "late" || expected.uncaught === "MemoryError");

function convertSafely(source: string, { convert }: Pick<Converter, "convert">): Conversion {
  try {
    const converted = convert(source, { file: "main.py" });
    if (!isRefused(converted)) return { files: converted.files };
    return { failure: { verdict: "refused", detail: describeRefusal(converted, source) } };
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { failure: { verdict: "crashed", detail } };
  }
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
  const errors =
    actual.status === expected.status ? [] : [(actual.errors ?? "").slice(0, 1000).trimEnd()];
  if (expected.output === actual.output) return [status, ...errors].join("\n");
  return [
    ...wanted.slice(Math.max(0, line - 4), line).map((text) => `    ${text}`),
    ...wanted.slice(line, line + 3).map((text) => `  - ${text}`),
    ...got.slice(line, line + 3).map((text) => `  + ${text}`),
    `line ${line + 1}; ${status}`,
    ...errors,
  ].join("\n");
}
