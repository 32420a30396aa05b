import { awaitable, callLazily, run, sleep } from "./runtime/asyncio.js";
import {
  addInPlace,
  divide,
  equals,
  float,
  format,
  getItem,
  getattr,
  gt,
  join,
  lt,
  print,
  repr,
  sort,
  str,
  sub,
  title,
} from "./runtime/builtins.js";
import { datetime, timedelta } from "./runtime/datetime.js";
import * as methods from "./runtime/methods.js";

class Event {
  when: datetime;
  name: string;
  attendees: string[];

  constructor(when: datetime, name: string, attendees: string[] = []) {
    this.when = when;
    this.name = name;
    this.attendees = attendees;
    this.__post_init__();
  }

  __repr__(): string {
    return `Event(when=${repr(this.when)}, name=${repr(this.name)}, attendees=${repr(this.attendees)})`;
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof Event &&
      equals(this.when, other.when) &&
      this.name === other.name &&
      equals(this.attendees, other.attendees)
    );
  }

  __post_init__(): void {
    this.name = title(this.name);
  }

  get day(): string {
    return this.when.strftime("%A %d %B");
  }

  __lt__(other: any): boolean {
    return lt(this.when, getattr(other, "when"));
  }
}

class Calendar {
  events: any[];

  constructor() {
    this.events = [];
  }

  __iadd__(event: any): Calendar {
    this.events.push(event);
    sort(this.events);
    return this;
  }

  *[Symbol.iterator](): Generator<any> {
    yield* this.events;
  }

  async remind(now: datetime): Promise<void> {
    for (const e of this) {
      const delta = sub(getattr(e, "when"), now);
      const hours = divide(
        float(methods.callMethod(delta, "totalSeconds")),
        3600,
      );
      await sleep(0.001);
      console.log(
        `${str(getattr(e, "name"))} on ${str(getattr(e, "day"))} in ${str(getattr(delta, "days"))} d, ${format(hours, ".1f")} h: ${join(", ", getattr(e, "attendees")) || "nobody"}`,
      );
    }
  }
}

async function main(): Promise<void> {
  const start = new datetime(2024, 2, 28, 9, 30);
  let cal: any = new Calendar();
  cal = addInPlace(
    cal,
    new Event(start.__add__(new timedelta({ days: 2 })), "team lunch", [
      "Ann",
      "Bob",
    ]),
  );
  cal = addInPlace(
    cal,
    new Event(start.__add__(new timedelta({ hours: 5 })), "demo"),
  );
  await awaitable(callLazily(getattr(cal, "remind"), start));
  print(getItem(getattr(cal, "events"), 0));
  print(
    methods.callMethod(
      getattr(getItem(getattr(cal, "events"), 1), "when"),
      "isoformat",
    ),
    gt(getItem(getattr(cal, "events"), 1), getItem(getattr(cal, "events"), 0)),
  );
}

await run(main);
