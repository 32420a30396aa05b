import { Coroutine } from "../asyncio/coroutine.js";
import type { ClientResponse } from "./response.js";

/**
 * What `session.get(…)` gives: nothing is sent until it is awaited, entered with `async with`, or
 * scheduled.
 */
export class RequestContext extends Coroutine<ClientResponse> {
  static override readonly __name__: string = "_RequestContextManager";
  static override readonly __module__: string = "aiohttp.client";
  #response: ClientResponse | null = null;

  constructor(send: () => Promise<ClientResponse>) {
    super(send, "ClientSession._request");
  }

  async __aenter__(): Promise<ClientResponse> {
    this.#response = await this;
    return this.#response;
  }

  async __aexit__(_type?: unknown, _error?: unknown, _traceback?: unknown): Promise<void> {
    this.#response?.release();
  }
}
