/**
 * `npm run cpython-tests -- test_list test_set …`: converts test modules of CPython's own suite where they
 * lie, and runs them on both sides. What the converter refuses is taken out first, by test, so that the rest
 * counts; nothing of them is kept but a table: how many tests a module has, how many are left, and how
 * many of these pass in TypeScript. Without names a choice about the language is taken.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { convert, prepare } from "../dist/index.js";

const LANGUAGE =
  "augassign bisect bool class collections compare contains copy decorators deque dict exception_group functools generators heapq int iter itertools list operator pow richcmp scope set sort super tuple unpack_ex yield_from asyncio/test_locks asyncio/test_queues".split(
    " ",
  );

/* The parts that can be taken out: statements of the module, and those of its classes. */
const PARTS = `
import ast, json, sys
found = []
for node in ast.parse(sys.stdin.read()).body:
    for part in [node, *(node.body if isinstance(node, ast.ClassDef) else [])]:
        first = min([part.lineno, *(d.lineno for d in getattr(part, "decorator_list", []))])
        name = getattr(part, "name", "")
        found.append([first, part.end_lineno, part.col_offset, name])
print(json.dumps(found))
`;

const python = (code, input) =>
  execFileSync("python3", ["-c", code], { input, encoding: "utf8", maxBuffer: 2 ** 26 });

const folder = python("import os, test; print(os.path.dirname(test.__file__))", "").trim();
const work = path.join(".cache", "cpython-tests");

const partsOf = (source) => JSON.parse(python(PARTS, source));
const testsIn = (source) =>
  partsOf(source).filter(([, , column, name]) => column > 0 && name.startsWith("test")).length;

/** Blanks the smallest part around each place that is refused, until the rest converts. */
function withoutRefused(text) {
  let source = text;
  for (let round = 0; round < 60; round++) {
    const errors = convert(source, { file: "main.py" }).diagnostics.filter(
      ({ severity }) => severity === "error",
    );
    if (errors.length === 0) return source;
    const lines = source.split("\n");
    const parts = partsOf(source);
    const refused = errors.map(({ span }) => {
      const line = source.slice(0, span?.start ?? 0).split("\n").length;
      const around = parts.filter(([first, last]) => first <= line && line <= last);
      return around.sort((a, b) => a[1] - a[0] - (b[1] - b[0]))[0];
    });
    if (refused.includes(undefined)) return undefined;
    // What stands in a class goes before the class itself.
    for (const [first, last, column] of refused.sort((a, b) => b[2] - a[2])) {
      lines.fill("", first - 1, last);
      if (column > 0) lines[first - 1] = `${" ".repeat(column)}pass`;
    }
    source = lines.join("\n");
  }
  return undefined;
}

/** How many tests passed, as unittest's last lines tell. */
function passed(text) {
  const count = Number(/^Ran (\d+) tests?/mu.exec(text)?.[1] ?? 0);
  const told = /^(?:FAILED|OK)(?: \((.*)\))?$/mu.exec(text)?.[1] ?? "";
  const of = (kind) => Number(new RegExp(`\\b${kind}=(\\d+)`, "u").exec(told)?.[1] ?? 0);
  return { count, passed: Math.max(0, count - of("failures") - of("errors")) };
}

await prepare();
rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
const names = process.argv.slice(2);
const totals = [0, 0, 0, 0];
console.log("module | tests | left | run by CPython | passed in TypeScript");
for (const name of names.length > 0 ? names : LANGUAGE.map((one) => `test_${one}`)) {
  const text = readFileSync(path.join(folder, `${name}.py`), "utf8");
  const source = withoutRefused(text);
  if (source === undefined) {
    console.log(`${name} | ${testsIn(text)} | refused`);
    continue;
  }
  const file = path.join(work, `${name.replaceAll("/", "-")}.py`);
  writeFileSync(file, source);
  const expected = spawnSync("python3", [file], { encoding: "utf8", timeout: 120_000 });
  const actual = spawnSync("node", ["dist/cli.js", "run", file], {
    encoding: "utf8",
    timeout: 120_000,
  });
  const row = [
    testsIn(text),
    testsIn(source),
    passed(expected.stderr).passed,
    passed(actual.stderr).passed,
  ];
  row.forEach((count, index) => (totals[index] += count));
  console.log([name, ...row].join(" | "));
}
console.log(["all", ...totals].join(" | "));
