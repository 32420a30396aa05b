/**
 * `globals()[f"handle_{name}"]` looks a function of the module up: where the text that the key begins
 * with tells which ones may be meant, the call becomes the dict of these, `{"handle_start": handle_start}`.
 */
import { mapTree, type AnyNode } from "../ast/map-tree.ts";
import type { Block, Call, Comprehension, Expression, Span, Statement } from "../ast/python.ts";
import { innerBlocks } from "../ast/walk.ts";

/** The block with such calls written out; the same block where there are none. */
export function rewriteTablesOfNames(block: Block): Block {
  let changes = false;
  let asks = false;
  mapTree(block, (node) => {
    asks ||= isGlobals(node as Expression);
    changes ||= isChange(node as Statement);
    return undefined;
  });
  if (!asks || changes) return block;
  const names = moduleNames(block);
  return mapTree(block, (node) => rewrite(node, names)) as Block;
}

/** `globals()["x"] = 1` */
function isChange({ ...statement }: Statement): boolean {
  const { targets = [], target } = statement as {
    readonly targets?: readonly Expression[];
    readonly target?: Expression;
  };
  return [...targets, ...(target ? [target] : [])].some(
    (one) => one.kind === "Subscript" && isGlobals(one.value),
  );
}

interface ModuleNames {
  /** Where the module defines each function and class that has its name for good. */
  readonly defined: ReadonlyMap<string, number>;
  /** The functions, which are called when all of the module has run. */
  readonly functions: readonly Span[];
  /** What else the module binds. */
  readonly others: ReadonlySet<string>;
}

function moduleNames(block: Block): ModuleNames {
  const defined = new Map<string, number>();
  const others = new Set<string>();
  const functions: Span[] = [];
  for (const statement of block.statements) {
    if (DEFINITIONS.has(statement.kind)) {
      const { name, span } = statement as Statement & { readonly name: string };
      if (defined.has(name)) others.add(name);
      defined.set(name, span.start);
      if (statement.kind !== "ClassDef") functions.push(span);
      // Inside of it a name may be its own.
      mapTree({ ...statement, name: undefined }, (node) => {
        const { kind, name: own } = node as { readonly kind?: string; readonly name?: string };
        if (kind === "Parameter") others.add(own!);
        else if (kind !== "ClassDef" && "leading" in node) bound(node as Statement, others);
        return undefined;
      });
    } else bound(statement, others);
  }
  return { defined, functions, others };
}

const DEFINITIONS: ReadonlySet<string> = new Set(["FunctionDef", "AsyncFunctionDef", "ClassDef"]);

/** Every name that the statement mentions may be bound there. */
function bound(statement: Statement, found: Set<string>): void {
  if (DEFINITIONS.has(statement.kind)) {
    const { name } = statement as { readonly name?: string };
    if (name !== undefined) found.add(name);
    return;
  }
  if (statement.kind === "Global" || statement.kind === "Nonlocal")
    for (const name of statement.names) found.add(name);
  for (const inner of innerBlocks(statement)) for (const one of inner.statements) bound(one, found);
  const targets = statement as { readonly targets?: unknown; readonly target?: unknown };
  const items = statement as { readonly items?: unknown; readonly names?: unknown };
  for (const part of [targets.targets, targets.target, items.items, items.names])
    mapTree(part, (node) => {
      const { kind, id, name, asName } = node as Record<string, string | undefined>;
      if (kind === "Name") found.add(id!);
      if (kind === "ImportAlias") found.add(asName ?? name!.split(".")[0]);
      return undefined;
    });
}

function rewrite(node: AnyNode, names: ModuleNames): unknown {
  const expression = node as Expression;
  if (expression.kind === "Subscript" && isGlobals(expression.value)) {
    const table = tableFor(prefixOf(expression.index), expression.value, names);
    return table && { ...expression, value: table };
  }
  if (expression.kind === "Compare" && expression.comparators.length === 1) {
    const [right] = expression.comparators;
    const isIn = expression.operators[0] === "in" || expression.operators[0] === "not in";
    const table =
      isIn && isGlobals(right) ? tableFor(prefixOf(expression.left), right, names) : undefined;
    return table && { ...expression, comparators: [table] };
  }
  if (expression.kind === "Call" && expression.func.kind === "Attribute") {
    const { attribute, value } = expression.func;
    const [key] = expression.args;
    if (attribute !== "get" || key === undefined || !isGlobals(value)) return undefined;
    const table = tableFor(prefixOf(key), value, names);
    return table && { ...expression, func: { ...expression.func, value: table } };
  }
  if ((node as Comprehension).kind === "Comprehension")
    return filtered(node as Comprehension, names);
  return undefined;
}

const isGlobals = (node: Expression): node is Call =>
  node.kind === "Call" &&
  node.func.kind === "Name" &&
  node.func.id === "globals" &&
  node.args.length === 0;

/** What the text certainly begins with. */
function prefixOf(key: Expression): string {
  if (key.kind === "Str") return key.value;
  if (key.kind === "JoinedStr") {
    const [first] = key.parts;
    return first?.kind === "Str" ? first.value : "";
  }
  return key.kind === "BinOp" && key.operator === "+" ? prefixOf(key.left) : "";
}

/** The functions whose names begin so, where nothing else of the module does. */
function tableFor(
  prefix: string,
  { span }: Call,
  { defined, functions, others }: ModuleNames,
): Expression | undefined {
  if (prefix === "" || prefix.startsWith("__")) return undefined;
  const isCalled = functions.some(({ start, end }) => start <= span.start && span.end <= end);
  const found = [...defined].filter(
    ([name, at]) => name.startsWith(prefix) && (isCalled || at < span.start),
  );
  if ([...others].some((name) => name.startsWith(prefix))) return undefined;
  return {
    kind: "Dict",
    entries: found.map(([name]) => ({
      kind: "DictEntry",
      key: { kind: "Str", value: name, span } as Expression,
      value: { kind: "Name", id: name, span },
      span,
    })),
    span,
  };
}

/** `for name, test in globals().items() if name.startswith("test_")` */
function filtered(node: Comprehension, names: ModuleNames): Comprehension | undefined {
  const { iter, target, ifs } = node;
  const prefix = ifs.map((one) => startOf(one, target)).find((one) => one !== undefined);
  if (prefix === undefined) return undefined;
  let changed = false;
  const written = mapTree(iter, (part) => {
    if (!isGlobals(part as Expression)) return undefined;
    const table = tableFor(prefix, part as Call, names);
    changed ||= table !== undefined;
    return table;
  }) as Expression;
  return changed ? { ...node, iter: written } : undefined;
}

/** The `"test_"` of `name.startswith("test_")`, where the name is what is iterated. */
function startOf(test: Expression, target: Expression): string | undefined {
  if (test.kind === "BoolOp" && test.operator === "and")
    return test.values.map((one) => startOf(one, target)).find((one) => one !== undefined);
  if (test.kind !== "Call" || test.func.kind !== "Attribute") return undefined;
  const { value, attribute } = test.func;
  const name = target.kind === "Tuple" ? target.elements[0] : target;
  const [text] = test.args;
  const isOwn = value.kind === "Name" && name?.kind === "Name" && value.id === name.id;
  return isOwn && attribute === "startswith" && text?.kind === "Str" ? text.value : undefined;
}
