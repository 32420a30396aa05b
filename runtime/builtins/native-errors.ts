/**
 * Which Python exceptions an error thrown by the JavaScript engine stands for: the class first, then
 * its bases, by name.
 */
export function nativeFamily(error: Error): readonly string[] {
  const { name, message } = error;
  if (name === "RangeError") {
    if (message.includes("call stack")) return ["RecursionError", "RuntimeError", ...exception];
    if (message.includes("ivision by zero")) {
      return ["ZeroDivisionError", "ArithmeticError", ...exception];
    }
    if (/(?:Invalid (?:array|string|typed array) length|Maximum BigInt size)/.test(message)) {
      return ["MemoryError", ...exception];
    }
    return ["ValueError", ...exception];
  }
  // Firefox reports a deep recursion as InternalError.
  if (name === "InternalError" && message.includes("recursion")) {
    return ["RecursionError", "RuntimeError", ...exception];
  }
  if (name === "TypeError") {
    if (IS_RUNNING.test(message)) return ["ValueError", ...exception];
    return missingAttribute(message) === null
      ? ["TypeError", ...exception]
      : ["AttributeError", ...exception];
  }
  if (name === "ReferenceError") {
    return message.includes("before initialization")
      ? ["UnboundLocalError", "NameError", ...exception]
      : ["NameError", ...exception];
  }
  return exception;
}

/** What the engines say of a generator that asks itself for its next value. */
const IS_RUNNING = /generator is (?:already )?(?:running|executing)|already executing generator/i;

const exception: readonly string[] = ["Exception", "BaseException"];

/** The attribute that was read from `null` or `undefined`, as V8, Firefox and Safari word it. */
export function missingAttribute(message: string): string | null {
  const match =
    /^Cannot (?:read|set) properties of (?:null|undefined) \((?:reading|setting) '(.*)'\)$/.exec(
      message,
    ) ??
    /^can't access property "(.*?)",/.exec(message) ??
    /^(?:null|undefined) is not an object \(evaluating '.*\.([^.']+)'\)$/.exec(message);
  return match?.[1] ?? null;
}

/** `fullName` was `full_name`. */
const pythonName = (name: string): string =>
  /^_*\p{Lu}/u.test(name) ? name : name.replace(/\p{Lu}/gu, (letter) => `_${letter.toLowerCase()}`);

/** What `str()` of the Python exception would give for an error of the engine. */
export function nativeMessage(error: Error): string {
  const [kind] = nativeFamily(error);
  if (kind === "RecursionError") return "maximum recursion depth exceeded";
  if (kind === "MemoryError") return "";
  if (kind === "ValueError" && IS_RUNNING.test(error.message)) return "generator already executing";
  if (kind === "AttributeError") {
    return `'NoneType' object has no attribute '${pythonName(missingAttribute(error.message)!)}'`;
  }
  const name = /^(?:Cannot access '(.*)' before|(\S+) is not defined)/.exec(error.message);
  if (kind === "UnboundLocalError" && name) {
    return `cannot access local variable '${name[1]}' where it is not associated with a value`;
  }
  if (kind === "NameError" && name) return `name '${name[2]}' is not defined`;
  return error.message;
}
