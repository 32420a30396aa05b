/*
 * `repr()` for texts that are rarely seen (reprs of tasks, messages of errors): with Python's rules
 * where the program has `repr` loaded, and a plain text otherwise, so that programs without it stay
 * small.
 */

let currentRepr = plainText;

/** Called by the module that defines `repr`. */
export function useRepr(repr: (value: unknown) => string): void {
  currentRepr = repr;
}

/** `repr(value)`, as well as the loaded modules allow. */
export function show(value: unknown): string {
  return currentRepr(value);
}

function plainText(value: unknown): string {
  if (value === null || value === undefined) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "string") return `'${value}'`;
  if (typeof value === "function") return `<function ${value.name}>`;
  if (typeof value === "object") {
    const { __repr__ } = value as { __repr__?: () => string };
    if (typeof __repr__ === "function") return __repr__.call(value);
    if (Array.isArray(value)) return `[${value.map(plainText).join(", ")}]`;
    if (value instanceof Error) return `${value.name}('${value.message}')`;
    return `<${value.constructor?.name ?? "object"} object>`;
  }
  return String(value);
}
