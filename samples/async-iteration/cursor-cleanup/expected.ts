import {
  aclose,
  anext,
  asyncGenerator,
  keepOpen,
  run,
  sleep,
} from "./runtime/asyncio.js";
import {
  GeneratorExit,
  StopAsyncIteration,
  enterAsync,
  print,
} from "./runtime/builtins.js";
import { aclosing } from "./runtime/contextlib.js";

const rows = asyncGenerator(async function* rows(
  n: number,
): AsyncGenerator<{ id: number; name: string }> {
  console.log("open cursor");
  try {
    for (let i = 0; i < n; i++) {
      await sleep(0);
      yield { id: i, name: `row${i}` };
    }
  } catch (error) {
    if (!(error instanceof GeneratorExit)) throw error;
    console.log("closed early");
    throw error;
  } finally {
    console.log("close cursor");
  }
});

async function main(): Promise<void> {
  const scope = await enterAsync(aclosing(rows(10)));
  let gen = scope.value;
  try {
    for await (const row of keepOpen(gen)) {
      console.log(row.id, row.name);
      if (row.id === 2) {
        break;
      }
    }
  } catch (error) {
    await scope.fail(error);
  } finally {
    await scope.exit();
  }
  gen = rows(2);
  print(await anext(gen));
  await aclose(gen);
  try {
    await anext(gen);
  } catch (error) {
    if (!(error instanceof StopAsyncIteration)) throw error;
    console.log("exhausted");
  }
  for await (const row of rows(1)) {
    print(row);
  }
  console.log("no break");
}

await run(main);
