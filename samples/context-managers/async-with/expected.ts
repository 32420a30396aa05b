import { run, sleep } from "./runtime/asyncio.js";
import {
  type BaseException,
  ConnectionError,
  nameOf,
  removeSuffix,
  str,
  truthy,
  withAsync,
} from "./runtime/builtins.js";

class Connection {
  host: string;

  constructor(host: string) {
    this.host = host;
  }

  async __aenter__(): Promise<Connection> {
    await sleep(0.1);
    console.log(`connected to ${this.host}`);
    return this;
  }

  async __aexit__(
    excType: any,
    exc: BaseException | null,
    tb: unknown,
  ): Promise<boolean> {
    await sleep(0.1);
    const reason = truthy(excType) ? nameOf(excType) : "nothing";
    console.log(`closed ${this.host} because of ${str(reason)}`);
    return excType === ConnectionError; // swallows this one only
  }

  async ask(question: string): Promise<string> {
    await sleep(0);
    if (!question.endsWith("?")) {
      throw new ConnectionError("not a question");
    }
    return removeSuffix(question, "?") + "!";
  }
}

async function main(): Promise<void> {
  await withAsync(new Connection("alpha"), async (connection) => {
    console.log(await connection.ask("Ready?"));
  });

  await withAsync(new Connection("beta"), async (one) => {
    await withAsync(new Connection("gamma"), async (two) => {
      console.log(await one.ask("Fine?"));
      console.log(await two.ask("Really"));
      console.log("never reached");
    });
  });
  console.log("end");
}

await run(main);
