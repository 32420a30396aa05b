import { mapConcurrently } from "../../../src/check/pool.ts";
import { withTemporaryFolder } from "../../../src/check/temporary-folder.ts";
import { isRefused, type ConvertResult } from "../../../src/options.ts";
import { bundleBatch } from "../../support/differential/bundle-batch.ts";
import type { Ending } from "../../support/differential/python-batch.ts";
import { runBundle } from "../../support/differential/typescript-run.ts";

/** How each program ended under Node: all are bundled at once, and run in threads of one process. */
export async function runConverted(conversions: readonly ConvertResult[]): Promise<Ending[]> {
  const refused = (result: ConvertResult): Ending => ({
    output: "",
    status: -1,
    errors: result.diagnostics.map(({ code, message }) => `${code} ${message}`).join("\n"),
  });
  const converted = conversions.filter((result) => !isRefused(result));
  const endings = await withTemporaryFolder(async (folder) =>
    mapConcurrently(
      await bundleBatch(
        converted.map(({ files }) => files),
        folder,
      ),
      2,
      ({ bundle, problem }) =>
        bundle === undefined
          ? Promise.resolve({ output: "", status: -1, errors: problem })
          : runBundle(bundle),
    ),
  );
  return conversions.map((result) =>
    isRefused(result) ? refused(result) : (endings.shift() as Ending),
  );
}
