/** Qualified names: what `aio.wait_for` or `w` means after the module's imports. */
import type { Expression, Import, ImportAlias, ImportFrom } from "../../ast/python.ts";
import type { Binding } from "../model.ts";
import type { State } from "./state.ts";

/** The library name that an expression stands for, or `undefined` if it is not one. */
export function qualifiedName(state: State, node: Expression): string | undefined {
  if (node.kind === "Name") {
    const binding = state.resolution.names.get(node);
    return binding === undefined ? node.id : importedName(binding);
  }
  if (node.kind === "Attribute") {
    const owner = qualifiedName(state, node.value);
    return owner === undefined ? undefined : `${owner}.${node.attribute}`;
  }
  return undefined;
}

export interface ImportDefinition {
  readonly statement: Import | ImportFrom;
  readonly alias: ImportAlias;
}

/** What an import binds its name to: `import logging.config` binds `logging`. */
export const importMeaning = ({ statement, alias }: ImportDefinition): string =>
  statement.kind === "ImportFrom"
    ? `${statement.module}.${alias.name}`
    : alias.asName === undefined
      ? alias.name.split(".")[0]
      : alias.name;

/** What an imported name stands for; `undefined` where anything else binds it too. */
export function importedName(binding: Binding): string | undefined {
  const last = binding.definitions.findLast(({ kind }) => kind !== "delete");
  if (last?.kind !== "import") return undefined;
  if (binding.definitions.some(({ kind }) => kind !== "import")) return undefined;
  const { statement, alias } = last.node as ImportDefinition;
  if (statement.kind === "Import") {
    return alias.asName === undefined ? alias.name.split(".")[0] : alias.name;
  }
  if (statement.level > 0) return undefined;
  return `${statement.module}.${alias.name}`;
}
