import { type DumpOptions, dumps } from "./dumps.js";
import { type LoadOptions, loads } from "./loads.js";

/** Writes a value to a file: https://docs.python.org/3/library/json.html#json.dump */
export function dump(
  value: unknown,
  file: { write(text: string): unknown },
  options: DumpOptions = {},
): void {
  file.write(dumps(value, options));
}

/** Reads a file as one value: https://docs.python.org/3/library/json.html#json.load */
export function load<T = unknown>(
  file: { read(): string | Uint8Array },
  options: LoadOptions = {},
): T {
  return loads<T>(file.read(), options);
}
