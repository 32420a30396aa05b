/** A first-in first-out queue: a ring buffer, since `Array.shift` is slow on long arrays. */
export class Ring<T> {
  #slots: (T | undefined)[] = emptySlots<T>();
  #head = 0;
  length = 0;

  push(item: T): void {
    if (this.length === this.#slots.length) this.#grow();
    this.#slots[(this.#head + this.length) & (this.#slots.length - 1)] = item;
    this.length += 1;
  }

  /** Takes the oldest item; the queue must not be empty. */
  shift(): T {
    const item = this.#slots[this.#head] as T;
    this.#slots[this.#head] = undefined;
    this.#head = (this.#head + 1) & (this.#slots.length - 1);
    this.length -= 1;
    return item;
  }

  clear(): void {
    this.#slots = emptySlots<T>();
    this.#head = 0;
    this.length = 0;
  }

  *[Symbol.iterator](): Generator<T, void> {
    for (let index = 0; index < this.length; index += 1) {
      yield this.#slots[(this.#head + index) & (this.#slots.length - 1)] as T;
    }
  }

  /** The capacity stays a power of two, so that a mask wraps the indices. */
  #grow(): void {
    const size = this.#slots.length;
    const ordered = this.#slots.slice(this.#head).concat(this.#slots.slice(0, this.#head));
    ordered.length = size * 2;
    this.#slots = ordered;
    this.#head = 0;
  }
}

/** A power of two of them. */
function emptySlots<T>(): (T | undefined)[] {
  return Array.from({ length: 16 }, () => undefined);
}
