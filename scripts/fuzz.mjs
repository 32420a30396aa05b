/**
 * `npm run fuzz -- --from 0 --count 2000`: random programs, run under CPython and, converted, under
 * Node, both on the virtual clock. `npm run fuzz -- language` makes programs about the language,
 * `scheduling` (what is meant where nothing is said) about tasks. Programs that differ are kept in
 * `.cache/fuzz/`; those about the language are made shorter first, and with `--refused` also those
 * that are refused. `--types` passes what is emitted through `tsc --strict`.
 * `--file PROGRAM` compares one program instead.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = join(root, ".cache", "fuzz");
const batch = 100;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: "string", default: "0" },
    count: { type: "string", default: "500" },
    seeds: { type: "string" },
    file: { type: "string", multiple: true, default: [] },
    refused: { type: "boolean", default: false },
    whole: { type: "boolean", default: false },
    types: { type: "boolean", default: false },
  },
});
const language = positionals.includes("language");

async function load() {
  const outfile = join(folder, `compare-${process.pid}.mjs`);
  await build({
    entryPoints: [join(root, "test/support/differential/fuzz.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "error",
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile);
  }
}

mkdirSync(folder, { recursive: true });
const library = await load();
const python = await library.findPython();
if (python === undefined) {
  console.error("CPython 3.11 or later is needed: none was found");
  process.exit(2);
}
const converter = await library.loadConverter();
const compare = language ? library.compareTogether : library.compareBatch;
const generate = language ? library.generateLanguageProgram : library.generateProgram;

const [from, to] = values.seeds?.split("..").map(Number) ?? [
  Number(values.from),
  Number(values.from) + Number(values.count) - 1,
];
const programs =
  values.file.length > 0
    ? values.file.map((file) => ({ name: file, source: readFileSync(file, "utf8") }))
    : Array.from({ length: to - from + 1 }, (_, index) => ({
        name: `seed ${from + index}`,
        source: generate(from + index),
      }));

const tally = { equal: 0, different: 0, refused: 0, crashed: 0 };
const codes = new Map();
const kinds = new Map();
/** What a crash looks like, numbers aside; each difference is one of its own. */
const kindOf = (detail) =>
  /^(?: |status)/u.test(detail)
    ? detail
    : detail.split("\n").slice(0, 2).join(" ").replace(/\d+/gu, "0");
let typeErrors = 0;
const started = performance.now();
for (let start = 0; start < programs.length; start += batch) {
  const part = programs.slice(start, start + batch);
  const results = await compare(
    part.map(({ source }) => source),
    converter,
    python.executable,
  );
  for (const [index, result] of results.entries()) {
    tally[result.verdict] += 1;
    if (result.verdict === "equal") continue;
    const { name } = part[index];
    if (result.verdict === "refused") countCodes(result.detail, name);
    if (result.verdict === "refused" && language && !values.refused) continue;
    const known = kinds.get(kindOf(result.detail)) ?? 0;
    kinds.set(kindOf(result.detail), known + 1);
    if (known > 2) continue;
    const shown =
      language && !values.whole && known === 0
        ? await library.reduceProgram(result, converter, python.executable)
        : result;
    const text = language ? `${shown.source}\n${shown.detail}` : shown.detail;
    console.log(`${"=".repeat(20)} ${name}: ${shown.verdict}\n${text}\n`);
    if (values.file.length === 0)
      writeFileSync(join(folder, `${name.replace(" ", "-")}.py`), shown.source);
  }
  if (values.types) await checkTypes(part);
}

function countCodes(detail, name) {
  const found = new Set(
    detail.split("\n").map((line) => line.replace(/^line \d+: /u, "").slice(0, 60)),
  );
  for (const code of found) codes.set(code, [...(codes.get(code) ?? []), name]);
}

async function checkTypes(part) {
  const files = part.map(({ source }) => converter.convert(source, { file: "main.py" }).files);
  const messages = await library.typeCheck(files);
  for (const [index, list] of messages.entries()) {
    if (list.length === 0) continue;
    typeErrors += 1;
    console.log(`${part[index].name}: types\n  ${list.slice(0, 3).join("\n  ")}`);
    for (const message of list.slice(0, 3)) {
      const line = Number(/main\.ts\((\d+),/u.exec(message)?.[1] ?? 0);
      if (line > 0) console.log(`    ${files[index][0].text.split("\n")[line - 1].trim()}`);
    }
  }
}

const total = programs.length;
for (const [code, names] of [...codes].sort((left, right) => right[1].length - left[1].length)) {
  console.log(`${names.length} refused: ${code} (${names.slice(0, 4).join(", ")})`);
}
const seconds = (performance.now() - started) / 1000;
console.log(
  Object.entries(tally)
    .map(([verdict, count]) => `${count} ${verdict}`)
    .join(", ") +
    (values.types ? `, ${typeErrors} with type errors` : "") +
    ` (${(total / seconds).toFixed(1)} programs a second)`,
);
process.exitCode = tally.equal === total ? 0 : 1;
