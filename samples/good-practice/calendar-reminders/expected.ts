import { run, sleep } from "./runtime/asyncio.js";
import {
  equals,
  format,
  getItem,
  gt,
  lt,
  print,
  repr,
  sort,
  title,
} from "./runtime/builtins.js";
import { datetime, timedelta } from "./runtime/datetime.js";

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

  __lt__(other: Event): boolean {
    return lt(this.when, other.when);
  }
}

class Calendar {
  events: Event[];

  constructor() {
    this.events = [];
  }

  __iadd__(event: Event): Calendar {
    this.events.push(event);
    sort(this.events);
    return this;
  }

  *[Symbol.iterator](): Generator<Event> {
    yield* this.events;
  }

  async remind(now: datetime): Promise<void> {
    for (const e of this) {
      const delta = e.when.__sub__(now);
      const hours = delta.totalSeconds() / 3600;
      await sleep(0.001);
      console.log(
        `${e.name} on ${e.day} in ${delta.days} d, ${format(hours, ".1f")} h: ${e.attendees.join(", ") || "nobody"}`,
      );
    }
  }
}

async function main(): Promise<void> {
  const start = new datetime(2024, 2, 28, 9, 30);
  let cal = new Calendar();
  cal = cal.__iadd__(
    new Event(start.__add__(new timedelta({ days: 2 })), "team lunch", [
      "Ann",
      "Bob",
    ]),
  );
  cal = cal.__iadd__(
    new Event(start.__add__(new timedelta({ hours: 5 })), "demo"),
  );
  await cal.remind(start);
  print(getItem(cal.events, 0));
  print(
    getItem(cal.events, 1).when.isoformat(),
    gt(getItem(cal.events, 1), cal.events[0]),
  );
}

await run(main);
