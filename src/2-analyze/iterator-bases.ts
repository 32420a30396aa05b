/**
 * `class Countdown(Iterator)` gets `__iter__` from its base, `class Ticker(AsyncIterator)` `__aiter__`:
 * the methods are written out, as a class without the base has them.
 */
import type { Block, ClassDef, Expression, FunctionDef, Span } from "../ast/python.ts";
import { mapStatements } from "../ast/map-tree.ts";
import { forEachStatement } from "../ast/walk.ts";

const METHODS: Readonly<Record<string, string>> = {
  Iterator: "__iter__",
  AsyncIterator: "__aiter__",
};
const MODULES = new Set(["collections.abc", "typing"]);

/** The block with these methods; the same block where no class needs one. */
export function rewriteIterators(block: Block): Block {
  const names = new Map<string, string>();
  let imports = false;
  forEachStatement(block, (statement) => {
    if (statement.kind === "Import")
      imports ||= statement.names.some(({ name }) => MODULES.has(name));
    if (statement.kind !== "ImportFrom" || !MODULES.has(statement.module ?? "")) return;
    for (const { name, asName } of statement.names)
      if (Object.hasOwn(METHODS, name)) names.set(asName ?? name, name);
  });
  if (names.size === 0 && !imports) return block;
  return mapStatements(block, (node) => {
    if (node.kind !== "ClassDef") return undefined;
    const method = inherited(node, names);
    return method === undefined ? undefined : [withMethod(node, method)];
  });
}

/** The method that the class gets from its base, and from nothing else. */
function inherited(node: ClassDef, names: ReadonlyMap<string, string>): string | undefined {
  const bases = node.bases.map((base) => (base.kind === "Subscript" ? base.value : base));
  const found = bases.flatMap((base) => nameOf(base, names) ?? []);
  const [first] = found;
  if (first === undefined) return undefined;
  const others = bases.filter((base) => nameOf(base, names) === undefined);
  if (!others.every((base) => base.kind === "Name" && ["ABC", "Generic"].includes(base.id)))
    return undefined;
  const method = METHODS[first];
  const hasOwn = node.body.statements.some(
    (statement) =>
      (statement.kind === "FunctionDef" && statement.name === method) ||
      (statement.kind === "Assign" &&
        statement.targets.some((target) => target.kind === "Name" && target.id === method)),
  );
  return hasOwn ? undefined : method;
}

function nameOf(base: Expression, names: ReadonlyMap<string, string>): string | undefined {
  if (base.kind === "Name") return names.get(base.id);
  return base.kind === "Attribute" && Object.hasOwn(METHODS, base.attribute)
    ? base.attribute
    : undefined;
}

function withMethod(node: ClassDef, name: string): ClassDef {
  const { statements } = node.body;
  return {
    ...node,
    body: { ...node.body, statements: [...statements, givesItself(name, node.nameSpan)] },
  };
}

/** `def __iter__(self): return self` */
const givesItself = (name: string, span: Span): FunctionDef => ({
  kind: "FunctionDef",
  name,
  nameSpan: span,
  decorators: [],
  typeParameters: [],
  parameters: [{ kind: "Parameter", name: "self", nameSpan: span, flavour: "normal", span }],
  body: {
    kind: "Block",
    statements: [{ kind: "Return", value: { kind: "Name", id: "self", span }, span, leading: [] }],
    dangling: [],
    span,
  },
  leading: [{ kind: "BlankLine" }],
  span,
});
