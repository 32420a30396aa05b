import type { Diagnostic } from "../diagnostics/define.ts";
import type { EmittedFile } from "../options.ts";

/** A program to run on both sides. */
export interface Program {
  /** The name shown in reports. */
  readonly name: string;
  /** The Python source; it is run from `file` when that is given. */
  readonly source: string;
  readonly file?: string;
  /** `python -m MODULE` runs it, in `folder`. */
  readonly module?: string;
  /** The folder that it runs in: that of `file` unless told otherwise. */
  readonly folder?: string;
  /** The folder that holds the goldens, and of a sample also its server and its input. */
  readonly sample?: string;
  /** Converts the program; `entry` is the module to run when it is not the first file. */
  readonly convert: () => {
    readonly files: readonly EmittedFile[];
    readonly entry?: string;
    readonly diagnostics: readonly Diagnostic[];
    /** What the spans of the diagnostics count in. */
    readonly text: string;
    /** Of a program of several files: what those in another file count in. */
    readonly textOf?: (file: string) => string | undefined;
  };
}

export type Status = "equal" | "different" | "refused" | "type errors" | "out of time";

/** What comparing one program gave. */
export interface Report {
  readonly name: string;
  readonly status: Status;
  /** Neither a failure nor a refusal that nobody expected. */
  readonly passed: boolean;
  readonly pythonMilliseconds?: number;
  readonly typescriptMilliseconds?: number;
  /** Texts for the reader: differences, diagnostics, notes. */
  readonly details: readonly string[];
  readonly files: readonly EmittedFile[];
}
