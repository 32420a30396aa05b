import {
  aclose,
  asyncGenerator,
  keepOpen,
  run,
  sleep,
} from "./runtime/asyncio.js";
import {
  callWith,
  floatRepr,
  print,
  withAsync,
  withManager,
  withParameters,
} from "./runtime/builtins.js";
import { asynccontextmanager, contextmanager } from "./runtime/contextlib.js";
import { cache, wraps } from "./runtime/functools.js";

const sec = contextmanager(function* sec(
  title: string = "x",
  n: number = 3,
): Generator<number> {
  print(title.toUpperCase(), n + 1);
  yield n;
});
const asec = asynccontextmanager(async function* asec(
  title: string = "x",
  n: number = 3,
  flag: boolean = false,
): AsyncGenerator<number> {
  print(title.toUpperCase(), n + 1, flag);
  yield n;
});
async function* tick(
  n: number,
  delay = 0.01,
  name = "t",
): AsyncGenerator<string> {
  for (let i = 0; i < n; i++) {
    await sleep(delay);
    yield name.toUpperCase() + String(i);
  }
}
const f = cache(
  withParameters(
    function f(a: number, b = 2): number {
      return a + b;
    },
    "a",
    "b=",
  ),
);
const g = wraps(f)(function g(a: number, b = 2, c = "x"): string {
  return c.toUpperCase().repeat(a);
});
class T {
  tick = asyncGenerator(
    async function* (
      this: T,
      n: number = 2,
      delay: number = 0.5,
    ): AsyncGenerator<number> {
      try {
        for (let i = 0; i < n; i++) {
          yield i * delay;
        }
      } finally {
        console.log("closed");
      }
    }.bind(this),
  );
}
async function main(): Promise<void> {
  withManager(sec(), (n) => {
    console.log(n);
  });
  await withAsync(asec(undefined, 4), (n) => {
    console.log(n);
  });
  for await (const t of tick(2)) {
    console.log(t);
  }
  const g = tick(3);
  for await (const t of keepOpen(g)) {
    console.log(t);
    break;
  }
  await aclose(g);
  for await (const x of new T().tick()) {
    console.log(floatRepr(x));
    break;
  }
  console.log(f(1), callWith(f, [1], { b: 4 }));
}
await run(main);
console.log(g(2));
