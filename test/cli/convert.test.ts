import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cli, useFolder } from "./run-cli.ts";

const folder = useFolder();

function write(name: string, text: string): string {
  writeFileSync(folder.path(name), text);
  return folder.path(name);
}

function read(...parts: string[]): string {
  return readFileSync(folder.path(...parts), "utf8");
}

test("one program goes to stdout", async () => {
  const result = await cli("convert", write("a.py", 'print("a")\n'));
  expect(result).toEqual({
    status: 0,
    stdout: 'import { run } from "./runtime/asyncio.js";\nconsole.log("a");\n',
    stderr: "",
  });
});

test("--out-dir writes the program, its runtime and the manifest", async () => {
  const source = write("a.py", 'print("a")\n');
  expect((await cli("convert", source, "--out-dir", folder.path("out"))).status).toBe(0);
  expect(read("out", "a.ts")).toContain('console.log("a");');
  expect(read("out", "runtime", "asyncio", "run.ts")).toBe("export const run = 1;\n");
  const manifest = JSON.parse(read("out", ".asyncio2ts.json")) as { files: object };
  expect(Object.keys(manifest.files)).toEqual([
    "a.ts",
    "runtime/asyncio.ts",
    "runtime/asyncio/run.ts",
  ]);
  expect(readdirSync(folder.path("out")).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test("--out-file names the module", async () => {
  const source = write("a.py", 'print("a")\n');
  await cli("convert", source, "--out-file", folder.path("out", "main.ts"));
  expect(readdirSync(folder.path("out")).toSorted()).toEqual([
    ".asyncio2ts.json",
    "main.ts",
    "runtime",
  ]);
});

test("a refusal writes nothing, not even what converts", async () => {
  mkdirSync(folder.path("in"));
  write("in/a.py", 'print("a")\n');
  write("in/b.py", "x = 1\nrefuse()\n");
  const result = await cli("convert", folder.path("in"), "--out-dir", folder.path("out"));
  expect(result.status).toBe(1);
  expect(result.stderr).toContain("b.py:2:1: error A2T2001: not supported");
  expect(existsSync(folder.path("out"))).toBe(false);
});

test("diagnostics as JSON and for GitHub", async () => {
  const source = write("a.py", "refuse()\n");
  const json = await cli("convert", source, "--format", "json");
  expect(JSON.parse(json.stderr)).toMatchObject([
    { code: "A2T2001", start: { line: 1, column: 1 } },
  ]);
  const github = await cli("convert", source, "--format", "github");
  expect(github.stderr).toMatch(/^::error file=.*,line=1/u);
});

describe("files that are there already", () => {
  test("ours are replaced, others are not", async () => {
    const source = write("a.py", 'print("a")\n');
    const convert = (...more: string[]): ReturnType<typeof cli> =>
      cli("convert", source, "--out-dir", folder.path("out"), ...more);
    await convert();
    write("a.py", 'print("b")\n');
    expect((await convert()).status).toBe(0);
    expect(read("out", "a.ts")).toContain('console.log("b");');

    write("out/a.ts", "// edited\n");
    const refused = await convert();
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain("a.ts");
    expect(read("out", "a.ts")).toBe("// edited\n");
    expect((await convert("--force")).status).toBe(0);
    expect(read("out", "a.ts")).toContain('console.log("b");');
  });

  test("--check and --diff write nothing", async () => {
    const source = write("a.py", 'print("a")\n');
    const out = ["--out-dir", folder.path("out")];
    expect((await cli("convert", source, ...out, "--check")).status).toBe(1);
    expect(existsSync(folder.path("out"))).toBe(false);
    await cli("convert", source, ...out);
    expect((await cli("convert", source, ...out, "--check")).status).toBe(0);
    write("a.py", 'print("b")\n');
    const difference = await cli("convert", source, ...out, "--diff");
    expect(difference.status).toBe(0);
    expect(difference.stdout).toContain('-console.log("a");\n+console.log("b");\n');
    expect(read("out", "a.ts")).toContain('console.log("a");');
  });
});

test("a document comes out with its snippets", async () => {
  const source = write("l.md", '# T\n\n```python\nprint("a")\n```\n');
  expect((await cli("convert", source, "--out-dir", folder.path("out"))).status).toBe(0);
  expect(read("out", "l.md")).toBe('# T\n\n```ts\nconsole.log("a");\n```\n');
  expect(read("out", "snippets", "snippet-01.ts")).toContain('console.log("a");');
});

describe("misuse exits with 2", () => {
  test.each([
    ["an unknown option", ["convert", "--nonsense", "a.py"]],
    ["an unknown command", ["transmogrify"]],
    ["no command", []],
    ["a missing path", ["convert", "/no/such/file.py"]],
    ["a folder without --out-dir", ["convert", "."]],
    ["both outputs", ["convert", "-", "--out-dir", "x", "--out-file", "y"]],
    ["--diff without an output", ["convert", "-", "--diff"]],
    ["the promise style", ["convert", "-", "--style", "promise"]],
    ["an unknown format", ["convert", "-", "--format", "xml"]],
    ["a silly width", ["convert", "-", "--print-width", "-3"]],
    ["an unknown diagnostic", ["explain", "A2T9999"]],
    ["a file that is no program", ["run", "package.json"]],
  ])("%s", async (_name, parameters) => {
    const result = await cli(...parameters);
    expect(result.status).toBe(2);
    expect(result.stderr).not.toBe("");
  });
});

test("help exits with 0", async () => {
  const result = await cli("convert", "--help");
  expect(result.status).toBe(0);
  expect(result.stdout).toContain("Examples:");
});

test("explain shows an entry of the catalogue", async () => {
  const result = await cli("explain", "a2t1001");
  expect(result.status).toBe(0);
  expect(result.stdout).toContain("A2T1001");
});
