import { gather, run, sleep } from "./runtime/asyncio.js";
import {
  float,
  format,
  max,
  print,
  range,
  roundHalfEven,
} from "./runtime/builtins.js";
import * as random from "./runtime/random.js";

random.seed(42);
print(
  float(random.random()),
  random.randint(1, 6),
  float(roundHalfEven(random.uniform(0, 10), 3)),
);
print(random.choice(["red", "green", "blue"]), random.randrange(0, 100, 5));
const deck = [...range(10)];
random.shuffle(deck);
print(deck, random.sample(deck, 3));

async function visitor(number: number): Promise<number> {
  const delay = random.uniform(0.01, 0.1);
  await sleep(delay);
  console.log(`visitor ${number} stayed ${format(delay, ".3f")} s`);
  return delay;
}

async function main(): Promise<void> {
  const stays = await gather(
    ...Array.from({ length: 4 }, (_, n) => () => visitor(n)),
  );
  console.log(`longest: ${format(max(stays), ".4f")}`);
}

await run(main);
