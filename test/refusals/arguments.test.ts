/** Names and arguments that no library function has, on every function and class of the maps. */
import { beforeAll, expect, test } from "vitest";
import { modules } from "../../grammar-maps/index.ts";
import { parseSignature } from "../../src/2-analyze/signatures.ts";
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

/** The callables for which the call is accepted, or fails in the compiler itself. */
function accepted(candidates: readonly Callable[], args: string): string[] {
  return candidates.flatMap((candidate) => {
    const name = `${candidate.module}.${candidate.name}`;
    try {
      return outcomeOf(program(candidate, args)).errors.length > 0 ? [] : [name];
    } catch (error) {
      return [`${name}: ${String(error)}`];
    }
  });
}

test("unknown keyword arguments are refused", () => {
  const strict = callables.filter((candidate) => !flavours(candidate).has("var-keyword"));
  expect(accepted(strict, "no_such_keyword=1")).toEqual([]);
});

test("too many arguments are refused", () => {
  const strict = callables.filter((candidate) => !flavours(candidate).has("var-positional"));
  expect(accepted(strict, Array.from({ length: 20 }, (_, index) => index).join(", "))).toEqual([]);
});

test("missing arguments are refused", () => {
  const strict = callables.filter(({ signatures }) =>
    signatures.every((signature) =>
      parseSignature(signature).parameters.some(({ optional }) => !optional),
    ),
  );
  expect(accepted(strict, "")).toEqual([]);
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
    `from ${module} import *\n`,
  ]);
  expect(uses.filter((source) => outcomeOf(source).errors.length === 0)).toEqual([]);
});

test.each([
  "numpy",
  "requests",
  "threading",
  "multiprocessing",
  "socket",
  "pandas",
  "no_such_module",
])("the module %s is refused, used or not", (module) => {
  for (const source of [
    `import ${module}\n`,
    `import ${module} as m\n`,
    `from ${module} import x\n`,
    `import ${module}.part\n`,
  ]) {
    expect(outcomeOf(source).shown).toMatch(/A2T2002|A2T2003/);
  }
});
