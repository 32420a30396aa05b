import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** A small program with a name; many stand in one file, each after a line `### name`. */
export interface Probe {
  readonly topic: string;
  readonly name: string;
  readonly source: string;
}

const folder = fileURLToPath(new URL("../probes", import.meta.url));

/** All probes, topic by topic. */
export function readProbes(): Probe[] {
  return readdirSync(folder)
    .toSorted()
    .flatMap((file) => {
      const [, ...parts] = readFileSync(path.join(folder, file), "utf8").split(/^### (.*)\n/mu);
      const topic = path.basename(file, ".txt");
      return Array.from({ length: parts.length / 2 }, (_, index) => ({
        topic,
        name: parts[2 * index],
        source: parts[2 * index + 1],
      }));
    });
}
