import { ValueError } from "../builtins/exceptions-core.js";
import type { Interpolation } from "./interpolation.js";

/** The keyword arguments of `get` and its kin. */
export interface Lookup {
  readonly raw?: boolean;
  readonly vars?: unknown;
  readonly fallback?: unknown;
  /** A float that is found tells that it is one: the fallback is none. */
  readonly describes?: boolean;
}

export interface ParserSettings {
  readonly interpolation?: Interpolation | null;
  readonly delimiters?: Iterable<string>;
  readonly commentPrefixes?: Iterable<string> | null;
  readonly inlineCommentPrefixes?: Iterable<string> | null;
  readonly strict?: boolean;
  readonly emptyLinesInValues?: boolean;
  readonly defaultSection?: string;
}

/** What a configuration is written to. */
export interface TextTarget {
  write(text: string): unknown;
}

const booleans: Readonly<Record<string, boolean>> = {
  1: true,
  yes: true,
  true: true,
  on: true,
  0: false,
  no: false,
  false: false,
  off: false,
};

/** `getboolean`: `yes`, `off`, `1`. @throws ValueError for anything else */
export function booleanOf(text: string): boolean {
  const key = text.toLowerCase();
  if (!Object.hasOwn(booleans, key)) throw new ValueError(`Not a boolean: ${text}`);
  return booleans[key];
}

/** A section as text. */
export function writeSection(
  target: TextTarget,
  name: string,
  options: ReadonlyMap<string, string>,
  delimiter: string,
): void {
  target.write(`[${name}]\n`);
  for (const [key, value] of options)
    target.write(`${key}${delimiter}${value.replaceAll("\n", "\n\t")}\n`);
  target.write("\n");
}
