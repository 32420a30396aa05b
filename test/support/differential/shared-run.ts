import { fork } from "node:child_process";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { transform, type TransformFailure } from "esbuild";
import { packageRoot } from "../../../src/check/package-root.ts";
import type { EmittedFile } from "../../../src/options.ts";
import type { Ending } from "./python-batch.ts";

// A program that says nothing for so long does not end.
const timeLimit = 10_000;
const driver = path.join(packageRoot(), "test", "support", "differential", "shared-worker.mjs");

/** An ending, or why there is none. */
type Outcome = Ending | string;

/**
 * Runs emitted programs one after another in one process: the runtime is loaded once, each program
 * is a module of its own. Programs that change what they share (builtin classes, the event loop's
 * counters) may see each other, so a difference has to be confirmed with `runBundleAlone`.
 */
export async function runShared(
  programs: readonly (readonly EmittedFile[])[],
  folder: string,
): Promise<Outcome[]> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "package.json"), '{ "type": "module" }\n');
  const written = new Map<string, Promise<void>>();
  const problems = await Promise.all(
    programs.map((files, index) => writeProgram(files, folder, index, written)),
  );
  const urls = programs.map(
    ({ 0: main }, index) =>
      pathToFileURL(path.join(folder, `program-${index}`, main.path.replace(/\.ts$/u, ".js"))).href,
  );
  const outcomes: Outcome[] = problems.map((problem) => problem ?? "did not run");
  let waiting = problems.flatMap((problem, index) => (problem === undefined ? [index] : []));
  while (waiting.length > 0) {
    const ended = await runInProcess(waiting, urls, outcomes);
    waiting = waiting.slice(ended);
  }
  return outcomes;
}

async function writeProgram(
  files: readonly EmittedFile[],
  folder: string,
  index: number,
  written: Map<string, Promise<void>>,
): Promise<string | undefined> {
  const own = path.join(folder, `program-${index}`);
  await mkdir(path.join(own, "runtime"), { recursive: true });
  const parts = new Set<string>();
  try {
    await Promise.all(
      files.map(async ({ path: name, text }) => {
        const [, part, ...rest] = name.split("/");
        if (rest.length === 0) return writeJavaScript(path.join(own, name), text);
        parts.add(part);
        const shared = path.join(folder, "shared", part, ...rest);
        if (!written.has(shared)) written.set(shared, writeJavaScript(shared, text));
        return written.get(shared);
      }),
    );
  } catch (error) {
    const [first] = (error as TransformFailure).errors;
    return `line ${first.location?.line}: ${first.text}`;
  }
  for (const part of parts) {
    await symlink(path.join(folder, "shared", part), path.join(own, "runtime", part), "junction");
  }
  return undefined;
}

async function writeJavaScript(file: string, text: string): Promise<void> {
  const { code } = await transform(text, {
    loader: "ts",
    target: "node20",
    keepNames: true,
    charset: "utf8",
    logLevel: "silent",
  });
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file.replace(/\.ts$/u, ".js"), code);
}

/** Runs the programs until one does not end; tells how many have been dealt with. */
function runInProcess(
  waiting: readonly number[],
  urls: readonly string[],
  outcomes: Outcome[],
): Promise<number> {
  return new Promise((resolve) => {
    let ended = 0;
    const worker = fork(driver, [], {
      env: { PATH: process.env.PATH, ASYNCIO2TS_CLOCK: "virtual", TZ: "UTC" },
      execArgv: ["--max-old-space-size=1000"],
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    worker.send(waiting.map((index) => urls[index]));
    const giveUp = (): void => void worker.kill("SIGKILL");
    let timer = setTimeout(giveUp, timeLimit);
    worker.on("message", (ending: Ending) => {
      clearTimeout(timer);
      outcomes[waiting[ended]] = ending;
      ended += 1;
      timer = setTimeout(giveUp, timeLimit);
    });
    worker.on("exit", () => {
      clearTimeout(timer);
      if (ended < waiting.length) {
        outcomes[waiting[ended]] = { output: "", status: "late" };
        ended += 1;
      }
      resolve(ended);
    });
  });
}
