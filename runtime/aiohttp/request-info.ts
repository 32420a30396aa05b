import type { Headers } from "./headers.js";
import type { YarlUrl } from "./url.js";

/** What was asked for: errors and responses carry it. */
export interface RequestInfo {
  readonly url: YarlUrl;
  readonly method: string;
  readonly headers: Headers;
  readonly realUrl: YarlUrl;
}
