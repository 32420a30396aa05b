/** Every transfer that went through. */

import {
  NotImplemented,
  equals,
  hash,
  repr,
  sum,
  tuple,
} from "../runtime/builtins.js";
import { freezeDataclass } from "../runtime/dataclasses.js";

export class Entry {
  source: string;
  target: string;
  amount: number;

  constructor(source: string, target: string, amount: number) {
    this.source = source;
    this.target = target;
    this.amount = amount;
    freezeDataclass(this);
  }

  __repr__(): string {
    return `Entry(source=${repr(this.source)}, target=${repr(this.target)}, amount=${repr(this.amount)})`;
  }

  __eq__(other: unknown): any {
    if (!(other instanceof Entry)) {
      return NotImplemented;
    }
    return equals(
      tuple(this.source, this.target, this.amount),
      tuple(other.source, other.target, other.amount),
    );
  }

  __hash__() {
    return hash(tuple(this.source, this.target, this.amount));
  }
}

export const entries: Entry[] = [];

export function record(source: string, target: string, amount: number): void {
  entries.push(new Entry(source, target, amount));
}

export function total(): number {
  return sum(entries.map((entry) => entry.amount));
}
