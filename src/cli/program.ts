import { availableParallelism } from "node:os";
import { Command, InvalidArgumentError, Option } from "commander";
import type { ConvertOptions, Converter, Naming, Style } from "../options.ts";
import { handleInterruption } from "./interruption.ts";
import type { DiagnosticFormat } from "./report-diagnostics.ts";

/** What the commands leave behind for the process. */
export interface ProgramResult {
  status: number;
  signal?: NodeJS.Signals;
}

/**
 * Builds the command line; each command loads its own code, so that all start quickly. Every command writes its
 * exit status to `result`.
 */
export function createProgram(
  load: () => Promise<Converter>,
  version: string,
  result: ProgramResult,
): Command {
  const program = new Command("asyncio2ts")
    .description(
      "Converts Python asyncio programs and lessons to TypeScript that behaves the same.",
    )
    .version(version)
    .exitOverride()
    .showHelpAfterError("(asyncio2ts --help shows the commands)")
    .enablePositionalOptions()
    .addHelpText(
      "after",
      `
Examples:
  asyncio2ts convert hello.py                     print the TypeScript
  asyncio2ts convert lesson.md --out-dir lesson   convert a document and its snippets
  asyncio2ts run hello.py                         convert and run at once
  asyncio2ts check lessons/                       compare both sides of every program

Exit status: 0 done, 1 refused or different, 2 misuse.`,
    );

  emission(program.command("convert"))
    .description("convert programs (.py), documents (.txt, .md) and folders of them")
    .argument("<path...>", "files and folders; - reads a program from stdin")
    .option("-d, --out-dir <dir>", "write NAME.ts and runtime/ into this folder")
    .option("-o, --out-file <file>", "write one program to this file, runtime/ beside it")
    .option("--check", "write nothing; exit 1 when a file would change or is refused", false)
    .option("--diff", "write nothing; show what would change", false)
    .option("--force", "overwrite files that asyncio2ts did not write", false)
    .addHelpText(
      "after",
      `
Examples:
  asyncio2ts convert hello.py > hello.ts
  asyncio2ts convert src/ --out-dir out --check
  cat hello.py | asyncio2ts convert - --format json`,
    )
    .action(async (paths: string[], options: ConvertFlags) => {
      const { runConvert } = await import("./convert-command.ts");
      const command = { ...options, options: convertOptions(options) };
      result.status = await runConvert(paths, command, await load());
    });

  emission(program.command("run"))
    .description("convert a program and run it with Node")
    .argument("<file>", "a Python program; - reads it from stdin")
    .argument("[args...]", "its arguments")
    .passThroughOptions()
    .addHelpText("after", "\nExample:\n  asyncio2ts run client.py --verbose http://localhost:8080")
    .action(async (file: string, parameters: string[], options: EmissionFlags) => {
      const { runProgram } = await import("./run-command.ts");
      const settings = { ...options, quiet: true, options: convertOptions(options) };
      Object.assign(result, await runProgram(file, parameters, settings, await load()));
    });

  program
    .command("check")
    .description("run programs under CPython and under Node and compare what they print")
    .argument("<path...>", "programs, documents, and folders of them")
    .option(
      "--record",
      "write the goldens of samples: main.py's expected.out and expected.ts",
      false,
    )
    .option("--goldens", "judge by the recorded goldens, without running Python", false)
    .option("--real-time", "wait for real instead of on the virtual clock", false)
    .option("--no-types", "do not type-check the emitted code")
    .option("-j, --jobs <n>", "programs at a time", positive, Math.min(4, availableParallelism()))
    .option("--time-limit <seconds>", "time a program may take", positive, 60)
    .option("-q, --quiet", "no progress line", false)
    .addOption(styleOption())
    .addOption(namingOption())
    .addHelpText("after", "\nExample:\n  asyncio2ts check samples/ --jobs 2")
    .action(async (paths: string[], options: CheckFlags) => {
      const { runCheck } = await import("./check-command.ts");
      const command = {
        ...options,
        timeLimit: options.timeLimit * 1000,
        options: convertOptions(options),
      };
      result.status = await runCheck(paths, command, handleInterruption(await load()));
    });

  program
    .command("explain")
    .description("explain a diagnostic; without a code, list all")
    .argument("[code]", "for example A2T1001")
    .addHelpText("after", "\nExample:\n  asyncio2ts explain A2T2001")
    .action(async (code: string | undefined) => {
      const { explain } = await import("./explain-command.ts");
      process.stdout.write(explain(code));
    });
  return program;
}

interface EmissionFlags {
  readonly format: DiagnosticFormat;
  readonly quiet: boolean;
  readonly style: Style;
  readonly naming: Naming;
  readonly printWidth?: number;
}

interface ConvertFlags extends EmissionFlags {
  readonly outDir?: string;
  readonly outFile?: string;
  readonly check: boolean;
  readonly diff: boolean;
  readonly force: boolean;
}

interface CheckFlags {
  readonly record: boolean;
  readonly goldens: boolean;
  readonly realTime: boolean;
  readonly types: boolean;
  readonly jobs: number;
  readonly timeLimit: number;
  readonly quiet: boolean;
  readonly style: Style;
  readonly naming: Naming;
}

function emission(command: Command): Command {
  return command
    .addOption(
      new Option("--format <format>", "how diagnostics are shown")
        .choices(["text", "json", "github"])
        .default("text"),
    )
    .option("-q, --quiet", "show errors only", false)
    .addOption(styleOption())
    .addOption(namingOption())
    .option("--print-width <n>", "break lines at this column (default: 80)", positive);
}

function styleOption(): Option {
  return new Option("--style <style>", "the emission: auto or asyncio")
    .default("auto")
    .argParser((value) => {
      if (value === "auto" || value === "asyncio") return value;
      throw new InvalidArgumentError(
        value === "promise"
          ? "Plain promises are not offered: their order is not asyncio's."
          : "Allowed choices are auto, asyncio.",
      );
    });
}

function namingOption(): Option {
  return new Option("--naming <naming>", "camelCase names, or Python's own")
    .choices(["camel", "preserve"])
    .default("camel");
}

function positive(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError("A whole number above 0 is needed.");
}

function convertOptions(flags: {
  readonly style: Style;
  readonly naming: Naming;
  readonly printWidth?: number;
}): Omit<ConvertOptions, "file"> {
  const { style, naming, printWidth } = flags;
  return { style, naming, printWidth };
}
