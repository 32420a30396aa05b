import { callLater, callWith } from "../builtins/keywords.js";
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

/** The same where run time binds the keywords. */
export function callLazilyWith(
  callee: unknown,
  args: Iterable<unknown>,
  given: ReadonlyMap<string, unknown> | Readonly<Record<string, unknown>> = {},
): any {
  return callee instanceof AsyncFunction
    ? coroutine(callLater(callee as never, args, given))
    : callWith(callee, args, given);
}
