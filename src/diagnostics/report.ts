/** Reports by the catalogue's names, once a place. */
import type { Span } from "../ast/python.ts";
import { DiagnosticBag } from "./bag.ts";
import { catalogue } from "./catalogue.ts";
import type { Diagnostic, DiagnosticDefinition } from "./define.ts";

const byName = new Map<string, DiagnosticDefinition>(
  catalogue.map((definition): [string, DiagnosticDefinition] => [definition.name, definition]),
);

export class Reporter {
  readonly #bag: DiagnosticBag;
  readonly #seen = new Set<string>();

  constructor(file: string) {
    this.#bag = new DiagnosticBag(file);
  }

  /** @throws when the catalogue has no entry of that name: a defect of the compiler */
  report(name: string, span: Span, values: Readonly<Record<string, string>>): void {
    const definition = byName.get(name);
    if (definition === undefined) throw new Error(`no diagnostic is called ${name}`);
    const key = `${name} ${span.start} ${span.end} ${JSON.stringify(values)}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#bag.report(definition, span, values);
  }

  get hasErrors(): boolean {
    return this.#bag.hasErrors;
  }

  sorted(): Diagnostic[] {
    return this.#bag.sorted();
  }
}
