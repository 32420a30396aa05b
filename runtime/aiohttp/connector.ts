import { external } from "../asyncio/external.js";

interface Waiting {
  readonly host: string;
  readonly start: () => void;
  cancelled: boolean;
}

/** Limits the number of requests at a time; the platform keeps the connections. */
export class TCPConnector {
  static readonly __module__ = "aiohttp.connector";
  readonly limit: number;
  readonly limitPerHost: number;
  readonly #inUse = new Map<string, number>();
  #waiting: Waiting[] = [];
  closed = false;

  constructor(options: { limit?: number | null; limitPerHost?: number | null } = {}) {
    this.limit = options.limit ?? 100;
    this.limitPerHost = options.limitPerHost ?? 0;
  }

  /** Waits for a free connection; the requests that came first go first. @internal */
  async acquire(host: string): Promise<() => void> {
    if (!this.#isFree(host)) {
      let start = (): void => {};
      const turn = new Promise<void>((resolve) => {
        start = resolve;
      });
      const entry: Waiting = { host, start, cancelled: false };
      this.#waiting.push(entry);
      await external(turn, {
        onCancel: () => {
          entry.cancelled = true;
          // A turn that was given already goes on to the next.
          if (!this.#waiting.includes(entry)) this.#release(host);
        },
      });
    } else {
      this.#take(host);
    }
    let held = true;
    return () => {
      if (held) this.#release(host);
      held = false;
    };
  }

  /** Nothing to wait for: the platform closes its connections. */
  async close(): Promise<void> {
    this.closed = true;
  }

  #isFree(host: string): boolean {
    let total = 0;
    for (const count of this.#inUse.values()) total += count;
    const here = this.#inUse.get(host) ?? 0;
    return (
      (this.limit === 0 || total < this.limit) &&
      (this.limitPerHost === 0 || here < this.limitPerHost)
    );
  }

  #take(host: string): void {
    this.#inUse.set(host, (this.#inUse.get(host) ?? 0) + 1);
  }

  #release(host: string): void {
    this.#inUse.set(host, (this.#inUse.get(host) ?? 1) - 1);
    this.#waiting = this.#waiting.filter((entry) => !entry.cancelled);
    const next = this.#waiting.find((entry) => this.#isFree(entry.host));
    if (next === undefined) return;
    this.#waiting.splice(this.#waiting.indexOf(next), 1);
    this.#take(next.host);
    next.start();
  }
}
