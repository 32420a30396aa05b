import type { Span } from "../ast/python.ts";
import { fillTemplate } from "./define.ts";
import type { Diagnostic, DiagnosticDefinition, MessageArguments } from "./define.ts";

type ArgumentsParameter<Message extends string> =
  Record<never, never> extends MessageArguments<Message>
    ? [values?: MessageArguments<Message>, hint?: string]
    : [values: MessageArguments<Message>, hint?: string];

/** Collects the diagnostics of one file: problems are reported, not thrown. */
export class DiagnosticBag {
  readonly file: string;
  readonly #diagnostics: Diagnostic[] = [];

  constructor(file: string) {
    this.file = file;
  }

  /** Adds a diagnostic. A hint given here replaces the catalogue's. */
  report<Message extends string>(
    definition: DiagnosticDefinition<Message>,
    span: Span,
    ...[values, hint]: ArgumentsParameter<Message>
  ): void {
    const filled: Readonly<Record<string, string | number>> = values ?? {};
    const hintTemplate = hint ?? definition.hint;
    this.#diagnostics.push({
      code: definition.code,
      severity: definition.severity,
      message: fillTemplate(definition.message, filled),
      span: { start: span.start, end: span.end },
      file: this.file,
      ...(hintTemplate === undefined ? {} : { hint: fillTemplate(hintTemplate, filled) }),
    });
  }

  get hasErrors(): boolean {
    return this.#diagnostics.some((diagnostic) => diagnostic.severity === "error");
  }

  /** The diagnostics in source order; those of one place stay in the order of their report. */
  sorted(): Diagnostic[] {
    return this.#diagnostics.toSorted(
      (left, right) => left.span.start - right.span.start || left.span.end - right.span.end,
    );
  }
}
