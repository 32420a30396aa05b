/** What a pattern means, as a tree. */
export type Node =
  | { readonly kind: "literal"; readonly code: number }
  | { readonly kind: "any" }
  | { readonly kind: "set"; readonly negate: boolean; readonly items: readonly SetItem[] }
  | { readonly kind: "at"; readonly place: Place }
  | { readonly kind: "branch"; readonly options: readonly Sequence[] }
  | {
      readonly kind: "group";
      /** `null` where nothing is captured. */
      readonly number: number | null;
      readonly added: number;
      readonly removed: number;
      readonly body: Sequence;
    }
  | { readonly kind: "atomic"; readonly body: Sequence }
  | {
      readonly kind: "repeat";
      readonly min: number;
      readonly max: number;
      readonly mode: RepeatMode;
      readonly body: Sequence;
    }
  | {
      readonly kind: "look";
      readonly behind: boolean;
      readonly negate: boolean;
      readonly body: Sequence;
    }
  | { readonly kind: "reference"; readonly group: number }
  | {
      readonly kind: "conditional";
      readonly group: number;
      readonly yes: Sequence;
      readonly no: Sequence;
    };

export type Sequence = readonly Node[];
export type RepeatMode = "greedy" | "lazy" | "possessive";
export type Category = "d" | "D" | "s" | "S" | "w" | "W";
export type Place = "^" | "$" | "start" | "end" | "boundary" | "inside";

export type SetItem =
  | { readonly kind: "code"; readonly code: number }
  | { readonly kind: "range"; readonly low: number; readonly high: number }
  | { readonly kind: "category"; readonly category: Category };

/** A pattern that has been read. */
export interface Parsed {
  readonly tree: Sequence;
  readonly flags: number;
  /** How many groups capture. */
  readonly groups: number;
  readonly names: ReadonlyMap<string, number>;
}

/** The bits of the flags that reading and matching look at. */
export const Flag = {
  template: 1,
  ignoreCase: 2,
  locale: 4,
  multiline: 8,
  dotAll: 16,
  unicode: 32,
  verbose: 64,
  debug: 128,
  ascii: 256,
} as const;

/** The flags that say which characters are letters: only one of them at a time. */
export const typeFlags: number = Flag.ascii | Flag.locale | Flag.unicode;

/** The shortest and the longest text that a sequence can match. */
export function widthOf(
  sequence: Sequence,
  groupWidths: readonly (readonly [number, number] | null)[],
): readonly [low: number, high: number] {
  let low = 0;
  let high = 0;
  for (const node of sequence) {
    const [least, most] = nodeWidth(node, groupWidths);
    low += least;
    high += most;
  }
  return [low, high];
}

function nodeWidth(
  node: Node,
  groupWidths: readonly (readonly [number, number] | null)[],
): readonly [number, number] {
  switch (node.kind) {
    case "literal":
    case "any":
    case "set":
      return [1, 1];
    case "at":
    case "look":
      return [0, 0];
    case "branch":
      return either(node.options.map((option) => widthOf(option, groupWidths)));
    case "group":
    case "atomic":
      return widthOf(node.body, groupWidths);
    case "repeat": {
      const [low, high] = widthOf(node.body, groupWidths);
      return [low * node.min, high === 0 ? 0 : high * node.max];
    }
    case "reference":
      return groupWidths[node.group] ?? [0, Infinity];
    case "conditional":
      return either([widthOf(node.yes, groupWidths), widthOf(node.no, groupWidths)]);
  }
}

const either = (widths: readonly (readonly [number, number])[]): readonly [number, number] => [
  Math.min(...widths.map(([low]) => low)),
  Math.max(...widths.map(([, high]) => high)),
];
