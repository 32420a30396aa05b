/**
 * Names and arguments that no library function has, on every function and class of the maps: the
 * call is refused, or it converts and raises what CPython raises.
 */
import { beforeAll, expect, test } from "vitest";
import { modules } from "../../grammar-maps/index.ts";
import { parseSignature } from "../../src/2-analyze/signatures.ts";
import { findPython } from "../../src/check/python.ts";
import { convert } from "../../src/index.ts";
import { compareBatch } from "../support/differential/index.ts";
import { outcomeOf, prepare } from "./support/convert.ts";

beforeAll(async () => {
  await prepare();
});

interface Callable {
  readonly module: string;
  readonly name: string;
  readonly signatures: readonly string[];
}

const callables = modules.flatMap(({ module, functions = {}, classes = {} }): Callable[] => [
  ...Object.entries(functions).map(([name, { signature }]) => callable(module, name, signature)),
  ...Object.entries(classes).flatMap(([name, { construct }]) =>
    construct === undefined ? [] : [callable(module, name, construct.signature)],
  ),
]);

function callable(module: string, name: string, signature: string | readonly string[]): Callable {
  return { module, name, signatures: typeof signature === "string" ? [signature] : signature };
}

/** The call in a program, the qualified name imported as Python would. */
const program = ({ module, name }: Callable, args: string): string =>
  module === "builtins" ? `${name}(${args})\n` : `import ${module}\n${module}.${name}(${args})\n`;

const flavours = ({ signatures }: Callable): Set<string> =>
  new Set(
    signatures.flatMap((signature) =>
      parseSignature(signature).parameters.map(({ flavour }) => flavour),
    ),
  );

/** What is wrong with calls that are neither refused nor raise what CPython raises. */
async function mistakes(candidates: readonly Callable[], args: string): Promise<string[]> {
  const problems: string[] = [];
  const converted: Callable[] = [];
  for (const candidate of candidates) {
    const name = `${candidate.module}.${candidate.name}`;
    try {
      const { errors, advice } = outcomeOf(program(candidate, args));
      if (errors.length > 0) continue;
      if (advice.length === 0) problems.push(`${name}: passed through without a warning`);
      converted.push(candidate);
    } catch (error) {
      problems.push(`${name}: ${String(error)}`);
    }
  }
  const python = await findPython();
  if (python === undefined || converted.length === 0) return problems;
  const imports = new Set(
    converted.map(({ module }) => module).filter((one) => one !== "builtins"),
  );
  const calls = converted.map(({ module, name }) => {
    const written = module === "builtins" ? name : `${module}.${name}`;
    return `try:\n    ${written}(${args})\nexcept TypeError as error:\n    print("${written}", error)\n`;
  });
  const source = [...[...imports].map((one) => `import ${one}\n`), ...calls].join("");
  const [{ verdict, detail }] = await compareBatch([source], { convert }, python.executable);
  return verdict === "equal" ? problems : [...problems, `${verdict} ${detail}`];
}

const several = Array.from({ length: 20 }, (_, index) => index).join(", ");

test("unknown keyword arguments are refused, or raise", { timeout: 60_000 }, async () => {
  const strict = callables.filter((candidate) => !flavours(candidate).has("var-keyword"));
  expect(await mistakes(strict, "no_such_keyword=1")).toEqual([]);
});

test("too many arguments are refused, or raise", { timeout: 60_000 }, async () => {
  const strict = callables.filter((candidate) => !flavours(candidate).has("var-positional"));
  expect(await mistakes(strict, several)).toEqual([]);
});

test("missing arguments are refused, or raise", { timeout: 60_000 }, async () => {
  const strict = callables.filter(({ signatures }) =>
    signatures.every((signature) =>
      parseSignature(signature).parameters.some(({ optional }) => !optional),
    ),
  );
  expect(await mistakes(strict, "")).toEqual([]);
});

test("names that no module has are refused", () => {
  const names = [...new Set(modules.map(({ module }) => module))].filter(
    (module) => module !== "builtins",
  );
  const uses = names.flatMap((module) => [
    `import ${module}\nprint(${module}.no_such_name)\n`,
    `import ${module}\n${module}.no_such_name()\n`,
    `import ${module}\n${module}.no_such_name = 1\n`,
    `from ${module} import no_such_name\n`,
  ]);
  expect(uses.filter((source) => outcomeOf(source).errors.length === 0)).toEqual([]);
});

test.each(["numpy", "requests", "multiprocessing", "socket", "pandas", "no_such_module"])(
  "the module %s is refused, used or not",
  (module) => {
    for (const source of [
      `import ${module}\n`,
      `import ${module} as m\n`,
      `from ${module} import x\n`,
      `import ${module}.part\n`,
    ]) {
      expect(outcomeOf(source).shown).toMatch(/A2T2002|A2T2003/);
    }
  },
);
