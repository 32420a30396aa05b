/**
 * Elevator simulation -- week 6 project.
 *
 * Passengers press a button, the elevator visits the floors in SCAN order.
 */

import {
  CancelledError,
  Condition,
  Event,
  coroutine,
  createTask,
  gather,
  getRunningLoop,
  run as run_,
  sleep,
} from "./runtime/asyncio.js";
import {
  AssertionError,
  PySet,
  ValueError,
  any,
  divide,
  format,
  list,
  listPop,
  listRemove,
  minBy,
  neg,
  next,
  or,
  orInPlace,
  print,
  repr,
  sorted,
  str,
  sum,
  typed,
  valuesView,
} from "./runtime/builtins.js";
import { DefaultDict } from "./runtime/collections.js";
import { Enum } from "./runtime/enum.js";
import * as itertools from "./runtime/itertools.js";

class Direction extends Enum<number> {
  static readonly UP = new Direction("UP", 1);
  static readonly DOWN = new Direction("DOWN", -1);
  static readonly IDLE = new Direction("IDLE", 0);

  __str__(): string {
    return this.name.toLowerCase();
  }

  opposite(): Direction {
    return Direction.of(-this.value);
  }
}

class Passenger {
  id: number;
  start: number;
  goal: number;
  arrived: Event;
  waited: number | null;
  static _ids = itertools.count(1);

  constructor(start: number, goal: number) {
    if (start === goal) {
      throw new ValueError("passenger is already there");
    }
    this.id = next(Passenger._ids);
    this.start = start;
    this.goal = goal;
    this.arrived = new Event();
    this.waited = null;
  }

  get direction(): Direction {
    return this.goal > this.start ? Direction.UP : Direction.DOWN;
  }

  __repr__(): string {
    return `<Passenger ${this.id}: ${this.start}->${this.goal}>`;
  }
}

class Elevator {
  floors: number;
  capacity: number;
  floor: number;
  direction: Direction;
  waiting: DefaultDict<number, Passenger[]>;
  inside: Passenger[];
  stats: { moves: number; stops: number; refused: number };
  _wakeup: Condition;
  static SPEED = 0.5;

  constructor(floors: number, capacity = 2) {
    this.floors = floors;
    this.capacity = capacity;
    this.floor = 0;
    this.direction = Direction.IDLE;
    this.waiting = new DefaultDict<number, Passenger[]>(list);
    this.inside = [];
    this.stats = { moves: 0, stops: 0, refused: 0 };
    this._wakeup = new Condition();
  }

  async call(passenger: Passenger): Promise<void> {
    await this._wakeup.acquire();
    try {
      this.waiting.getOrCreate(passenger.start).push(passenger);
      this._wakeup.notify();
    } finally {
      this._wakeup.release();
    }
    await passenger.arrived.wait();
  }

  _hasWork(): boolean {
    return this.inside.length > 0 || any(valuesView(this.waiting));
  }

  _stopsAhead(): number[] {
    let targets = new PySet<number>(this.inside.map((p) => p.goal));
    targets = orInPlace(
      targets,
      new PySet<number>(
        [...this.waiting]
          .filter(([floor, queue]) => queue.length > 0)
          .map(([floor, queue]) => floor),
      ),
    );
    const sign = this.direction.value;
    return [...targets].filter((t) => (t - this.floor) * sign > 0);
  }

  _chooseDirection(): void {
    if (!this._hasWork()) {
      this.direction = Direction.IDLE;
    } else if (this.direction === Direction.IDLE) {
      const targets = or(
        this.inside.map((p) => p.goal),
        () =>
          [...this.waiting].filter(([f, q]) => q.length > 0).map(([f, q]) => f),
      );
      const nearest = minBy(targets, {
        key: (f) => [Math.abs(f - this.floor), f],
      });
      if (nearest !== this.floor) {
        this.direction = nearest > this.floor ? Direction.UP : Direction.DOWN;
      }
    } else if (this._stopsAhead().length === 0) {
      this.direction = this.direction.opposite();
    }
  }

  _openDoors(): void {
    const leaving = this.inside.filter((p) => p.goal === this.floor);
    let p: Passenger;
    for (p of leaving) {
      listRemove(this.inside, p);
      p.arrived.set();
    }
    const entering: Passenger[] = [];
    const queue = this.waiting.getOrCreate(this.floor);
    while (queue.length > 0 && this.inside.length < this.capacity) {
      p = listPop(queue, 0);
      this.inside.push(p);
      entering.push(p);
    }
    if (queue.length > 0) {
      this.stats.refused += queue.length;
    }
    if (leaving.length > 0 || entering.length > 0) {
      this.stats.stops++;
      const names = (ps: Passenger[]) =>
        ps.map((p) => `#${p.id}`).join(", ") || "-";
      console.log(
        `  floor ${this.floor}: out ${format(names(leaving), "8")} in ${format(names(entering), "8")} (${str(this.direction)})`,
      );
    }
  }

  async run(): Promise<never> {
    while (true) {
      await this._wakeup.acquire();
      try {
        await this._wakeup.waitFor(this._hasWork.bind(this));
      } finally {
        this._wakeup.release();
      }
      this._openDoors();
      this._chooseDirection();
      if (this.direction === Direction.IDLE) {
        continue;
      }
      await sleep(Elevator.SPEED);
      this.floor += this.direction.value;
      if (!(0 <= this.floor && this.floor < this.floors)) {
        throw new AssertionError(this.floor);
      }
      this.stats.moves++;
    }
  }
}

async function travel(
  elevator: Elevator,
  delay: number,
  start: number,
  goal: number,
): Promise<Passenger> {
  await sleep(delay);
  const loop = getRunningLoop();
  const p = new Passenger(start, goal);
  const began = loop.time();
  console.log(`${repr(p)} presses the button`);
  await elevator.call(p);
  p.waited = loop.time() - began;
  return p;
}

async function main(): Promise<void> {
  const elevator = new Elevator(10);
  const worker = createTask(() => elevator.run(), { name: "elevator" });
  const trips: [number, number, number][] = [
    [0, 0, 5],
    [0.2, 3, 1],
    [0.4, 7, 2],
    [1.1, 2, 9],
    [6, 4, 0],
    [0, 0, 8],
    [0.1, 0, 3],
  ];
  const done = await gather(
    ...trips.map((t) => coroutine(travel, elevator, ...t)),
  );
  worker.cancel();
  try {
    await worker;
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    print("elevator switched off at floor", elevator.floor);
  }
  for (const p of sorted(done, {
    key: (p) => neg(typed(p.waited, "None | float")),
  })) {
    console.log(
      `${format(repr(p), "<22")} ${format(p.waited, "5.1f")}s ${str(p.direction)}`,
    );
  }
  print(elevator.stats);
  console.log(
    `mean: ${format(Number(divide(sum(done.map((p) => p.waited)), done.length)), ".2f")} s`,
  );
  try {
    new Passenger(2, 2);
  } catch (e) {
    if (!(e instanceof ValueError)) throw e;
    print("error:", e);
  }
}

await run_(main);
