/**
 * `dict.__setitem__(self, key, value)` in a class made from `dict` → `super().__setitem__(key, value)`: the
 * same method, which the phases know as that of the base.
 */
import type { Block, Call, ClassDef, Expression, FunctionDef, Name } from "../ast/python.ts";
import { mapStatements, mapTree, type AnyNode } from "../ast/map-tree.ts";

export function rewriteBaseCalls(block: Block): Block {
  const own = new Set(
    block.statements.flatMap((one) => (one.kind === "ClassDef" ? [one.name] : [])),
  );
  return mapStatements(block, (statement) => {
    if (statement.kind !== "ClassDef" || statement.bases.length !== 1) return undefined;
    const base = pathOf(statement.bases[0]);
    // Methods of the program's own classes are called as they are.
    if (base === undefined || own.has(base) || MAKERS.has(base)) return undefined;
    return inClass(statement, base);
  });
}

/** What the phases know under these names makes classes and objects. */
const MAKERS = new Set(["type", "object", "enum.EnumMeta", "EnumMeta", "ABCMeta", "abc.ABCMeta"]);

function inClass(cls: ClassDef, base: string): ClassDef[] | undefined {
  const statements = cls.body.statements.map((one) => {
    if (!isMethod(one) || one.parameters.length === 0 || one.decorators.length > 0) return one;
    const [{ name }] = one.parameters;
    const body = mapTree(one.body, (node) => changed(node, base, name)) as Block;
    return body === one.body ? one : { ...one, body };
  });
  const isSame = statements.every((one, index) => one === cls.body.statements[index]);
  return isSame ? undefined : [{ ...cls, body: { ...cls.body, statements } }];
}

const isMethod = (statement: { readonly kind: string }): statement is FunctionDef =>
  statement.kind === "FunctionDef" || statement.kind === "AsyncFunctionDef";

/** Functions inside the method have no `super()` of their own. */
const INNER = new Set(["FunctionDef", "AsyncFunctionDef", "ClassDef", "Lambda", "GeneratorExp"]);

function changed(node: AnyNode, base: string, receiver: string): unknown {
  if (INNER.has(node.kind ?? "")) return node;
  const call = node as Call;
  if (call.kind !== "Call" || call.func.kind !== "Attribute") return undefined;
  const { func, args } = call;
  const [first, ...rest] = args;
  if (pathOf(func.value) !== base || first?.kind !== "Name" || first.id !== receiver)
    return undefined;
  const { span } = func.value;
  const name: Name = { kind: "Name", span, id: "super" };
  const value: Call = { kind: "Call", span, func: name, args: [], keywords: [] };
  return {
    ...call,
    func: { ...func, value },
    args: rest.map((one) => mapTree(one, (part) => changed(part, base, receiver))),
    keywords: mapTree(call.keywords, (part) => changed(part, base, receiver)),
  };
}

/** `json.JSONEncoder`, of a name or of attributes of one. */
function pathOf(node: Expression): string | undefined {
  if (node.kind === "Name") return node.id;
  if (node.kind === "Subscript") return pathOf(node.value);
  if (node.kind !== "Attribute") return undefined;
  const owner = pathOf(node.value);
  return owner === undefined ? undefined : `${owner}.${node.attribute}`;
}
