import { expect, test } from "vitest";
import { findPython } from "../../src/check/python.ts";
import { loadConverter } from "../../src/cli/load-converter.ts";
import { compareTogether } from "../support/differential/index.ts";
import { generateLanguageProgram } from "../support/generate-language/index.ts";

/**
 * Random programs about the language print under Node what they print under CPython, or are refused.
 * `npm run fuzz -- language --seeds 1000..2999` runs others.
 */
const first = 0;
const count = 150;

/** Programs that are known to differ, and why: none. What is mended must leave this list. */
const known: Readonly<Record<number, string>> = {};

const python = await findPython();
if (python === undefined) {
  console.warn("The random programs are skipped: there is no CPython 3.11 or later to judge them.");
}

test.skipIf(python === undefined)(
  `${count} random programs of the language behave as in CPython`,
  { timeout: 300_000 },
  async () => {
    const converter = await loadConverter();
    const seeds = Array.from({ length: count }, (_, index) => first + index);
    const results = await compareTogether(
      seeds.map(generateLanguageProgram),
      converter,
      python!.executable,
    );
    const failures = results.flatMap(({ verdict, detail }, index) =>
      verdict === "equal" || verdict === "refused" || seeds[index] in known
        ? []
        : [`seed ${seeds[index]}: ${verdict}\n${detail}`],
    );
    const mended = results.flatMap(({ verdict }, index) =>
      seeds[index] in known && verdict === "equal" ? [`seed ${seeds[index]} is equal now`] : [],
    );
    expect([...failures, ...mended].join("\n\n")).toBe("");
    const refused = results.filter(({ verdict }) => verdict === "refused").length;
    expect(refused).toBeLessThan(count / 10);
  },
);
