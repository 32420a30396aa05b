import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { EmittedFile } from "../options.ts";
import { isFacade, mergeFiles } from "./merge-files.ts";
import { Misuse } from "./misuse.ts";

/** The list of the files we wrote in a folder, each with the hash of what we wrote. */
export const manifestName = ".asyncio2ts.json";

interface Manifest {
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Writes all the files or none: first under temporary names, then renamed. A file that is there
 * already is replaced only when we wrote it and nobody has edited it since, or with `force`.
 */
export async function writeOutput(
  folder: string,
  files: readonly EmittedFile[],
  force: boolean,
): Promise<void> {
  const manifest = await readManifest(folder);
  if (!force) await refuseForeignFiles(folder, files, manifest);

  const hashes = Object.fromEntries(files.map((file) => [file.path, hash(file.text)]));
  const known = Object.entries({ ...manifest.files, ...hashes }).filter(
    ([file]) => file in hashes || existsSync(path.join(folder, file)),
  );
  const sorted = Object.fromEntries(known.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const text = JSON.stringify({ files: sorted } satisfies Manifest, undefined, 2) + "\n";

  const suffix = `.${randomUUID()}.tmp`;
  const written: string[] = [];
  try {
    for (const file of [...files, { path: manifestName, text }]) {
      const target = path.join(folder, file.path);
      await mkdir(path.dirname(target), { recursive: true });
      written.push(target);
      await writeFile(target + suffix, file.text);
    }
    for (const target of written) await rename(target + suffix, target);
  } finally {
    for (const target of written) await rm(target + suffix, { force: true });
  }
}

/**
 * Other programs converted into the same folder earlier share its runtime: what their facades
 * re-export must stay.
 */
export async function withEarlierPrograms(
  folder: string,
  files: readonly EmittedFile[],
): Promise<EmittedFile[]> {
  const manifest = await readManifest(folder);
  const now = new Set(files.map((file) => file.path));
  const others = Object.keys(manifest.files).some(
    (file) => !now.has(file) && !/(?:^|\/)runtime\//u.test(file),
  );
  if (!others) return [...files];
  const earlier: EmittedFile[] = [];
  for (const { file, before } of await changedFiles(folder, files)) {
    const ours = before !== undefined && manifest.files[file.path] === hash(before);
    if (ours && isFacade(file.path)) earlier.push({ path: file.path, text: before });
  }
  return mergeFiles([...files, ...earlier]);
}

/** The files whose text on the disk is not what would be written, with that text. */
export async function changedFiles(
  folder: string,
  files: readonly EmittedFile[],
): Promise<{ file: EmittedFile; before: string | undefined }[]> {
  const changed: { file: EmittedFile; before: string | undefined }[] = [];
  for (const file of files) {
    const target = path.join(folder, file.path);
    const before = existsSync(target) ? await readFile(target, "utf8") : undefined;
    if (before !== file.text) changed.push({ file, before });
  }
  return changed;
}

async function refuseForeignFiles(
  folder: string,
  files: readonly EmittedFile[],
  manifest: Manifest,
): Promise<void> {
  const foreign: string[] = [];
  for (const { file, before } of await changedFiles(folder, files)) {
    if (before !== undefined && manifest.files[file.path] !== hash(before)) foreign.push(file.path);
  }
  if (foreign.length > 0) {
    throw new Misuse(
      `not written by asyncio2ts, or edited since: ${foreign.join(", ")} in ${folder}; --force overwrites`,
    );
  }
}

async function readManifest(folder: string): Promise<Manifest> {
  const file = path.join(folder, manifestName);
  if (!existsSync(file)) return { files: {} };
  try {
    const manifest = JSON.parse(await readFile(file, "utf8")) as Partial<Manifest>;
    return { files: manifest.files ?? {} };
  } catch {
    throw new Misuse(`${file} is damaged; remove it, and use --force to overwrite the files`);
  }
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
