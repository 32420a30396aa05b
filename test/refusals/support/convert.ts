import { convert, prepare } from "../../../src/index.ts";
import { renderText } from "../../../src/diagnostics/render.ts";
import type { Diagnostic } from "../../../src/diagnostics/define.ts";

export { prepare };

/** What became of a program: its text, or the errors that refuse it. */
export interface Outcome {
  readonly text: string | undefined;
  readonly errors: readonly Diagnostic[];
  readonly advice: readonly Diagnostic[];
  /** The errors as people see them. */
  readonly shown: string;
}

/** Converts a program; throws only where the compiler itself does. */
export function outcomeOf(source: string): Outcome {
  const { files, diagnostics } = convert(source, { file: "main.py" });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  return {
    text: files[0]?.text,
    errors,
    advice: diagnostics.filter(({ severity }) => severity !== "error"),
    shown: errors.map((diagnostic) => renderText(diagnostic, source)).join("\n"),
  };
}

/** The code of each error, or `converts`. */
export const codesOf = (source: string): string => {
  const { errors } = outcomeOf(source);
  return errors.length === 0 ? "converts" : [...new Set(errors.map(({ code }) => code))].join(" ");
};
