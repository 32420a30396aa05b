/** The import statements for what a module takes from the runtime. */
import type { TsImport } from "../ast/typescript.ts";
import { facades } from "../generated/runtime-index.ts";
import type { RuntimeUse } from "./use.ts";

const compareText = (left: string, right: string): number =>
  left < right ? -1 : left > right ? 1 : 0;

/** Whether a module of the runtime is imported as a whole: `import * as time`. */
function isNamespaceFacade(facade: string): boolean {
  return facades[facade]?.namespace ?? false;
}

/**
 * Builds the imports, sorted by module and by name.
 *
 * @param uses what the module takes; of a namespace, `local` renames the namespace
 * @param folder where the runtime stands, seen from the module: `./runtime`
 */
export function runtimeImportStatements(
  uses: Iterable<RuntimeUse>,
  folder = "./runtime",
): TsImport[] {
  const named = new Map<string, Map<string, RuntimeUse>>();
  const namespaces = new Map<string, { local: string; typeOnly: boolean }>();
  for (const use of uses) {
    const { facade, name, local } = use;
    const typeOnly = Boolean(use.typeOnly) || Boolean(facades[facade]?.exports[name]?.typeOnly);
    if (isNamespaceFacade(facade)) {
      const known = namespaces.get(facade);
      namespaces.set(facade, {
        local: local ?? known?.local ?? facade,
        typeOnly: typeOnly && (known?.typeOnly ?? true),
      });
      continue;
    }
    const names = named.get(facade) ?? new Map<string, RuntimeUse>();
    named.set(facade, names);
    const key = `${name} ${local ?? name}`;
    const known = names.get(key);
    names.set(key, { ...use, typeOnly: typeOnly && (known?.typeOnly ?? true) });
  }
  const statements: TsImport[] = [];
  for (const [facade, { local, typeOnly }] of namespaces) {
    const from = `${folder}/${facade}.js`;
    statements.push({ kind: "Import", from, namespace: local, ...(typeOnly && { typeOnly }) });
  }
  for (const [facade, names] of named)
    statements.push(namedImport(`${folder}/${facade}.js`, names));
  return statements.sort((left, right) => compareText(left.from, right.from));
}

function namedImport(from: string, names: ReadonlyMap<string, RuntimeUse>): TsImport {
  const uses = [...names].sort(([left], [right]) => compareText(left, right)).map(([, use]) => use);
  const typeOnly = uses.every((use) => use.typeOnly);
  return {
    kind: "Import",
    from,
    named: uses.map(({ name, local, typeOnly: isType }) => ({
      name,
      ...(local !== undefined && local !== name && { as: local }),
      ...(isType && !typeOnly && { typeOnly: true }),
    })),
    ...(typeOnly && { typeOnly }),
  };
}
