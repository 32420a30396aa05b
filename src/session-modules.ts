/**
 * Lessons whose snippets are announced as files: `from models import User` after a snippet that begins
 * with `# models.py` says where the name comes from, which the session knows already.
 */
import { Progress } from "./2-analyze/cells.ts";
import { resolveScopes } from "./2-analyze/scopes.ts";
import { mapStatements } from "./ast/map-tree.ts";
import type { Block } from "./ast/python.ts";
import { announcedModule } from "./lesson/announced.ts";

/**
 * Takes away the imports whose names still mean what the announced snippet defined; others are refused
 * as imports of unknown modules.
 */
export function withoutOwnImports(blocks: readonly Block[], sources: readonly string[]): Block[] {
  const modules = sources.map(announcedModule);
  if (modules.every((module) => module === undefined)) return [...blocks];
  const defined = blocks.map(definedNames);
  return blocks.map((block, index) =>
    mapStatements(block, (statement) => {
      if (statement.kind !== "ImportFrom" || statement.level > 1) return undefined;
      const from = modules.slice(0, index).lastIndexOf(statement.module ?? "");
      if (from < 0) return undefined;
      const isKnown = statement.names.every(
        ({ name, asName }) =>
          (asName === undefined || asName === name) &&
          defined[from].has(name) &&
          defined.slice(from + 1, index).every((names) => !names.has(name)),
      );
      return isKnown ? [] : undefined;
    }),
  );
}

/** What a snippet binds at its own level, by anything but imports of the same name. */
function definedNames(block: Block): Set<string> {
  const { modules } = resolveScopes(
    [{ kind: "Module", span: block.span, body: block }],
    new Progress(),
  );
  const bindings = [...modules[0].bindings.values()];
  return new Set(
    bindings
      .filter(({ definitions }) => definitions.some(({ kind }) => kind !== "import"))
      .map(({ name }) => name),
  );
}
