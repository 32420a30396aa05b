import { expect } from "vitest";
import { useVirtualClock } from "../../../runtime/asyncio/clock.ts";
import type { CoroutineLike } from "../../../runtime/asyncio/coroutine.ts";
import { run } from "../../../runtime/asyncio/run.ts";

let lines: string[] = [];

/** The TypeScript side's `print`: values are shown by `String`, exceptions as Python's repr. */
export function log(...values: unknown[]): void {
  lines.push(values.map(show).join(" "));
}

function show(value: unknown): string {
  if (value === null || value === undefined) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (value instanceof Error) {
    const { args = [] } = value as { args?: readonly unknown[] };
    return `${value.name}(${args.map(quoted).join(", ")})`;
  }
  if (Array.isArray(value)) return `[${value.map(quoted).join(", ")}]`;
  return String(value);
}

function quoted(value: unknown): string {
  return typeof value === "string" ? `'${value}'` : show(value);
}

/**
 * A Python program (its `main` and what that needs), the same in TypeScript, and what CPython 3.11
 * printed for the first.
 */
export interface Pair {
  python: string;
  typescript: CoroutineLike<unknown>;
  printed: string;
}

/** Runs the TypeScript side on the virtual clock and compares what it printed. */
export async function expectPrinted({ typescript, printed }: Pair): Promise<void> {
  lines = [];
  useVirtualClock();
  await run(typescript);
  const expected = printed.split("\n").map((line) => line.trim());
  expect(lines).toEqual(expected.filter((line) => line !== ""));
}
