import type { ImportAlias } from "../ast/python.ts";
import * as syntax from "../diagnostics/syntax.ts";
import { field, fieldsOf, hasToken, identifier, namedChildren, spanOf, textOf } from "./context.ts";
import type { Context } from "./context.ts";
import { dottedText } from "./expressions.ts";
import type { PlainNode } from "./plain-tree.ts";
import type { BareStatement } from "./statements.ts";

export function convertImport(node: PlainNode, ctx: Context): BareStatement {
  if (node.children.at(-1)?.type === ",") {
    ctx.bag.report(syntax.invalidImport, spanOf(node), { problem: "invalid syntax" });
  }
  return { kind: "Import", span: spanOf(node), names: aliasesOf(node, ctx) };
}

export function convertImportFrom(node: PlainNode, ctx: Context): BareStatement {
  const moduleNode = field(node, "module_name");
  const wildcard = node.children.find((child) => child.type === "wildcard_import");
  const names: readonly ImportAlias[] =
    wildcard === undefined
      ? plainAliases(node, ctx)
      : [{ kind: "ImportAlias", span: spanOf(wildcard), name: "*" }];
  const relative = moduleNode.type === "relative_import";
  const [prefix, dotted] = relative ? namedChildren(moduleNode) : [undefined, moduleNode];
  return {
    kind: "ImportFrom",
    span: spanOf(node),
    ...(dotted === undefined ? {} : { module: dottedText(dotted, ctx) }),
    level: prefix === undefined ? 0 : textOf(prefix, ctx).replace(/[^.]/g, "").length,
    names,
  };
}

export function convertFutureImport(node: PlainNode, ctx: Context): BareStatement {
  const names = plainAliases(node, ctx);
  return { kind: "ImportFrom", span: spanOf(node), module: "__future__", level: 0, names };
}

/** The names behind `from … import`: without dots, and without a loose comma at the end. */
function plainAliases(node: PlainNode, ctx: Context): readonly ImportAlias[] {
  const aliases = aliasesOf(node, ctx);
  for (const alias of aliases) {
    if (alias.name.includes(".")) {
      ctx.bag.report(syntax.invalidImport, alias.span, { problem: "invalid syntax" });
    }
  }
  if (!hasToken(node, "(") && node.children.at(-1)?.type === ",") {
    const problem = "trailing comma not allowed without surrounding parentheses";
    ctx.bag.report(syntax.invalidImport, spanOf(node), { problem });
  }
  return aliases;
}

function aliasesOf(node: PlainNode, ctx: Context): ImportAlias[] {
  return fieldsOf(node, "name").map((child) => {
    const span = spanOf(child);
    if (child.type !== "aliased_import") {
      return { kind: "ImportAlias", span, name: dottedText(child, ctx) };
    }
    const name = dottedText(field(child, "name"), ctx);
    return { kind: "ImportAlias", span, name, asName: identifier(field(child, "alias"), ctx) };
  });
}
