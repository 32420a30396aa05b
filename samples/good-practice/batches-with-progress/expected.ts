import { gather, run, sleep } from "./runtime/asyncio.js";
import {
  BaseException,
  ValueError,
  div,
  enumerate,
  floatFloorDiv,
  format,
  int,
  iter,
  print,
  range,
  repeat,
  str,
} from "./runtime/builtins.js";
import * as itertools from "./runtime/itertools.js";
import * as math from "./runtime/math.js";

function* chunks(seq: number[], size: number): Generator<number[]> {
  for (let i = 0; i < seq.length; i += size) {
    yield seq.slice(i, i + size);
  }
}

function* batched(iterable: string, n: number): Generator<string[]> {
  const it = iter(iterable);
  let batch: string[];
  while ((batch = [...itertools.islice(it, n)]).length > 0) {
    yield batch;
  }
}

async function process_(item: number): Promise<number> {
  await sleep(item / 100);
  if (item === 7) {
    throw new ValueError(`bad item ${item}`);
  }
  return item ** 2;
}

async function main(): Promise<void> {
  const items = [...range(1, 11)];
  const total = math.ceil(items.length / 4);
  for (const [no, chunk] of enumerate(chunks(items, 4), 1)) {
    const results = await gather(
      [...Array.from(chunk, (item) => () => process_(item))],
      { returnExceptions: true },
    );
    const ok: number[] = [];
    for (const r of results) {
      if (!(r instanceof BaseException)) {
        ok.push(r);
      }
    }
    const bad = results.filter((r) => r instanceof BaseException);
    const pct = div(no, total) * 100;
    const bar = repeat("#", int(floatFloorDiv(pct, 10)));
    console.log(
      `batch ${no}/${total} [${format(bar, "<10")}] ${format(pct, ".0f")}% ok=${str(ok)} bad=${str(bad)}`,
    );
  }
  for (const b of batched("abcdefg", 3)) {
    print(b, b.join(""));
  }
}

await run(main);
