/** How control leaves a piece of emitted code: what decides whether it can become a callback. */
import type { TsBlock, TsStatement } from "../ast/typescript.ts";

export interface Exits {
  /** Has a `return`. */
  readonly returns: boolean;
  /** Has a `break` or `continue` of a loop outside. */
  readonly jumps: boolean;
  readonly yields: boolean;
  readonly awaits: boolean;
}

const FUNCTIONS = new Set([
  "Arrow",
  "FunctionExpression",
  "Function",
  "Method",
  "Class",
  "ClassExpression",
]);
const LOOPS = new Set(["ForOf", "For", "While", "DoWhile"]);

interface Node {
  readonly kind?: string;
  readonly label?: string;
  readonly await?: boolean;
  readonly declaration?: string;
}

/** Everything inside is looked at except nested functions, whose exits are their own. */
export function exitsOf(block: TsBlock): Exits {
  const found = { returns: false, jumps: false, yields: false, awaits: false };
  const visit = (
    value: unknown,
    inLoop: boolean,
    inSwitch: boolean,
    labels: readonly string[],
  ): void => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item, inLoop, inSwitch, labels);
      return;
    }
    if (typeof value !== "object" || value === null) return;
    const node = value as Node;
    const kind = node.kind ?? "";
    if (FUNCTIONS.has(kind)) return;
    if (kind === "Return") found.returns = true;
    if (kind === "Yield") found.yields = true;
    if (kind === "Await" || node.await === true || node.declaration === "await using")
      found.awaits = true;
    if (kind === "Break" || kind === "Continue") {
      const stays =
        node.label === undefined
          ? inLoop || (inSwitch && kind === "Break")
          : labels.includes(node.label);
      if (!stays) found.jumps = true;
    }
    const isLoop = LOOPS.has(kind);
    const isOwn = (isLoop || kind === "Labeled") && node.label !== undefined;
    const inner = isOwn ? [...labels, node.label] : labels;
    for (const child of Object.values(node))
      visit(child, inLoop || isLoop, inSwitch || kind === "Switch", inner);
  };
  visit(block, false, false, []);
  return found;
}

/** Whether the end of the statements is never reached. */
export function neverFallsThrough(statements: readonly TsStatement[]): boolean {
  const last = statements.findLast(({ kind }) => kind !== "Empty");
  switch (last?.kind) {
    case "Return":
    case "Throw":
      return true;
    case "Block":
      return neverFallsThrough(last.body);
    case "If": {
      const branches = [last.consequent, last.alternate];
      return branches.every((branch) => branch !== undefined && neverFallsThrough([branch]));
    }
    case "Try":
      if (last.finalizer && neverFallsThrough(last.finalizer.body)) return true;
      return (
        neverFallsThrough(last.block.body) &&
        (last.handler === undefined || neverFallsThrough(last.handler.body))
      );
    default:
      return false;
  }
}
