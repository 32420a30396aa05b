import { OverflowError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { readEscape } from "./escapes.js";
import { readGroup } from "./parse-groups.js";
import { readSet } from "./parse-set.js";
import { Groups } from "./groups.js";
import { Flag, type Node, type Parsed, type Sequence } from "./syntax.js";
import { Tokens } from "./tokens.js";

const tooOften = 4294967295;

/** What is being read, and what is known so far. */
export interface Reading {
  readonly tokens: Tokens;
  readonly groups: Groups;
  /** The pattern's own flags, which `(?i)` adds to. */
  flags: number;
}

/**
 * Reads a pattern.
 * @see https://docs.python.org/3/library/re.html#regular-expression-syntax
 * @throws error where the pattern is not one
 */
export function parse(pattern: string | Uint8Array, flags: number): Parsed {
  const tokens = new Tokens(pattern);
  const reading: Reading = { tokens, groups: new Groups(tokens), flags };
  const tree = readAlternatives(reading, (flags & Flag.verbose) !== 0, true);
  const all = checkFlags(pattern, reading.flags);
  if (tokens.next !== null) throw tokens.error("unbalanced parenthesis");
  reading.groups.checkConditions(pattern);
  return { tree, flags: all, groups: reading.groups.count - 1, names: reading.groups.names };
}

function checkFlags(pattern: string | Uint8Array, flags: number): number {
  if (typeof pattern === "string") {
    if (flags & Flag.locale) throw new ValueError("cannot use LOCALE flag with a str pattern");
    if (!(flags & Flag.ascii)) return flags | Flag.unicode;
    if (flags & Flag.unicode) throw new ValueError("ASCII and UNICODE flags are incompatible");
  } else {
    if (flags & Flag.unicode) throw new ValueError("cannot use UNICODE flag with a bytes pattern");
    if (flags & Flag.locale && flags & Flag.ascii) {
      throw new ValueError("ASCII and LOCALE flags are incompatible");
    }
  }
  return flags;
}

/** `a|b|c`; `outermost` is the whole pattern. */
export function readAlternatives(reading: Reading, verbose: boolean, outermost = false): Sequence {
  const options: Sequence[] = [];
  let spaced = verbose;
  do {
    options.push(readSequence(reading, spaced, outermost && options.length === 0));
    if (outermost) spaced = (reading.flags & Flag.verbose) !== 0;
  } while (reading.tokens.accept("|"));
  return options.length === 1 ? options[0] : [{ kind: "branch", options }];
}

/** What stands between two bars or parentheses. `first`: it starts the whole pattern. */
export function readSequence(reading: Reading, verbose: boolean, first = false): Sequence {
  const { tokens } = reading;
  const sequence: Node[] = [];
  let spaced = verbose;
  for (;;) {
    const token = tokens.next;
    if (token === null || token === "|" || token === ")") return sequence;
    tokens.take();
    if (spaced && /^[ \t\n\r\v\f]$/.test(token)) continue;
    if (spaced && token === "#") skipComment(tokens);
    else if (token.startsWith("\\")) sequence.push(readEscape(tokens, token, reading.groups));
    else if (token === "[") sequence.push(readSet(tokens));
    else if (token === "(") {
      const group = readGroup(reading, spaced, first && sequence.length === 0);
      if (group === "flags") spaced = (reading.flags & Flag.verbose) !== 0;
      else if (group !== "comment") sequence.push(group);
    } else if (/^[*+?{]$/.test(token)) readRepeat(tokens, token, sequence);
    else if (token === ".") sequence.push({ kind: "any" });
    else if (token === "^" || token === "$") sequence.push({ kind: "at", place: token });
    else sequence.push(literal(token));
  }
}

const literal = (token: string): Node => ({
  kind: "literal",
  code: token.codePointAt(0) as number,
});

function skipComment(tokens: Tokens): void {
  for (;;) {
    const token = tokens.take();
    if (token === null || token === "\n") return;
  }
}

/** `*`, `+`, `?`, `{2,3}`, and the same with `?` or `+` after it: repeats the last item. */
function readRepeat(tokens: Tokens, token: string, sequence: Node[]): void {
  const here = tokens.position;
  const bounds = token === "{" ? readBounds(tokens, here) : simpleBounds[token];
  if (bounds === null) {
    sequence.push(literal(token));
    return;
  }
  const item = sequence.at(-1);
  const before = tokens.position - here + token.length;
  if (item === undefined || item.kind === "at") throw tokens.error("nothing to repeat", before);
  if (item.kind === "repeat") throw tokens.error("multiple repeat", before);
  const mode = tokens.accept("?") ? "lazy" : tokens.accept("+") ? "possessive" : "greedy";
  sequence[sequence.length - 1] = {
    kind: "repeat",
    min: bounds[0],
    max: bounds[1],
    mode,
    body: [item],
  };
}

const simpleBounds: Readonly<Record<string, readonly [number, number]>> = {
  "*": [0, Infinity],
  "+": [1, Infinity],
  "?": [0, 1],
};

/** `{2}`, `{2,}`, `{,3}`, `{2,3}`; anything else is a plain brace. */
function readBounds(tokens: Tokens, here: number): readonly [number, number] | null {
  if (tokens.next === "}") return null;
  const low = tokens.takeWhile(Infinity, /^[0-9]$/);
  const high = tokens.accept(",") ? tokens.takeWhile(Infinity, /^[0-9]$/) : low;
  if (!tokens.accept("}")) {
    tokens.seek(here);
    return null;
  }
  const least = low === "" ? 0 : Number(low);
  const most = high === "" ? Infinity : Number(high);
  if (least >= tooOften || (high !== "" && most >= tooOften)) {
    throw new OverflowError("the repetition number is too large");
  }
  if (most < least) {
    throw tokens.error("min repeat greater than max repeat", tokens.position - here);
  }
  return [least, most];
}
