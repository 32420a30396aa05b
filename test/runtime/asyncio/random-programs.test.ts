import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { expect, test, vi } from "vitest";
import { useVirtualClock } from "../../../runtime/asyncio/clock.ts";
import type { CoroutineLike } from "../../../runtime/asyncio/coroutine.ts";
import * as prelude from "./random-prelude.ts";
import { randomProgram, type ProgramPair } from "./random-program.ts";

type Programs = (() => CoroutineLike<unknown>)[];

const first = Number(process.env["RANDOM_SEED"] ?? 1);
const count = Number(process.env["RANDOM_COUNT"] ?? 150);

const seeds = Array.from({ length: count }, (_, index) => first + index);
const pairs = seeds.map(randomProgram);

test("random programs schedule as in CPython", { timeout: 60_000 }, async () => {
  const expected = runPython(pairs);
  // Exceptions that no task awaits are reported there; Python's reports differ in their stacks.
  vi.spyOn(console, "error").mockReturnValue();
  useVirtualClock();
  const programs = load(pairs);
  const actual: string[] = [];
  for (const [index, program] of programs.entries()) {
    actual.push(await prelude.runProgram(seeds[index], program));
  }
  expect(actual).toEqual(expected);
});

function runPython(programs: readonly ProgramPair[]): string[] {
  const calls = seeds.map((seed) => `run_program(${seed}, program_${seed})`);
  const source = [readFileSync(new URL("random-prelude.py", import.meta.url), "utf8")];
  source.push(...programs.map(({ python }) => python), ...calls);
  const folder = mkdtempSync(join(tmpdir(), "random-programs-"));
  try {
    const file = join(folder, "programs.py");
    writeFileSync(file, source.join("\n\n"));
    const oracle = new URL("../../../src/check/oracle/run_virtual.py", import.meta.url).pathname;
    const stdio = ["ignore", "pipe", "ignore"] as const;
    const output = execFileSync("python3", [oracle, file], { encoding: "utf8", stdio: [...stdio] });
    return output.trimEnd().split(/\n(?==== )/);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function load(programs: readonly ProgramPair[]): Programs {
  const source = programs.map(({ typescript }) => typescript.replace("export ", "")).join("\n");
  const { code } = transformSync(source, { loader: "ts", target: "es2022" });
  const names = Object.keys(prelude);
  const result = `return [${seeds.map((seed) => `program_${seed}`).join(", ")}];`;
  const build = new Function(...names, `${code}\n${result}`) as (...values: unknown[]) => Programs;
  return build(...names.map((name) => (prelude as Record<string, unknown>)[name]));
}
