import { readFileSync } from "node:fs";
import { exceptionText } from "../../../runtime/builtins/str.ts";
import { repr } from "../../../runtime/builtins/repr.ts";
import { BaseException } from "../../../runtime/builtins/exceptions-core.ts";

/** What CPython answered: a value's repr, or an exception's name and text. */
export type Answer = { value: string } | { error: string };

/** The answers that `record.py` wrote. */
export const recorded = JSON.parse(
  readFileSync(new URL("recorded.json", import.meta.url), "utf8"),
) as {
  draws: string[];
  seeds: string[];
  variates: number[][];
  math: Record<string, Answer>;
  statistics: Record<string, Answer>;
  dumps: string[][];
  sorted: string;
  loads: Record<string, Answer>;
  strftime: Record<string, string>;
  asctime: string;
};

/** Runs a call and describes its outcome as `record.py` does. */
export function outcome(call: () => unknown): Answer {
  try {
    return { value: repr(call()) };
  } catch (error) {
    if (!(error instanceof BaseException)) throw error;
    return { error: `${error.name}: ${exceptionText(error)}` };
  }
}
