import { Bytes, bytesJoin, latin1 } from "../builtins/bytes.js";
import { call } from "../builtins/call.js";
import { TypeError } from "../builtins/exceptions-common.js";
import { hash } from "../builtins/hash.js";
import { repr } from "../builtins/repr.js";
import { typeName } from "../builtins/type-name.js";
import { Machine } from "./machine.js";
import { Match } from "./match.js";
import { parse } from "./parse.js";
import { compileProgram, type Program } from "./program.js";
import { type Subject, subjectOf } from "./subject.js";
import { fillTemplate, parseTemplate } from "./template.js";

/** What `sub` puts in: a template, or a function of the match. */
export type Replacement<S, G> = S | ((match: Match<S, G>) => S);

/** The names of a pattern's groups, which nobody changes. */
class GroupIndex extends Map<string, number> {
  static readonly __name__ = "mappingproxy";

  __str__(): string {
    return repr(new Map(this));
  }

  __repr__(): string {
    return `mappingproxy(${repr(new Map(this))})`;
  }
}

const flagNames: readonly (readonly [bit: number, name: string])[] = [
  [1, "re.TEMPLATE"],
  [2, "re.IGNORECASE"],
  [4, "re.LOCALE"],
  [8, "re.MULTILINE"],
  [16, "re.DOTALL"],
  [32, "re.UNICODE"],
  [64, "re.VERBOSE"],
  [128, "re.DEBUG"],
  [256, "re.ASCII"],
];

/**
 * A compiled pattern: `S` is the kind of text it searches, `G` what its groups give, `F` what
 * `findall` lists.
 * @see https://docs.python.org/3/library/re.html#regular-expression-objects
 */
export class Pattern<S = string, G = S, F = S> {
  static readonly __name__ = "Pattern";
  static readonly __module__ = "re";
  readonly pattern: S;
  readonly flags: number;
  readonly groups: number;
  readonly groupindex: ReadonlyMap<string, number>;
  readonly #program: Program;

  constructor(pattern: S, flags: number) {
    const parsed = parse(pattern as string | Uint8Array, flags);
    this.pattern = pattern;
    this.flags = parsed.flags;
    this.groups = parsed.groups;
    this.groupindex = new GroupIndex(parsed.names);
    this.#program = compileProgram(parsed);
  }

  /** The first place where the pattern matches. */
  search(string: S, pos = 0, endpos = Infinity): Match<S, G> | null {
    const search = this.#start(string, pos, endpos);
    return this.#next(search);
  }

  /** Whether the pattern matches at the start. */
  match(string: S, pos = 0, endpos = Infinity): Match<S, G> | null {
    return this.#at(this.#start(string, pos, endpos), false);
  }

  /** Whether the pattern matches all of the text. */
  fullmatch(string: S, pos = 0, endpos = Infinity): Match<S, G> | null {
    return this.#at(this.#start(string, pos, endpos), true);
  }

  /** All matches, one after the other. */
  *finditer(string: S, pos = 0, endpos = Infinity): IterableIterator<Match<S, G>> {
    const search = this.#start(string, pos, endpos);
    for (let found = this.#next(search); found !== null; found = this.#next(search)) yield found;
  }

  /** All matches: their text, or their group, or a tuple of their groups. */
  findall(string: S, pos = 0, endpos = Infinity): F[] {
    const empty = typeof string === "string" ? "" : new Bytes(0);
    const found: unknown[] = [];
    for (const match of this.finditer(string, pos, endpos)) {
      if (this.groups === 0) found.push(match.group());
      else {
        const groups = match.groups(empty);
        found.push(this.groups === 1 ? groups[0] : groups);
      }
    }
    return found as F[];
  }

  /** The parts between the matches, and the groups of the matches. */
  split(string: S, maxsplit = 0): (S | G)[] {
    const search = this.#start(string, 0, Infinity);
    const parts: unknown[] = [];
    let last = 0;
    for (let count = 0; maxsplit === 0 || count < maxsplit; count++) {
      const match = this.#next(search);
      if (match === null) break;
      parts.push(search.subject.slice(last, match.start()), ...match.groups());
      last = match.end();
    }
    parts.push(search.subject.slice(last, search.subject.length));
    return parts as (S | G)[];
  }

  /** The text with the matches replaced. */
  sub(replacement: Replacement<S, G>, string: S, count = 0): S {
    return this.subn(replacement, string, count)[0];
  }

  /** The text with the matches replaced, and how many there were. */
  subn(replacement: Replacement<S, G>, string: S, count = 0): readonly [text: S, count: number] {
    const search = this.#start(string, 0, Infinity);
    const fill = this.#filler(replacement);
    const parts: unknown[] = [];
    let last = 0;
    let done = 0;
    while (count === 0 || done < count) {
      const match = this.#next(search);
      if (match === null) break;
      if (match.start() > last) parts.push(search.subject.slice(last, match.start()));
      const text = fill(match);
      if (text !== null && text !== undefined) parts.push(text);
      last = match.end();
      done++;
    }
    if (done === 0) return Object.freeze([string, 0] as const);
    if (last < search.subject.length) parts.push(search.subject.slice(last, search.subject.length));
    return Object.freeze([join(parts, typeof string === "string") as S, done] as const);
  }

  #filler(replacement: Replacement<S, G>): (match: Match<S, G>) => unknown {
    const isText = typeof replacement === "string" || replacement instanceof Uint8Array;
    if (!isText) {
      const replace = replacement as (match: Match<S, G>) => S;
      if (typeof replace === "function") return (match) => replace(match);
      if (typeof replace !== "object" || !("__call__" in (replace as object))) {
        throw new TypeError(
          `decoding to str: need a bytes-like object, ${typeName(replacement)} found`,
        );
      }
      return (match) => call(replace, match);
    }
    const literal = typeof replacement === "string" ? replacement : latin1(replacement);
    if (!literal.includes("\\")) return () => replacement;
    const template = parseTemplate(this, replacement);
    if (typeof replacement === "string") return (match) => fillTemplate(template, match);
    return (match) => toBytes(fillTemplate(template, match));
  }

  #start(string: unknown, pos: number, endpos: number): Search {
    const subject = subjectOf(string);
    const isText = typeof string === "string";
    if (isText !== (typeof this.pattern === "string")) {
      throw new TypeError(
        isText
          ? "cannot use a bytes pattern on a string-like object"
          : "cannot use a string pattern on a bytes-like object",
      );
    }
    const end = Math.max(0, Math.min(Number(endpos), subject.length));
    const start = Math.max(0, Math.min(Number(pos), subject.length));
    const machine = new Machine(this.#program, subject.codes, end);
    return { subject, machine, start, pos: start, end, mustAdvance: false };
  }

  #at(search: Search, whole: boolean): Match<S, G> | null {
    const { machine, start, end } = search;
    if (start > end) return null;
    const reach = machine.match(start, whole ? (at) => at === end : anywhere);
    return reach < 0 ? null : this.#found(search, start, reach);
  }

  /** The next match of a search. An empty match is not found twice at one place. */
  #next(search: Search): Match<S, G> | null {
    const { machine, end } = search;
    const { codes } = search.subject;
    const { first } = this.#program;
    for (let start = search.start; start <= end; start++) {
      if (first !== null && (start === end || !first(codes[start]))) continue;
      const isRepeated = search.mustAdvance && start === search.start;
      const reach = machine.match(start, isRepeated ? (at) => at !== start : anywhere);
      if (reach < 0) continue;
      search.start = reach;
      search.mustAdvance = reach === start;
      return this.#found(search, start, reach);
    }
    search.start = end + 1;
    return null;
  }

  #found(search: Search, start: number, end: number): Match<S, G> {
    const { registers } = search.machine;
    const spans: (readonly [number, number])[] = [[start, end]];
    for (let register = 0; register < this.groups * 2; register += 2) {
      const [from, to] = [registers[register], registers[register + 1]];
      spans.push(from < 0 || to < 0 ? [-1, -1] : [from, to]);
    }
    const last = registers[this.groups * 2];
    const { subject, pos, end: endpos } = search;
    return new Match<S, G>(this as never, subject, spans, last < 0 ? null : last, pos, endpos);
  }

  __eq__(other: unknown): boolean {
    if (!(other instanceof Pattern)) return false;
    return this.flags === other.flags && repr(this.pattern) === repr(other.pattern);
  }

  __hash__(): unknown {
    return hash(repr(this));
  }

  __repr__(): string {
    // Text is searched by Unicode's rules anyway.
    const shown = typeof this.pattern === "string" ? this.flags & ~32 : this.flags;
    const flags = flagNames.filter(([bit]) => (shown & bit) !== 0).map(([, name]) => name);
    const pattern = Array.from(repr(this.pattern)).slice(0, 200).join("");
    return `re.compile(${[pattern, ...(flags.length > 0 ? [flags.join("|")] : [])].join(", ")})`;
  }
}

/** A search that goes on from match to match. */
interface Search {
  readonly subject: Subject;
  readonly machine: Machine;
  readonly pos: number;
  readonly end: number;
  start: number;
  mustAdvance: boolean;
}

const anywhere = (): boolean => true;

const toBytes = (text: string): Bytes =>
  new Bytes(Array.from(text, (character) => character.charCodeAt(0)));

function join(parts: readonly unknown[], isText: boolean): unknown {
  if (!isText) return bytesJoin(new Bytes(0), parts as Uint8Array[]);
  const wrong = parts.findIndex((part) => typeof part !== "string");
  if (wrong >= 0) {
    throw new TypeError(
      `sequence item ${wrong}: expected str instance, ${typeName(parts[wrong])} found`,
    );
  }
  return parts.join("");
}
