/** Which files of the runtime a program needs. */
import type { TsExport, TsStatement } from "../ast/typescript.ts";
import { printModule } from "../4-print/print.ts";
import { facades, runtimeImports } from "../generated/runtime-index.ts";
import type { RuntimeUse } from "./use.ts";

/** A file to write, by its path beside the program. */
export interface RuntimeFile {
  readonly path: string;
  readonly text: string;
}

/** The texts of the runtime's files. The module is large, so it is loaded where it is needed. */
export async function loadRuntimeSources(): Promise<Readonly<Record<string, string>>> {
  const { runtimeSources } = await import("../generated/runtime-sources.ts");
  return runtimeSources;
}

/** The files named, and all that they import, in turn. */
export function closureOf(paths: Iterable<string>): string[] {
  const needed = new Set<string>();
  const queue = [...paths];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (needed.has(path)) continue;
    needed.add(path);
    queue.push(...(runtimeImports[path] ?? []));
  }
  return [...needed].sort();
}

/** Uses by facade; a name used both as a value and as a type counts as a value. */
function byFacade(uses: Iterable<RuntimeUse>): Map<string, Map<string, boolean>> {
  const grouped = new Map<string, Map<string, boolean>>();
  for (const { facade, name, typeOnly } of uses) {
    const names = grouped.get(facade) ?? new Map<string, boolean>();
    grouped.set(facade, names);
    names.set(name, Boolean(typeOnly) && (names.get(name) ?? true));
  }
  return grouped;
}

const compareText = (left: string, right: string): number =>
  left < right ? -1 : left > right ? 1 : 0;

/** `runtime/asyncio.ts`: what the program uses of a module, and nothing else. */
function facadeText(facade: string, names: ReadonlyMap<string, boolean>): string {
  const files = new Map<string, { name: string; typeOnly: boolean }[]>();
  for (const [name, typeOnly] of [...names].sort(([left], [right]) => compareText(left, right))) {
    const found = facades[facade]?.exports[name];
    if (!found) throw new Error(`the runtime's module ${facade} has no ${name}`);
    const list = files.get(found.file) ?? [];
    files.set(found.file, list);
    list.push({ name, typeOnly: typeOnly || Boolean(found.typeOnly) });
  }
  const body = [...files]
    .sort(([left], [right]) => compareText(left, right))
    .map(([file, named]): TsStatement => {
      const from = `./${file.replace(/\.ts$/, ".js")}`;
      return { kind: "Export", from, named } satisfies TsExport;
    });
  return printModule({ body }).text;
}

/**
 * The runtime's files that a program needs, facades included, sorted by path.
 *
 * @param uses what the program's modules take from the runtime
 * @param sources the texts of the runtime's files, from {@link loadRuntimeSources}
 */
export function runtimeFiles(
  uses: Iterable<RuntimeUse>,
  sources: Readonly<Record<string, string>>,
): RuntimeFile[] {
  const grouped = byFacade(uses);
  const files: RuntimeFile[] = [];
  const roots: string[] = [];
  for (const [facade, names] of grouped) {
    files.push({ path: `runtime/${facade}.ts`, text: facadeText(facade, names) });
    for (const name of names.keys()) roots.push(facades[facade].exports[name].file);
  }
  for (const path of closureOf(roots)) files.push({ path: `runtime/${path}`, text: sources[path] });
  return files.sort((left, right) => compareText(left.path, right.path));
}
