import type { HeldContext } from "./context.js";
import type { CoroutineLike } from "./coroutine.js";
import { getRunningLoop } from "./running.js";
import type { Task } from "./task.js";

/**
 * Schedules a coroutine: it starts in the next turn of the loop.
 * @see https://docs.python.org/3/library/asyncio-task.html#asyncio.create_task
 */
export function createTask<T>(
  coro: CoroutineLike<T>,
  { name = null, context = null }: { name?: unknown; context?: HeldContext | null } = {},
): Task<T> {
  const task = getRunningLoop().createTask(coro, { context });
  // The number of an unnamed task counts named ones too, as in CPython 3.11.
  if (name !== null) task.setName(name);
  return task;
}
