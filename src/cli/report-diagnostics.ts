import type { Diagnostic } from "../diagnostics/define.ts";
import { renderGitHub, renderJson, renderText } from "../diagnostics/render.ts";
import { readModule } from "./inputs.ts";
import { wantsColours } from "./paint.ts";

export type DiagnosticFormat = "text" | "json" | "github";

/** How diagnostics are shown. */
export interface ReportSettings {
  readonly format: DiagnosticFormat;
  /** Shows errors only. */
  readonly quiet: boolean;
}

/** The diagnostics of one input, with the text that their spans count in. */
export interface Reported {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** The diagnostics of a program, each with the text of its own file. */
export const reportedOf = (
  input: { readonly file: string; readonly text: string },
  diagnostics: readonly Diagnostic[],
): Reported[] =>
  diagnostics.map((diagnostic) => ({
    text: diagnostic.file === input.file ? input.text : (readModule(diagnostic.file) ?? input.text),
    diagnostics: [diagnostic],
  }));

/** Writes diagnostics to stderr; `json` writes one array for all the inputs. */
export function reportDiagnostics(inputs: readonly Reported[], settings: ReportSettings): void {
  const shown = inputs.flatMap(({ text, diagnostics }) =>
    diagnostics
      .filter(({ severity }) => severity === "error" || !settings.quiet)
      .map((diagnostic) => ({ diagnostic, text })),
  );
  if (settings.format === "json") {
    const all = shown.map(({ diagnostic, text }) => renderJson(diagnostic, text));
    process.stderr.write(JSON.stringify(all, undefined, 2) + "\n");
    return;
  }
  const colours = wantsColours(process.stderr);
  for (const { diagnostic, text } of shown) {
    process.stderr.write(
      settings.format === "github"
        ? renderGitHub(diagnostic, text) + "\n"
        : renderText(diagnostic, text, { colours }) + "\n\n",
    );
  }
}
