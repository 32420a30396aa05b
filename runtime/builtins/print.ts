import { TypeError } from "./exceptions-common.js";
import { currentStdout, type TextSink, writeOut } from "./stdio.js";
import { str } from "./str.js";
import { typeName } from "./type-name.js";

/**
 * Prints the values, separated by spaces, and ends the line.
 * @see https://docs.python.org/3/library/functions.html#print
 */
export function print(...values: unknown[]): void {
  writeOut(`${values.map((value) => str(value)).join(" ")}\n`);
}

export interface PrintOptions {
  readonly sep?: string | null;
  readonly end?: string | null;
  readonly file?: TextSink | null;
  readonly flush?: unknown;
}

/** `print(*values, sep=…, end=…, file=…, flush=…)`. */
export function printTo(options: PrintOptions, ...values: unknown[]): void {
  const sep = textOption("sep", options.sep, " ");
  const end = textOption("end", options.end, "\n");
  const sink = options.file ?? currentStdout();
  sink.write(values.map((value) => str(value)).join(sep) + end);
  if (options.flush === true) sink.flush?.();
}

function textOption(name: string, value: unknown, fallback: string): string {
  if (value === undefined || value === null) return fallback;
  if (typeof value === "string") return value;
  throw new TypeError(`${name} must be None or a string, not ${typeName(value)}`);
}
