import { TypeError } from "../builtins/exceptions-common.js";
import { UserWarning, Warning } from "../builtins/exceptions-warning.js";
import { isClass, nameOf } from "../builtins/names.js";
import { writeErr } from "../builtins/stdio.js";
import { str } from "../builtins/str.js";
import { typeName } from "../builtins/type-name.js";
import { actionFor, type Category, state } from "./filters.js";

/** https://docs.python.org/3/library/warnings.html#warnings.catch_warnings */
export class WarningMessage {
  static readonly __module__ = "warnings";
  readonly message: Warning;
  readonly category: Category;

  constructor(message: Warning, category: Category) {
    this.message = message;
    this.category = category;
  }
}

/** Where warnings go while they are recorded. */
export const recording: { list: WarningMessage[] | null } = { list: null };

/**
 * Issues a warning: on stderr, into the list of `catch_warnings`, or as an exception.
 * @see https://docs.python.org/3/library/warnings.html#warnings.warn
 */
export function warn(
  message: unknown,
  category: Category | null = null,
  { stacklevel = 1 }: { stacklevel?: number } = {},
): void {
  const given = message instanceof Warning ? message : undefined;
  const type = given ? (given.constructor as Category) : (category ?? UserWarning);
  if (!isClass(type) || !(type === Warning || type.prototype instanceof Warning)) {
    const name = isClass(type) ? "type" : typeName(type);
    throw new TypeError(`category must be a Warning subclass, not '${name}'`);
  }
  const text = given ? str(given) : str(message);
  const action = actionFor(text, type);
  if (action === "ignore") return;
  const warning = given ?? new type(message);
  if (action === "error") throw warning;
  if (!isNew(text, type, action, stacklevel)) return;
  if (recording.list) recording.list.push(new WarningMessage(warning, type));
  else writeErr(`${nameOf(type)}: ${text}\n`);
}

/** Whether the warning was not shown yet: from this place, or from anywhere. */
function isNew(text: string, type: Category, action: string, stacklevel: number): boolean {
  if (action === "always") return true;
  const place = action === "default" ? callerAt(stacklevel) : "";
  const key = `${nameOf(type)} ${place} ${text}`;
  if (state.seen.has(key)) return false;
  state.seen.add(key);
  return true;
}

/** The line of the program that is `level` calls above `warn`. */
function callerAt(level: number): string {
  const frames = (new Error().stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  // The frames of `callerAt`, `isNew` and `warn` itself come first.
  return frames[Math.min(2 + Math.max(level, 1), frames.length - 1)] ?? "";
}
