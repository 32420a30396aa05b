import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

const living = new Set<string>();

/**
 * Runs `use` with a fresh folder, which is gone afterwards, however `use` ends. When the process
 * exits in between, `removeTemporaryFolders` takes what is left.
 */
export async function withTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), "asyncio2ts-"));
  living.add(folder);
  try {
    return await use(folder);
  } finally {
    living.delete(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Removes the folders in use, for a process that is about to exit. */
export function removeTemporaryFolders(): void {
  for (const folder of living) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  living.clear();
}
