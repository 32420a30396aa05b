import { error } from "./error.js";
import { anyTest, categoryTest, literalTest, lower, setTest, type Test } from "./characters.js";
import {
  Flag,
  type Node,
  type Parsed,
  type Place,
  type RepeatMode,
  type Sequence,
  typeFlags,
  widthOf,
} from "./syntax.js";

/** What a place in the text must be like: `codes` ends where the search may look. */
export type PlaceTest = (codes: ArrayLike<number>, end: number, at: number) => boolean;

/** One step of the matching machine; targets are indices of steps. */
export type Step =
  | { readonly op: "test"; readonly test: Test }
  | {
      readonly op: "run";
      readonly test: Test;
      readonly min: number;
      readonly max: number;
      readonly mode: RepeatMode;
    }
  | { readonly op: "split"; readonly first: number; readonly second: number }
  | { readonly op: "jump"; readonly to: number }
  | { readonly op: "mark"; readonly register: number }
  | { readonly op: "place"; readonly holds: PlaceTest }
  | { readonly op: "reference"; readonly group: number; readonly fold: (code: number) => number }
  | { readonly op: "conditional"; readonly group: number; readonly otherwise: number }
  | { readonly op: "enter"; readonly register: number }
  | {
      readonly op: "loop";
      readonly register: number;
      readonly min: number;
      readonly max: number;
      readonly lazy: boolean;
      readonly body: number;
    }
  | {
      readonly op: "look";
      /** How far behind it starts; `null` looks ahead. */
      readonly behind: number | null;
      readonly negate: boolean;
      readonly next: number;
    }
  | { readonly op: "atomic"; readonly next: number }
  | { readonly op: "accept" };

export interface Program {
  readonly steps: readonly Step[];
  /** Two for each group from the first on, the last group closed, then two a loop. */
  readonly registers: number;
  /** The register that holds the number of the last group closed. */
  readonly lastGroup: number;
  /** What the first character of every match is like, where that is known. */
  readonly first: Test | null;
}

/** Turns a pattern's tree into the steps that match it. */
export function compileProgram(parsed: Parsed): Program {
  const writer = new Writer(parsed);
  writer.sequence(parsed.tree, parsed.flags);
  writer.steps.push({ op: "accept" });
  return {
    steps: writer.steps,
    registers: writer.registers,
    lastGroup: parsed.groups * 2,
    first: firstTest(parsed.tree, parsed.flags),
  };
}

class Writer {
  readonly steps: Step[] = [];
  registers: number;
  readonly #widths: (readonly [number, number] | null)[];

  constructor(parsed: Parsed) {
    this.registers = parsed.groups * 2 + 1;
    this.#widths = groupWidths(parsed);
  }

  sequence(nodes: Sequence, flags: number): void {
    for (const node of nodes) this.#node(node, flags);
  }

  #node(node: Node, flags: number): void {
    const { steps } = this;
    const single = characterTest(node, flags);
    if (single !== null) {
      steps.push({ op: "test", test: single });
      return;
    }
    switch (node.kind) {
      case "at":
        steps.push({ op: "place", holds: placeTest(node.place, flags) });
        return;
      case "branch":
        this.#branch(node.options, flags);
        return;
      case "group":
        this.#group(node, flags);
        return;
      case "atomic":
        this.#inner((next) => ({ op: "atomic", next }), node.body, flags);
        return;
      case "repeat":
        this.#repeat(node, flags);
        return;
      case "look":
        this.#look(node, flags);
        return;
      case "reference": {
        const ignores = (flags & Flag.ignoreCase) !== 0;
        const fold = ignores
          ? (code: number): number => lower(code, flags)
          : (code: number): number => code;
        steps.push({ op: "reference", group: node.group, fold });
        return;
      }
      case "conditional": {
        const test = this.#reserve();
        this.sequence(node.yes, flags);
        const leave = this.#reserve();
        steps[test] = { op: "conditional", group: node.group, otherwise: steps.length };
        this.sequence(node.no, flags);
        steps[leave] = { op: "jump", to: steps.length };
      }
    }
  }

  /** A step that is filled in once its target is known. */
  #reserve(): number {
    return this.steps.push({ op: "accept" }) - 1;
  }

  #inner(make: (next: number) => Step, body: Sequence, flags: number): void {
    const start = this.#reserve();
    this.sequence(body, flags);
    this.steps.push({ op: "accept" });
    this.steps[start] = make(this.steps.length);
  }

  #branch(options: readonly Sequence[], flags: number): void {
    const leaves: number[] = [];
    for (const [index, option] of options.entries()) {
      if (index === options.length - 1) {
        this.sequence(option, flags);
        break;
      }
      const split = this.#reserve();
      this.sequence(option, flags);
      leaves.push(this.#reserve());
      this.steps[split] = { op: "split", first: split + 1, second: this.steps.length };
    }
    for (const leave of leaves) this.steps[leave] = { op: "jump", to: this.steps.length };
  }

  #group(node: Extract<Node, { kind: "group" }>, flags: number): void {
    const kept = node.added & typeFlags ? flags & ~typeFlags : flags;
    const inner = (kept | node.added) & ~node.removed;
    if (node.number === null) {
      this.sequence(node.body, inner);
      return;
    }
    const register = (node.number - 1) * 2;
    this.steps.push({ op: "mark", register });
    this.sequence(node.body, inner);
    this.steps.push({ op: "mark", register: register + 1 });
  }

  #repeat(node: Extract<Node, { kind: "repeat" }>, flags: number): void {
    const { min, max, mode, body } = node;
    const single = body.length === 1 ? characterTest(body[0], flags) : null;
    if (single !== null) {
      this.steps.push({ op: "run", test: single, min, max, mode });
      return;
    }
    if (mode === "possessive") {
      const greedy: Node = { ...node, mode: "greedy" };
      this.#inner((next) => ({ op: "atomic", next }), [greedy], flags);
      return;
    }
    const register = this.registers;
    this.registers += 2;
    this.steps.push({ op: "enter", register });
    const loop = this.#reserve();
    const leave = this.#reserve();
    const start = this.steps.length;
    this.sequence(body, flags);
    this.steps.push({ op: "jump", to: loop });
    this.steps[loop] = { op: "loop", register, min, max, lazy: mode === "lazy", body: start };
    this.steps[leave] = { op: "jump", to: this.steps.length };
  }

  #look(node: Extract<Node, { kind: "look" }>, flags: number): void {
    let behind: number | null = null;
    if (node.behind) {
      const [low, high] = widthOf(node.body, this.#widths);
      if (low !== high) throw new error("look-behind requires fixed-width pattern");
      behind = low;
    }
    const { negate } = node;
    this.#inner((next) => ({ op: "look", behind, negate, next }), node.body, flags);
  }
}

/** The test of a node that always takes one character. */
function characterTest(node: Node, flags: number): Test | null {
  switch (node.kind) {
    case "literal":
      return literalTest(node.code, flags);
    case "any":
      return anyTest(flags);
    case "set":
      return setTest(node.negate, node.items, flags);
    default:
      return null;
  }
}

function placeTest(place: Place, flags: number): PlaceTest {
  const isWord = categoryTest("w", flags);
  const boundary: PlaceTest = (codes, end, at) =>
    (at > 0 && isWord(codes[at - 1])) !== (at < end && isWord(codes[at]));
  switch (place) {
    case "start":
      return (_codes, _end, at) => at === 0;
    case "end":
      return (_codes, end, at) => at === end;
    case "^":
      return flags & Flag.multiline
        ? (codes, _end, at) => at === 0 || codes[at - 1] === 10
        : (_codes, _end, at) => at === 0;
    case "$":
      return flags & Flag.multiline
        ? (codes, end, at) => at === end || codes[at] === 10
        : (codes, end, at) => at === end || (at === end - 1 && codes[at] === 10);
    case "boundary":
      // An empty text has no boundary at all.
      return (codes, end, at) => end > 0 && boundary(codes, end, at);
    case "inside":
      return (codes, end, at) => end > 0 && !boundary(codes, end, at);
  }
}

/** What the first character must be, where the pattern starts with one character. */
function firstTest(nodes: Sequence, flags: number): Test | null {
  const [node] = nodes;
  if (node === undefined) return null;
  if (node.kind === "group" && node.added === 0 && node.removed === 0) {
    return firstTest(node.body, flags);
  }
  if (node.kind === "repeat" && node.min > 0) return firstTest(node.body, flags);
  return characterTest(node, flags);
}

/** The widths of all groups, by number. */
function groupWidths(parsed: Parsed): (readonly [number, number] | null)[] {
  const widths: (readonly [number, number] | null)[] = [null];
  const visit = (nodes: Sequence): void => {
    for (const node of nodes) {
      if (node.kind === "branch") node.options.forEach(visit);
      else if (node.kind === "conditional") [node.yes, node.no].forEach(visit);
      else if ("body" in node) {
        visit(node.body);
        if (node.kind === "group" && node.number !== null) {
          widths[node.number] = widthOf(node.body, widths);
        }
      }
    }
  };
  visit(parsed.tree);
  return widths;
}
