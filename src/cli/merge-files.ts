import type { EmittedFile } from "../options.ts";
import { Misuse } from "./misuse.ts";

/**
 * Makes one file of those with the same path. Copies of a runtime file are equal; a facade of the
 * runtime (`runtime/asyncio.ts`) re-exports what one program uses, and becomes the union.
 */
export function mergeFiles(files: readonly EmittedFile[]): EmittedFile[] {
  const byPath = new Map<string, string>();
  for (const { path, text } of files) {
    const other = byPath.get(path);
    if (other === undefined || other === text) {
      byPath.set(path, text);
    } else if (isFacade(path)) {
      byPath.set(path, mergeFacades(other, text));
    } else {
      throw new Misuse(`two inputs would be written to the same file, ${path}`);
    }
  }
  return [...byPath].map(([path, text]) => ({ path, text }));
}

/** Tells whether a path is that of a facade: `runtime/asyncio.ts`, not what lies below a folder. */
export function isFacade(path: string): boolean {
  return /(?:^|\/)runtime\/[^/]+\.ts$/u.test(path);
}

const exportLine = /^export (type )?\{([^}]*)\} from "([^"]+)";\n?/gmu;

/** The union of the re-exports of two facades, in the order of the files they name. */
export function mergeFacades(first: string, second: string): string {
  /** For each file the names, and whether a name is exported as a type only. */
  const exported = new Map<string, Map<string, boolean>>();
  for (const text of [first, second]) {
    for (const [, allTypes, list, from] of text.matchAll(exportLine)) {
      const names = exported.get(from) ?? new Map<string, boolean>();
      exported.set(from, names);
      for (const entry of list.split(",")) {
        const [, type, name] = /^\s*(type\s+)?(.*?)\s*$/u.exec(entry) ?? [];
        if (name === undefined || name === "") continue;
        const typeOnly = allTypes !== undefined || type !== undefined;
        names.set(name, typeOnly && (names.get(name) ?? true));
      }
    }
  }
  const head = first.replace(exportLine, "").trimEnd();
  const lines = [...exported]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, names]) => exportStatement(names, from));
  return (head === "" ? "" : `${head}\n`) + lines.join("");
}

/** Written as prettier does, at its default width. */
function exportStatement(names: ReadonlyMap<string, boolean>, from: string): string {
  const sorted = [...names].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const allTypes = sorted.every(([, typeOnly]) => typeOnly);
  const entries = sorted.map(([name, typeOnly]) => (typeOnly && !allTypes ? `type ${name}` : name));
  const start = allTypes ? "export type {" : "export {";
  const line = `${start} ${entries.join(", ")} } from "${from}";`;
  if (line.length <= 80 || entries.length === 1) return line + "\n";
  return `${start}\n${entries.map((entry) => `  ${entry},\n`).join("")}} from "${from}";\n`;
}
