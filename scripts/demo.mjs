/**
 * `npm start`: converts a lesson, shows a piece of it on both sides, then runs every program of it
 * under CPython and under Node and compares what they print. `npm start -- LESSON...` takes others.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const command = path.join(root, "dist", "cli.js");
const out = path.join(root, ".cache", "demo");
const own = path.join("samples", "lessons", "taches.txt");

function run(executable, parameters) {
  const { status, error } = spawnSync(executable, parameters, { cwd: root, stdio: "inherit" });
  if (error !== undefined) throw error;
  return status ?? 1;
}

function heading(text) {
  console.log(`\n── ${text} ${"─".repeat(Math.max(0, 90 - text.length))}\n`);
}

if (!existsSync(command)) {
  heading("Building");
  const built = run(process.execPath, [path.join("scripts", "build.mjs")]);
  if (built !== 0) process.exit(built);
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const given = process.argv.slice(2);
const lessons = given.length > 0 ? given.map((file) => path.resolve(file)) : [own];
let status = 0;
for (const lesson of lessons) {
  heading(`asyncio2ts convert ${lesson} --out-dir ${path.relative(root, out)}`);
  const folder = path.join(out, path.parse(lesson).name);
  const converted = run(process.execPath, [command, "convert", "-q", lesson, "--out-dir", folder]);
  status ||= converted;
  if (converted === 0) {
    console.log(
      `${path.relative(root, path.join(folder, path.basename(lesson)))} and its snippets\n`,
    );
    showSideBySide(readFileSync(path.resolve(root, lesson), "utf8"), folder, lesson);
  }
}

// Without Python only a lesson with recorded goldens can be checked.
const python = spawnSync("python3", ["--version"]).status === 0;
const checked = python ? lessons : [own];
heading(`asyncio2ts check ${checked.join(" ")}`);
const agreed = run(process.execPath, [command, "check", "--no-types", ...checked]);
status ||= agreed;
console.log(agreed === 0 ? "\nBoth sides agree." : "\nThe two sides do not agree.");
process.exitCode = status;

/** Shows the section that creates tasks, from the two documents: only the code differs. */
function showSideBySide(python, folder, lesson) {
  const typescript = readFileSync(path.join(folder, path.basename(lesson)), "utf8");
  const left = section(python);
  const right = section(typescript);
  const width = Math.max(...left.map((line) => [...line].length)) + 2;
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const line = left[index] ?? "";
    console.log(`${line}${" ".repeat(width - [...line].length)}│ ${right[index] ?? ""}`);
  }
}

/** From the first heading whose section creates tasks to the next heading. */
function section(text) {
  const sections = text.split(/^(?=\d+\.\d+ )/mu);
  const chosen = sections.find((part) => /create_?[tT]ask\(/u.test(part)) ?? sections[0];
  return chosen.trimEnd().split(/\r?\n/u);
}
