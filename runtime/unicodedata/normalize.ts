import { ValueError } from "../builtins/exceptions-core.js";

const forms = new Set(["NFC", "NFD", "NFKC", "NFKD"]);

/** `unicodedata.normalize(form, text)` */
export function normalize(form: string, text: string): string {
  if (!forms.has(form)) throw new ValueError("invalid normalization form");
  return text.normalize(form);
}

/** `unicodedata.is_normalized(form, text)` */
export const isNormalized = (form: string, text: string): boolean => normalize(form, text) === text;
