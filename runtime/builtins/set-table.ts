import { sameKey } from "./same-key.js";
import type { Int } from "./numbers.js";

/** One element. `order` counts insertions, for sets whose order is not CPython's to decide. */
export interface SetEntry<T> {
  readonly value: T;
  readonly code: Int;
  readonly order: number;
}

/* A slot is empty, was emptied (CPython's dummy: probing goes on past it), or holds an element. */
type Slot<T> = SetEntry<T> | typeof emptied | undefined;
const emptied = Symbol("emptied");

const smallest = 8;
const linearProbes = 9;

/**
 * CPython's hash table for sets (`setobject.c`), slot for slot, since the order of its slots is the
 * order in which a set of ints prints.
 */
export class SetTable<T> {
  #slots: Slot<T>[] = Array.from({ length: smallest }, () => undefined);
  /** Slots that hold an element or were emptied. */
  fill = 0;
  used = 0;
  /** Where the next `pop` begins to look. */
  #finger = 0;

  get mask(): number {
    return this.#slots.length - 1;
  }

  /** The elements in the order of their slots. */
  *entries(): Generator<SetEntry<T>, void, undefined> {
    for (let index = 0; index < this.#slots.length; index++) {
      const slot = this.#slots[index];
      if (slot !== undefined && slot !== emptied) yield slot;
    }
  }

  find(value: unknown, code: Int): number {
    for (const index of this.#probes(code)) {
      const slot = this.#slots[index];
      if (slot === undefined) return -1;
      if (slot !== emptied && slot.code === code && sameKey(slot.value, value)) return index;
    }
    return -1;
  }

  /**
   * Adds an element unless an equal one is there. The last emptied slot on the way is used again, as
   * in CPython 3.11.
   */
  add(entry: SetEntry<T>): boolean {
    let free = -1;
    for (const index of this.#probes(entry.code)) {
      const slot = this.#slots[index];
      if (slot === undefined) {
        this.used += 1;
        this.#slots[free < 0 ? index : free] = entry;
        if (free >= 0) return true;
        this.fill += 1;
        if (this.fill * 5 >= this.mask * 3) this.resize(this.grown());
        return true;
      }
      if (slot === emptied) free = index;
      else if (slot.code === entry.code && sameKey(slot.value, entry.value)) return false;
    }
    return false;
  }

  remove(value: unknown, code: Int): boolean {
    const index = this.find(value, code);
    if (index < 0) return false;
    this.#slots[index] = emptied;
    this.used -= 1;
    return true;
  }

  /** Takes the element that CPython's `set.pop` takes. */
  pop(): SetEntry<T> {
    let index = this.#finger & this.mask;
    for (;;) {
      const slot = this.#slots[index];
      if (slot !== undefined && slot !== emptied) {
        this.#slots[index] = emptied;
        this.used -= 1;
        this.#finger = index + 1;
        return slot;
      }
      index = (index + 1) & this.mask;
    }
  }

  /** The size a table of this many elements grows to. */
  grown(): number {
    return this.used > 50000 ? this.used * 2 : this.used * 4;
  }

  /** Makes room for `minimum` elements, leaving emptied slots behind. */
  resize(minimum: number): void {
    let size = smallest;
    while (size <= minimum) size *= 2;
    const entries = [...this.entries()];
    this.#slots = Array.from({ length: size }, () => undefined);
    this.fill = entries.length;
    for (const entry of entries) this.#place(entry);
  }

  /** Makes room for the elements of another set or of a dict before they are added. */
  reserve(count: number): void {
    if ((this.fill + count) * 5 >= this.mask * 3) this.resize((this.used + count) * 2);
  }

  /** Takes over the elements of another table (`set_merge`). */
  merge(other: SetTable<T>): void {
    if (other.used === 0) return;
    this.reserve(other.used);
    if (this.fill > 0) {
      for (const entry of other.entries()) this.add(entry);
      return;
    }
    if (this.mask === other.mask && other.fill === other.used) this.#slots = [...other.#slots];
    else for (const entry of other.entries()) this.#place(entry);
    this.fill = other.used;
    this.used = other.used;
  }

  /** A table with the same slots, whose values are changed into equal ones. */
  mapped(change: (value: T) => T): SetTable<T> {
    const result = new SetTable<T>();
    result.#slots = this.#slots.map((slot) =>
      slot === undefined || slot === emptied ? slot : { ...slot, value: change(slot.value) },
    );
    result.fill = this.fill;
    result.used = this.used;
    result.#finger = this.#finger;
    return result;
  }

  /** Puts an element that is known to be new into a table without emptied slots. */
  #place(entry: SetEntry<T>): void {
    for (const index of this.#probes(entry.code)) {
      if (this.#slots[index] === undefined) {
        this.#slots[index] = entry;
        return;
      }
    }
  }

  /** The slots to try: short runs in a row, then a jump that mixes in the hash's upper bits. */
  *#probes(code: Int): Generator<number, void, undefined> {
    const { mask } = this;
    const size = mask + 1;
    let perturb = typeof code === "number" && code >= 0 ? code : BigInt.asUintN(64, BigInt(code));
    let index = remainder(perturb, size);
    for (;;) {
      yield index;
      if (index + linearProbes <= mask) {
        for (let step = 1; step <= linearProbes; step++) yield index + step;
      }
      perturb = typeof perturb === "number" ? Math.floor(perturb / 32) : perturb >> 5n;
      index = (index * 5 + 1 + remainder(perturb, size)) & mask;
    }
  }
}

function remainder(value: Int, size: number): number {
  return typeof value === "number" ? value % size : Number(value % BigInt(size));
}
