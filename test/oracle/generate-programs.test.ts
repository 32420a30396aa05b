import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { generateProgram } from "../support/generate-programs/index.ts";
import { runVirtual } from "./run-python.ts";

const folder = mkdtempSync(join(tmpdir(), "programs-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a seed always gives the same program, another seed another one", () => {
  expect(generateProgram(7)).toBe(generateProgram(7));
  expect(new Set(Array.from({ length: 50 }, (_, seed) => generateProgram(seed))).size).toBe(50);
});

test("generated programs end by themselves and print the same on every run", () => {
  for (let seed = 0; seed < 10; seed++) {
    const path = join(folder, `program${seed}.py`);
    writeFileSync(path, generateProgram(seed));
    const first = runVirtual(path);
    expect(first.status, `seed ${seed}`).toBe(0);
    expect(first.output.split("\n").length, `seed ${seed}`).toBeGreaterThan(3);
    expect(runVirtual(path).output, `seed ${seed}`).toBe(first.output);
  }
});
