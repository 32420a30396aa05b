import { mkdir, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { build, type BuildFailure } from "esbuild";
import type { EmittedFile } from "../../../src/options.ts";

export interface Bundled {
  readonly bundle?: string;
  readonly problem?: string;
}

/**
 * Bundles many emitted programs at once into `folder`, with the options of `src/check/bundle.ts`,
 * and returns the bundles' paths, or why there is none. The runtime's files are the same for all:
 * they are written and parsed once, and each program's runtime folders are links to them.
 */
export async function bundleBatch(
  programs: readonly (readonly EmittedFile[])[],
  folder: string,
): Promise<Bundled[]> {
  const shared = path.join(folder, "shared");
  const written = new Set<string>();
  for (const [index, files] of programs.entries()) {
    const own = path.join(folder, `program-${index}`);
    await mkdir(path.join(own, "runtime"), { recursive: true });
    const parts = new Set<string>();
    for (const { path: name, text } of files) {
      const [, part, ...rest] = name.split("/");
      if (rest.length === 0) {
        await writeFile(path.join(own, name), text);
        continue;
      }
      parts.add(part);
      if (written.has(name)) continue;
      written.add(name);
      const target = path.join(shared, part, ...rest);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, text);
    }
    for (const part of parts) {
      await symlink(path.join(shared, part), path.join(own, "runtime", part), "junction");
    }
  }
  const problems = new Map<number, string>();
  const entries = programs.map(({ 0: main }, index) => ({
    in: path.join(folder, `program-${index}`, main.path),
    out: `program-${index}`,
  }));
  // One program that cannot be bundled fails the whole build: it goes on without it.
  for (;;) {
    const failure = await bundleEntries(
      entries.filter((_, index) => !problems.has(index)),
      path.join(folder, "bundles"),
    );
    if (failure === undefined) break;
    for (const { text, location } of failure.errors) {
      const found = /program-(\d+)[/\\]/u.exec(location?.file ?? "");
      if (found === null) throw failure;
      problems.set(Number(found[1]), `line ${location?.line}: ${text}`);
    }
  }
  return entries.map(({ out }, index) =>
    problems.has(index)
      ? { problem: problems.get(index) }
      : { bundle: path.join(folder, "bundles", `${out}.mjs`) },
  );
}

async function bundleEntries(
  entryPoints: { in: string; out: string }[],
  outdir: string,
): Promise<BuildFailure | undefined> {
  try {
    await build({
      entryPoints,
      outdir,
      outExtension: { ".js": ".mjs" },
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node20",
      keepNames: true,
      charset: "utf8",
      logLevel: "silent",
    });
    return undefined;
  } catch (error) {
    if (error instanceof Error && "errors" in error) return error as BuildFailure;
    throw error;
  }
}
