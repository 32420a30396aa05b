import { isIdentifier } from "../builtins/str-is.js";
import { repr } from "../builtins/repr.js";
import { type Reading, readAlternatives, readSequence } from "./parse.js";
import { readInlineFlags } from "./parse-flags.js";
import { Flag, type Node } from "./syntax.js";
import { lengthOf, type Tokens } from "./tokens.js";

const mostGroups = 1073741823;

/** What follows an opening parenthesis; flags for the whole pattern and comments are no nodes. */
export function readGroup(
  reading: Reading,
  verbose: boolean,
  first: boolean,
): Node | "comment" | "flags" {
  const { tokens } = reading;
  const start = tokens.position - 1;
  if (!tokens.accept("?")) return captured(reading, null, verbose, start);
  const token = takeOrFail(tokens);
  switch (token) {
    case "P":
      return readExtension(reading, verbose, start);
    case ":":
      return grouped(reading, verbose, start, 0, 0);
    case "#":
      skipComment(tokens, start);
      return "comment";
    case "=":
    case "!":
      return look(reading, verbose, start, false, token === "!");
    case "<": {
      const direction = takeOrFail(tokens);
      if (direction !== "=" && direction !== "!") {
        throw tokens.error(`unknown extension ?<${direction}`, lengthOf(direction) + 2);
      }
      return reading.groups.inLookbehind(() =>
        look(reading, verbose, start, true, direction === "!"),
      );
    }
    case "(":
      return conditional(reading, verbose, start);
    case ">": {
      const body = readAlternatives(reading, verbose);
      close(tokens, start);
      return { kind: "atomic", body };
    }
  }
  if (!/^[iLmsxatu-]$/.test(token)) {
    throw tokens.error(`unknown extension ?${token}`, lengthOf(token) + 1);
  }
  const change = readInlineFlags(reading, token);
  if (change !== null) return grouped(reading, verbose, start, change[0], change[1]);
  if (!first) {
    throw tokens.error("global flags not at the start of the expression", tokens.position - start);
  }
  return "flags";
}

function takeOrFail(tokens: Tokens): string {
  const token = tokens.take();
  if (token === null) throw tokens.error("unexpected end of pattern");
  return token;
}

function close(tokens: Tokens, start: number): void {
  if (tokens.accept(")")) return;
  throw tokens.error("missing ), unterminated subpattern", tokens.position - start);
}

function skipComment(tokens: Tokens, start: number): void {
  do {
    if (tokens.next === null) {
      throw tokens.error("missing ), unterminated comment", tokens.position - start);
    }
  } while (tokens.take() !== ")");
}

function captured(reading: Reading, name: string | null, verbose: boolean, start: number): Node {
  const number = reading.groups.open(name);
  const body = readAlternatives(reading, verbose);
  close(reading.tokens, start);
  reading.groups.close(number, body);
  return { kind: "group", number, added: 0, removed: 0, body };
}

function grouped(
  reading: Reading,
  verbose: boolean,
  start: number,
  added: number,
  removed: number,
): Node {
  const spaced = (verbose || (added & Flag.verbose) !== 0) && !(removed & Flag.verbose);
  const body = readAlternatives(reading, spaced);
  close(reading.tokens, start);
  return { kind: "group", number: null, added, removed, body };
}

function look(
  reading: Reading,
  verbose: boolean,
  start: number,
  behind: boolean,
  negate: boolean,
): Node {
  const body = readAlternatives(reading, verbose);
  close(reading.tokens, start);
  return { kind: "look", behind, negate, body };
}

/** `(?P<name>…)` and `(?P=name)`. */
function readExtension(reading: Reading, verbose: boolean, start: number): Node {
  const { tokens, groups } = reading;
  if (tokens.accept("<")) {
    const name = tokens.takeUntil(">", "group name");
    tokens.checkName(name);
    return captured(reading, name, verbose, start);
  }
  if (!tokens.accept("=")) {
    const token = takeOrFail(tokens);
    throw tokens.error(`unknown extension ?P${token}`, lengthOf(token) + 2);
  }
  const name = tokens.takeUntil(")", "group name");
  tokens.checkName(name);
  const group = groups.names.get(name);
  if (group === undefined) {
    throw tokens.error(`unknown group name ${repr(name)}`, lengthOf(name) + 1);
  }
  groups.checkReference(group, lengthOf(name) + 1);
  return { kind: "reference", group };
}

/** `(?(name)yes|no)` */
function conditional(reading: Reading, verbose: boolean, start: number): Node {
  const { tokens, groups } = reading;
  const name = tokens.takeUntil(")", "group name");
  const group = conditionGroup(reading, name);
  groups.checkLookbehind(group);
  const yes = readSequence(reading, verbose);
  const no = tokens.accept("|") ? readSequence(reading, verbose) : [];
  if (tokens.next === "|") {
    throw tokens.error("conditional backref with more than two branches");
  }
  close(tokens, start);
  return { kind: "conditional", group, yes, no };
}

function conditionGroup({ tokens, groups }: Reading, name: string): number {
  const before = lengthOf(name) + 1;
  if (isIdentifier(name)) {
    const group = groups.names.get(name);
    if (group === undefined) throw tokens.error(`unknown group name ${repr(name)}`, before);
    return group;
  }
  if (!/^\s*\+?\d+(?:_\d+)*\s*$/.test(name)) {
    throw tokens.error(`bad character in group name ${repr(name)}`, before);
  }
  const group = Number(name.replaceAll("_", ""));
  if (group === 0) throw tokens.error("bad group number", before);
  if (group >= mostGroups) throw tokens.error(`invalid group reference ${group}`, before);
  groups.addCondition(group, tokens.position - before);
  return group;
}
