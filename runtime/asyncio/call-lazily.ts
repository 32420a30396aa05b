import { call } from "../builtins/call.js";
import { coroutine, type Awaitable } from "./coroutine.js";

const AsyncFunction = (async () => {}).constructor;

/** `callee(...args)` where it may be an `async def`: such a call only makes a coroutine. */
export function callLazily<A extends readonly unknown[], R>(
  callee: (...args: A) => Promise<R>,
  ...args: A
): Awaitable<R>;
export function callLazily(callee: unknown, ...args: unknown[]): any;
export function callLazily(callee: unknown, ...args: unknown[]): unknown {
  if (callee instanceof AsyncFunction) {
    return coroutine(callee as (...given: unknown[]) => Promise<unknown>, ...args);
  }
  return call(callee, ...args);
}
