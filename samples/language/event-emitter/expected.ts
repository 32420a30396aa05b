/** Blog post: building an event emitter, step by step. */

import {
  Exception,
  call,
  callWith,
  divide as divide_,
  getattr,
  keywordDict,
  keywords,
  len,
  list,
  nameOf,
  named,
  next,
  print,
  sort,
  str,
  typeName,
  withParameters,
} from "./runtime/builtins.js";
import { DefaultDict } from "./runtime/collections.js";
import { wraps } from "./runtime/functools.js";
import * as itertools from "./runtime/itertools.js";

class EventEmitter {
  _handlers: DefaultDict<string, [number, any][]>;
  id: number;
  static _ids = itertools.count(1);

  constructor() {
    this._handlers = new DefaultDict<string, [number, any][]>(list);
    this.id = next(EventEmitter._ids);
  }

  on(
    event: string,
    handler: any = null,
    priority = 0,
  ): ((fn: (...args: any[]) => any) => (...args: any[]) => any) | EventEmitter {
    const self = this;
    if (handler === null) {
      function decorator(fn: (...args: any[]) => any): (...args: any[]) => any {
        self.on(event, fn, priority);
        return fn;
      }
      return decorator;
    }
    this._handlers.getOrCreate(event).push([priority, handler]);
    sort(this._handlers.getOrCreate(event), { key: (p) => -p[0] });
    return this;
  }

  once(
    event: string,
    handler: (
      name: string | number | Exception,
      kw?: Map<string, string | number>,
    ) => void,
  ): ((fn: (...args: any[]) => any) => (...args: any[]) => any) | EventEmitter {
    const self = this;
    const wrapper = wraps(handler)(
      withParameters(
        named(function (...args: (string | number | Exception)[]): void {
          const kwargs = keywordDict(args);
          self.off(event, wrapper);
          callWith(handler, args, kwargs);
          return;
        }, "wrapper"),
        "*args",
        "**kwargs",
      ),
    );
    return this.on(event, wrapper);
  }

  off(event: string, handler: (...args: any[]) => any): number {
    const before = this._handlers.getOrCreate(event).length;
    const items: [number, any][] = [];
    for (const [p, h] of this._handlers.getOrCreate(event)) {
      if (h !== handler) {
        items.push([p, h]);
      }
    }
    this._handlers.set(event, items);
    return before - this._handlers.getOrCreate(event).length;
  }

  emit(event: string, ...args: (string | number | Exception)[]): any[] {
    const kwargs = keywordDict(args);
    const results: any[] = [];
    for (const [, handler] of [...this._handlers.getOrCreate(event)]) {
      try {
        results.push(callWith(handler, args, kwargs));
      } catch (exc) {
        if (!(exc instanceof Exception)) throw exc;
        if (event === "error") {
          throw exc;
        }
        this.emit("error", exc, keywords({ source: nameOf(handler) }));
      }
    }
    return results;
  }

  __repr__(): string {
    const counts = new Map<string, number>(
      [...this._handlers]
        .filter(([e, h]) => h.length > 0)
        .map(([e, h]) => [e, h.length]),
    );
    return `<${typeName(this)} #${this.id} ${str(counts)}>`;
  }
}

const bus = new EventEmitter();

const hello = call(
  bus.on("greet"),
  withParameters(
    function hello(
      name: string | number | Exception,
      punctuation: string | number = "!",
    ): number {
      console.log(`  hello ${str(name)}${punctuation}`);
      return len(name);
    },
    "name",
    "punctuation=",
  ),
);

const log_greeting = call(
  bus.on("greet", undefined, 10),
  withParameters(
    function log_greeting(
      name: string | number | Exception,
      options: Map<string, string | number> = new Map(),
    ): void {
      print("  log:", name, options);
    },
    "name",
    "**options",
  ),
);

bus.once(
  "greet",
  withParameters(
    (
      name: string | number | Exception,
      kw: Map<string, string | number> = new Map(),
    ) => print("  only once:", name),
    "name",
    "**kw",
  ),
);
print(bus);
print(bus.emit("greet", "Ada"));
print(bus.emit("greet", "Bob", keywords({ punctuation: "?" })));

const on_error = call(
  bus.on("error"),
  withParameters(
    function on_error(
      exc: string | number | Exception,
      source: number | string,
    ): void {
      console.log(`  [${source}] ${typeName(exc)}: ${str(exc)}`);
    },
    "exc",
    "source",
  ),
);

const divide = call(
  bus.on("divide"),
  withParameters(
    function divide(a: string | number | Exception, b: number): any {
      return divide_(a, b);
    },
    "a",
    "b",
  ),
);

print(bus.emit("divide", 1, 4));
print(bus.emit("divide", 1, 0));
print(bus.emit("divide", "1", 2));
print(bus.emit("divide", 1));
print("removed", bus.off("divide", divide), bus.off("divide", divide));
print(bus.emit("divide", 1, 2));
print(bus.emit("nothing"));

class Counter extends EventEmitter {
  limit: number;
  value: number;

  constructor(limit: number) {
    super();
    this.limit = limit;
    this.value = 0;
  }

  tick(n = 1): void {
    this.value += n;
    this.emit("tick", this.value);
    if (this.value >= this.limit) {
      this.emit("done", keywords({ value: this.value }));
      this.value = 0;
    }
  }
}

const c = new Counter(3);
const history: (string | number | Exception)[] = [];
getattr(
  c.on(
    "tick",
    named((object: any) => void history.push(object), "append", "list.append"),
  ),
  "on",
)(
  "done",
  withParameters(
    named(
      (value: string | number | Exception) =>
        void history.push(`done@${str(value)}`),
      "<lambda>",
    ),
    "value",
  ),
);
for (const step of [1, 1, 1, 5, 2]) {
  c.tick(step);
}
print(history, c);
