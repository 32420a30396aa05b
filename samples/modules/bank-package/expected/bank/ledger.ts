/** Every transfer that went through. */

import { sum } from "../runtime/builtins.js";
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
}

export const entries: Entry[] = [];

export function record(source: string, target: string, amount: number): void {
  entries.push(new Entry(source, target, amount));
}

export function total(): number {
  return sum(entries.map((entry) => entry.amount));
}
