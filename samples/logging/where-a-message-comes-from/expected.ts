/** Formats that show the line and the function of a call, in the three styles. */

import { run as run_, sleep } from "./runtime/asyncio.js";
import { ValueError, keywords, print } from "./runtime/builtins.js";
import * as logging from "./runtime/logging.js";
import * as sys from "./runtime/sys.js";

logging.basicConfig({
  level: logging.DEBUG,
  format: "%(filename)s:%(lineno)d %(funcName)s [%(levelname)-7s] %(message)s",
  stream: sys.stdout,
});
const logger = logging.getLogger("__main__");

function double(number: number): number {
  logger.debug(
    "doubling %d",
    number,
    keywords({ lineno: 16, funcName: "double", pathname: "main.py" }),
  );
  return number * 2;
}

class Service {
  name: string;
  logger: logging.Logger;

  constructor(name: string) {
    this.name = name;
    this.logger = logging.getLogger(`service.${name}`);
  }

  async run(): Promise<void> {
    this.logger.info(
      "%s started",
      this.name,
      keywords({ lineno: 26, funcName: "run", pathname: "main.py" }),
    );
    await sleep(0.5);
    this.logger.warning(
      "%s is slow",
      this.name,
      keywords({ lineno: 30, funcName: "run", pathname: "main.py" }),
    );
    logging.error(
      "said by the root",
      keywords({ lineno: 35, funcName: "run", pathname: "main.py" }),
    );
  }
}

async function main(): Promise<void> {
  // The loop itself tells the logger "asyncio" which selector it uses.
  await new Service("mail").run();
  const announce = (text: string) =>
    logger.info(
      "announced: %s",
      text,
      keywords({ lineno: 41, funcName: "<lambda>", pathname: "main.py" }),
    );
  announce("a lambda has no name");
  Array.from({ length: 2 }, (_, number) =>
    logger.info(
      "in a list: %d",
      double(number),
      keywords({ lineno: 43, funcName: "<listcomp>", pathname: "main.py" }),
    ),
  );
}

double(21);
await run_(main);
logger.info(
  "at the level of the module",
  keywords({ lineno: 48, funcName: "<module>", pathname: "main.py" }),
);

const braces = new logging.Formatter(
  "{levelname:>8}|{funcName}|{message}",
  undefined,
  "{",
);
const dollars = new logging.Formatter(
  "$name ($module): ${message}",
  undefined,
  "$",
);
const record = new logging.LogRecord(
  "by.hand",
  logging.INFO,
  "/srv/app/jobs.py",
  7,
  "%s jobs",
  [3],
  null,
  "plan",
);
for (const formatter of [braces, dollars]) {
  console.log(formatter.format(record));
}
print(record.filename, record.module, record.lineno, record.funcName, record);
for (const [style, text] of [
  ["{", "no fields"],
  ["%", "no fields"],
  ["$", "100$"],
  ["?", "x"],
]) {
  try {
    new logging.Formatter(text, undefined, style);
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print(error);
  }
}
