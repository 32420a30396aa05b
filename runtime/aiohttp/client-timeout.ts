import { repr } from "../builtins/repr.js";

/** https://docs.aiohttp.org/en/stable/client_reference.html#aiohttp.ClientTimeout */
export class ClientTimeout {
  static readonly __module__ = "aiohttp.client";
  readonly total: number | null;
  readonly connect: number | null;
  readonly sockRead: number | null;
  readonly sockConnect: number | null;

  constructor(
    options: {
      total?: number | null;
      connect?: number | null;
      sockConnect?: number | null;
      sockRead?: number | null;
    } = {},
  ) {
    this.total = options.total ?? null;
    this.connect = options.connect ?? null;
    this.sockRead = options.sockRead ?? null;
    this.sockConnect = options.sockConnect ?? null;
  }

  __repr__(): string {
    const { total, connect, sockRead, sockConnect } = this;
    return `ClientTimeout(total=${repr(total)}, connect=${repr(connect)}, sock_read=${repr(sockRead)}, sock_connect=${repr(sockConnect)})`;
  }
}
