import { describe, expect, test } from "vitest";
import { runTypeScript } from "../../src/check/run-typescript.ts";
import { renderSummary, renderTable } from "../../src/check/table.ts";
import { unifiedDiff } from "../../src/check/unified-diff.ts";
import { mergeFacades, mergeFiles } from "../../src/cli/merge-files.ts";

const names = { before: "a", after: "b" };

describe("unifiedDiff", () => {
  test.each([
    ["equal texts", "x\n", "x\n", ""],
    ["a changed line", "1\n2\n3\n", "1\nx\n3\n", "--- a\n+++ b\n@@ -1,3 +1,3 @@\n 1\n-2\n+x\n 3\n"],
    ["from nothing", "", "1\n", "--- a\n+++ b\n@@ -0,0 +1,1 @@\n+1\n"],
    [
      "a missing end of line",
      "1\n",
      "1",
      "--- a\n+++ b\n@@ -1,1 +1,1 @@\n-1\n+1\n\\ No newline at end of file\n",
    ],
  ])("%s", (_name, before, after, expected) => {
    expect(unifiedDiff(before, after, names)).toBe(expected);
  });

  test("hunks keep three lines of context", () => {
    const lines = Array.from({ length: 20 }, (_, index) => `${index}\n`);
    const changed = lines.with(2, "x\n").with(17, "y\n");
    const hunks = unifiedDiff(lines.join(""), changed.join(""), names).match(/^@@.*$/gmu);
    expect(hunks).toEqual(["@@ -1,6 +1,6 @@", "@@ -15,6 +15,6 @@"]);
  });

  test("very different texts are shown as replaced", () => {
    const text = (letter: string): string => `${letter}\n`.repeat(3000);
    expect(unifiedDiff(text("a"), text("b"), names).split("\n")).toHaveLength(6004);
  });
});

test("facades of several programs become one", () => {
  const merged = mergeFiles([
    { path: "runtime/asyncio.ts", text: 'export { run } from "./asyncio/run.js";\n' },
    {
      path: "runtime/asyncio.ts",
      text: 'export { sleep } from "./asyncio/sleep.js";\nexport { run } from "./asyncio/run.js";\n',
    },
  ]);
  expect(merged).toEqual([
    {
      path: "runtime/asyncio.ts",
      text: 'export { run } from "./asyncio/run.js";\nexport { sleep } from "./asyncio/sleep.js";\n',
    },
  ]);
  const types = mergeFacades(
    'export type { A, B } from "./asyncio/a.js";\n',
    'export { A, type C } from "./asyncio/a.js";\nexport type { T } from "./asyncio/t.js";\n',
  );
  expect(types).toBe(
    'export { A, type B, type C } from "./asyncio/a.js";\nexport type { T } from "./asyncio/t.js";\n',
  );
  expect(() =>
    mergeFiles([
      { path: "a.ts", text: "1" },
      { path: "a.ts", text: "2" },
    ]),
  ).toThrow("a.ts");
});

describe("runTypeScript", () => {
  const settings = { realTime: false, timeLimit: 10_000 };

  test("bundles, lowers and runs", async () => {
    const outcome = await runTypeScript(
      [
        {
          path: "main.ts",
          text: 'import { greet } from "./runtime/greet.js";\nawait using x = { async [Symbol.asyncDispose]() { console.log("bye"); } };\ngreet(process.argv[2] as string);\nprocess.exitCode = 3;\n',
        },
        {
          path: "runtime/greet.ts",
          text: "export function greet(name: string): void { console.log(`Hé ${name} ${process.env.ASYNCIO2TS_CLOCK}`); }\n",
        },
      ],
      { ...settings, parameters: ["Ada"] },
    );
    expect(outcome).toMatchObject({ stdout: "Hé Ada virtual\nbye\n", stderr: "", status: 3 });
  });

  test("gives the input, and ends what does not end", async () => {
    const echo = [{ path: "main.ts", text: "process.stdin.pipe(process.stdout);\n" }];
    expect(await runTypeScript(echo, { ...settings, stdin: "x\n" })).toMatchObject({
      stdout: "x\n",
      status: 0,
    });
    const endless = [{ path: "main.ts", text: "setInterval(() => {}, 1000);\n" }];
    expect((await runTypeScript(endless, { ...settings, timeLimit: 300 })).status).toBe(null);
  });
});

test("the table and its summary", () => {
  const reports = [
    {
      name: "a.py",
      status: "equal" as const,
      passed: true,
      pythonMilliseconds: 31.4,
      typescriptMilliseconds: 9.6,
      details: [],
      files: [],
    },
    { name: "long.py", status: "refused" as const, passed: false, details: ["x"], files: [] },
  ];
  expect(renderTable(reports, (_style, text) => text)).toBe(
    "program  status   python ms    ts ms\na.py     equal           31       10\nlong.py  refused          –        –\n",
  );
  expect(renderSummary(reports)).toBe("2 programs: 1 equal, 1 refused");
});
