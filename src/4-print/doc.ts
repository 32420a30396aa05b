/** The document builders that the printer is written with; the only file that knows prettier. */
import { builders, printer, utils } from "prettier/doc";

export type Doc = builders.Doc;

export const {
  align,
  breakParent,
  conditionalGroup,
  fill,
  group,
  hardline,
  ifBreak,
  indent,
  indentIfBreak,
  join,
  label,
  line,
  lineSuffix,
  lineSuffixBoundary,
  literalline,
  softline,
} = builders;

export const { canBreak, willBreak } = utils;

/** The width of one level of indentation. */
export const TAB_WIDTH = 2;

/** Lays a document out in lines of at most `printWidth` columns. */
export function layOut(doc: Doc, printWidth: number): string {
  return printer.printDocToString(doc, { printWidth, tabWidth: TAB_WIDTH, useTabs: false })
    .formatted;
}

/** The document with every optional line break taken out. */
export function onOneLine(doc: Doc): Doc {
  return utils.mapDoc(doc, (part) => {
    if (typeof part === "string" || Array.isArray(part)) return part;
    if (part.type === "line" && !("hard" in part && part.hard)) {
      return "soft" in part && part.soft ? "" : " ";
    }
    if (part.type === "if-break") return part.flatContents ?? "";
    // A group whose states are all one-line prints its first.
    if (part.type === "group" && part.expandedStates) {
      return group(part.expandedStates[0]);
    }
    return part;
  });
}

/** What a document was labelled with, if anything. */
export function labelOf(doc: Doc): unknown {
  return typeof doc === "object" && !Array.isArray(doc) && doc.type === "label"
    ? doc.label
    : undefined;
}
