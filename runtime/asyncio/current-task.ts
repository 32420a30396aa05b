import type { EventLoop } from "./loop.js";
import { getRunningLoop, openTaskOrNull } from "./running.js";
import { unfinishedTasks, type Task } from "./task.js";

/**
 * The task whose step is open, `null` in a callback.
 * @see https://docs.python.org/3/library/asyncio-task.html#asyncio.current_task
 */
export function currentTask(loop: EventLoop | null = null): Task<unknown> | null {
  const task = openTaskOrNull();
  return task?.getLoop() === (loop ?? getRunningLoop()) ? task : null;
}

/**
 * The tasks of the loop that are not done.
 * @see https://docs.python.org/3/library/asyncio-task.html#asyncio.all_tasks
 */
export function allTasks(loop: EventLoop | null = null): Set<Task<unknown>> {
  const chosen = loop ?? getRunningLoop();
  return new Set([...unfinishedTasks].filter((task) => task.getLoop() === chosen));
}
