import { KeyboardInterrupt } from "../builtins/exceptions-flow.js";
import { SystemExit } from "../builtins/system-exit.js";
import { show } from "../builtins/show.js";
import type { EventLoop } from "./loop.js";
import { loadedParts } from "./services.js";

/** What went wrong: a dict with these keys in Python. */
export interface ExceptionContext {
  message: string;
  exception?: unknown;
  [detail: string]: unknown;
}

/** A handler of the program gets Python's dict. */
export type ExceptionHandler = (loop: EventLoop, context: Map<string, any>) => unknown;

/**
 * Passes a problem that no task awaits to the loop's handler.
 * @see https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.call_exception_handler
 */
export function reportException(
  loop: EventLoop,
  context: ExceptionContext | Map<string, unknown>,
): void {
  const handler = loop.getExceptionHandler();
  try {
    if (handler) handler(loop, asDict(context));
    else loop.defaultExceptionHandler(context);
  } catch (error) {
    if (error instanceof SystemExit || error instanceof KeyboardInterrupt) throw error;
    const message = "Unhandled error in exception handler";
    logException({ message, exception: error, context });
  }
}

const asDict = (context: ExceptionContext | Map<string, unknown>): Map<string, unknown> =>
  context instanceof Map ? context : new Map(Object.entries(context));

/** Writes the message, the details by name and the exception to stderr, as logging does. */
export function logException(context: ExceptionContext | Map<string, unknown>): void {
  const { message, exception, ...details } = Object.fromEntries(asDict(context));
  const lines = [String(message)];
  for (const key of Object.keys(details).sort()) lines.push(`${key}: ${show(details[key])}`);
  if (loadedParts.log) {
    const told = exception instanceof Error ? { exc_info: exception } : {};
    loadedParts.log(40, lines.join("\n"), told);
    return;
  }
  if (exception instanceof Error) lines.push(exception.stack ?? String(exception));
  console.error(lines.join("\n"));
}
