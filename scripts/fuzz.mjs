/**
 * `npm run fuzz -- --from 0 --count 2000`: random scheduling programs, run under CPython and,
 * converted, under Node, both on the virtual clock. Programs that differ are kept in `.cache/fuzz/`.
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

const { values } = parseArgs({
  options: {
    from: { type: "string", default: "0" },
    count: { type: "string", default: "500" },
    file: { type: "string", multiple: true, default: [] },
  },
});

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
const { compareBatch, findPython, generateProgram, loadConverter } = await load();
const python = await findPython();
if (python === undefined) {
  console.error("CPython 3.11 or later is needed: none was found");
  process.exit(2);
}
const converter = await loadConverter();
const from = Number(values.from);
const programs =
  values.file.length > 0
    ? values.file.map((file) => ({ name: file, source: readFileSync(file, "utf8") }))
    : Array.from({ length: Number(values.count) }, (_, index) => ({
        name: `seed ${from + index}`,
        source: generateProgram(from + index),
      }));

const tally = { equal: 0, different: 0, refused: 0, crashed: 0 };
for (let start = 0; start < programs.length; start += batch) {
  const part = programs.slice(start, start + batch);
  const results = await compareBatch(
    part.map(({ source }) => source),
    converter,
    python.executable,
  );
  for (const [index, { verdict, detail, source }] of results.entries()) {
    tally[verdict] += 1;
    if (verdict === "equal") continue;
    const { name } = part[index];
    console.log(`${name}: ${verdict}\n${detail}\n`);
    if (values.file.length === 0)
      writeFileSync(join(folder, `${name.replace(" ", "-")}.py`), source);
  }
}
console.log(
  Object.entries(tally)
    .map(([verdict, count]) => `${count} ${verdict}`)
    .join(", "),
);
process.exitCode = tally.equal === programs.length ? 0 : 1;
