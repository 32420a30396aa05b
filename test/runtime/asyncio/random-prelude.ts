import { enterAsync } from "../../../runtime/builtins/async-with.ts";
import { BaseException, Exception, ValueError } from "../../../runtime/builtins/exceptions-core.ts";
import { BaseExceptionGroup } from "../../../runtime/builtins/exception-group.ts";
import { asyncGenerator } from "../../../runtime/asyncio/async-generator.ts";
import { Barrier } from "../../../runtime/asyncio/barrier.ts";
import { Condition } from "../../../runtime/asyncio/condition.ts";
import type { CoroutineLike } from "../../../runtime/asyncio/coroutine.ts";
import { createTask } from "../../../runtime/asyncio/create-task.ts";
import { currentTask } from "../../../runtime/asyncio/current-task.ts";
import { Event } from "../../../runtime/asyncio/event.ts";
import { CancelledError } from "../../../runtime/asyncio/exceptions.ts";
import { gather } from "../../../runtime/asyncio/gather.ts";
import { Lock } from "../../../runtime/asyncio/lock.ts";
import { Queue } from "../../../runtime/asyncio/queue.ts";
import { run } from "../../../runtime/asyncio/run.ts";
import { getRunningLoop } from "../../../runtime/asyncio/running.ts";
import { Semaphore } from "../../../runtime/asyncio/semaphore.ts";
import { shield } from "../../../runtime/asyncio/shield.ts";
import { sleep } from "../../../runtime/asyncio/sleep.ts";
import { TaskGroup } from "../../../runtime/asyncio/task-group.ts";
import type { Task } from "../../../runtime/asyncio/task.ts";
import { timeout } from "../../../runtime/asyncio/timeouts.ts";
import { waitFor } from "../../../runtime/asyncio/wait-for.ts";
import { wait } from "../../../runtime/asyncio/wait.ts";

export { BaseException, CancelledError, Exception, TaskGroup, ValueError, createTask, currentTask };
export { enterAsync, gather, shield, sleep, timeout, waitFor };

function show(value: unknown): string {
  if (value instanceof BaseExceptionGroup) {
    return `${value.name}(${value.groupMessage}: ${value.exceptions.map(show).join(" | ")})`;
  }
  if (value instanceof BaseException) return `${value.name}(${value.args.map(String).join(", ")})`;
  if (Array.isArray(value)) return `[${value.map(show).join(", ")}]`;
  return value === undefined || value === null ? "None" : String(value);
}

const output: string[] = [];

/** What the random programs share; the twin of the Python class. */
export class State {
  tasks: [number, Task<unknown>][] = [];
  lines = 0;
  start: number | null = null;
  lock = new Lock();
  semaphore = new Semaphore(2);
  event = new Event();
  queue = new Queue<number>(2);
  condition = new Condition();
  barrier = new Barrier(2);
  chances = 0;
  numbers = asyncGenerator((index: number) => this.#numbers(index));

  loop() {
    return getRunningLoop();
  }

  log(label: string, ...values: unknown[]): void {
    const now = this.loop().time();
    this.start ??= now;
    this.lines += 1;
    if (this.lines >= 300) return;
    output.push([(now - this.start).toFixed(3), label, ...values.map(show)].join(" "));
  }

  add(index: number, task: Task<unknown>): void {
    this.tasks.push([index, task]);
    if (this.tasks.length > 60) throw new ValueError("too many tasks");
  }

  children(index: number): Task<unknown>[] {
    return this.tasks.filter(([number]) => number > index).map(([, task]) => task);
  }

  pick(index: number, key: number): PromiseLike<unknown> {
    const children = this.children(index);
    return children.length > 0 ? children[key % children.length] : sleep(0.1, "none");
  }

  cancel(index: number, key: number, message: string | null): unknown {
    const children = this.children(index);
    return children.length > 0 ? children[key % children.length].cancel(message) : "none";
  }

  chance(key: number): boolean {
    this.chances += 1;
    return (this.chances * 7 + key) % 3 === 0;
  }

  async wait(
    children: Task<unknown>[],
    limit: number | null,
    returnWhen: string,
  ): Promise<unknown> {
    if (children.length === 0) return "none";
    const [done, pending] = await wait(children, { timeout: limit, returnWhen });
    return [done.size, pending.size];
  }

  async waitCondition(): Promise<string> {
    const scope = await enterAsync(this.condition);
    try {
      this.condition.notify();
      await this.condition.wait();
      return "notified";
    } catch (error) {
      await scope.fail(error);
      throw error;
    } finally {
      await scope.exit();
    }
  }

  async *#numbers(index: number): AsyncGenerator<number, void, unknown> {
    try {
      for (let number = 0; number < 4; number += 1) {
        this.log(`yields ${index}`);
        yield number;
        await sleep(number === 1 ? 0.1 : 0);
      }
    } finally {
      this.log(`closing ${index}`);
      await sleep(0);
      this.log(`closed ${index}`);
    }
  }
}

/** Runs a program and returns what it printed. */
export async function runProgram(
  number: number,
  program: () => CoroutineLike<unknown>,
): Promise<string> {
  output.length = 0;
  output.push(`=== ${number}`);
  const main = program();
  try {
    output.push(`result ${show(await run(main))}`);
  } catch (error) {
    output.push(`failed ${show(error)}`);
  }
  return output.join("\n");
}
