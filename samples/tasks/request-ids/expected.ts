import { gather, run, sleep } from "./runtime/asyncio.js";
import { next, print, repr } from "./runtime/builtins.js";
import { ContextVar, copyContext } from "./runtime/contextvars.js";
import * as itertools from "./runtime/itertools.js";

const requestId = new ContextVar<string>("request_id", { default: "-" });
const counter = itertools.count(100);

function log(msg: string): void {
  console.log(`[${requestId.get()}] ${msg}`);
}

async function query(sql: string): Promise<string[]> {
  log(`query ${repr(sql)}`);
  await sleep(0.01);
  return [sql.toUpperCase()];
}

async function handle(path: string): Promise<[number, string[]]> {
  const token = requestId.set(`req-${next(counter)}`);
  log(`GET ${path}`);
  try {
    const rows = await query(`select ${path}`);
    log(`${rows.length} row(s)`);
    return [200, rows];
  } finally {
    requestId.reset(token);
    log("end");
  }
}

async function main(): Promise<void> {
  log("start");
  const results = await gather(
    () => handle("/a"),
    () => handle("/b"),
  );
  for (const [status, rows] of results) {
    print(status, rows);
  }
  log("stop");
  const ctx = copyContext();
  ctx.run((value: any) => requestId.set(value), "inside");
  print(requestId.get(), ctx.__getitem__(requestId));
}

await run(main);
