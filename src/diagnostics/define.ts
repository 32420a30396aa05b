import type { Span } from "../ast/python.ts";

export type Severity = "error" | "warning" | "note";

/** One finding about one place of a source file. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  readonly file: string;
  /** What to do about it. */
  readonly hint?: string;
}

/** An entry of the catalogue: everything about a code that does not depend on the place. */
export interface DiagnosticDefinition<Message extends string = string> {
  /** Stable: 1xxx syntax, 2xxx unsupported, 3xxx lowering, 4xxx advice, 5xxx documents and checks. */
  readonly code: `A2T${number}`;
  /** Short name in kebab case, stable too: configuration may use it instead of the code. */
  readonly name: string;
  readonly severity: Severity;
  readonly title: string;
  /** Text with `{placeholder}`s. */
  readonly message: Message;
  readonly hint?: string;
  /** A few paragraphs in Markdown, with a Python example. */
  readonly explanation: string;
}

type PlaceholdersOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersOf<Rest>
  : never;

/** The values for the placeholders of a message. */
export type MessageArguments<Message extends string> = string extends Message
  ? Readonly<Record<string, string | number>>
  : Readonly<Record<PlaceholdersOf<Message>, string | number>>;

/** Declares a catalogue entry; the type keeps the placeholders of its message. */
export function define<const Message extends string>(
  definition: DiagnosticDefinition<Message>,
): DiagnosticDefinition<Message> {
  return definition;
}

/** Puts the values into a message or hint. */
export function fillTemplate(
  template: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in values ? String(values[name]) : whole,
  );
}
