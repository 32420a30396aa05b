/**
 * Every public name of the supported modules and classes, as CPython 3.11 lists them: the maps
 * support it, or using it is refused. Recorded by `support/record_names.py`.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { Library } from "../../src/2-analyze/library.ts";
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

describe.each(Object.entries(recorded.classes))("class %s", (cls, { receiver, names }) => {
  const isKnown = (name: string): boolean =>
    library.method(cls, name) !== undefined || library.attribute(cls, name) !== undefined;
  const program = (use: string): string =>
    `import asyncio\nimport collections\n\nasync def main():\n    value = ${receiver}\n    ${use}\n\nasyncio.run(main())\n`;

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

  test("names that there are not", () => {
    const problems = ["no_such_name", "toString", "constructor", "length", "then"].flatMap(
      (name) => [
        problemOf(name, program(`print(value.${name}())`), isKnown(name)),
        problemOf(name, program(`print(value.${name})`), isKnown(name)),
        problemOf(name, program(`value.${name} = 1`), isKnown(name)),
      ],
    );
    expect(problems.filter(present)).toEqual([]);
  });
});
