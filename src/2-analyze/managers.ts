/** Managers with a form of their own in TypeScript. */
import type { With, WithItem } from "../ast/python.ts";
import type { ClassEntry } from "../../grammar-maps/define.ts";
import type { State } from "./infer/state.ts";
import type { Type } from "./types.ts";

/** Managers that only take and give back: plain `try … finally` says it all. */
const LOCKS = new Set([
  "asyncio.Lock",
  "asyncio.Semaphore",
  "asyncio.BoundedSemaphore",
  "asyncio.Condition",
]);

export const isLock = (item: WithItem, type: Type): boolean =>
  item.target === undefined && type.kind === "instance" && LOCKS.has(type.name);

const THREAD_LOCKS = new Set([
  "threading.Lock",
  "threading.RLock",
  "threading.Semaphore",
  "threading.BoundedSemaphore",
  "threading.Condition",
]);

/** `with lock:` between threads. */
export const isThreadLock = (type: Type): boolean =>
  type.kind === "instance" && THREAD_LOCKS.has(type.name);

/** How the end of the block disposes of what the statement names: see `ClassEntry`. */
export function disposal(state: State, node: With, type: Type): ClassEntry["disposable"] {
  const found = type.kind === "instance" ? state.library.class(type.name)?.disposable : undefined;
  return (found === "blocking") === (node.kind === "With") ? found : undefined;
}

/** Whether the body stays a block of the function rather than becoming a callback. */
export const isBlockScoped = (state: State, node: With, item: WithItem, type: Type): boolean =>
  (node.kind === "AsyncWith" && isLock(item, type)) ||
  (item.target === undefined && isThreadLock(type)) ||
  (item.target !== undefined && disposal(state, node, type) !== undefined);
