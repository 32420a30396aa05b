import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { checkProgram } from "../../src/check/check-program.ts";
import { documentPrograms } from "../../src/check/document-programs.ts";
import type { Program } from "../../src/check/program.ts";
import { findPython, type Python } from "../../src/check/python.ts";
import type { EmittedFile } from "../../src/options.ts";
import { useFolder } from "./run-cli.ts";
import { stubConverter } from "./stub-converter.ts";

const folder = useFolder();
let python: Python | undefined;
beforeAll(async () => {
  python = await findPython();
});

const settings = {
  realTime: false,
  timeLimit: 10_000,
  record: false,
  render: (): string => "refused\n",
};

/** A sample in the test's folder, of which the emitted module is given. */
function sample(source: string, emitted: string, goldens: Record<string, string> = {}): Program {
  mkdirSync(folder.path("case"));
  const file = folder.path("case", "main.py");
  writeFileSync(file, source);
  for (const [name, text] of Object.entries(goldens))
    writeFileSync(folder.path("case", name), text);
  const files: EmittedFile[] = [{ path: "main.ts", text: emitted }];
  const convert: Program["convert"] = () => ({ files, diagnostics: [], text: source });
  return { name: "case", source, file, sample: folder.path("case"), convert };
}

function golden(name: string): string | undefined {
  const file = folder.path("case", name);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

describe("judged by goldens", () => {
  test("equal", async () => {
    const emitted = 'console.log("a");\n';
    const program = sample('print("a")\n', emitted, {
      "expected.out": "a\n",
      "expected.ts": emitted,
    });
    expect(await checkProgram(program, settings)).toMatchObject({ status: "equal", passed: true });
  });

  test("another output, another status", async () => {
    const program = sample("", 'console.log("b");\nprocess.exitCode = 1;\n', {
      "expected.out": "a\n",
    });
    const report = await checkProgram(program, settings);
    expect(report).toMatchObject({ status: "different", passed: false });
    expect(report.details.join("\n")).toContain("-a\n+b\n");
    expect(report.details.join("\n")).toContain("Exit status: Python 0, TypeScript 1.");
  });

  test("the recorded status counts", async () => {
    const goldens = { "expected.out": "", "expected.status": "3\n" };
    const program = sample("", "process.exitCode = 3;\n", goldens);
    expect(await checkProgram(program, settings)).toMatchObject({ status: "equal", passed: true });
  });

  test("another emission", async () => {
    const goldens = { "expected.out": "a\n", "expected.ts": "console.log('a');\n" };
    const report = await checkProgram(sample("", 'console.log("a");\n', goldens), settings);
    expect(report).toMatchObject({ status: "different", passed: false });
  });

  test("a module that cannot be bundled", async () => {
    const program = sample("", 'import "./runtime/nothing.js";\n', { "expected.out": "" });
    const report = await checkProgram(program, settings);
    expect(report.details.join("\n")).toContain("runtime/nothing.ts");
  });

  test("a refusal passes only when it was recorded", async () => {
    const program = sample("refuse()\n", "", { "expected.out": "", "expected.diag": "refused\n" });
    const refused: Program = {
      ...program,
      convert: () => ({
        ...stubConverter.convert(program.source, { file: "main.py" }),
        text: program.source,
      }),
    };
    expect(await checkProgram(refused, settings)).toMatchObject({
      status: "refused",
      passed: true,
    });
    const other = { ...settings, render: (): string => "refused for another reason\n" };
    expect(await checkProgram(refused, other)).toMatchObject({ status: "refused", passed: false });
  });

  test("nothing to judge by", async () => {
    expect((await checkProgram(sample("", ""), settings)).passed).toBe(false);
  });
});

describe("judged by CPython", () => {
  test("records what CPython prints, and never a wrong emission", async (context) => {
    context.skip(python === undefined, "there is no python3");
    const program = sample('import sys\nprint("a")\nsys.exit(2)\n', 'console.log("b");\n');
    const report = await checkProgram(program, { ...settings, python, record: true });
    expect(report.status).toBe("different");
    expect([golden("expected.out"), golden("expected.status"), golden("expected.ts")]).toEqual([
      "a\n",
      "2\n",
      undefined,
    ]);
  });

  test("a golden that CPython does not confirm is a failure", async (context) => {
    context.skip(python === undefined, "there is no python3");
    const program = sample('print("a")\n', 'console.log("a");\n', { "expected.out": "b\n" });
    expect((await checkProgram(program, { ...settings, python })).passed).toBe(false);
  });

  test("the virtual clock makes an hour short", async (context) => {
    context.skip(python === undefined, "there is no python3");
    const source = "import asyncio\nasyncio.run(asyncio.sleep(3600))\nprint('ok')\n";
    const report = await checkProgram(sample(source, 'console.log("ok");\n'), {
      ...settings,
      python,
    });
    expect(report.status).toBe("equal");
  });
});

test("a document gives the programs that run something, with what they import", () => {
  const text =
    '```python\ndef f():\n    print("a")\n```\n\n```python\nrun(f)\n```\n\n```python\nx = 1\n```\n';
  const converter: typeof stubConverter = {
    ...stubConverter,
    convertSession: (snippets) => ({
      modules: snippets.map(({ name, source }) => ({
        name,
        code: source,
        text: name === "snippet-02" ? 'import { f } from "./snippet-01.js";\nrun(f);\n' : source,
      })),
      files: [],
      diagnostics: [],
    }),
  };
  const { programs, snippets } = documentPrograms("l.md", text, "markdown", converter, {
    file: "l.md",
  });
  expect(snippets).toBe(3);
  expect(programs.map(({ name, source }) => [name, source])).toEqual([
    ["l.md snippet-02", 'def f():\n    print("a")\n\nrun(f)\n'],
  ]);
  expect(programs[0].convert()).toMatchObject({ entry: "snippets/snippet-02.ts" });
});
