import { KeyboardInterrupt, SystemExit } from "../builtins/exceptions-flow.js";
import { show } from "../builtins/show.js";
import type { EventLoop } from "./loop.js";

/** What went wrong: a dict with these keys in Python. */
export interface ExceptionContext {
  message: string;
  exception?: unknown;
  [detail: string]: unknown;
}

export type ExceptionHandler = (loop: EventLoop, context: ExceptionContext) => unknown;

/**
 * Passes a problem that no task awaits to the loop's handler.
 * @see https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.call_exception_handler
 */
export function reportException(loop: EventLoop, context: ExceptionContext): void {
  const handler = loop.getExceptionHandler();
  try {
    if (handler) handler(loop, context);
    else loop.defaultExceptionHandler(context);
  } catch (error) {
    if (error instanceof SystemExit || error instanceof KeyboardInterrupt) throw error;
    const message = "Unhandled error in exception handler";
    logException({ message, exception: error, context });
  }
}

/** Writes the message, the details by name and the exception to stderr, as logging does. */
export function logException(context: ExceptionContext): void {
  const { message, exception, ...details } = context;
  const lines = [message];
  for (const key of Object.keys(details).sort()) lines.push(`${key}: ${show(details[key])}`);
  if (exception instanceof Error) lines.push(exception.stack ?? String(exception));
  console.error(lines.join("\n"));
}
