import type { AttributeEntry, ClassEntry, Entry } from "./define.ts";

interface ExceptionForm {
  /** Python's qualified name. */
  readonly name: string;
  readonly base: string;
  readonly emit: string;
  /** Where it differs from `(*args: object)`. */
  readonly signature?: string;
  readonly attributes?: Readonly<Record<string, AttributeEntry>>;
  readonly methods?: Readonly<Record<string, Entry>>;
}

/** The class entry of an exception: all are called, caught, tested and inherited from alike. */
export function exceptionClass(form: ExceptionForm): ClassEntry {
  const local = form.name.slice(form.name.lastIndexOf(".") + 1);
  return {
    name: form.name,
    bases: [form.base],
    ts: local,
    value: local,
    inheritable: true,
    construct: {
      signature: form.signature ?? `(*args: object) -> ${form.name}`,
      emit: form.emit,
    },
    attributes: form.attributes,
    methods: form.methods,
  };
}
