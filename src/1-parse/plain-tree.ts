/**
 * The concrete syntax tree as plain objects: what the conversion to the AST reads, whichever
 * binding of tree-sitter produced it. Offsets count UTF-16 units.
 */
export interface PlainNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  /** Without comments and line continuations, which the scanner reports. */
  readonly children: readonly PlainNode[];
  /** The name of the field that this node fills in its parent. */
  readonly field: string | null;
  /** False for tokens that the grammar writes as literals: keywords, operators, brackets. */
  readonly named: boolean;
  readonly isMissing: boolean;
  readonly isError: boolean;
  /** Whether this node or one below it is an error or missing. */
  readonly hasError: boolean;
}

/** The part of a tree-sitter cursor that the copy needs; both bindings have it. */
export interface TreeCursorLike {
  readonly nodeType: string;
  readonly nodeTypeId: number;
  readonly nodeIsNamed: boolean;
  readonly nodeIsMissing: boolean;
  readonly currentFieldName: string | null;
  readonly startIndex: number;
  readonly endIndex: number;
  gotoFirstChild(): boolean;
  gotoNextSibling(): boolean;
  gotoParent(): boolean;
}

/** tree-sitter's "extras": they may stand anywhere and mean nothing to the structure. */
export const extraNodeTypes: ReadonlySet<string> = new Set(["comment", "line_continuation"]);

/** Tokens inside string literals, whose text is read from the source instead. */
export const opaqueNodeTypes: ReadonlySet<string> = new Set([
  "escape_interpolation",
  "escape_sequence",
  "string_content",
  "string_end",
  "string_start",
]);

/** Parts of other nodes, which the conversion of these reads: they have no conversion alone. */
export const structuralNodeTypes: ReadonlySet<string> = new Set([
  "aliased_import",
  "argument_list",
  "assignment",
  "augmented_assignment",
  "block",
  "case_clause",
  "chevron",
  "decorator",
  "default_parameter",
  "elif_clause",
  "else_clause",
  "except_clause",
  "finally_clause",
  "for_in_clause",
  "format_expression",
  "format_specifier",
  "if_clause",
  "import_prefix",
  "interpolation",
  "keyword_argument",
  "keyword_separator",
  "lambda_parameters",
  "module",
  "pair",
  "parameters",
  "positional_separator",
  "relative_import",
  "slice",
  "type_conversion",
  "type_parameter",
  "typed_default_parameter",
  "typed_parameter",
  "wildcard_import",
  "with_clause",
  "with_item",
]);

interface KindOfNode {
  readonly type: string;
  readonly named: boolean;
  readonly extra: boolean;
  readonly opaque: boolean;
}

/** Copies the tree under a cursor. `kinds` keeps the facts that depend on the node type alone. */
export function copyTree(cursor: TreeCursorLike, kinds: Map<number, KindOfNode>): PlainNode {
  const kindHere = (): KindOfNode => {
    const id = cursor.nodeTypeId;
    let kind = kinds.get(id);
    if (kind === undefined) {
      const type = cursor.nodeType;
      const named = cursor.nodeIsNamed;
      const extra = extraNodeTypes.has(type);
      kind = { type, named, extra, opaque: opaqueNodeTypes.has(type) };
      kinds.set(id, kind);
    }
    return kind;
  };

  const copyHere = (kind: KindOfNode, field: string | null): PlainNode => {
    const start = cursor.startIndex;
    const end = cursor.endIndex;
    const isError = kind.type === "ERROR";
    // Missing tokens are empty: asking is needed for those only.
    const isMissing = start === end && cursor.nodeIsMissing;
    let hasError = isError || isMissing;
    const children: PlainNode[] = [];
    if (!kind.opaque && cursor.gotoFirstChild()) {
      do {
        const childKind = kindHere();
        if (childKind.extra) continue;
        const child = copyHere(childKind, cursor.currentFieldName);
        if (child.hasError) hasError = true;
        children.push(child);
      } while (cursor.gotoNextSibling());
      cursor.gotoParent();
    }
    return {
      type: kind.type,
      start,
      end,
      children,
      field,
      named: kind.named,
      isMissing,
      isError,
      hasError,
    };
  };

  return copyHere(kindHere(), null);
}

export type NodeKinds = Map<number, KindOfNode>;
