import { run, sleep } from "./runtime/asyncio.js";
import {
  type BaseException,
  KeyError,
  print,
  repr,
  withManager,
} from "./runtime/builtins.js";

class Layer {
  name: string;

  constructor(name: string) {
    this.name = name;
  }

  __enter__(): string {
    console.log("enter", this.name);
    return this.name;
  }

  __exit__(excType: unknown, exc: BaseException | null, tb: unknown): void {
    console.log("exit", this.name, repr(exc));
  }
}

async function main(): Promise<void> {
  await withManager(new Layer("outer"), async (a) => {
    await withManager(new Layer("inner"), async (b) => {
      print(a, b);
      await sleep(0);
    });
  });

  try {
    withManager(new Layer("broken"), () => {
      throw new KeyError("lost");
    });
  } catch (error) {
    if (!(error instanceof KeyError)) throw error;
    print("outside:", error);
  }
}

await run(main);
