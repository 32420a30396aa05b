/** Structured logs: every request has an id, and every line is JSON. */

import { gather, run, sleep } from "./runtime/asyncio.js";
import {
  TypeError,
  ValueError,
  float,
  getItem,
  getattr,
  hasattr,
  keywords,
  print,
  str,
  typeName,
} from "./runtime/builtins.js";
import { ContextVar } from "./runtime/contextvars.js";
import * as json from "./runtime/json.js";
import * as logging from "./runtime/logging.js";
import * as sys from "./runtime/sys.js";

const requestId = new ContextVar<string>("request_id", { default: "-" });

const AUDIT = 25;
logging.addLevelName(AUDIT, "AUDIT");

/** Puts the id of the current request into each record. */
class RequestIdFilter extends logging.Filter {
  filter(record: logging.LogRecord): boolean {
    record.request_id = requestId.get();
    return true;
  }
}

/** One JSON object a line. */
class JsonFormatter extends logging.Formatter {
  format(record: logging.LogRecord): string {
    const entry = new Map<string, any>([
      ["level", record.levelname],
      ["logger", record.name],
      ["request", getattr(record, "request_id")],
      ["message", record.getMessage()],
    ]);
    if (hasattr(record, "user")) {
      entry.set("user", getattr(record, "user"));
    }
    return json.dumps(entry);
  }
}

/** Counts the records of each level. */
class Counter extends logging.Handler {
  counts: Map<string, number>;

  constructor(level: number = logging.NOTSET) {
    super(level);
    this.counts = new Map<string, number>();
  }

  emit(record: logging.LogRecord): void {
    this.counts.set(
      record.levelname,
      (this.counts.get(record.levelname) ?? 0) + 1,
    );
  }
}

/** Puts a tag in front of every message. */
class Tagged extends logging.LoggerAdapter {
  process(msg: any, kwargs: any): [string, any] {
    return [`[${str(getItem(this.extra, "tag"))}] ${str(msg)}`, kwargs];
  }
}

const counter = new Counter();
const console_ = new logging.StreamHandler(sys.stdout);
console_.setFormatter(new JsonFormatter());
console_.addFilter(new RequestIdFilter());

const logger = logging.getLogger("shop");
logger.setLevel(logging.DEBUG);
logger.addHandler(console_);
logger.addHandler(counter);
logger.propagate = false;

const orders = logging.getLogger("shop.orders");
orders.setLevel(logging.INFO);
const payments = new Tagged(logging.getLogger("shop.payments"), {
  tag: "bank",
});

async function handle(number: number, user: string): Promise<void> {
  const token = requestId.set(`r${number}`);
  try {
    orders.debug("never shown: the level of the logger is INFO");
    orders.info("order from %s", user, keywords({ extra: { user } }));
    await sleep(0.1 * number);
    payments.warning("paid %.2f of %d%%", float(9.5 * number), 50);
    logger.log(AUDIT, "%(who)s bought %(what)s", { who: user, what: "tea" });
  } finally {
    requestId.reset(token);
  }
}

async function main(): Promise<void> {
  await gather(
    () => handle(1, "ann"),
    () => handle(2, "bob"),
  );
  logger.critical("done");
}

await run(main);
print(counter.counts);
print(
  orders,
  orders.parent,
  orders.getEffectiveLevel(),
  payments.isEnabledFor(logging.DEBUG),
);
print(
  logging.getLevelName(AUDIT),
  logging.getLevelName("AUDIT"),
  logging.getLevelName(99),
);
for (const level of ["LOUD", 2.5]) {
  try {
    logger.setLevel(level);
  } catch (error) {
    if (!(error instanceof ValueError || error instanceof TypeError))
      throw error;
    console.log(`${typeName(error)}: ${str(error)}`);
  }
}
