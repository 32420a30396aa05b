import { entriesOf } from "../builtins/dicts.js";
import { str } from "../builtins/str.js";

/*
 * Percent encoding: https://docs.python.org/3/library/urllib.parse.html#url-quoting
 */

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** `quote(string, safe)`: everything but letters, digits, `_.-~` and what is safe. */
export function quote(text: string | Uint8Array, safe: string = "/"): string {
  const bytes = typeof text === "string" ? encoder.encode(text) : text;
  return Array.from(bytes, (byte) => {
    const character = String.fromCharCode(byte);
    const isPlain = byte < 128 && (/[\w.~-]/.test(character) || safe.includes(character));
    return isPlain ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }).join("");
}

/** `quote_plus(string, safe)`: spaces become `+`. */
export function quotePlus(text: string | Uint8Array, safe: string = ""): string {
  return quote(text, `${safe} `).replaceAll(" ", "+");
}

/** `unquote(string)`; what is no UTF-8 becomes U+FFFD. */
export function unquote(text: string): string {
  return text.replace(/(?:%[\da-fA-F]{2})+/g, (run) =>
    decoder.decode(
      Uint8Array.from(run.slice(1).split("%"), (digits) => Number.parseInt(digits, 16)),
    ),
  );
}

/** `unquote_plus(string)` */
export function unquotePlus(text: string): string {
  return unquote(text.replaceAll("+", " "));
}

export interface EncodeOptions {
  doseq?: boolean;
  safe?: string;
  quoteVia?: (text: string, safe: string) => string;
}

/**
 * The fields of a form or a query as one text.
 * @see https://docs.python.org/3/library/urllib.parse.html#urllib.parse.urlencode
 */
export function urlencode(query: unknown, options: EncodeOptions = {}): string {
  const { doseq = false, safe = "", quoteVia = quotePlus } = options;
  const encoded = (value: unknown): string =>
    value instanceof Uint8Array
      ? quotePlus(value, safe)
      : quoteVia(typeof value === "string" ? value : str(value), safe);
  const fields: string[] = [];
  for (const [name, value] of entriesOf(query)) {
    const values: unknown[] = doseq && Array.isArray(value) ? value : [value];
    for (const one of values) fields.push(`${encoded(name)}=${encoded(one)}`);
  }
  return fields.join("&");
}
