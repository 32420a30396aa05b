/** The printer: the tree of a module to its text. */
import type { TsExpression, TsModule } from "../ast/typescript.ts";
import { addStatements, hasCode } from "./blocks.ts";
import { Lines } from "./comments.ts";
import { type Doc, hardline, layOut } from "./doc.ts";
import { printExpression } from "./expressions.ts";
import { takeOpened, takeOrigins } from "./origins.ts";
import { type AnyNode, type Path, at } from "./path.ts";
import { printStatement } from "./statements.ts";

export interface PrintOptions {
  /** The width that lines are broken at; prettier's default is 80. */
  readonly printWidth?: number;
}

export interface Printed {
  readonly text: string;
  /** For each line, the offset in the Python source of the first statement that starts on it. */
  readonly lineOrigins: readonly (number | undefined)[];
}

const DEFAULT_WIDTH = 80;

function rootPath(node: AnyNode, printWidth: number, opened: ReadonlySet<object>): Path {
  const state = { printWidth, opened, marked: [], cache: new Map() };
  return { node, role: "", parent: null, state };
}

/** Few layouts change when their objects stay open; none was seen to change more often. */
const MAXIMUM_PASSES = 4;

/**
 * Lays out what `build` makes until the objects that the layout opens are those that it was told
 * are open, so that formatting the text again finds nothing to change.
 */
function layOutStably(node: AnyNode, printWidth: number, build: (path: Path) => Doc): string {
  let opened: ReadonlySet<object> = new Set();
  for (let pass = 1; ; pass++) {
    const path = rootPath(node, printWidth, opened);
    const result = takeOpened(layOut(build(path), printWidth));
    if (result.opened.length === 0 || pass === MAXIMUM_PASSES) return result.text;
    opened = new Set([...opened, ...result.opened.map((number) => path.state.marked[number])]);
  }
}

/** Prints a module as prettier would: formatting the result again changes nothing. */
export function printModule(module: TsModule, options: PrintOptions = {}): Printed {
  const printWidth = options.printWidth ?? DEFAULT_WIDTH;
  const root: AnyNode = { kind: "Module" };
  const lines = new Lines();
  // Top-level statements do not depend on each other's layout.
  addStatements(lines, rootPath(root, printWidth, new Set()), module.body, (_, statement) =>
    layOutStably(root, printWidth, (path) =>
      printStatement(at(path, statement, "body"), statement),
    ),
  );
  lines.trivia(module.dangling);
  if (lines.items.length === 0) return { text: "", lineOrigins: [] };
  return takeOrigins(layOut([lines.doc(hasCode(module.body)), hardline], printWidth));
}

/** Prints one expression, for messages and tests. */
export function printExpressionText(node: TsExpression, options: PrintOptions = {}): string {
  return layOutStably({ kind: "Fragment" }, options.printWidth ?? DEFAULT_WIDTH, (path) =>
    printExpression(path, node, ""),
  );
}
