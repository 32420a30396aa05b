import {
  type Task,
  asyncIterator,
  ensureFuture,
  run,
  sleep,
} from "./runtime/asyncio.js";
import {
  addInPlace,
  equals,
  format,
  hash,
  keywords,
  len,
  listPop,
  modulo,
  mul,
  print,
  range,
  repr,
  takeKeywords,
  tuple,
} from "./runtime/builtins.js";
import { freezeDataclass } from "./runtime/dataclasses.js";

class Stream<T> {
  _source: AsyncGenerator<T>;

  constructor(source: AsyncGenerator<T>) {
    this._source = source;
  }

  static of<T>(...items: T[]): Stream<T> {
    const { delay = 0.0 } = takeKeywords(items);
    async function* gen(): AsyncGenerator<T> {
      for (const item of items) {
        await sleep(delay);
        yield item;
      }
    }
    return new this(gen());
  }

  map<U>(fn: (n: T) => U): Stream<U> {
    const self = this;
    async function* gen(): AsyncGenerator<U> {
      for await (const x of self._source) {
        yield fn(x);
      }
    }
    return new Stream(gen());
  }

  filter(pred: (n: T) => boolean): Stream<T> {
    const self = this;
    async function* gen(): AsyncGenerator<T> {
      for await (const x of self._source) {
        if (pred(x)) {
          yield x;
        }
      }
    }
    return new Stream(gen());
  }

  batch(size: number): Stream<T[]> {
    const self = this;
    async function* gen(): AsyncGenerator<T[]> {
      let buf: T[] = [];
      for await (const x of self._source) {
        buf.push(x);
        if (buf.length === size) {
          yield buf;
          buf = [];
        }
      }
      if (buf.length > 0) {
        yield buf;
      }
    }
    return new Stream(gen());
  }

  mapAsync<U>(fn: (r: T) => Promise<U>, limit = 2): Stream<U> {
    const self = this;
    async function* gen(): AsyncGenerator<U> {
      const pending: Task<U>[] = [];
      for await (const x of self._source) {
        pending.push(ensureFuture(() => fn(x)));
        if (pending.length >= limit) {
          yield await listPop(pending, 0);
        }
      }
      for (const task of pending) {
        yield await task;
      }
    }
    return new Stream(gen());
  }

  __aiter__(): AsyncGenerator<T> {
    return this._source;
  }

  [Symbol.asyncIterator]() {
    return asyncIterator(this.__aiter__());
  }

  async collect(): Promise<T[]> {
    const items: T[] = [];
    for await (const x of this) {
      items.push(x);
    }
    return items;
  }
}

class Reading {
  sensor: string;
  value: number;

  constructor(sensor: string, value: number) {
    this.sensor = sensor;
    this.value = value;
    freezeDataclass(this);
  }

  __repr__(): string {
    return `Reading(sensor=${repr(this.sensor)}, value=${repr(this.value)})`;
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof Reading &&
      this.sensor === other.sensor &&
      this.value === other.value
    );
  }

  __hash__() {
    return hash(tuple(this.sensor, this.value));
  }
}

async function enrich(r: any): Promise<string> {
  await sleep(0.01);
  return `${r.sensor.toUpperCase()}=${format(r.value, ".1f")}`;
}

async function main(): Promise<void> {
  const s = Stream.of(...range(10))
    .filter((n: any) => equals(modulo(n, 2), 0))
    .map((n: any) => mul(n, n))
    .batch(2);
  print(await s.collect());
  const readings = [
    new Reading("a", 1),
    new Reading("b", 2.25),
    new Reading("c", 3.75),
  ];
  print(
    await Stream.of(...readings, keywords({ delay: 0.001 }))
      .mapAsync(enrich)
      .collect(),
  );
  for await (const group of Stream.of("x", "y", "z").batch(2)) {
    print(group, len(group));
  }
  let total: any = 0;
  for await (const v of Stream.of(1.5, 2, 3)) {
    total = addInPlace(total, v);
  }
  print(total);
}

await run(main);
