/** A node with the way that led to it: what decides parentheses and layout. */
import type { TsExpression } from "../ast/typescript.ts";
import type { Doc } from "./doc.ts";

export interface AnyNode {
  readonly kind: string;
}

/** What one run of the printer carries along. */
export interface PrintState {
  readonly printWidth: number;
  /** Object literals that an earlier layout broke, and that therefore stay broken. */
  readonly opened: ReadonlySet<object>;
  /** Object literals within calls' arguments, by the number of their mark. */
  readonly marked: object[];
  /** Documents of expressions already printed in the same place: a call tries several layouts. */
  readonly cache: Map<
    object,
    { parent: object | null; outer: object | null; role: string; doc: Doc }
  >;
}

export interface Path<N extends AnyNode = AnyNode> {
  readonly node: N;
  /** The property of the parent that holds the node. */
  readonly role: string;
  readonly parent: Path | null;
  readonly state: PrintState;
}

export type ExpressionPath = Path<TsExpression>;

/** The path of a child of `parent`. */
export function at<N extends AnyNode>(parent: Path, node: N, role: string): Path<N> {
  return { node, role, parent, state: parent.state };
}

/** How an expression is asked to lay itself out by what holds it. */
export interface LayoutRequest {
  readonly expandFirst?: boolean;
  readonly expandLast?: boolean;
  readonly assignmentLayout?: string;
}

/** Thrown where an argument cannot be hugged by its call's parentheses after all. */
export class CannotHug extends Error {
  override name = "CannotHug";
}
