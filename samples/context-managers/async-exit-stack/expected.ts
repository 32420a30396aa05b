import { asyncGenerator, keepOpen, run, sleep } from "./runtime/asyncio.js";
import { withAsync } from "./runtime/builtins.js";
import {
  AsyncExitStack,
  aclosing,
  asynccontextmanager,
} from "./runtime/contextlib.js";

const server = asynccontextmanager(async function* server(
  name: string,
): AsyncGenerator<string> {
  console.log("open", name);
  try {
    yield `<${name}>`;
  } finally {
    await sleep(0.01);
    console.log("close", name);
  }
});

const ticks = asyncGenerator(async function* ticks(): AsyncGenerator<number> {
  try {
    for (let n = 0; n < 10; n++) {
      yield n;
    }
  } finally {
    console.log("ticks closed");
  }
});

async function goodbye(word: string): Promise<void> {
  console.log(word);
}

async function main(): Promise<void> {
  await withAsync(new AsyncExitStack(), async (stack) => {
    const servers: string[] = [];
    for (const n of ["red", "blue"]) {
      servers.push(await stack.enterAsyncContext(server(n)));
    }
    stack.pushAsyncCallback(goodbye, "callback");
    console.log(servers.join(" "));
  });

  await withAsync(aclosing(ticks()), async (source) => {
    for await (const tick of keepOpen(source)) {
      if (tick === 1) {
        break;
      }
    }
  });
  console.log("done");
}

await run(main);
