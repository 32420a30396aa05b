import type { Program, Step } from "./program.js";

/** What stands on the stack of things to try next. Every entry has four numbers. */
const RETRY = 0;
const RESTORE = 1;
const SHORTER = 2;
const LONGER = 3;

/**
 * Runs a pattern's program over a text. What can still be tried stands on a stack of its own, so
 * that long texts need no deep calls.
 */
export class Machine {
  readonly registers: number[];
  readonly #steps: readonly Step[];
  readonly #codes: ArrayLike<number>;
  readonly #end: number;
  readonly #lastGroup: number;
  #stack: number[] = [];

  constructor(program: Program, codes: ArrayLike<number>, end: number) {
    this.#steps = program.steps;
    this.#codes = codes;
    this.#end = end;
    this.#lastGroup = program.lastGroup;
    this.registers = Array.from({ length: program.registers }, () => -1);
  }

  /** Where a match that starts at `start` ends, or -1. `accepts` may turn an end down. */
  match(start: number, accepts: (end: number) => boolean): number {
    this.registers.fill(-1);
    this.#stack = [];
    return this.#run(0, start, accepts);
  }

  #set(register: number, value: number): void {
    this.#stack.push(RESTORE, register, this.registers[register], 0);
    this.registers[register] = value;
  }

  #run(first: number, start: number, accepts: (end: number) => boolean): number {
    const steps = this.#steps;
    const codes = this.#codes;
    const end = this.#end;
    const base = this.#stack.length;
    let at = start;
    let index = first;
    for (;;) {
      const step = steps[index];
      let holds = true;
      switch (step.op) {
        case "test":
          holds = at < end && step.test(codes[at]);
          if (holds) at++;
          index++;
          break;
        case "run": {
          const most = Math.min(end, at + step.max);
          const least = at + step.min;
          let reach = at;
          const limit = step.mode === "lazy" ? Math.min(least, most) : most;
          while (reach < limit && step.test(codes[reach])) reach++;
          if (reach < least) {
            holds = false;
            break;
          }
          index++;
          if (step.mode === "greedy" && reach > least) {
            this.#stack.push(SHORTER, index, least, reach);
          } else if (step.mode === "lazy" && reach < most) {
            this.#stack.push(LONGER, index, most, reach);
          }
          at = reach;
          break;
        }
        case "split":
          this.#stack.push(RETRY, step.second, at, 0);
          index = step.first;
          break;
        case "jump":
          index = step.to;
          break;
        case "mark":
          this.#set(step.register, at);
          if (step.register % 2 === 1) this.#set(this.#lastGroup, (step.register + 1) / 2);
          index++;
          break;
        case "place":
          holds = step.holds(codes, end, at);
          index++;
          break;
        case "reference": {
          const length = this.#same(step.group, step.fold, at);
          holds = length >= 0;
          at += length;
          index++;
          break;
        }
        case "conditional":
          index = this.#isSet(step.group) ? index + 1 : step.otherwise;
          break;
        case "enter":
          this.#set(step.register, -1);
          this.#set(step.register + 1, -1);
          index++;
          break;
        case "loop": {
          const next = this.#loop(step, index, at);
          holds = next >= 0;
          index = next;
          break;
        }
        case "look":
          holds = this.#look(step, index, at);
          index = step.next;
          break;
        case "atomic": {
          const reach = this.#alone(index + 1, at);
          holds = reach >= 0;
          at = reach;
          index = step.next;
          break;
        }
        case "accept":
          if (accepts(at)) return at;
          holds = false;
      }
      if (holds) continue;
      [index, at] = this.#back(base);
      if (index < 0) return -1;
    }
  }

  /** Takes the last thing that can still be tried; [-1, -1] where nothing is left. */
  #back(base: number): readonly [index: number, at: number] {
    const stack = this.#stack;
    while (stack.length > base) {
      const d = stack.pop() as number;
      const c = stack.pop() as number;
      const b = stack.pop() as number;
      const kind = stack.pop() as number;
      switch (kind) {
        case RETRY:
          return [b, c];
        case RESTORE:
          this.registers[b] = c;
          break;
        case SHORTER:
          if (d - 1 > c) stack.push(SHORTER, b, c, d - 1);
          return [b, d - 1];
        case LONGER: {
          const step = this.#steps[b - 1] as Extract<Step, { op: "run" }>;
          if (!step.test(this.#codes[d])) break;
          if (d + 1 < c) stack.push(LONGER, b, c, d + 1);
          return [b, d + 1];
        }
      }
    }
    return [-1, -1];
  }

  /** The step after a round of a loop: its body again, or what follows it. */
  #loop(step: Extract<Step, { op: "loop" }>, index: number, at: number): number {
    const { register, min, max, body } = step;
    const count = this.registers[register] + 1;
    const stays = this.registers[register + 1] === at;
    if (count < min) {
      this.#set(register, count);
      return body;
    }
    // A round that took nothing is the last one.
    const canRepeat = count < max && !stays;
    if (step.lazy) {
      if (canRepeat) this.#later(register, count, at, body);
      return index + 1;
    }
    if (!canRepeat) return index + 1;
    this.#stack.push(RETRY, index + 1, at, 0);
    this.#set(register, count);
    this.#set(register + 1, at);
    return body;
  }

  /** Another round, to be tried later: its counts are set when its turn comes. */
  #later(register: number, count: number, at: number, body: number): void {
    const [oldCount, oldPlace] = [this.registers[register], this.registers[register + 1]];
    // Taken from the stack last first: the counts, then the round, then the counts as they were.
    this.#stack.push(RESTORE, register, oldCount, 0, RESTORE, register + 1, oldPlace, 0);
    this.#stack.push(RETRY, body, at, 0);
    this.#stack.push(RESTORE, register, count, 0, RESTORE, register + 1, at, 0);
  }

  #look(step: Extract<Step, { op: "look" }>, index: number, at: number): boolean {
    const start = at - (step.behind ?? 0);
    if (start < 0) return step.negate;
    const depth = this.#stack.length;
    const found = this.#alone(index + 1, start) >= 0;
    if (!step.negate) return found;
    // What a negative look has captured is forgotten.
    while (this.#stack.length > depth) this.#back(depth);
    return !found;
  }

  /** Matches a part that, once matched, is not tried another way. */
  #alone(index: number, at: number): number {
    const depth = this.#stack.length;
    const reach = this.#run(index, at, always);
    if (reach < 0) return -1;
    const stack = this.#stack;
    let kept = depth;
    for (let entry = depth; entry < stack.length; entry += 4) {
      if (stack[entry] !== RESTORE) continue;
      stack.copyWithin(kept, entry, entry + 4);
      kept += 4;
    }
    stack.length = kept;
    return reach;
  }

  #isSet(group: number): boolean {
    const [from, to] = this.#span(group);
    return from >= 0 && to >= from;
  }

  #span(group: number): readonly [number, number] {
    return [this.registers[group * 2 - 2], this.registers[group * 2 - 1]];
  }

  /** The length of what the group has matched, where the same text stands here; else -1. */
  #same(group: number, fold: (code: number) => number, at: number): number {
    if (!this.#isSet(group)) return -1;
    const [from, to] = this.#span(group);
    if (at + to - from > this.#end) return -1;
    for (let offset = 0; offset < to - from; offset++) {
      if (fold(this.#codes[from + offset]) !== fold(this.#codes[at + offset])) return -1;
    }
    return to - from;
  }
}

const always = (): boolean => true;
