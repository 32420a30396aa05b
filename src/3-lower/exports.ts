/** What an emitted module hands out. */
import type { TsModule, TsStatement } from "../ast/typescript.ts";
import type { Binding, Scope } from "../2-analyze/model.ts";

/** Marks the statements that declare the names as exported. */
export const exporting = (module: TsModule, names: ReadonlySet<string>): TsModule => ({
  ...module,
  body: module.body.map((statement) =>
    declaredNames(statement).some((name) => names.has(name))
      ? ({ ...statement, exported: true } as TsStatement)
      : statement,
  ),
});

/** The names that a statement declares. */
export function declaredNames(statement: TsStatement): string[] {
  switch (statement.kind) {
    case "Function":
    case "Class":
    case "Interface":
    case "TypeAlias":
      return [statement.name];
    case "Variable":
      return statement.declarators.flatMap(({ target }) => patternNames(target));
    default:
      return [];
  }
}

const patternNames = (node: unknown): string[] => {
  if (Array.isArray(node)) return node.flatMap(patternNames);
  if (typeof node !== "object" || node === null) return [];
  const { kind, name } = node as { kind?: string; name?: string };
  return kind === "Identifier" ? [name!] : Object.values(node).flatMap(patternNames);
};

/** The names that a module has for others: those that do not begin with `_`, or what `__all__` lists. */
export function publicNames(
  scope: Scope,
  home: ReadonlyMap<Binding, string>,
  flag?: string,
): string[] {
  return [...scope.bindings.values()].flatMap((binding) =>
    binding.name.startsWith("_") || binding.name === flag ? [] : (home.get(binding) ?? []),
  );
}

/** Whether running the module awaits, outside of its functions. */
export function awaitsAtLevel(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(awaitsAtLevel);
  if (typeof node !== "object" || node === null) return false;
  const { kind } = node as { kind?: string };
  if (kind === "Function" || kind === "Arrow" || kind === "FunctionExpression" || kind === "Method")
    return false;
  if (kind === "Await") return true;
  if (kind === "ForOf" && (node as { await?: boolean }).await) return true;
  if (kind === "Variable" && (node as { declaration?: string }).declaration === "await using")
    return true;
  return Object.values(node).some(awaitsAtLevel);
}

/** Without imports and exports a file is a script, whose names would clash with other files'. */
export const asModule = (module: TsModule): TsModule => ({
  ...module,
  body: [...module.body, { kind: "Export", named: [], leading: [{ kind: "blank" }] }],
});
