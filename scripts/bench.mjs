/**
 * `npm run bench`: programs under CPython and, converted, under Node, both in this one run; then how
 * fast conversion is and how much runtime a program brings along. Compare ratios: milliseconds are
 * this machine's. `ASYNCIO2TS_PYTHON` names the Python; `npm run bench -- NAME...` runs some only.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { generateProgram } from "./bench/large-program.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const programs = path.join(root, "scripts", "bench", "programs");
const small = path.join(root, "scripts", "bench", "small.py");
const cache = path.join(root, ".cache", "bench");
const command = path.join(root, "dist", "cli.js");
const rounds = 3;
const bundling = { bundle: true, format: "esm", platform: "node", target: "node20" };
const chosen = process.argv.slice(2);

if (!existsSync(command)) run(process.execPath, [path.join(root, "scripts", "build.mjs")]);
const { convert, prepare } = await import("../dist/index.js");
await prepare();

const python = run(process.env.ASYNCIO2TS_PYTHON || "python3", [
  "-c",
  "import sys; print(sys.executable, sys.version.split()[0])",
]).output.trim();
const [executable, version] = python.split(" ");
console.log(`CPython ${version} (${executable}), Node ${process.versions.node}, medians in ms\n`);
await compareWithPython();
if (chosen.length === 0) {
  measureConversion();
  measureStart();
  await measureSize();
}

/** Both sides in turn, so that a busy moment of the machine hits both. */
async function compareWithPython() {
  const names = readdirSync(programs)
    .map((file) => path.basename(file, ".py"))
    .filter((name) => chosen.length === 0 || chosen.includes(name));
  row("program", "process py", "ts", "ratio", "inside py", "ts", "ratio");
  for (const name of names) {
    const source = path.join(programs, `${name}.py`);
    const bundled = await bundle(name, source);
    const samples = { python: [], node: [] };
    for (let round = 0; round < rounds; round += 1) {
      samples.python.push(timed(executable, [source]));
      samples.node.push(timed(process.execPath, [bundled]));
    }
    const of = (side, key) => median(samples[side].map((sample) => sample[key]));
    const cells = ["process", "inside"].flatMap((key) => {
      const [before, after] = [of("python", key), of("node", key)];
      return [before.toFixed(0), after.toFixed(0), `${(before / after).toFixed(1)}×`];
    });
    row(name, ...cells);
  }
}

async function bundle(name, source) {
  const { files } = converted(name, readFileSync(source, "utf8"));
  const folder = path.join(cache, name);
  for (const { path: file, text } of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const outfile = path.join(folder, "main.mjs");
  await build({ ...bundling, entryPoints: [path.join(folder, files[0].path)], outfile });
  return outfile;
}

function converted(name, source) {
  const result = convert(source, { file: `${name}.py` });
  if (result.files.length === 0) {
    throw new Error(`${name}: ${result.diagnostics[0].message}`);
  }
  return result;
}

function timed(executableFile, parameters) {
  const start = performance.now();
  const { output } = run(executableFile, parameters);
  return { process: performance.now() - start, inside: Number(output) * 1000 };
}

function measureConversion() {
  const source = generateProgram(400);
  const lines = source.split("\n").length;
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    converted("large", source);
    return performance.now() - start;
  });
  const speed = (lines / (median(times) / 1000)).toFixed(0);
  console.log(`\nconversion: ${lines} lines in ${median(times).toFixed(0)} ms, ${speed} lines/s`);
}

function measureStart() {
  const time = (parameters) =>
    median(
      Array.from({ length: 9 }, () => {
        const start = performance.now();
        run(process.execPath, parameters);
        return performance.now() - start;
      }),
    );
  const empty = time(["-e", "0"]);
  const whole = time([command, "convert", small]);
  console.log(`convert of a small file: ${whole.toFixed(0)} ms, Node alone ${empty.toFixed(0)} ms`);
}

async function measureSize() {
  const { files } = converted("small", readFileSync(small, "utf8"));
  const [, ...runtime] = files;
  const bytes = runtime.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const outfile = await bundle("small", small);
  const minified = await build({
    ...bundling,
    entryPoints: [outfile],
    minify: true,
    write: false,
  });
  const { contents } = minified.outputFiles[0];
  console.log(
    `runtime for sleep and gather: ${runtime.length} files, ${bytes} bytes; ` +
      `bundled with the program and minified ${contents.length}, gzipped ${gzipSync(contents).length}`,
  );
}

function run(executableFile, parameters) {
  const { status, stdout, stderr, error } = spawnSync(executableFile, parameters, {
    encoding: "utf8",
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${executableFile} ${parameters.join(" ")}\n${stderr}`);
  return { output: stdout };
}

function median(values) {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)];
}

function row(name, ...cells) {
  console.log(name.padEnd(18) + cells.map((cell) => cell.padStart(11)).join(""));
}
