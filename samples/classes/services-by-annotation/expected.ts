/** A container makes objects and what their constructors ask for, as the annotations say. */

import {
  Dict,
  IntType,
  StrType,
  callWith,
  contains,
  getItem,
  getattr,
  iterate,
  nameOf,
  print,
  setItem,
  str,
  withParameters,
} from "./runtime/builtins.js";
import * as inspect from "./runtime/inspect.js";
import * as methods from "./runtime/methods.js";

class Settings {
  url: string;
  retries: number;

  constructor(url = "db://local", retries = 3) {
    this.url = url;
    this.retries = retries;
  }
}
withParameters(Settings, "url=", "retries=");
inspect.describesParameters(Settings, [
  { name: "url", annotation: StrType, default: "db://local" },
  { name: "retries", annotation: IntType, default: 3 },
]);

class Database {
  settings: Settings;
  rows: string[];

  constructor(settings: Settings) {
    this.settings = settings;
    this.rows = ["Ann", "Bob"];
  }

  __repr__(): string {
    return `Database(${this.settings.url})`;
  }
}
withParameters(Database, "settings");
inspect.describesParameters(Database, [
  { name: "settings", annotation: Settings },
]);

class Clock {
  now(): string {
    return "12:00";
  }
}
inspect.describesParameters(Clock, []);

class Report {
  db: Database;
  clock: Clock;
  title: string;

  constructor(db: Database, clock: Clock, title = "Users") {
    this.db = db;
    this.clock = clock;
    this.title = title;
  }

  *lines(): Generator<string> {
    yield `${this.title} at ${this.clock.now()} from ${str(this.db)}`;
    yield* this.db.rows;
  }
}
withParameters(Report, "db", "clock", "title=");
inspect.describesParameters(Report, [
  { name: "db", annotation: Database },
  { name: "clock", annotation: Clock },
  { name: "title", annotation: StrType, default: "Users" },
]);

class Container {
  singletons: Map<any, any>;

  constructor() {
    this.singletons = new Dict<any, any>();
  }

  resolve(cls: any): any {
    if (contains(this.singletons, cls)) {
      return getItem(this.singletons, cls);
    }
    const parameters = inspect.signature(cls).parameters;
    console.log(`making ${str(nameOf(cls))}${str(inspect.signature(cls))}`);
    const needed = new Dict<any, any>();
    for (const [name, parameter] of parameters) {
      if (parameter.default === inspect.empty) {
        needed.set(name, this.resolve(parameter.annotation));
      }
    }
    const made = callWith(cls, [], needed);
    setItem(this.singletons, cls, made);
    return made;
  }
}
withParameters(Container);
inspect.describesParameters(Container, []);

const container = new Container();
const report = container.resolve(Report);
for (const line of iterate(methods.callMethod(report, "lines"))) {
  print(line);
}
print(
  container.resolve(Database) === getattr(report, "db"),
  container.singletons.size,
);

function notify(
  user: string | boolean,
  message: string | boolean = "Hi",
  urgent: boolean | string = false,
): string {
  return `${str(message)}, ${str(user)}${urgent ? "!" : ""}`;
}
withParameters(notify, "user", "message=", "*", "urgent=");
inspect.describesParameters(notify, [
  { name: "user" },
  { name: "message", default: "Hi" },
  { name: "urgent", kind: "=", default: false },
]);

/** Hands over what the function takes. */
function call_with_known(
  func: (
    user: string | boolean,
    message?: string | boolean,
    urgent?: boolean | string,
  ) => string,
  available: Map<string, string | boolean> = new Map(),
): string {
  const wanted = inspect.signature(func).parameters;
  return callWith(
    func,
    [],
    (() => {
      const items = new Map<string, string | boolean>();
      for (const [name, value] of available) {
        if (wanted.has(name)) {
          items.set(name, value);
        }
      }
      return items;
    })(),
  );
}
inspect.describesParameters(call_with_known, [
  { name: "func" },
  { name: "available", kind: "**" },
]);

console.log(
  call_with_known(
    notify,
    new Map<string, string | boolean>([
      ["user", "Ann"],
      ["urgent", true],
      ["colour", "red"],
    ]),
  ),
);
print(
  Array.from(inspect.signature(notify).parameters.values(), (parameter) =>
    str(parameter),
  ),
);
