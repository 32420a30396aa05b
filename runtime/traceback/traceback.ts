import { type ClassLike, moduleOf, qualifiedNameOf } from "../builtins/names.js";
import { BaseException } from "../builtins/exceptions-core.js";
import { nativeFamily, nativeMessage } from "../builtins/native-errors.js";
import { repr } from "../builtins/repr.js";
import { writeErr } from "../builtins/stdio.js";
import { str } from "../builtins/str.js";

/*
 * Tracebacks: the frames are those of the program that runs, which only stderr and logs may show;
 * the lines about the exception itself are Python's.
 * https://docs.python.org/3/library/traceback.html
 */

const CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n";
const CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n";

/** `traceback.format_exception_only(error)`: the class and message, and the notes. */
export function formatExceptionOnly(error: unknown): string[] {
  if (!(error instanceof Error)) return ["NoneType: None\n"];
  const ours = "args" in error;
  const name = ours ? exceptionName(error) : nativeFamily(error)[0];
  const text = ours ? exceptionText(error) : nativeMessage(error);
  const notes = (error as { __notes__?: unknown }).__notes__;
  return [text === "" ? `${name}\n` : `${name}: ${text}\n`, ...noteLines(notes)];
}

function exceptionName(error: Error): string {
  const type = error.constructor as unknown as ClassLike;
  const module = moduleOf(type);
  const name = qualifiedNameOf(type);
  return module === "builtins" || module === "__main__" ? name : `${module}.${name}`;
}

function exceptionText(error: Error): string {
  try {
    return str(error);
  } catch {
    return "<exception str() failed>";
  }
}

function noteLines(notes: unknown): string[] {
  if (notes === undefined || notes === null) return [];
  if (!Array.isArray(notes)) return [`${repr(notes)}\n`];
  return notes.flatMap((note) =>
    String(note)
      .split("\n")
      .map((line) => `${line}\n`),
  );
}

/** `traceback.format_exception(error)`: the lines of the whole traceback. */
export function formatException(error: unknown, chain = true): string[] {
  if (!(error instanceof Error)) return ["NoneType: None\n"];
  return [...(chain ? earlier(error) : []), ...ownLines(error)];
}

function ownLines(error: Error): string[] {
  return [
    "Traceback (most recent call last):\n",
    ...formatTb(error),
    ...formatExceptionOnly(error),
  ];
}

/** What led to the exception. */
function earlier(error: Error): string[] {
  if (!(error instanceof BaseException)) return [];
  const { __cause__: cause, __context__: context, __suppress_context__: suppressed } = error;
  if (cause instanceof Error) return [...formatException(cause), CAUSE];
  if (context instanceof Error && suppressed !== true)
    return [...formatException(context), CONTEXT];
  return [];
}

/** `traceback.format_tb(tb)`: the engine's stack. */
export function formatTb(error: unknown): string[] {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  return stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .reverse()
    .map((line) => `${line}\n`);
}

/** `traceback.format_exc()`. */
export function formatExc(error: unknown, chain = true): string {
  return formatException(error, chain).join("");
}

/** `traceback.print_exception(error)`: to stderr. */
export function printException(error: unknown, chain = true): void {
  writeErr(formatException(error, chain).join(""));
}

/** `traceback.print_stack()`: to stderr. */
export function printStack(): void {
  writeErr(formatTb(new Error()).join(""));
}
