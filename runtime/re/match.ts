import { Bytes } from "../builtins/bytes.js";
import { IndexError } from "../builtins/exceptions-common.js";
import { intOf } from "../builtins/numbers.js";
import { repr } from "../builtins/repr.js";
import type { Pattern } from "./pattern.js";
import type { Subject } from "./subject.js";
import { expandTemplate } from "./template.js";

/** A group by number or by name. */
export type GroupKey = number | string | null;

/**
 * What a pattern has found: `S` is the kind of text, `G` what a group gives (`null` where it may
 * have taken no part).
 * @see https://docs.python.org/3/library/re.html#match-objects
 */
export class Match<S = string, G = S> {
  static readonly __name__ = "Match";
  static readonly __module__ = "re";
  readonly re: Pattern<S, G, any>;
  /** Where the search began and where it had to end. */
  readonly pos: number;
  readonly endpos: number;
  /** The number of the group that closed last. */
  readonly lastindex: number | null;
  readonly #subject: Subject;
  /** Start and end of every group, the whole match first. */
  readonly #spans: readonly (readonly [start: number, end: number])[];

  constructor(
    pattern: Pattern<S, G, any>,
    subject: Subject,
    spans: readonly (readonly [start: number, end: number])[],
    lastindex: number | null,
    pos: number,
    endpos: number,
  ) {
    this.re = pattern;
    this.#subject = subject;
    this.#spans = spans;
    this.lastindex = lastindex;
    this.pos = pos;
    this.endpos = endpos;
  }

  /** The text that was searched. */
  get string(): S {
    return this.#subject.source as S;
  }

  /** The name of the group that closed last. */
  get lastgroup(): string | null {
    const names = [...this.re.groupindex];
    return names.find(([, number]) => number === this.lastindex)?.[0] ?? null;
  }

  get regs(): readonly (readonly [number, number])[] {
    return Object.freeze(this.#spans.map((span) => Object.freeze([...span] as const)));
  }

  /** One group, or several as a tuple. */
  group(): S;
  group(group: GroupKey): G;
  group(...groups: GroupKey[]): readonly G[];
  group(...groups: GroupKey[]): unknown {
    if (groups.length < 2) return this.#text(this.#number(groups[0] ?? 0), null);
    return Object.freeze(groups.map((group) => this.#text(this.#number(group), null)));
  }

  /** All groups from the first on. */
  groups(): readonly G[];
  groups<D>(fallback: D): readonly (NonNullable<G> | D)[];
  groups(fallback: unknown = null): readonly unknown[] {
    const numbers = this.#spans.keys();
    return Object.freeze(Array.from(numbers, (number) => this.#text(number, fallback)).slice(1));
  }

  /** The groups that have names. */
  groupdict(): Map<string, G>;
  groupdict<D>(fallback: D): Map<string, NonNullable<G> | D>;
  groupdict(fallback: unknown = null): Map<string, unknown> {
    const texts = Array.from(
      this.re.groupindex,
      ([name, number]) => [name, this.#text(number, fallback)] as const,
    );
    return new Map(texts);
  }

  start(group: GroupKey = 0): number {
    return this.span(group)[0];
  }

  end(group: GroupKey = 0): number {
    return this.span(group)[1];
  }

  span(group: GroupKey = 0): readonly [start: number, end: number] {
    return Object.freeze([...this.#spans[this.#number(group)]] as const);
  }

  /** Fills a template in: `\1`, `\g<name>`. */
  expand(template: S): S {
    const text = expandTemplate(this.re, template as string, this);
    return (typeof template === "string" ? text : toBytes(text)) as S;
  }

  __getitem__(group: GroupKey): G {
    return this.group(group);
  }

  __copy__(): this {
    return this;
  }

  __deepcopy__(): this {
    return this;
  }

  __repr__(): string {
    const [start, end] = this.#spans[0];
    return `<re.Match object; span=(${start}, ${end}), match=${repr(this.group())}>`;
  }

  #text(number: number, fallback: unknown): unknown {
    const [start, end] = this.#spans[number];
    return start < 0 ? fallback : this.#subject.slice(start, end);
  }

  #number(group: unknown): number {
    const index = intOf(group) ?? this.re.groupindex.get(group as string) ?? -1;
    if (index < 0 || index >= this.#spans.length) throw new IndexError("no such group");
    return Number(index);
  }
}

const toBytes = (text: string): Bytes =>
  new Bytes(Array.from(text, (character) => character.charCodeAt(0)));
