import { str } from "../builtins/str.js";
import { quoteQuery } from "./url.js";

interface Field {
  readonly name: string;
  readonly value: unknown;
  readonly filename: string | null;
  readonly contentType: string | null;
}

/** https://docs.aiohttp.org/en/stable/client_reference.html#formdata */
export class FormData {
  readonly #fields: Field[] = [];

  /** Adds a field; bytes, a file name or a content type make the form multipart. */
  addField(
    name: string,
    value: unknown,
    options: { contentType?: string | null; filename?: string | null } = {},
  ): void {
    const { contentType = null, filename = null } = options;
    this.#fields.push({ name, value, contentType, filename });
  }

  /** The body as the platform sends it, and its type where that is ours to say. @internal */
  encoded(): { body: BodyInit; contentType: string | null } {
    const multipart = this.#fields.some(
      (field) =>
        field.filename !== null || field.contentType !== null || field.value instanceof Uint8Array,
    );
    if (!multipart) {
      const parts = this.#fields.map(
        ({ name, value }) => `${quoteQuery(name)}=${quoteQuery(str(value))}`,
      );
      return { body: parts.join("&"), contentType: "application/x-www-form-urlencoded" };
    }
    const form = new globalThis.FormData();
    for (const { name, value, filename, contentType } of this.#fields) {
      const isBytes = value instanceof Uint8Array;
      if (!isBytes && filename === null && contentType === null) {
        form.append(name, str(value));
        continue;
      }
      const content = isBytes ? Uint8Array.from(value) : str(value);
      const type = contentType ?? (isBytes ? "application/octet-stream" : "text/plain");
      form.append(name, new Blob([content], { type }), filename ?? name);
    }
    return { body: form, contentType: null };
  }
}
