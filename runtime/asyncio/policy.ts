import { AttributeError, TypeError } from "../builtins/exceptions-common.js";
import { typeName } from "../builtins/type-name.js";
import { setEventLoop } from "./current-loop.js";
import type { EventLoop } from "./loop.js";
import { getEventLoop, newEventLoop } from "./loops.js";

/**
 * Makes event loops and keeps the current one; there is one kind of loop here.
 * @see https://docs.python.org/3/library/asyncio-policy.html
 */
export class DefaultEventLoopPolicy {
  static readonly __name__: string = "_UnixDefaultEventLoopPolicy";
  static readonly __module__: string = "asyncio.unix_events";

  getEventLoop(): EventLoop {
    return getEventLoop();
  }

  newEventLoop(): EventLoop {
    return newEventLoop();
  }

  setEventLoop(loop: EventLoop | null): void {
    setEventLoop(loop);
  }
}

let current = new DefaultEventLoopPolicy();

export function getEventLoopPolicy(): DefaultEventLoopPolicy {
  return current;
}

/** @throws TypeError where the policy is none */
export function setEventLoopPolicy(policy: DefaultEventLoopPolicy | null): void {
  if (policy !== null && !(policy instanceof DefaultEventLoopPolicy)) {
    throw new TypeError(
      `policy must be an instance of AbstractEventLoopPolicy or None, not '${typeName(policy)}'`,
    );
  }
  current = policy ?? new DefaultEventLoopPolicy();
}

/** What only Python on Windows has: programs ask for it behind a test of the platform. */
export function windowsOnly(name: string): never {
  throw new AttributeError(`module 'asyncio' has no attribute '${name}'`);
}
