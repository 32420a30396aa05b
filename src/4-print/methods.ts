/** Methods of classes and of object literals. */
import type { TsMethod } from "../ast/typescript.ts";
import { printKey } from "./collections.ts";
import type { Doc } from "./doc.ts";
import { printBody, printSignature } from "./functions.ts";
import { type Path, at } from "./path.ts";

export function printMethod(holder: Path, node: TsMethod): Doc {
  const path = at(holder, node, "members");
  const accessor = node.flavour === "get" || node.flavour === "set" ? `${node.flavour} ` : "";
  return [
    node.static ? "static " : "",
    node.abstract ? "abstract " : "",
    node.override ? "override " : "",
    node.async ? "async " : "",
    accessor,
    node.generator ? "*" : "",
    node.flavour === "constructor" ? "constructor" : printKey(path, node.key),
    printSignature(path, node),
    node.body ? [" ", printBody(path, node.body)] : ";",
  ];
}
