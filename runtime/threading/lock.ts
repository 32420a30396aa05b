import { RuntimeError, ValueError } from "../builtins/exceptions-core.js";
import { openThreadOrNull } from "../concurrent/open-thread.js";
import { type Thread } from "../concurrent/thread.js";
import { WaitingLine } from "../concurrent/waiting.js";

/** What can be held while something is done. */
export abstract class Holdable {
  protected readonly line = new WaitingLine();

  /** Whether the one that asks may have it, which then has it. */
  protected abstract take(): boolean;

  /** Gives it back; it goes to the first that waits for it. */
  abstract release(): void;

  /** Waits until it is free; false where it was not in time. */
  async acquire(blocking = true, timeout = -1): Promise<boolean> {
    checkTimeout(blocking, timeout);
    if (this.take()) return true;
    if (!blocking || !(await this.line.wait(timeout < 0 ? null : timeout))) return false;
    this.receive();
    return true;
  }

  /** Who had it has handed it over. */
  protected receive(): void {}

  /** The same where no other thread can hold it meanwhile. */
  hold(blocking = true, timeout = -1): boolean {
    checkTimeout(blocking, timeout);
    if (this.take()) return true;
    if (blocking && timeout < 0)
      throw new RuntimeError("the lock is held elsewhere, and nothing can wait for it here");
    return false;
  }
}

function checkTimeout(blocking: boolean, timeout: number): void {
  if (!blocking && timeout !== -1)
    throw new ValueError("can't specify a timeout for a non-blocking call");
  if (timeout < 0 && timeout !== -1)
    throw new ValueError("timeout value must be a non-negative number");
}

/** https://docs.python.org/3/library/threading.html#lock-objects */
export class Lock extends Holdable {
  static readonly __name__: string = "lock";
  static readonly __module__: string = "_thread";
  #isLocked = false;

  locked(): boolean {
    return this.#isLocked;
  }

  /** For a condition: whether its lock is held. */
  isOwned(): boolean {
    return this.#isLocked;
  }

  /** Gives it back however often it was taken; `takeBack` restores that. */
  releaseAll(): number {
    this.release();
    return 1;
  }

  takeBack(_count: number): void {}

  protected override take(): boolean {
    if (this.#isLocked) return false;
    this.#isLocked = true;
    return true;
  }

  override release(): void {
    if (!this.#isLocked) throw new RuntimeError("release unlocked lock");
    if (!this.line.wakeOne()) this.#isLocked = false;
  }
}

/** A thread, the main thread, or the one that it was handed to. */
type Owner = Thread | "main" | "next";

const asking = (): Owner => openThreadOrNull() ?? "main";

/**
 * A lock that the thread that holds it may take again.
 * @see https://docs.python.org/3/library/threading.html#rlock-objects
 */
export class RLock extends Holdable {
  static readonly __module__: string = "_thread";
  #owner: Owner | null = null;
  #count = 0;

  isOwned(): boolean {
    return this.#owner === asking();
  }

  releaseAll(): number {
    const count = this.#count;
    this.#count = 1;
    this.release();
    return count;
  }

  takeBack(count: number): void {
    this.#count = count;
  }

  protected override take(): boolean {
    if (this.#owner !== null && !this.isOwned()) return false;
    this.#owner = asking();
    this.#count += 1;
    return true;
  }

  protected override receive(): void {
    this.#owner = asking();
    this.#count = 1;
  }

  override release(): void {
    if (!this.isOwned()) throw new RuntimeError("cannot release un-acquired lock");
    this.#count -= 1;
    if (this.#count === 0) this.#owner = this.line.wakeOne() ? "next" : null;
  }
}
