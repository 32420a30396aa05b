/** Imports and exports. */
import type { TsExport, TsImport } from "../ast/typescript.ts";
import { type Doc, group, ifBreak, indent, join, line } from "./doc.ts";
import { stringLiteral } from "./literals.ts";

type Specifier = NonNullable<TsImport["named"]>[number];

function printSpecifier({ name, as, typeOnly }: Specifier): string {
  return `${typeOnly ? "type " : ""}${name}${as && as !== name ? ` as ${as}` : ""}`;
}

function printSpecifiers(specifiers: readonly Specifier[]): Doc {
  const docs = specifiers.map(printSpecifier);
  if (docs.length === 0) return "{}";
  if (docs.length === 1) return `{ ${docs[0]} }`;
  return group(["{", indent([line, join([",", line], docs)]), ifBreak(","), line, "}"]);
}

export function printImport(node: TsImport): Doc {
  const from = `${stringLiteral(node.from)};`;
  const keyword = node.typeOnly ? "import type " : "import ";
  if (node.namespace) return `${keyword}* as ${node.namespace} from ${from}`;
  if (!node.named) return ["import ", from];
  return [keyword, printSpecifiers(node.named), " from ", from];
}

export function printExport(node: TsExport): Doc {
  const allTypes = node.named.length > 0 && node.named.every((specifier) => specifier.typeOnly);
  const named = allTypes ? node.named.map(({ name, as }) => ({ name, as })) : node.named;
  const from = node.from === undefined ? "" : ` from ${stringLiteral(node.from)}`;
  return [allTypes ? "export type " : "export ", printSpecifiers(named), from, ";"];
}
