import { type PrettyOptions, PrettyPrinter } from "./pretty-printer.js";
import { safeRepr } from "./safe-repr.js";

/** https://docs.python.org/3/library/pprint.html#pprint.pprint */
export function pprint(value: unknown, options: PrettyOptions = {}): void {
  new PrettyPrinter(options).pprint(value);
}

/** `pprint` that keeps the order of dicts: https://docs.python.org/3/library/pprint.html#pprint.pp */
export function pp(value: unknown, options: PrettyOptions = {}): void {
  new PrettyPrinter({ sortDicts: false, ...options }).pprint(value);
}

/** https://docs.python.org/3/library/pprint.html#pprint.pformat */
export function pformat(value: unknown, options: PrettyOptions = {}): string {
  return new PrettyPrinter(options).pformat(value);
}

/** https://docs.python.org/3/library/pprint.html#pprint.saferepr */
export function saferepr(value: unknown): string {
  const options = { depth: null, sortDicts: true, underscoreNumbers: false };
  return safeRepr(value, new Set(), 0, options).text;
}

/** https://docs.python.org/3/library/pprint.html#pprint.isreadable */
export function isreadable(value: unknown): boolean {
  return new PrettyPrinter().isreadable(value);
}

/** https://docs.python.org/3/library/pprint.html#pprint.isrecursive */
export function isrecursive(value: unknown): boolean {
  return new PrettyPrinter().isrecursive(value);
}
