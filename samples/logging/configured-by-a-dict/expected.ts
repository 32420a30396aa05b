/** Logging set up by a dict, log files that rotate, and a handler that waits for trouble. */

import {
  ValueError,
  print,
  sorted,
  splitLines,
  withManager,
} from "./runtime/builtins.js";
import * as logging from "./runtime/logging.js";
import { Path } from "./runtime/pathlib.js";
import * as sys from "./runtime/sys.js";
import * as tempfile from "./runtime/tempfile.js";

const LOGGING = {
  version: 1,
  disable_existing_loggers: false,
  formatters: {
    short: { format: "%(levelname)s - %(message)s" },
    long: { format: "{name} {levelname} {message}", style: "{" },
  },
  filters: { only_db: { name: "app.db" } },
  handlers: {
    console: {
      class: "logging.StreamHandler",
      level: "INFO",
      formatter: "short",
      stream: "ext://sys.stdout",
    },
    detail: {
      class: "logging.StreamHandler",
      formatter: "long",
      filters: ["only_db"],
      stream: "ext://sys.stdout",
    },
  },
  loggers: new Map<string, Map<string, string[] | string | boolean>>([
    [
      "app",
      new Map<string, string[] | string | boolean>([
        ["handlers", ["console"]],
        ["level", "DEBUG"],
        ["propagate", false],
      ]),
    ],
    [
      "app.db",
      new Map<string, string[] | string | boolean>([
        ["handlers", ["detail"]],
        ["level", "INFO"],
      ]),
    ],
  ]),
  root: { level: "WARNING", handlers: ["console"] },
};

function fromADict(): void {
  logging.dictConfig(LOGGING);
  logging.getLogger("app").debug("the handler does not take this");
  logging.getLogger("app").info("started");
  logging.getLogger("app.db").info("query %s", "select 1");
  logging.getLogger("other").warning("through the root");
  logging.getLogger("other").info("not shown");
  const wrong = [
    new Map<
      string,
      number | Map<string, string[] | { class: string; level: string }>
    >(),
    new Map<
      string,
      number | Map<string, string[] | { class: string; level: string }>
    >([["version", 2]]),
    new Map<
      string,
      number | Map<string, string[] | { class: string; level: string }>
    >([
      ["version", 1],
      [
        "root",
        new Map<string, string[] | { class: string; level: string }>([
          ["handlers", ["missing"]],
        ]),
      ],
    ]),
    new Map<
      string,
      number | Map<string, string[] | { class: string; level: string }>
    >([
      ["version", 1],
      [
        "handlers",
        new Map<string, string[] | { class: string; level: string }>([
          ["h", { class: "logging.NullHandler", level: "LOUD" }],
        ]),
      ],
    ]),
  ];
  for (const config of wrong) {
    try {
      logging.dictConfig(config);
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      print("wrong:", error);
    }
  }
}

function rotating(folder: Path): void {
  const path = folder.joinpath("jobs.log");
  const handler = new logging.RotatingFileHandler(path, undefined, 80, 2);
  handler.setFormatter(
    new logging.Formatter("%(asctime)s %(message)s", "%H:%M"),
  );
  const log = logging.getLogger("jobs");
  log.setLevel(logging.INFO);
  log.propagate = false;
  log.addHandler(handler);
  for (let number = 0; number < 12; number++) {
    log.info("job number %d", number);
  }
  handler.close();
  for (const file of sorted(folder.iterdir())) {
    print(file.name, splitLines(file.readText()));
  }
}

function buffered(): void {
  const target = new logging.StreamHandler(sys.stdout);
  const memory = new logging.MemoryHandler(10, logging.ERROR, target);
  const log = logging.getLogger("buffered");
  log.propagate = false;
  log.setLevel(logging.DEBUG);
  log.addHandler(memory);
  log.debug("one");
  log.info("two");
  console.log("nothing so far:", memory.buffer.length, "records wait");
  log.error("trouble, so all of them come out");
  console.log("left:", memory.buffer.length);
}

fromADict();
withManager(new tempfile.TemporaryDirectory(), (name) => {
  rotating(new Path(name));
});
buffered();
