import { Event, createTask, run, sleep } from "./runtime/asyncio.js";
import {
  NotImplemented,
  contains,
  equals,
  getItem,
  iter,
  iterator,
  len,
  list,
  print,
  slice,
  truthy,
} from "./runtime/builtins.js";

class AsyncStack {
  _items: (number | string)[];
  _event: Event;

  constructor(...items: (number | string)[]) {
    this._items = [...items];
    this._event = new Event();
  }

  push(item: string): void {
    this._items.push(item);
    this._event.set();
  }

  async pop(): Promise<number | string> {
    while (this._items.length === 0) {
      this._event.clear();
      await this._event.wait();
    }
    return this._items.pop()!;
  }

  __len__(): number {
    return this._items.length;
  }

  __bool__(): boolean {
    return true;
  }

  __iter__(): IterableIterator<number | string> {
    return iter(slice(this._items, null, null, -1));
  }

  [Symbol.iterator]() {
    return iterator(this.__iter__());
  }

  __getitem__(i: number): number | string {
    return getItem(this._items, -1 - i);
  }

  __eq__(other: AsyncStack): boolean | typeof NotImplemented {
    if (!(other instanceof AsyncStack)) {
      return NotImplemented;
    }
    return equals(this._items, other._items);
  }

  __add__(other: AsyncStack): AsyncStack {
    return new AsyncStack(...this._items, ...other._items);
  }
}

async function popper(
  stack: AsyncStack,
  out: (number | string)[],
): Promise<void> {
  for (let _ = 0; _ < 3; _++) {
    out.push(await stack.pop());
  }
}

async function main(): Promise<void> {
  const s = new AsyncStack(1);
  const out: (number | string)[] = [];
  const t = createTask(() => popper(s, out));
  await sleep(0);
  for (const x of "ab") {
    await sleep(0.1);
    s.push(x);
  }
  await t;
  print(out, len(s), truthy(s));
  const a = new AsyncStack(1, 2);
  const b = new AsyncStack(3);
  const c = a.__add__(b);
  print(
    list(c),
    getItem(c, 0),
    equals(c, new AsyncStack(1, 2, 3)),
    !equals(a, b),
    contains(c, 2),
  );
}

await run(main);
