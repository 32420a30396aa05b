import { readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { cli, useFolder } from "./run-cli.ts";

const folder = useFolder();

/** Runs what the stub converter leaves as it is. */
function run(code: string, ...parameters: string[]): ReturnType<typeof cli> {
  writeFileSync(folder.path("program.py"), code);
  return cli("run", folder.path("program.py"), ...parameters);
}

test("the exit status is the program's own", async () => {
  expect(await run("process.exitCode = 3;\n")).toMatchObject({ status: 3 });
});

test("arguments are passed on, also those that look like options", async () => {
  const code = "process.exitCode = process.argv.slice(2).join() === '-q,--check,a b' ? 7 : 1;\n";
  expect(await run(code, "-q", "--check", "a b")).toMatchObject({ status: 7 });
});

test("a signal that ends the program is told", async () => {
  const code = 'process.kill(process.pid, "SIGTERM");\nsetTimeout(() => {}, 9000);\n';
  expect(await run(code)).toMatchObject({ signal: "SIGTERM" });
});

test("a refused program does not run", async () => {
  const result = await run("process.exitCode = 3;\nrefuse();\n");
  expect(result.status).toBe(1);
  expect(result.stderr).toContain("error A2T2001");
});

test("the temporary file is removed", async () => {
  const folders = (): string[] =>
    readdirSync(tmpdir()).filter((name) => /^asyncio2ts-(?!test)/u.test(name));
  const before = folders();
  await run("process.exitCode = 0;\n");
  expect(folders().filter((name) => !before.includes(name))).toEqual([]);
});
