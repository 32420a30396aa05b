import { spaces } from "./whitespace.js";

/*
 * Taking characters off the ends: https://docs.python.org/3/library/stdtypes.html#str.strip
 */

/** `text.strip(characters)`. */
export function strip(text: string, characters: string | null = null): string {
  return lstrip(rstrip(text, characters), characters);
}

/** `text.lstrip(characters)`. */
export function lstrip(text: string, characters: string | null = null): string {
  if (characters === null) return text.replace(new RegExp(`^[${spaces}]+`), "");
  const unwanted = new Set(characters);
  const kept = Array.from(text);
  const first = kept.findIndex((character) => !unwanted.has(character));
  return first < 0 ? "" : kept.slice(first).join("");
}

/** `text.rstrip(characters)`. */
export function rstrip(text: string, characters: string | null = null): string {
  const unwanted = characters === null ? null : new Set(characters);
  const space = new RegExp(`[${spaces}]`);
  const kept = Array.from(text);
  let end = kept.length;
  while (end > 0) {
    const character = kept[end - 1];
    if (unwanted ? !unwanted.has(character) : !space.test(character)) break;
    end -= 1;
  }
  return end === kept.length ? text : kept.slice(0, end).join("");
}

/** `text.removeprefix(prefix)`. */
export function removePrefix(text: string, prefix: string): string {
  return text.startsWith(prefix) ? text.slice(prefix.length) : text;
}

/** `text.removesuffix(suffix)`. */
export function removeSuffix(text: string, suffix: string): string {
  return suffix !== "" && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text;
}
