import { Dict } from "../builtins/dict.js";
import { equals } from "../builtins/equals.js";
import { namedTuple } from "../collections/named-tuple.js";
import { truthy } from "../builtins/truthy.js";
import { tuple } from "../builtins/tuple.js";

/** A stretch that two sequences have in common. */
export class Match extends namedTuple<{ a: number; b: number; size: number }>("Match", [
  "a",
  "b",
  "size",
]) {
  static readonly __module__: string = "difflib";
}

export type Opcode = readonly [tag: string, i1: number, i2: number, j1: number, j2: number];

/** Texts are compared by code points. */
const itemsOf = (sequence: Iterable<unknown>): readonly unknown[] => [...sequence];

/**
 * Compares two sequences, as texts or lists of lines.
 * @see https://docs.python.org/3/library/difflib.html#difflib.SequenceMatcher
 */
export class SequenceMatcher {
  static readonly __module__: string = "difflib";
  readonly #autojunk: boolean;
  readonly #isjunk: ((item: any) => unknown) | null;
  #a: readonly unknown[] = [];
  #b: readonly unknown[] = [];
  /** Where in `b` each item stands, without those that are too frequent to tell anything. */
  #places = new Dict<unknown, number[]>();
  /** The items of `b` that are junk. */
  #junk = new Dict<unknown, boolean>();
  #blocks: Match[] | undefined;

  constructor(
    isjunk: ((item: any) => unknown) | null = null,
    a: Iterable<unknown> = "",
    b: Iterable<unknown> = "",
    autojunk = true,
  ) {
    this.#isjunk = isjunk;
    this.#autojunk = autojunk;
    this.set_seqs(a, b);
  }

  set_seqs(a: Iterable<unknown>, b: Iterable<unknown>): void {
    this.set_seq1(a);
    this.set_seq2(b);
  }

  set_seq1(a: Iterable<unknown>): void {
    this.#a = itemsOf(a);
    this.#blocks = undefined;
  }

  set_seq2(b: Iterable<unknown>): void {
    this.#b = itemsOf(b);
    this.#blocks = undefined;
    this.#places = new Dict();
    for (const [index, item] of this.#b.entries()) {
      const places = this.#places.get(item);
      if (places) places.push(index);
      else this.#places.set(item, [index]);
    }
    this.#junk = new Dict();
    if (this.#isjunk) {
      const junk = [...this.#places.keys()].filter((item) => truthy(this.#isjunk!(item)));
      for (const item of junk) {
        this.#junk.set(item, true);
        this.#places.delete(item);
      }
    }
    const { length } = this.#b;
    if (!this.#autojunk || length < 200) return;
    const most = Math.floor(length / 100) + 1;
    const frequent = Array.from(this.#places).filter(([, places]) => places.length > most);
    for (const [item] of frequent) this.#places.delete(item);
  }

  find_longest_match(
    alo = 0,
    ahi: number | null = null,
    blo = 0,
    bhi: number | null = null,
  ): Match {
    const [a, b] = [this.#a, this.#b];
    const [aEnd, bEnd] = [ahi ?? a.length, bhi ?? b.length];
    let [i, j, size] = [alo, blo, 0];
    let lengths = new Map<number, number>();
    for (let at = alo; at < aEnd; at++) {
      const next = new Map<number, number>();
      for (const place of this.#places.get(a[at]) ?? []) {
        if (place < blo) continue;
        if (place >= bEnd) break;
        const length = (lengths.get(place - 1) ?? 0) + 1;
        next.set(place, length);
        if (length > size) [i, j, size] = [at - length + 1, place - length + 1, length];
      }
      lengths = next;
    }
    // Frequent items are not looked for, but go along with what stands beside them.
    for (const takesJunk of this.#isjunk ? [false, true] : [false]) {
      const fits = (at: number, place: number): boolean =>
        this.#junk.has(b[place]) === takesJunk && equals(a[at], b[place]);
      while (i > alo && j > blo && fits(i - 1, j - 1)) [i, j, size] = [i - 1, j - 1, size + 1];
      while (i + size < aEnd && j + size < bEnd && fits(i + size, j + size)) size += 1;
    }
    return new Match(i, j, size);
  }

  get_matching_blocks(): Match[] {
    this.#blocks ??= this.#findBlocks();
    return this.#blocks;
  }

  #findBlocks(): Match[] {
    const [la, lb] = [this.#a.length, this.#b.length];
    const open: [number, number, number, number][] = [[0, la, 0, lb]];
    const found: Match[] = [];
    for (let range = open.pop(); range !== undefined; range = open.pop()) {
      const [alo, ahi, blo, bhi] = range;
      const match = this.find_longest_match(alo, ahi, blo, bhi);
      const { a: i, b: j, size } = match;
      if (size === 0) continue;
      found.push(match);
      if (alo < i && blo < j) open.push([alo, i, blo, j]);
      if (i + size < ahi && j + size < bhi) open.push([i + size, ahi, j + size, bhi]);
    }
    found.sort((one, other) => one.a - other.a || one.b - other.b);
    // Blocks that touch in both sequences are one.
    const joined: [number, number, number][] = [];
    for (const { a, b, size } of found) {
      const last = joined.at(-1);
      if (last && last[0] + last[2] === a && last[1] + last[2] === b) last[2] += size;
      else joined.push([a, b, size]);
    }
    return [...joined.map((block) => new Match(...block)), new Match(la, lb, 0)];
  }

  get_opcodes(): Opcode[] {
    const codes: Opcode[] = [];
    let [i, j] = [0, 0];
    for (const { a, b, size } of this.get_matching_blocks()) {
      const tag = i < a && j < b ? "replace" : i < a ? "delete" : j < b ? "insert" : undefined;
      if (tag) codes.push(tuple(tag, i, a, j, b));
      [i, j] = [a + size, b + size];
      if (size > 0) codes.push(tuple("equal", a, i, b, j));
    }
    return codes;
  }

  *get_grouped_opcodes(n = 3): Generator<Opcode[]> {
    const codes = this.get_opcodes();
    if (codes.length === 0) codes.push(tuple("equal", 0, 1, 0, 1));
    const [tag, i1, i2, j1, j2] = codes[0];
    if (tag === "equal") codes[0] = tuple(tag, Math.max(i1, i2 - n), i2, Math.max(j1, j2 - n), j2);
    const last = codes.at(-1)!;
    if (last[0] === "equal") {
      const [, a1, a2, b1, b2] = last;
      codes[codes.length - 1] = tuple("equal", a1, Math.min(a2, a1 + n), b1, Math.min(b2, b1 + n));
    }
    let group: Opcode[] = [];
    for (const [kind, from, to, start, end] of codes) {
      let [a, b] = [from, start];
      if (kind === "equal" && to - from > 2 * n) {
        group.push(tuple(kind, from, Math.min(to, from + n), start, Math.min(end, start + n)));
        yield group;
        group = [];
        [a, b] = [Math.max(from, to - n), Math.max(start, end - n)];
      }
      group.push(tuple(kind, a, to, b, end));
    }
    if (group.length > 0 && !(group.length === 1 && group[0][0] === "equal")) yield group;
  }

  ratio(): number {
    return this.#ratioOf(this.get_matching_blocks().reduce((sum, { size }) => sum + size, 0));
  }

  /** An upper bound of `ratio()`: order does not count. */
  quick_ratio(): number {
    const counts = new Dict<unknown, number>();
    for (const item of this.#b) counts.set(item, (counts.get(item) ?? 0) + 1);
    let matches = 0;
    for (const item of this.#a) {
      const left = counts.get(item) ?? 0;
      counts.set(item, left - 1);
      if (left > 0) matches += 1;
    }
    return this.#ratioOf(matches);
  }

  /** An upper bound of `ratio()`: only the lengths count. */
  real_quick_ratio(): number {
    return this.#ratioOf(Math.min(this.#a.length, this.#b.length));
  }

  #ratioOf(matches: number): number {
    const length = this.#a.length + this.#b.length;
    return length === 0 ? 1 : (2 * matches) / length;
  }
}
