/** `__iter__` and `__aiter__` that are called by name, or give what another object gives. */

import { aiter, anext, asyncIterator, run } from "./runtime/asyncio.js";
import {
  TypeError,
  iterator,
  list,
  next,
  print,
  sorted,
} from "./runtime/builtins.js";

async function* numbers(): AsyncGenerator<number> {
  yield 1;
  yield 2;
}

class Wrapper {
  source: AsyncGenerator<number>;

  constructor() {
    this.source = numbers();
  }

  __aiter__(): AsyncGenerator<number> {
    return this.source;
  }

  [Symbol.asyncIterator]() {
    return asyncIterator(this.__aiter__());
  }
}

class Inner {
  async *__aiter__(): AsyncGenerator<number> {
    yield 3;
    yield 4;
  }

  [Symbol.asyncIterator]() {
    return asyncIterator(this.__aiter__());
  }
}

class Outer {
  inner: Inner;

  constructor() {
    this.inner = new Inner();
  }

  __aiter__(): AsyncGenerator<number> {
    return this.inner.__aiter__();
  }

  [Symbol.asyncIterator]() {
    return asyncIterator(this.__aiter__());
  }
}

class Broken {
  __aiter__(): number[] {
    return [1];
  }

  [Symbol.asyncIterator]() {
    return asyncIterator(this.__aiter__());
  }
}

class Countdown {
  start: number;

  constructor(start: number) {
    this.start = start;
  }

  *__iter__(): Generator<number> {
    for (let n = this.start; n > 0; n--) {
      yield n;
    }
  }

  [Symbol.iterator]() {
    return iterator(this.__iter__());
  }
}

class Doubled extends Countdown {
  override *__iter__(): Generator<number> {
    for (const n of super.__iter__()) {
      yield n * 2;
    }
    yield* Countdown.prototype.__iter__.call(this);
  }

  [Symbol.iterator]() {
    return iterator(this.__iter__());
  }
}

async function main(): Promise<void> {
  for await (const number of new Wrapper()) {
    console.log(number);
  }
  const items: number[] = [];
  for await (const number of new Outer()) {
    items.push(number);
  }
  print(items);
  const it = aiter(new Wrapper());
  console.log(await anext(it), await anext(it), await anext(it, "end"));
  try {
    for await (const number of new Broken()) {
      console.log(number);
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    print(error);
  }
}

print(
  list(new Doubled(2)),
  sorted(new Doubled(2)),
  next(new Countdown(5).__iter__()),
);
await run(main);
