import { run, sleep } from "./runtime/asyncio.js";
import { ValueError, format, str, withAsync } from "./runtime/builtins.js";
import { asynccontextmanager } from "./runtime/contextlib.js";

const transaction = asynccontextmanager(async function* transaction(
  name: string,
  journal: string[],
): AsyncGenerator<string[]> {
  journal.push(`begin ${name}`);
  try {
    try {
      await sleep(0.01);
      yield journal;
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      journal.push(`rollback ${name}: ${str(error)}`);
      throw error;
    }
    journal.push(`commit ${name}`);
  } finally {
    journal.push(`end ${name}`);
  }
});

async function main(): Promise<void> {
  const journal: string[] = [];
  await withAsync(transaction("first", journal), (lines) => {
    lines.push("work");
  });

  try {
    await withAsync(transaction("second", journal), () => {
      throw new ValueError("bad amount");
    });
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
  }

  for (const [number, line] of journal.entries()) {
    console.log(`${format(number, ">2")} ${line}`);
  }
}

await run(main);
