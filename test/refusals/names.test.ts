/**
 * Every public name of the supported modules and classes, as CPython 3.11 lists them: the maps
 * support it, or using it is refused. Recorded by `support/record_names.py`.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { Library } from "../../src/2-analyze/library.ts";
import { findPython } from "../../src/check/python.ts";
import { convert } from "../../src/index.ts";
import { compareBatch } from "../support/differential/index.ts";
import recorded from "./support/names.json" with { type: "json" };
import { outcomeOf, prepare } from "./support/convert.ts";

const library = new Library();

beforeAll(async () => {
  await prepare();
});

/** Why a use is wrong: accepted although the maps do not know the name, or the compiler threw. */
function problemOf(name: string, program: string, isKnown: boolean): string | undefined {
  try {
    const { errors, shown } = outcomeOf(program);
    if (errors.length === 0) return isKnown ? undefined : `${name}: passed through`;
    return /A2T\d{4}/.test(shown) && shown.includes("^")
      ? undefined
      : `${name}: refused without a frame`;
  } catch (error) {
    return `${name}: ${String((error as Error).stack)
      .split("\n")
      .slice(0, 3)
      .join(" ")}`;
  }
}

/** `dir(builtins)` lists the constants that are keywords. */
const CONSTANTS = new Set(["False", "None", "True", "Ellipsis", "NotImplemented"]);

const present = (problem: string | undefined): problem is string => problem !== undefined;

describe.each(Object.entries(recorded.modules))("module %s", (module, names) => {
  const qualified = (name: string): string => (module === "builtins" ? name : `${module}.${name}`);
  const isKnown = (name: string): boolean =>
    library.has(qualified(name)) || library.hasModule(qualified(name)) || CONSTANTS.has(name);
  const header = module === "builtins" ? "" : `import ${module}\n`;

  test("as values", () => {
    const problems = names.map((name) =>
      problemOf(name, `${header}value = ${qualified(name)}\nprint(value)\n`, isKnown(name)),
    );
    expect(problems.filter(present)).toEqual([]);
  });

  test("called without arguments", () => {
    const problems = names.map((name) =>
      problemOf(name, `${header}${qualified(name)}()\n`, isKnown(name)),
    );
    expect(problems.filter(present)).toEqual([]);
  });

  test.skipIf(module === "builtins")("imported", () => {
    const problems = names.map((name) =>
      problemOf(name, `from ${module} import ${name}\n`, isKnown(name)),
    );
    expect(problems.filter(present)).toEqual([]);
  });
});

/** A program that uses a value of the class. */
const using = (receiver: string, use: string): string =>
  `import asyncio\nimport collections\n\nasync def main():\n    value = ${receiver}\n    ${use}\n\nasyncio.run(main())\n`;

const knows = (cls: string, name: string): boolean =>
  library.method(cls, name) !== undefined || library.attribute(cls, name) !== undefined;

describe.each(Object.entries(recorded.classes))("class %s", (cls, { receiver, names }) => {
  const isKnown = (name: string): boolean => knows(cls, name);
  const program = (use: string): string => using(receiver, use);

  test("methods", () => {
    const problems = names.map((name) =>
      problemOf(name, program(`print(value.${name}())`), isKnown(name)),
    );
    expect(problems.filter(present)).toEqual([]);
  });

  test("attributes", () => {
    const problems = names.map((name) =>
      problemOf(name, program(`print(value.${name})`), isKnown(name)),
    );
    expect(problems.filter(present)).toEqual([]);
  });
});

const usesOf = (name: string): string[] => [
  `print(value.${name}())`,
  `print(value.${name})`,
  `value.${name} = 1`,
  `del value.${name}`,
];

/** The class's own names are in its table; a use of other names is refused, or raises what CPython raises. */
test("names that classes do not have", { timeout: 120_000 }, async (context) => {
  const python = await findPython();
  if (python === undefined) return context.skip();
  const attempts = Object.entries(recorded.classes).flatMap(([cls, { receiver }]) => {
    const uses = ["no_such_name", "toString", "constructor", "length", "then"]
      .flatMap((name) => (knows(cls, name) ? [] : usesOf(name)))
      .flatMap((use) =>
        outcomeOf(using(receiver, use)).errors.length > 0
          ? []
          : ["try:", `    ${use}`, "except AttributeError as error:", "    print(error)"],
      );
    return uses.length === 0 ? [] : [{ cls, source: using(receiver, uses.join("\n    ")) }];
  });
  const compared = await compareBatch(
    attempts.map(({ source }) => source),
    { convert },
    python.executable,
  );
  const wrong = compared.flatMap(({ verdict, detail }, index) =>
    verdict === "equal" ? [] : [`${attempts[index].cls}: ${verdict} ${detail}`],
  );
  expect(wrong).toEqual([]);
});
