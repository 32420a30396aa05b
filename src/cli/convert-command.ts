import path from "node:path";
import { unifiedDiff } from "../check/unified-diff.ts";
import { isRefused, type ConvertOptions, type Converter, type EmittedFile } from "../options.ts";
import { allFiles, convertInput, type ConvertedInput } from "./convert-inputs.ts";
import { inputPrograms } from "./input-programs.ts";
import { isFolder, readInputs } from "./inputs.ts";
import { Misuse } from "./misuse.ts";
import { changedFiles, withEarlierPrograms, writeOutput } from "./output-folder.ts";
import { reportDiagnostics, reportedOf, type ReportSettings } from "./report-diagnostics.ts";

/** The options of `asyncio2ts convert`. */
export interface ConvertCommand extends ReportSettings {
  readonly outDir?: string;
  readonly outFile?: string;
  readonly check: boolean;
  readonly diff: boolean;
  readonly force: boolean;
  readonly options: Omit<ConvertOptions, "file">;
}

/** Runs `asyncio2ts convert` and returns its exit status. */
export async function runConvert(
  paths: readonly string[],
  command: ConvertCommand,
  converter: Converter,
): Promise<number> {
  const target = await chooseTarget(paths, command);
  const inputs = await readInputs(paths);
  const converted = await Promise.all(
    inputPrograms(inputs, converter).map((program) =>
      convertInput(program, converter, command.options, target?.name),
    ),
  );
  reportDiagnostics(
    converted.flatMap(({ input, diagnostics }) => reportedOf(input, diagnostics)),
    command,
  );
  if (!command.quiet) reportDoubtful(converted);
  if (converted.some(isRefused)) return 1;

  if (target === undefined) {
    if (!command.check) process.stdout.write(converted[0].files[0].text);
    return 0;
  }
  const files = await withEarlierPrograms(target.folder, allFiles(converted));
  if (command.check || command.diff) return compare(target.folder, files, command);
  await writeOutput(target.folder, files, command.force);
  return 0;
}

interface Target {
  readonly folder: string;
  /** The name of the one main output, with `--out-file`. */
  readonly name?: string;
}

/** Where the output goes; nowhere for a single program, which is printed. */
async function chooseTarget(
  paths: readonly string[],
  command: ConvertCommand,
): Promise<Target | undefined> {
  const { outDir, outFile } = command;
  if (outDir !== undefined && outFile !== undefined) {
    throw new Misuse("--out-dir and --out-file exclude each other");
  }
  const several = paths.length > 1 || (paths[0] !== "-" && (await isFolder(paths[0])));
  if (outFile !== undefined) {
    if (several) throw new Misuse("--out-file takes the output of one file; use --out-dir");
    return { folder: path.dirname(outFile), name: path.basename(outFile) };
  }
  if (outDir !== undefined) return { folder: outDir };
  if (command.diff)
    throw new Misuse("--diff compares with files: it needs --out-dir or --out-file");
  if (several && !command.check) throw new Misuse("several inputs, or a folder, need --out-dir");
  return undefined;
}

/** With `--check` and `--diff` nothing is written: 1 when something would change. */
async function compare(
  folder: string,
  files: readonly EmittedFile[],
  command: ConvertCommand,
): Promise<number> {
  const changed = await changedFiles(folder, files);
  for (const { file, before } of changed) {
    const name = path.posix.join(folder.split(path.sep).join("/"), file.path);
    if (command.diff) {
      const names = { before: before === undefined ? "/dev/null" : name, after: name };
      process.stdout.write(unifiedDiff(before ?? "", file.text, names));
    } else {
      process.stderr.write(`${before === undefined ? "missing" : "out of date"}: ${name}\n`);
    }
  }
  return command.check && changed.length > 0 ? 1 : 0;
}

function reportDoubtful(converted: readonly ConvertedInput[]): void {
  for (const { input, doubtfulLines } of converted) {
    for (const line of doubtfulLines) {
      process.stderr.write(
        `${input.file}:${line}: looks like Python but does not parse; left as it is\n`,
      );
    }
  }
}
