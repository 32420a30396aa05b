import { existsSync } from "node:fs";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/** What is recorded beside a sample's `main.py`. */
export interface Goldens {
  /** What CPython prints. */
  readonly out?: string;
  /** CPython's exit status; recorded only when it is not 0. */
  readonly status: number;
  /** The emitted main module. */
  readonly typescript?: string;
  /** Of a program of several files each emitted module, by its path below `expected/`. */
  readonly modules?: ReadonlyMap<string, string>;
  /** The diagnostics of a program that is refused. */
  readonly diagnostics?: string;
}

/** The folder that holds the emitted modules of a program of several files. */
const modulesFolder = "expected";

const names = {
  out: "expected.out",
  status: "expected.status",
  typescript: "expected.ts",
  diagnostics: "expected.diag",
} as const;

/** Reads the goldens of a sample's folder. */
export async function readGoldens(folder: string): Promise<Goldens> {
  const read = async (name: string): Promise<string | undefined> => {
    const file = path.join(folder, name);
    return existsSync(file) ? readFile(file, "utf8") : undefined;
  };
  return {
    out: await read(names.out),
    status: Number((await read(names.status)) ?? "0"),
    typescript: await read(names.typescript),
    modules: await readModules(path.join(folder, modulesFolder)),
    diagnostics: await read(names.diagnostics),
  };
}

async function readModules(folder: string): Promise<ReadonlyMap<string, string> | undefined> {
  if (!existsSync(folder)) return undefined;
  const files = await readdir(folder, { recursive: true });
  const modules = files.filter((file) => file.endsWith(".ts")).toSorted();
  return new Map(
    await Promise.all(
      modules.map(
        async (file): Promise<[string, string]> => [
          file.split(path.sep).join("/"),
          await readFile(path.join(folder, file), "utf8"),
        ],
      ),
    ),
  );
}

/** Writes the goldens of a sample's folder, and removes those that no longer apply. */
export async function writeGoldens(folder: string, goldens: Goldens): Promise<void> {
  const status = goldens.status === 0 ? undefined : `${goldens.status}\n`;
  const texts = { ...goldens, status };
  await mkdir(folder, { recursive: true });
  await rm(path.join(folder, modulesFolder), { recursive: true, force: true });
  for (const [name, text] of goldens.modules ?? []) {
    const file = path.join(folder, modulesFolder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  for (const [key, name] of Object.entries(names)) {
    const text = texts[key as keyof typeof names];
    const file = path.join(folder, name);
    if (text === undefined) await rm(file, { force: true });
    else await writeFile(file, text);
  }
}
