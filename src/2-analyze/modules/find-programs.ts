/** Which files of a folder are programs, and which are modules that programs import. */
import type { Module } from "../../ast/python.ts";
import type { Library } from "../library.ts";
import { loadProgram } from "./load.ts";
import { placeOf } from "./place.ts";

interface Found {
  readonly entries: readonly string[];
  readonly files: readonly string[];
}

/**
 * A file that no other one imports is a program. Programs that share modules belong together: what
 * each of them passes to a shared function decides its types.
 */
export function findPrograms(
  files: ReadonlyMap<string, string>,
  library: Library,
  parse: (text: string, file: string) => Module,
): Found[] {
  const reached = new Map<string, readonly string[]>();
  const folders = new Map<string, string>();
  for (const [file, text] of files) {
    const place = placeOf(file, text, (path) => files.get(path));
    const { modules } = loadProgram({
      ...place,
      library,
      parse: (source, path) => parse(source, place.shown(path)),
    });
    reached.set(
      file,
      modules.map(({ path }) => place.shown(path)),
    );
    folders.set(file, place.folder);
  }
  const imported = new Set(
    [...reached].flatMap(([file, modules]) => modules.filter((path) => path !== file)),
  );
  const entries = [...files.keys()].filter((file) => !imported.has(file));
  const seen = new Set(entries.flatMap((file) => reached.get(file)!));
  // Files that only import each other: the first of them is run.
  for (const file of files.keys()) {
    if (seen.has(file)) continue;
    entries.push(file);
    for (const path of reached.get(file)!) seen.add(path);
  }
  return grouped(entries, reached, folders);
}

function grouped(
  entries: readonly string[],
  reached: ReadonlyMap<string, readonly string[]>,
  folders: ReadonlyMap<string, string>,
): Found[] {
  const groups: { entries: string[]; files: Set<string>; folder: string }[] = [];
  for (const entry of entries) {
    const files = new Set(reached.get(entry));
    const folder = folders.get(entry)!;
    const group = { entries: [entry], files, folder };
    const related = groups.filter(
      (other) => other.folder === folder && [...other.files].some((file) => files.has(file)),
    );
    for (const other of related) {
      group.entries.unshift(...other.entries);
      for (const file of other.files) files.add(file);
      groups.splice(groups.indexOf(other), 1);
    }
    groups.push(group);
  }
  return groups.map((group) => ({
    entries: group.entries,
    files: [...new Set([...group.entries, ...group.files])],
  }));
}
