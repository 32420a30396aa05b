import { initParser } from "../../../src/1-parse/parser.ts";
import { analyze } from "../../../src/2-analyze/analyze.ts";
import { libraryClassOf } from "../../../src/2-analyze/infer/attribute-types.ts";
import { qualifiedName } from "../../../src/2-analyze/infer/names.ts";
import type { State } from "../../../src/2-analyze/infer/state.ts";
import { libraryBase } from "../../../src/2-analyze/model.ts";
import { rewritten } from "../../../src/2-analyze/rewritten.ts";
import { membersOf } from "../../../src/2-analyze/types.ts";
import { mapTree, type AnyNode } from "../../../src/ast/map-tree.ts";
import type { Expression, ImportFrom } from "../../../src/ast/python.ts";

/**
 * The names of Python's library that programs use, as inference resolves them: `os.path.join`, and
 * `str.split` for a method of a value that is known to be a str.
 */
export async function namesUsed(sources: readonly string[]): Promise<Set<string>> {
  const parser = await initParser();
  const used = new Set<string>();
  for (const source of sources) {
    const { module } = parser.parse(source, { file: "main.py" });
    const state = analyze({ ...module, body: rewritten(module.body) });
    const visit = (node: AnyNode): undefined => {
      if (node.kind === "ImportFrom")
        for (const name of imported(node as ImportFrom)) used.add(name);
      if (node.kind === "Name" || node.kind === "Attribute")
        for (const name of namesOf(node as Expression, state)) used.add(name);
    };
    mapTree(state.module.body, visit);
  }
  return used;
}

/** Names for type checkers are used by importing them. */
const imported = ({ module, level, names }: ImportFrom): string[] =>
  level > 0 ? [] : names.map(({ name }) => `${module}.${name}`);

function namesOf(node: Expression, state: State): string[] {
  const qualified = qualifiedName(state, node);
  if (node.kind !== "Attribute") return qualified === undefined ? [] : [qualified];
  const owners = membersOf(state.typeOf(node.value)).flatMap((member) => {
    if (member.kind === "class" || member.kind === "object") return libraryBase(member.cls) ?? [];
    if (member.kind === "library") return member.self ? [] : member.name;
    return libraryClassOf(member) ?? [];
  });
  const names = owners.flatMap((owner) =>
    [...state.library.ancestry(owner)].map(({ name }) => `${name}.${node.attribute}`),
  );
  return qualified === undefined ? names : [qualified, ...names];
}
