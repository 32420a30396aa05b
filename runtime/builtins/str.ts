import { KeyError, SyntaxError } from "./exceptions-common.js";
import { BaseException } from "./exceptions-core.js";
import { isRecord, specialMethod } from "./methods.js";
import { nativeMessage } from "./native-errors.js";
import { repr } from "./repr.js";
import { strRepr } from "./str-repr.js";
import { tuple } from "./tuple.js";

/**
 * The text that `print` shows.
 * @see https://docs.python.org/3/library/stdtypes.html#str
 */
export function str(...args: [value?: unknown]): string {
  if (args.length === 0) return "";
  const [value] = args;
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return repr(value);
  const custom = specialMethod(value, "__str__");
  if (custom) return custom() as string;
  return value instanceof BaseException ? exceptionText(value) : repr(value);
}

/** `BaseException.__str__`, and what `KeyError`, `OSError` and the groups make of it. */
export function exceptionText(error: BaseException): string {
  const { args } = error;
  if (args === undefined) return nativeMessage(error);
  if (isSystemError(error)) return systemErrorText(error);
  if (isCodecError(error) || isGroup(error)) return error.message;
  if (error instanceof SyntaxError) return syntaxErrorText(error);
  if (args.length === 0) return "";
  if (args.length > 1) return repr(tuple(...args));
  return error instanceof KeyError ? repr(args[0]) : str(args[0]);
}

/** What is wrong, and where, as far as that is known. */
function syntaxErrorText({ msg, filename, lineno }: SyntaxError): string {
  const file = filename === null ? [] : [filename.slice(filename.lastIndexOf("/") + 1)];
  const place = [...file, ...(lineno === null ? [] : [`line ${lineno}`])];
  return place.length === 0 ? str(msg) : `${str(msg)} (${place.join(", ")})`;
}

interface SystemErrorFields {
  readonly errno: unknown;
  readonly strerror: unknown;
  readonly filename: unknown;
  readonly filename2: unknown;
}

/** An `OSError` that was built from an error number: told by its fields, to leave its file out. */
function isSystemError(error: object): error is SystemErrorFields {
  return "errno" in error && "strerror" in error && error.errno !== null && !isRecord(error);
}

/** An exception group, whose message counts its exceptions: told by its fields, as above. */
const isGroup = (error: object): boolean => "groupMessage" in error && "exceptions" in error;

/** A `UnicodeDecodeError` and its like, whose message is made of its fields. */
function isCodecError(error: BaseException): boolean {
  return ["object", "start", "end", "reason"].every((field) => field in error);
}

function systemErrorText({ errno, strerror, filename, filename2 }: SystemErrorFields): string {
  const start = `[Errno ${str(errno)}] ${str(strerror)}`;
  if (filename === null || filename === undefined) return start;
  const file = typeof filename === "string" ? strRepr(filename) : repr(filename);
  if (filename2 === null || filename2 === undefined) return `${start}: ${file}`;
  return `${start}: ${file} -> ${repr(filename2)}`;
}
