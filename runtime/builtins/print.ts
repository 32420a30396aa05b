import { TypeError } from "./exceptions-common.js";
import { currentStdout, StandardStream, type TextSink } from "./stdio.js";
import { str } from "./str.js";
import { typeName } from "./type-name.js";

/**
 * Prints the values, separated by spaces, and ends the line.
 * @see https://docs.python.org/3/library/functions.html#print
 */
export function print(...values: unknown[]): void {
  show(currentStdout(), values, " ", "\n");
}

/**
 * A sink of the program's own is called once for each piece, as Python calls it; what comes before a
 * value that cannot be shown is written nevertheless.
 */
function show(sink: TextSink, values: readonly unknown[], sep: string, end: string): void {
  if (sink instanceof StandardStream) {
    try {
      values.forEach((value, index) => {
        if (index > 0) sink.hold(sep);
        sink.hold(str(value));
      });
      sink.hold(end);
    } finally {
      sink.write("");
    }
    return;
  }
  values.forEach((value, index) => {
    if (index > 0) sink.write(sep);
    sink.write(str(value));
  });
  sink.write(end);
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
  show(sink, values, sep, end);
  if (options.flush === true) sink.flush?.();
}

function textOption(name: string, value: unknown, fallback: string): string {
  if (value === undefined || value === null) return fallback;
  if (typeof value === "string") return value;
  throw new TypeError(`${name} must be None or a string, not ${typeName(value)}`);
}
