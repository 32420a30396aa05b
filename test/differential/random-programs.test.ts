import { availableParallelism } from "node:os";
import { expect, test } from "vitest";
import { findPython } from "../../src/check/python.ts";
import { loadConverter } from "../../src/cli/load-converter.ts";
import { compareBatch } from "../support/differential/index.ts";
import { generateProgram } from "../support/generate-programs/index.ts";

/**
 * Random programs about scheduling print under Node what they print under CPython, and none is
 * refused. `npm run fuzz -- --from 1000 --count 2000` runs others.
 */
const first = 0;
const count = 300;

const python = await findPython();
if (python === undefined) {
  console.warn("The random programs are skipped: there is no CPython 3.11 or later to judge them.");
}

test.skipIf(python === undefined)(
  `${count} random programs behave as in CPython`,
  { timeout: 300_000 },
  async () => {
    const converter = await loadConverter();
    const sources = Array.from({ length: count }, (_, index) => generateProgram(first + index));
    const jobs = Math.min(4, availableParallelism());
    const results = await compareBatch(sources, converter, python!.executable, jobs);
    const failures = results.flatMap(({ verdict, detail }, index) =>
      verdict === "equal" ? [] : [`seed ${first + index}: ${verdict}\n${detail}`],
    );
    expect(failures.join("\n\n")).toBe("");
  },
);
