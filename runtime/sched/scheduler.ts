import { ValueError } from "../builtins/exceptions-core.js";
import { callWith } from "../builtins/keywords.js";
import { repr } from "../builtins/repr.js";
import { monotonic, sleep } from "../time/clocks.js";

type Callback = (...args: any[]) => unknown;

/** An event in the queue: what `enter` returns, for `cancel`. */
export class Event {
  static readonly __module__: string = "sched";
  readonly time: number;
  readonly priority: number;
  readonly sequence: number;
  readonly action: Callback;
  readonly argument: Iterable<unknown>;
  readonly kwargs: unknown;

  constructor(
    moment: { readonly time: number; readonly priority: number; readonly sequence: number },
    call: {
      readonly action: Callback;
      readonly argument: Iterable<unknown>;
      readonly kwargs: unknown;
    },
  ) {
    this.time = moment.time;
    this.priority = moment.priority;
    this.sequence = moment.sequence;
    this.action = call.action;
    this.argument = call.argument;
    this.kwargs = call.kwargs;
  }

  __repr__(): string {
    const { time, priority, sequence, action, argument, kwargs } = this;
    return `Event(time=${repr(time)}, priority=${priority}, sequence=${sequence}, action=${repr(action)}, argument=${repr(argument)}, kwargs=${repr(kwargs)})`;
  }
}

/**
 * Runs functions at given times, one after the other.
 * @see https://docs.python.org/3/library/sched.html#scheduler-objects
 */
export class scheduler {
  static readonly __module__: string = "sched";
  readonly #time: () => number;
  readonly #delay: (seconds: number) => unknown;
  #events: Event[] = [];
  #sequence = 0;

  constructor(timefunc: () => number = monotonic, delayfunc: (seconds: number) => unknown = sleep) {
    this.#time = timefunc;
    this.#delay = delayfunc;
  }

  enterabs(
    time: number,
    priority: number,
    action: Callback,
    argument: Iterable<unknown> = [],
    kwargs: unknown = {},
  ): Event {
    const sequence = this.#sequence++;
    const event = new Event({ time, priority, sequence }, { action, argument, kwargs });
    this.#events.push(event);
    this.#events.sort(
      (a, b) => a.time - b.time || a.priority - b.priority || a.sequence - b.sequence,
    );
    return event;
  }

  enter(
    delay: number,
    priority: number,
    action: Callback,
    argument: Iterable<unknown> = [],
    kwargs: unknown = {},
  ): Event {
    return this.enterabs(this.#time() + delay, priority, action, argument, kwargs);
  }

  /** @throws ValueError where the event is not in the queue */
  cancel(event: Event): void {
    const index = this.#events.indexOf(event);
    if (index < 0) throw new ValueError("list.remove(x): x not in list");
    this.#events.splice(index, 1);
  }

  empty(): boolean {
    return this.#events.length === 0;
  }

  get queue(): Event[] {
    return [...this.#events];
  }

  /** Without blocking, it runs what is due and tells how long it is to the next. */
  run(blocking: boolean = true): number | null {
    for (;;) {
      const [event] = this.#events;
      if (event === undefined) return null;
      const now = this.#time();
      if (event.time > now) {
        if (!blocking) return event.time - now;
        this.#delay(event.time - now);
        continue;
      }
      this.#events.shift();
      callWith(event.action, event.argument, event.kwargs);
      this.#delay(0);
    }
  }
}
