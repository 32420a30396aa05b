import { ValueError } from "../builtins/exceptions-core.js";
import { str } from "../builtins/str.js";
import { dumps } from "../json/dumps.js";
import { FormData } from "./form-data.js";
import { entriesOf, type Params, quoteQuery } from "./url.js";

/** What `data` may be. */
export type Data = Params | Uint8Array | FormData;

/** A request's body, and its type where the caller does not say otherwise. */
export interface Body {
  readonly body: BodyInit | null;
  readonly contentType: string | null;
}

/** The body for `data` or `json`. */
export function bodyOf(data: Data, json: unknown): Body {
  if (json !== null && json !== undefined) {
    if (data !== null)
      throw new ValueError("data and json parameters can not be used at the same time");
    return { body: dumps(json), contentType: "application/json" };
  }
  if (data === null) return { body: null, contentType: null };
  if (typeof data === "string") return { body: data, contentType: "text/plain; charset=utf-8" };
  if (data instanceof Uint8Array) {
    return { body: Uint8Array.from(data), contentType: "application/octet-stream" };
  }
  if (data instanceof FormData) return data.encoded();
  const parts = entriesOf(data).map(
    ([name, value]) => `${quoteQuery(name)}=${quoteQuery(str(value))}`,
  );
  return { body: parts.join("&"), contentType: "application/x-www-form-urlencoded" };
}
