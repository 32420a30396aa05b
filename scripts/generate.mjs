/**
 * Writes `src/generated/`: the grammar-maps' templates as trees, the index of `runtime/` and its
 * texts. Everything is written even where something is wrong; the exit status tells.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { format } from "prettier";
import { writeDynamicMethods } from "./generate/dynamic-methods.mjs";
import { readRuntime } from "./generate/runtime-index.mjs";
import { collectTemplates, parseExpression, parseType } from "./generate/templates.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const problems = [];

async function load(path) {
  const result = await build({
    entryPoints: [join(root, path)],
    bundle: true,
    format: "esm",
    write: false,
    logLevel: "silent",
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(result.outputFiles[0].text).toString("base64")}`
  );
}

const byName = ([left], [right]) => (left < right ? -1 : left > right ? 1 : 0);
const sorted = (map) => Object.fromEntries([...map].sort(byName));

const HEADER = "// Written by `npm run generate`: change what it is made of instead.\n";

async function write(name, text, pretty = true) {
  const path = join(root, "src", "generated", name);
  const content = HEADER + text;
  const output = pretty
    ? await format(content, { parser: "typescript", printWidth: 100 })
    : content;
  let before;
  try {
    before = readFileSync(path, "utf8");
  } catch {
    before = undefined;
  }
  mkdirSync(dirname(path), { recursive: true });
  if (output !== before) writeFileSync(path, output);
}

const { namespaceFacades, internalFolders } = await load("grammar-maps/facades.ts");
{
  const exports = readRuntime(root).facades.get("builtins");
  await writeDynamicMethods(root, {
    ...(await load("grammar-maps/index.ts")),
    ...(await load("src/2-analyze/signatures.ts")),
    ...(await load("src/2-analyze/expectations.ts")),
    fileOf: (name) => exports.get(name)?.file,
    problems,
  });
}
const runtime = readRuntime(root);
problems.push(...runtime.problems);
for (const folder of internalFolders) runtime.facades.delete(folder);
const isNamespace = new Set(namespaceFacades);

/** Where the runtime exports a template's free name; bare names come from the named facades. */
function useOf(name, typeOnly, preferred) {
  const [head, member] = name.split(".");
  if (member !== undefined && isNamespace.has(head)) {
    return runtime.facades.get(head)?.has(member)
      ? { facade: head, name: member, ...(typeOnly && { typeOnly }) }
      : undefined;
  }
  const facades = [preferred, "builtins", "asyncio", ...[...runtime.facades.keys()].sort()];
  const holders = facades.filter(
    (facade) => !isNamespace.has(facade) && runtime.facades.get(facade)?.has(head),
  );
  const isType = (facade) => runtime.facades.get(facade).get(head).typeOnly === true;
  // A class goes before a mere type of the same name that another part keeps for its own use.
  const facade = holders.find((holder) => !isType(holder)) ?? holders[0];
  if (facade === undefined) return undefined;
  return { facade, name: head, ...((typeOnly || isType(facade)) && { typeOnly: true }) };
}

const usesOf = ({ values, types }) => [
  ...values.flatMap((name) => useOf(name, false) ?? []),
  ...types.flatMap((name) => useOf(name, true) ?? []),
];

const JAVASCRIPT = new Set(
  "Array BigInt Boolean Date Error Function JSON Map Math Number Object Promise Reflect RegExp Set String Symbol Uint8Array WeakMap AbortController AbortSignal URL console crypto fetch isFinite isNaN parseFloat parseInt performance process queueMicrotask structuredClone Iterable Iterator AsyncIterable AsyncGenerator Generator AsyncIterator Record Partial Readonly ReadonlyArray ReadonlyMap ReadonlySet PromiseLike Awaited".split(
    " ",
  ),
);

const unknown = new Map();

async function writeTemplates() {
  const found = await collectTemplates(root);
  const parseAll = (texts, parse) => {
    const parsed = new Map();
    for (const [text, file] of texts) {
      try {
        const { tree, free } = parse(text);
        parsed.set(text, { tree, uses: usesOf(free) });
        for (const name of [...free.values, ...free.types]) {
          if (
            !useOf(name, false) &&
            !JAVASCRIPT.has(name.split(".")[0]) &&
            parse === parseExpression
          ) {
            unknown.set(name, found.place(text, file));
          }
        }
      } catch (error) {
        problems.push(`${found.place(text, file)}: ${JSON.stringify(text)}: ${error.message}`);
      }
    }
    return JSON.stringify(sorted(parsed));
  };
  const expressions = parseAll(found.expression, parseExpression);
  const types = parseAll(found.type, parseType);
  await write(
    "templates.ts",
    `import type { ParsedTemplate, TemplateUse } from "../../grammar-maps/template.ts";
import type { TsType } from "../ast/typescript.ts";

/** Every expression template of the grammar-maps. */
export const templates: Readonly<Record<string, ParsedTemplate>> = ${expressions};

/** Every type that a class of the grammar-maps stands for. */
export const typeTemplates: Readonly<
  Record<string, { readonly tree: TsType; readonly uses: readonly TemplateUse[] }>
> = ${types};
`,
  );
}

async function writeRuntime() {
  const facades = [...runtime.facades].map(([facade, names]) => {
    const exports = [...names].map(([name, { file, typeOnly }]) => [
      name,
      { file, ...(typeOnly && { typeOnly }) },
    ]);
    return [facade, { namespace: isNamespace.has(facade), exports: sorted(exports) }];
  });
  const files = [...runtime.files].map(([path, { imports }]) => [path, imports]);
  await write(
    "runtime-index.ts",
    `export interface RuntimeExport {
  /** Path within \`runtime/\`. */
  readonly file: string;
  readonly typeOnly?: boolean;
}
export interface Facade {
  /** Imported as \`import * as name\`. */
  readonly namespace: boolean;
  readonly exports: Readonly<Record<string, RuntimeExport>>;
}

export const facades: Readonly<Record<string, Facade>> = ${JSON.stringify(sorted(facades))};

/** For each file of the runtime, the files that it imports. */
export const runtimeImports: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(sorted(files))};
`,
  );
  const texts = [...runtime.files].map(([path, { text }]) => [path, text]);
  await write(
    "runtime-sources.ts",
    `export const runtimeSources: Readonly<Record<string, string>> = ${JSON.stringify(sorted(texts))};\n`,
  );
}

await writeRuntime();
await writeTemplates();

for (const [name, place] of [...unknown].sort(byName)) {
  console.warn(`${place}: neither the runtime nor JavaScript has ${name}`);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
