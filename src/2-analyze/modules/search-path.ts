/** `sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))`: read while converting, and left out. */
import type { Call, Expression, Module, Statement } from "../../ast/python.ts";
import { folderOf, joinPath } from "./program.ts";

/** A folder that the program puts on its import path. */
export interface AddedFolder {
  readonly folder: string;
  readonly first: boolean;
}

/** Finds the folders that a module adds to `sys.path` at its own level, and takes the calls away. */
export function takeSearchPath(
  module: Module,
  path: string,
): { readonly module: Module; readonly folders: readonly AddedFolder[] } {
  const known = new Map<string, string>();
  const folders: AddedFolder[] = [];
  const statements = module.body.statements.map((statement): Statement => {
    remember(statement, known, path);
    const added = addedFolders(statement, known, path);
    if (added === undefined) return statement;
    folders.push(...added);
    const { span, leading, trailing } = statement;
    return { kind: "Pass", span, leading, trailing };
  });
  if (folders.length === 0) return { module, folders };
  return { module: { ...module, body: { ...module.body, statements } }, folders };
}

/** `HERE = os.path.dirname(__file__)` */
function remember(statement: Statement, known: Map<string, string>, path: string): void {
  if (statement.kind !== "Assign" || statement.targets[0]?.kind !== "Name") return;
  const value = pathValue(statement.value, known, path);
  if (value !== undefined) known.set(statement.targets[0].id, value);
}

/** The folders that a statement adds, where adding them is all that it does. */
function addedFolders(
  statement: Statement,
  known: ReadonlyMap<string, string>,
  path: string,
): AddedFolder[] | undefined {
  if (statement.kind === "If" && statement.orelse === undefined) {
    // `if folder not in sys.path:`
    const { test } = statement;
    const asks = test.kind === "Compare" && test.operators[0] === "not in";
    if (!asks || dotted(test.comparators[0]) !== "sys.path") return undefined;
    const parts = statement.body.statements.map((inner) => addedFolders(inner, known, path));
    return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
  }
  if (statement.kind !== "Expr" || statement.value.kind !== "Call") return undefined;
  const call = statement.value;
  const name = dotted(call.func);
  if (name !== "sys.path.insert" && name !== "sys.path.append") return undefined;
  const value = call.args.at(-1) && pathValue(call.args.at(-1)!, known, path);
  return value === undefined ? undefined : [{ folder: value, first: name === "sys.path.insert" }];
}

const SAME = new Set([
  "os.path.abspath",
  "os.path.realpath",
  "os.path.normpath",
  "str",
  "os.fspath",
]);

/** The folder or file that an expression names, from the folder that is converted. */
function pathValue(
  node: Expression,
  known: ReadonlyMap<string, string>,
  path: string,
): string | undefined {
  const valueOf = (part: Expression | undefined): string | undefined =>
    part && pathValue(part, known, path);
  switch (node.kind) {
    case "Str":
      return /^[/\\]/u.test(node.value) ? undefined : joinPath(node.value);
    case "Name":
      return node.id === "__file__" ? path : known.get(node.id);
    case "Attribute": {
      if (node.attribute !== "parent") return undefined;
      const inner = valueOf(node.value);
      return inner === undefined ? undefined : parentOf(inner);
    }
    case "Subscript": {
      // `Path(__file__).resolve().parents[1]`
      if (node.value.kind !== "Attribute" || node.value.attribute !== "parents") return undefined;
      let inner = valueOf(node.value.value);
      if (node.index.kind !== "Int") return undefined;
      for (let up = 0n; inner !== undefined && up <= node.index.value; up++)
        inner = parentOf(inner);
      return inner;
    }
    case "BinOp": {
      const left = node.operator === "/" ? valueOf(node.left) : undefined;
      const right = valueOf(node.right);
      return left === undefined || right === undefined ? undefined : joinPath(left, right);
    }
    case "Call":
      return calledPath(node, valueOf);
    default:
      return undefined;
  }
}

function calledPath(
  node: Call,
  valueOf: (part: Expression | undefined) => string | undefined,
): string | undefined {
  const { func, args } = node;
  const name = dotted(func) ?? "";
  if (SAME.has(name) || name === "Path" || name === "pathlib.Path") return valueOf(args[0]);
  if (name === "os.path.dirname") {
    const inner = valueOf(args[0]);
    return inner === undefined ? undefined : parentOf(inner);
  }
  if (name === "os.path.join") {
    const parts = args.map(valueOf);
    return parts.every((part) => part !== undefined) ? joinPath(...parts) : undefined;
  }
  const isSame = func.kind === "Attribute" && ["resolve", "absolute"].includes(func.attribute);
  return isSame ? valueOf(func.value) : undefined;
}

/** The folder around: also above the folder that is converted. */
const parentOf = (path: string): string =>
  path === "" || path.split("/").at(-1) === ".." ? joinPath(path, "..") : folderOf(path);

function dotted(node: Expression): string | undefined {
  if (node.kind === "Name") return node.id;
  if (node.kind !== "Attribute") return undefined;
  const owner = dotted(node.value);
  return owner === undefined ? undefined : `${owner}.${node.attribute}`;
}
