/**
 * How plain the emitted TypeScript is: the share of the samples' lines that call a function of
 * `runtime/builtins`, by function. What stands for Python's library (`sleep`, `json.dumps`) is no
 * helper: a reader expects it where Python has it too.
 *
 * Usage: node scripts/helper-share.mjs [FOLDER …]   (default: samples)
 */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

/* Python's own names: a reader of the Python program looks for them. */
const EXPECTED = new Set(
  "print range enumerate zip sorted sum min max abs round len repr str int format input open map filter reversed divmod ord chr bytes any all isinstance hash pow".split(
    " ",
  ),
);

const folders = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ["samples"];
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /(?:^|[/\\])expected.*\.ts$/u.test(file))
    .map((file) => path.join(folder, file)),
);

const IMPORT = /^import (?:type )?\{([^}]*)\} from "[^"]*runtime\/builtins\.js";$/gmu;
const lines = { all: 0, expected: 0, helpers: 0 };
const byName = new Map();

for (const file of files) {
  const text = readFileSync(file, "utf8");
  const names = [...text.matchAll(IMPORT)].flatMap(([, list]) =>
    list.split(",").map((name) => name.trim().split(" as ").at(-1)),
  );
  // Classes stand for Python's classes: exceptions, containers.
  const functions = names.filter((name) => /^[a-z]/u.test(name));
  const body = text.replaceAll(/^import [^;]*;$/gmu, "");
  for (const line of body.split("\n")) {
    const code = line.replace(/\/\/.*|^\s*\/?\*.*/u, "").trim();
    if (code === "") continue;
    lines.all += 1;
    const called = functions.filter((name) => new RegExp(`(?<![.\\w$])${name}\\(`, "u").test(code));
    for (const name of called) byName.set(name, (byName.get(name) ?? 0) + 1);
    if (called.some((name) => !EXPECTED.has(name))) lines.helpers += 1;
    else if (called.length > 0) lines.expected += 1;
  }
}

const percent = (count) => `${((100 * count) / lines.all).toFixed(2)} %`;
console.log(`${files.length} files, ${lines.all} lines of code`);
console.log(`${percent(lines.helpers)} call a helper that Python does not name`);
console.log(`${percent(lines.expected)} more call one that stands for a function of Python's\n`);
console.log("| function | lines | share | |\n| --- | ---: | ---: | --- |");
for (const [name, count] of [...byName].toSorted((left, right) => right[1] - left[1])) {
  console.log(
    `| ${name} | ${count} | ${percent(count)} | ${EXPECTED.has(name) ? "Python's" : ""} |`,
  );
}
