import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { initParser } from "../../src/1-parse/parser.ts";
import { shapeOf } from "./support/common-shape.ts";
import { difference } from "./support/difference.ts";

const python = spawnSync("python3", [
  "-c",
  "import asyncio, os, sys; print(sys.version_info[:2] == (3, 11)); print(os.path.dirname(os.path.dirname(asyncio.__file__)))",
]);
const [isOracle, library] = python.status === 0 ? python.stdout.toString().split("\n") : [];
const present = isOracle === "True" && library !== undefined;
if (!present) console.warn("python3 3.11 is absent: its syntax trees are not compared");

/** Small and large, old and new: what lessons resemble, and what uses every corner of the syntax. */
function filesOf(directory: string): string[] {
  const chosen = [
    "ast.py",
    "contextlib.py",
    "dataclasses.py",
    "decimal.py",
    "difflib.py",
    "enum.py",
    "fnmatch.py",
    "functools.py",
    "heapq.py",
    "inspect.py",
    "pathlib.py",
    "random.py",
    "shlex.py",
    "typing.py",
    "distutils/filelist.py",
    "http/server.py",
    "test/test_asyncgen.py",
    "test/test_coroutines.py",
    "test/test_except_star.py",
    "test/test_fstring.py",
    "test/test_generators.py",
    "test/test_grammar.py",
    "test/test_named_expressions.py",
    "test/test_patma.py",
    "test/test_unpack_ex.py",
    "test/test_urllib.py",
    "test/test_compile.py",
  ];
  const asyncio = readdirSync(join(directory, "asyncio")).filter((name) => name.endsWith(".py"));
  return [...chosen, ...asyncio.map((name) => join("asyncio", name))]
    .map((name) => join(directory, name))
    .filter((path) => existsSync(path));
}

test.skipIf(!present)(
  "the standard library's syntax trees are CPython's",
  { timeout: 60_000 },
  async () => {
    const parser = await initParser();
    const files = filesOf(library ?? "");
    expect(files.length).toBeGreaterThan(36);
    const script = new URL("support/dump_ast.py", import.meta.url).pathname;
    const options = { input: `${files.join("\n")}\n`, maxBuffer: 2 ** 30 };
    const trees = execFileSync("python3", ["-W", "ignore", script], options).toString().split("\n");
    const problems: string[] = [];
    for (const [index, file] of files.entries()) {
      const { module, diagnostics } = parser.parse(readFileSync(file, "utf8"), { file });
      const [error] = diagnostics;
      if (error !== undefined) problems.push(`${file}:${error.span.start}: ${error.message}`);
      else {
        const ours = JSON.parse(JSON.stringify(shapeOf(module))) as unknown;
        const found = difference(ours, JSON.parse(trees[index]) as unknown);
        if (found !== undefined) problems.push(`${file}: ${found}`);
      }
    }
    expect(problems).toEqual([]);
  },
);
