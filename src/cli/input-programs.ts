import type { Converter } from "../options.ts";
import type { Input } from "./inputs.ts";

/** A document, or a program with the files that are run and those that it imports. */
export interface InputProgram {
  readonly input: Input;
  /** Other programs that share modules with it. */
  readonly others: readonly Input[];
}

/** Groups the Python files among the inputs into programs; their modules are converted with them. */
export function inputPrograms(inputs: readonly Input[], converter: Converter): InputProgram[] {
  const isProgram = ({ format, file }: Input): boolean =>
    format === undefined && file !== "<stdin>";
  const programs = inputs.filter(isProgram);
  if (programs.length < 2) return inputs.map((input) => ({ input, others: [] }));
  const byFile = new Map(programs.map((input) => [input.file, input]));
  const found = converter.findPrograms(new Map(programs.map(({ file, text }) => [file, text])));
  const byEntry = new Map(
    found.map(({ entries }): [string, readonly string[]] => [entries[0], entries.slice(1)]),
  );
  return inputs.flatMap((input): InputProgram[] => {
    if (!isProgram(input)) return [{ input, others: [] }];
    const others = byEntry.get(input.file);
    return others === undefined ? [] : [{ input, others: others.map((file) => byFile.get(file)!) }];
  });
}
