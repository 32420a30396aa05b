/** Interfaces. */
import type { TsInterface } from "../ast/typescript.ts";
import { Lines } from "./comments.ts";
import { type Doc, group, hardline, indent, join, line } from "./doc.ts";
import { printMethod } from "./methods.ts";
import { type Path, at } from "./path.ts";
import { printType, printTypeMember, printTypeParameters } from "./types.ts";

export function printInterface(path: Path, node: TsInterface): Doc {
  const bases = (node.extends ?? []).map((type) => printType(path, type, "extends"));
  const joined = join([",", line], bases);
  const [first] = node.extends ?? [];
  const grouped =
    bases.length > 1 ||
    (first?.kind === "TypeName" && first.name.includes(".") && !first.args?.length);
  const name: Doc = [" ", node.name, printTypeParameters(path, node.typeParameters)];
  let head: Doc = name;
  if (bases.length > 1)
    head = group([name, indent([line, "extends", group(indent([line, joined]))])]);
  else if (grouped) head = group([name, indent([line, group(["extends ", joined])])]);
  else if (bases.length === 1) head = [name, " extends ", joined];

  const lines = new Lines();
  for (const entry of node.members) {
    if (entry.kind === "PropertySignature") {
      lines.trivia(entry.leading);
      lines.push([printTypeMember(path, entry.member), ";"]);
    } else {
      lines.trivia(entry.method.leading);
      lines.push(printMethod(at(path, entry, "members"), { ...entry.method, body: undefined }));
    }
  }
  return [
    node.exported ? "export " : "",
    "interface",
    head,
    " {",
    lines.items.length > 0 ? [indent([hardline, lines.doc()]), hardline] : "",
    "}",
  ];
}
