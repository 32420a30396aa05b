/** A frozen dataclass can be a key, and cannot be changed. */

import {
  AttributeError,
  Dict,
  NotImplemented,
  equals,
  ge,
  getItem,
  gt,
  hash,
  le,
  lt,
  min,
  print,
  repr,
  sorted,
  tuple,
  typeName,
} from "./runtime/builtins.js";
import { FrozenInstanceError, freezeDataclass } from "./runtime/dataclasses.js";

class Point {
  x: number;
  y: number;

  constructor(x: number, y: number = 0) {
    this.x = x;
    this.y = y;
    freezeDataclass(this);
  }

  __repr__(): string {
    return `Point(x=${repr(this.x)}, y=${repr(this.y)})`;
  }

  __eq__(other: unknown): boolean {
    return other instanceof Point && this.x === other.x && this.y === other.y;
  }

  __hash__() {
    return hash(tuple(this.x, this.y));
  }
}

class Job {
  priority: number;
  name: string;
  steps: string[];
  done: boolean;

  constructor(priority: number, name: string, steps: string[] = []) {
    this.priority = priority;
    this.name = name;
    this.steps = steps;
    this.done = false;
  }

  __repr__(): string {
    return `Job(priority=${repr(this.priority)}, name=${repr(this.name)}, done=${repr(this.done)})`;
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof Job &&
      this.priority === other.priority &&
      equals(this.steps, other.steps) &&
      this.done === other.done
    );
  }

  __lt__(other: unknown): any {
    if (!(other instanceof Job)) {
      return NotImplemented;
    }
    return lt(
      tuple(this.priority, this.steps, this.done),
      tuple(other.priority, other.steps, other.done),
    );
  }

  __le__(other: unknown): any {
    if (!(other instanceof Job)) {
      return NotImplemented;
    }
    return le(
      tuple(this.priority, this.steps, this.done),
      tuple(other.priority, other.steps, other.done),
    );
  }

  __gt__(other: unknown): any {
    if (!(other instanceof Job)) {
      return NotImplemented;
    }
    return gt(
      tuple(this.priority, this.steps, this.done),
      tuple(other.priority, other.steps, other.done),
    );
  }

  __ge__(other: unknown): any {
    if (!(other instanceof Job)) {
      return NotImplemented;
    }
    return ge(
      tuple(this.priority, this.steps, this.done),
      tuple(other.priority, other.steps, other.done),
    );
  }
}

const origin = new Point(0);
const labels = new Dict<Point, string>([
  [origin, "origin"],
  [new Point(1, 2), "target"],
]);
print(
  getItem(labels, new Point(0, 0)),
  getItem(labels, new Point(1, 2)),
  equals(origin, new Point(0)),
  new Point(3),
);
try {
  origin.x = 5;
} catch (error) {
  if (!(error instanceof FrozenInstanceError)) throw error;
  print(typeName(error), error, error instanceof AttributeError);
}

const jobs = [
  new Job(2, "wash"),
  new Job(1, "cook", ["chop", "fry"]),
  new Job(3, "eat"),
];
jobs[0].steps.push("soak");
print(sorted(jobs));
print(
  min(jobs).name,
  jobs.map((job) => job.steps.length),
  equals(new Job(1, "a"), new Job(1, "b")),
);
