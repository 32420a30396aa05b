import { RuntimeError } from "../builtins/exceptions-core.js";
import { nameOf } from "../builtins/names.js";
import { writeErr } from "../builtins/stdio.js";
import { SystemExit } from "../builtins/system-exit.js";
import { openThreadOrNull } from "../concurrent/open-thread.js";
import { Thread as Strand } from "../concurrent/thread.js";
import { WaitingLine } from "../concurrent/waiting.js";
import { formatException } from "../traceback/traceback.js";

export interface ThreadOptions {
  target?: ((...args: any[]) => unknown) | null;
  args?: readonly unknown[];
  name?: string | null;
  daemon?: boolean | null;
}

/** What is asked for while no thread of the program runs. */
const outside = new Strand("MainThread");
let count = 0;
let lastIdent = 0;
const living = new Set<Thread>();

/**
 * A function that runs beside the others: they take turns where they wait for something.
 * @see https://docs.python.org/3/library/threading.html#thread-objects
 */
export class Thread {
  static readonly __module__: string = "threading";
  name: string;
  #isDaemon: boolean;
  #ident: number | null = null;
  #isAlive = false;
  readonly #target: (() => unknown) | null;
  readonly #end = new WaitingLine();

  constructor({ target = null, args = [], name = null, daemon = null }: ThreadOptions = {}) {
    const isOfProgram = lastIdent > 0;
    if (name === null && isOfProgram) {
      count += 1;
      name = `Thread-${count}`;
      if (target !== null) name += ` (${nameOf(target)})`;
    }
    this.name = name ?? "MainThread";
    this.#target = target === null ? null : () => target(...args);
    this.#isDaemon = daemon ?? (isOfProgram && currentThread().daemon);
  }

  get ident(): number | null {
    return this.#ident;
  }

  get daemon(): boolean {
    return this.#isDaemon;
  }

  set daemon(value: boolean) {
    if (this.#ident !== null) throw new RuntimeError("cannot set daemon status of active thread");
    this.#isDaemon = value;
  }

  /** What the thread does. */
  run(): unknown {
    return this.#target?.();
  }

  /** Runs the thread until it waits for something or ends; then whoever started it goes on. */
  async start(): Promise<void> {
    if (this.#ident !== null) throw new RuntimeError("threads can only be started once");
    this.begin();
    const strand = new Strand(this.name, this.#isDaemon);
    strand.shown = this;
    await strand.startAndWait(() => this.run(), {
      succeed: () => this.#finish(),
      fail: (error) => {
        this.#report(error);
        this.#finish();
      },
    });
  }

  /** Waits for its end. */
  async join(timeout: number | null = null): Promise<void> {
    if (this.#ident === null) throw new RuntimeError("cannot join thread before it is started");
    if (currentThread() === this) throw new RuntimeError("cannot join current thread");
    if (this.#isAlive) await this.#end.wait(timeout);
  }

  isAlive(): boolean {
    return this.#isAlive;
  }

  /** Counts it among the threads that run. */
  protected begin(): void {
    lastIdent += 1;
    this.#ident = lastIdent;
    this.#isAlive = true;
    living.add(this);
  }

  #finish(): void {
    this.#isAlive = false;
    living.delete(this);
    this.#end.wakeAll();
  }

  #report(error: unknown): void {
    if (error instanceof SystemExit) return;
    writeErr(`Exception in thread ${this.name}:\n${formatException(error).join("")}`);
  }

  __repr__(): string {
    const state = this.#ident === null ? "initial" : this.#isAlive ? "started" : "stopped";
    const daemon = this.#isDaemon ? " daemon" : "";
    const ident = this.#ident === null ? "" : ` ${this.#ident}`;
    return `<${this.constructor.name}(${this.name}, ${state}${daemon}${ident})>`;
  }
}

class MainThread extends Thread {
  static readonly __name__: string = "_MainThread";

  constructor() {
    super();
    this.begin();
  }
}

/** A thread that the program did not make itself: that of a pool. */
class PoolThread extends Thread {
  constructor(name: string) {
    super({ name, daemon: false });
    this.begin();
  }
}

const main = new MainThread();
outside.shown = main;

/** The thread that asks. */
export function currentThread(): Thread {
  const strand = openThreadOrNull() ?? outside;
  strand.shown ??= new PoolThread(strand.name);
  return strand.shown as Thread;
}

export function mainThread(): Thread {
  return main;
}

/** The threads that were started and have not ended, and the main thread. */
export function enumerate(): Thread[] {
  return [...living];
}

export function activeCount(): number {
  return living.size;
}

/** A number of the thread that asks, of no meaning by itself. */
export function getIdent(): number {
  return currentThread().ident as number;
}

/**
 * Calls a function after some time, unless it is cancelled before.
 * @see https://docs.python.org/3/library/threading.html#timer-objects
 */
export class Timer extends Thread {
  static override readonly __module__: string = "threading";
  readonly interval: number;
  readonly #call: () => unknown;
  readonly #cancelled = new WaitingLine();
  #isCancelled = false;

  constructor(interval: number, fn: (...args: any[]) => unknown, args: readonly unknown[] = []) {
    super();
    this.interval = interval;
    this.#call = () => fn(...args);
  }

  cancel(): void {
    this.#isCancelled = true;
    this.#cancelled.wakeAll();
  }

  override async run(): Promise<void> {
    if (!this.#isCancelled) await this.#cancelled.wait(this.interval);
    if (!this.#isCancelled) await this.#call();
    this.#isCancelled = true;
  }
}
