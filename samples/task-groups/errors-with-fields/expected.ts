import { CancelledError, TaskGroup, run, sleep } from "./runtime/asyncio.js";
import {
  Exception,
  GroupHandler,
  ValueError,
  float,
  getattr,
  hasattr,
  print,
  withAsync,
} from "./runtime/builtins.js";

class DownloadError extends Exception {
  url: string;
  code: number;

  constructor(url: string, code: number) {
    super(url, code);
    this.url = url;
    this.code = code;
  }
}

async function download(
  url: string,
  delay: number,
  code = 200,
): Promise<number> {
  try {
    await sleep(delay);
    if (code !== 200) {
      throw new DownloadError(url, code);
    }
    console.log("ok", url);
    return url.length;
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    console.log("cancelled", url);
    throw error;
  }
}

async function main(): Promise<void> {
  const { a, b } = await withAsync(new TaskGroup(), (tg) => {
    const a = tg.createTask(() => download("a.html", 0.2));
    const b = tg.createTask(() => download("bb.html", 0.1), { name: "bee" });
    return { a, b };
  });
  console.log(a.result() + b.result(), b.getName());
  try {
    await withAsync(new TaskGroup(), (tg) => {
      tg.createTask(() => download("c", 0.1, 404));
      tg.createTask(() => download("d", 0.1, 500));
      tg.createTask(() => download("e", 1));
      for (let i = 0; i < 2; i++) {
        tg.createTask(() => download(`f${i}`, float(0.05 * (i + 1))));
      }
    });
  } catch (error) {
    const group = new GroupHandler(error);
    await group.handleAsync([DownloadError], async (eg) => {
      print(hasattr(eg, "message") ? String(eg.args[0]) : eg);
      for (const e of eg.exceptions) {
        print(getattr(e, "url"), getattr(e, "code"), e);
      }
    });
    await group.handleAsync([ValueError], async (part) => {
      console.log("never");
    });
    group.finish();
  }
  console.log("end");
}

await run(main);
