/** todo.py -- a task list for the command line (argparse, json, datetime). */

import {
  ArgumentParser,
  ArgumentTypeError,
  type Namespace,
} from "./runtime/argparse.js";
import {
  type BaseException,
  Dict,
  IndexError,
  IntType,
  KeyError,
  NotImplemented,
  SystemExit,
  assignedLater,
  bindMethod,
  callWith,
  enter,
  entriesOf,
  enumerate,
  equals,
  format,
  ge,
  getItem,
  gt,
  intersection,
  iterate,
  le,
  listIndex,
  lt,
  mul,
  or,
  print,
  printTo,
  repeat,
  repr,
  rstrip,
  setItem,
  sort,
  str,
  strCount,
  strip,
  withManager,
  withParameters,
} from "./runtime/builtins.js";
import { type FieldTable, asdict } from "./runtime/dataclasses.js";
import { date, timedelta } from "./runtime/datetime.js";
import { IntEnum } from "./runtime/enum.js";
import * as json from "./runtime/json.js";
import { Path } from "./runtime/pathlib.js";
import * as sys from "./runtime/sys.js";
import * as tempfile from "./runtime/tempfile.js";

class Priority extends IntEnum {
  static readonly LOW = new Priority("LOW", 1);
  static readonly NORMAL = new Priority("NORMAL", 2);
  static readonly HIGH = new Priority("HIGH", 3);

  static parse(text: string): Priority {
    try {
      return this.named(text.toUpperCase());
    } catch (error) {
      if (!(error instanceof KeyError)) throw error;
      throw new ArgumentTypeError(
        `${repr(text)} is not one of ${Array.from(this.members(), (p) => p.name.toLowerCase()).join(", ")}`,
      );
    }
  }
}

class Task {
  static readonly __dataclass_fields__: FieldTable = {
    due: "?",
    priority: "?",
    title: "str",
    tags: "list[str]",
    done: "bool",
  };
  due: date;
  priority: Priority;
  title: string;
  tags: string[];
  done: boolean;

  constructor(
    due: date,
    priority: Priority,
    title: string,
    tags: string[] = [],
    done: boolean = false,
  ) {
    this.due = due;
    this.priority = priority;
    this.title = title;
    this.tags = tags;
    this.done = done;
  }

  __repr__(): string {
    return `Task(due=${repr(this.due)}, priority=${repr(this.priority)}, title=${repr(this.title)}, tags=${repr(this.tags)}, done=${repr(this.done)})`;
  }

  __eq__(other: unknown): boolean {
    return other instanceof Task && equals(this.due, other.due);
  }

  __lt__(other: unknown): any {
    if (!(other instanceof Task)) {
      return NotImplemented;
    }
    return lt(this.due, other.due);
  }

  __le__(other: unknown): any {
    if (!(other instanceof Task)) {
      return NotImplemented;
    }
    return le(this.due, other.due);
  }

  __gt__(other: unknown): any {
    if (!(other instanceof Task)) {
      return NotImplemented;
    }
    return gt(this.due, other.due);
  }

  __ge__(other: unknown): any {
    if (!(other instanceof Task)) {
      return NotImplemented;
    }
    return ge(this.due, other.due);
  }

  toJson(): Map<string, any> {
    const data = asdict(this);
    data.set("due", this.due.isoformat());
    data.set("priority", this.priority.name);
    return data;
  }

  static fromJson(data: any): Task {
    data = new Dict<any, any>([...entriesOf(data)]);
    setItem(data, "due", date.fromisoformat(getItem(data, "due")));
    setItem(data, "priority", Priority.named(getItem(data, "priority")));
    return callWith(
      withParameters(this, "due", "priority", "title", "tags=", "done="),
      [],
      data,
    );
  }

  line(number: number, today: date): string {
    const mark = this.done ? "x" : " ";
    const delta = this.due.__sub__(today).days;
    const when =
      delta === 0
        ? "today"
        : delta > 0
          ? `in ${delta} day${repeat("s", delta !== 1)}`
          : `${-delta} late`;
    const tags = this.tags.map((t) => "#" + t).join(" ");
    return rstrip(
      `${format(number, ">2")}. [${mark}] ${format(this.title, "<16")} ${format(mul("!", this.priority.value), "<3")} ${format(when, "<10")} ${tags}`,
    );
  }
}

class Store {
  path: Path;
  declare tasks: Task[];

  constructor(path: string) {
    this.path = new Path(path);
  }

  __enter__(): Store {
    if (this.path.exists()) {
      this.tasks = Array.from(iterate(json.loads(this.path.readText())), (t) =>
        Task.fromJson(t),
      );
    } else {
      this.tasks = [];
    }
    return this;
  }

  __exit__(kind: any, value: BaseException | null, tb: unknown): boolean {
    if (kind == null) {
      this.path.writeText(
        json.dumps(
          this.tasks.map((t) => t.toJson()),
          { indent: 1 },
        ),
      );
    }
    return false;
  }
}
assignedLater(Store, "tasks");

function cmdAdd(store: Store, args: Namespace): void {
  const task = new Task(
    (args.today as date).__add__(new timedelta({ days: args.days })),
    args.priority,
    (args.title as string[]).join(" "),
    or(args.tag as string[] | null, () => []),
  );
  store.tasks.push(task);
  sort(store.tasks);
  console.log(
    "added",
    task.title,
    "as number",
    listIndex(store.tasks, task) + 1,
  );
}

function cmdList(store: Store, args: Namespace): void {
  let shown = 0;
  for (const [number, task] of enumerate(store.tasks, 1)) {
    if (task.done && !args.all) {
      continue;
    }
    if (
      (args.tag as string[] | null)?.length &&
      intersection(
        new Set<string>(args.tag as string[]),
        new Set<string>(task.tags),
      ).size === 0
    ) {
      continue;
    }
    console.log(task.line(number, args.today as date));
    shown++;
  }
  console.log(`(${shown} of ${store.tasks.length})`);
}

function cmdDone(store: Store, args: Namespace): number | null {
  for (const number of args.numbers as number[]) {
    try {
      getItem(store.tasks, number - 1).done = true;
    } catch (error) {
      if (!(error instanceof IndexError)) throw error;
      printTo({ file: sys.stdout }, `no task ${number}`);
      return 2;
    }
  }
  return null;
}

function buildParser(): ArgumentParser {
  const parser = new ArgumentParser({
    prog: "todo",
    description: "Keeps a list of tasks.",
  });
  parser.addArgument("--file", {
    default: "todo.json",
    help: "where the tasks are (default: %(default)s)",
  });
  parser.addArgument("--today", {
    default: new date(2024, 3, 1),
    type: date.fromisoformat,
    metavar: "DATE",
  });
  const commands = parser.addSubparsers({ dest: "command", required: true });
  const add = commands.addParser("add", { help: "add a task" });
  add.addArgument("title", { nargs: "+" });
  add.addArgument("-d", "--days", { default: 0, type: IntType });
  add.addArgument("-p", "--priority", {
    default: Priority.NORMAL,
    type: bindMethod(Priority, "parse"),
  });
  add.addArgument("-t", "--tag", { action: "append" });
  add.setDefaults({ run: cmdAdd });
  const show = commands.addParser("list", { help: "show the tasks" });
  show.addArgument("-a", "--all", { action: "store_true" });
  show.addArgument("-t", "--tag", { action: "append" });
  show.setDefaults({ run: cmdList });
  const done = commands.addParser("done", { help: "tick tasks off" });
  done.addArgument("numbers", { nargs: "+", type: IntType });
  done.setDefaults({ run: cmdDone });
  return parser;
}

function main(argv: string[]): number | null {
  const args = buildParser().parseArgs(argv);
  const scope = enter(new Store(args.file));
  const store = scope.value;
  try {
    return (args.run(store, args) ?? null) || 0;
  } catch (error) {
    scope.fail(error);
  } finally {
    scope.exit();
  }
  return null;
}

withManager(new tempfile.TemporaryDirectory(), (folder) => {
  const path = str(new Path(folder).joinpath("tasks.json"));
  const session = [
    ["add", "write", "report", "-d", "3", "-p", "high", "-t", "work"],
    ["add", "buy milk", "--tag", "home", "--tag", "shop"],
    ["add", "call", "mum", "-d", "-2", "-p", "low"],
    ["list"],
    ["done", "1", "3"],
    ["list"],
    ["list", "--all", "-t", "work"],
    ["done", "9"],
    ["--today", "2024-03-05", "list", "-a"],
  ];
  for (const argv of session) {
    print("$ todo", ...argv);
    const status = main(["--file", path, ...argv]);
    if (status) {
      console.log("status", status);
    }
  }
  console.log(strCount(new Path(path).readText(), "\n"), "lines");
  for (const bad of [["add", "x", "-p", "urgent"], ["fly"], []]) {
    try {
      main(bad);
    } catch (stop) {
      if (!(stop instanceof SystemExit)) throw stop;
      print("exit", stop.code);
    }
  }
  console.log(strip(buildParser().formatUsage()));
});
