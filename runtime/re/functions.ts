import { Bytes, latin1 } from "../builtins/bytes.js";
import { TypeError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { typeName } from "../builtins/type-name.js";
import { type Flags, flagBits } from "./flags.js";
import type { Match } from "./match.js";
import { Pattern, type Replacement } from "./pattern.js";

type Text = string | Uint8Array;
/** A pattern as the functions of `re` take it. */
export type PatternLike<S, G, F = any> = S | Pattern<S, G, F>;

const compiled = new Map<string, Pattern<never, never, never>>();
const most = 512;

/**
 * Compiles a pattern; the same one is compiled once.
 * @see https://docs.python.org/3/library/re.html#re.compile
 */
export function compile<S = string, G = S, F = S>(
  pattern: PatternLike<S, G, F>,
  flags: Flags = 0,
): Pattern<S, G, F> {
  const bits = flagBits(flags);
  if (pattern instanceof Pattern) {
    if (bits !== 0) throw new ValueError("cannot process flags argument with a compiled pattern");
    return pattern;
  }
  if (typeof pattern !== "string" && !(pattern instanceof Uint8Array)) {
    throw new TypeError("first argument must be string or compiled pattern");
  }
  const key = `${bits} ${typeof pattern === "string" ? `s${pattern}` : `b${latin1(pattern)}`}`;
  const known = compiled.get(key);
  if (known !== undefined) return known as unknown as Pattern<S, G, F>;
  const made = new Pattern<S, G, F>(pattern, bits);
  if (compiled.size >= most) compiled.clear();
  compiled.set(key, made as unknown as Pattern<never, never, never>);
  return made;
}

/** Forgets the compiled patterns. */
export function purge(): void {
  compiled.clear();
}

/** https://docs.python.org/3/library/re.html#re.search */
export function search<S = string, G = S>(
  pattern: PatternLike<S, G>,
  string: S,
  flags: Flags = 0,
): Match<S, G> | null {
  return compile(pattern, flags).search(string);
}

/** https://docs.python.org/3/library/re.html#re.match */
export function match<S = string, G = S>(
  pattern: PatternLike<S, G>,
  string: S,
  flags: Flags = 0,
): Match<S, G> | null {
  return compile(pattern, flags).match(string);
}

/** https://docs.python.org/3/library/re.html#re.fullmatch */
export function fullmatch<S = string, G = S>(
  pattern: PatternLike<S, G>,
  string: S,
  flags: Flags = 0,
): Match<S, G> | null {
  return compile(pattern, flags).fullmatch(string);
}

/** https://docs.python.org/3/library/re.html#re.findall */
export function findall<F = string>(
  pattern: PatternLike<Text, any, F>,
  string: Text,
  flags: Flags = 0,
): F[] {
  return compile<Text, any, F>(pattern, flags).findall(string);
}

/** https://docs.python.org/3/library/re.html#re.finditer */
export function finditer<S = string, G = S>(
  pattern: PatternLike<S, G>,
  string: S,
  flags: Flags = 0,
): IterableIterator<Match<S, G>> {
  return compile(pattern, flags).finditer(string);
}

/** https://docs.python.org/3/library/re.html#re.split */
export function split<S = string, G = S>(
  pattern: PatternLike<S, G>,
  string: S,
  maxsplit = 0,
  flags: Flags = 0,
): (S | G)[] {
  return compile(pattern, flags).split(string, maxsplit);
}

/** https://docs.python.org/3/library/re.html#re.sub */
export function sub<S = string, G = S>(
  pattern: PatternLike<S, G>,
  replacement: Replacement<S, G>,
  string: S,
  count = 0,
  flags: Flags = 0,
): S {
  return compile(pattern, flags).sub(replacement, string, Number(count));
}

/** https://docs.python.org/3/library/re.html#re.subn */
export function subn<S = string, G = S>(
  pattern: PatternLike<S, G>,
  replacement: Replacement<S, G>,
  string: S,
  count = 0,
  flags: Flags = 0,
): readonly [text: S, count: number] {
  return compile(pattern, flags).subn(replacement, string, Number(count));
}

/**
 * The text with a backslash before everything that patterns give a meaning.
 * @see https://docs.python.org/3/library/re.html#re.escape
 */
export function escape<S extends Text>(text: S): S {
  if (typeof text === "string") return escaped(text) as S;
  if (!((text as unknown) instanceof Uint8Array)) {
    throw new TypeError(`decoding to str: need a bytes-like object, ${typeName(text)} found`);
  }
  const codes = Array.from(escaped(latin1(text)), (character) => character.charCodeAt(0));
  return new Bytes(codes) as unknown as S;
}

const escaped = (text: string): string =>
  text.replace(/[()[\]{}?*+\-|^$\\.&~# \t\n\r\v\f]/g, "\\$&");
