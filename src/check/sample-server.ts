import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";

/**
 * Starts the `server.mjs` of a sample, if it has one, while `use` runs. The server prints its port
 * in its first line; the programs get its address as their first argument.
 */
export async function withSampleServer<T>(
  folder: string | undefined,
  use: (parameters: readonly string[]) => Promise<T>,
): Promise<T> {
  const script = folder === undefined ? undefined : path.join(folder, "server.mjs");
  if (script === undefined || !existsSync(script)) return use([]);
  const server = spawn(process.execPath, [script], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const line = await new Promise<string>((resolve, reject) => {
      server.on("error", reject);
      server.on("exit", () => reject(new Error(`${script} ended before it printed its port`)));
      createInterface({ input: server.stdout }).once("line", resolve);
    });
    const address = /^\d+$/u.test(line.trim()) ? `http://127.0.0.1:${line.trim()}` : line.trim();
    return await use([address]);
  } finally {
    server.kill();
  }
}
