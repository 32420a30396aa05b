/** Plugin hooks, in the style of a framework tutorial (typing-heavy). */

import {
  type Coroutine,
  callLazily,
  callLazilyWith,
  coroutine,
  run,
  sleep,
} from "./runtime/asyncio.js";
import {
  Dict,
  NotImplemented,
  PythonObject,
  RecursionError,
  TypeError,
  assignedLater,
  bindWithParameters,
  dictGet,
  equals,
  ge,
  getItem,
  gt,
  hasattr,
  iter,
  le,
  len,
  lt,
  map,
  method,
  min,
  nameOf,
  next,
  print,
  repr,
  setDefault,
  slice,
  sorted,
  str,
  sum,
  tuple,
  tupleOf,
  valuesView,
  withParameters,
} from "./runtime/builtins.js";
import { cachedProperty, wraps } from "./runtime/functools.js";
import * as inspect from "./runtime/inspect.js";
import * as methods from "./runtime/methods.js";

const MAX_DEPTH: number = 3;

interface Plugin {
  name_: string;

  setup(app: App): void;
}

function timed(
  label: string,
): <P extends any[], R>(func: (...args: P) => R) => (...args: P) => R {
  function decorate<P extends any[], R>(
    func: (...args: P) => R,
  ): (...args: P) => R {
    const wrapper = wraps(func)(function wrapper(...args: P): R {
      Object.freeze(args);
      console.log(`[${label}] ${nameOf(func)}${str(slice(args, 1))}`);
      return func(...args);
    });

    return wrapper;
  }

  return decorate;
}

class Registry<V> {
  _items: Map<string, V[]>;

  constructor() {
    this._items = new Map<string, V[]>();
  }

  add(key: string, value: V): void {
    setDefault(this._items, key, []).push(value);
  }

  __getitem__(key: string): readonly V[] {
    return tupleOf(dictGet(this._items, key, []));
  }

  first(key: string, default_: any = null): V | null {
    return next(iter(dictGet(this._items, key, [])), default_);
  }

  __len__(): number {
    return sum(map(len, valuesView(this._items)));
  }
}

class Hook {
  priority: number | boolean;
  order: number;
  func: (...args: any[]) => any;
  once: boolean | number;
  runs: number;

  constructor(
    priority: number | boolean,
    order: number,
    func: (...args: any[]) => any,
    once: boolean | number = false,
    runs: number = 0,
  ) {
    this.priority = priority;
    this.order = order;
    this.func = func;
    this.once = once;
    this.runs = runs;
  }

  __repr__(): string {
    return `Hook(priority=${repr(this.priority)}, order=${repr(this.order)}, func=${repr(this.func)}, once=${repr(this.once)})`;
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof Hook &&
      equals(this.priority, other.priority) &&
      this.order === other.order
    );
  }

  __lt__(other: unknown): any {
    if (!(other instanceof Hook)) {
      return NotImplemented;
    }
    return lt(
      tuple(this.priority, this.order),
      tuple(other.priority, other.order),
    );
  }

  __le__(other: unknown): any {
    if (!(other instanceof Hook)) {
      return NotImplemented;
    }
    return le(
      tuple(this.priority, this.order),
      tuple(other.priority, other.order),
    );
  }

  __gt__(other: unknown): any {
    if (!(other instanceof Hook)) {
      return NotImplemented;
    }
    return gt(
      tuple(this.priority, this.order),
      tuple(other.priority, other.order),
    );
  }

  __ge__(other: unknown): any {
    if (!(other instanceof Hook)) {
      return NotImplemented;
    }
    return ge(
      tuple(this.priority, this.order),
      tuple(other.priority, other.order),
    );
  }
}

class App {
  hooks: Registry<Hook>;
  lines: (readonly [string, string])[];
  _depth: number;
  static levels = new Map<string, number>([
    ["debug", 10],
    ["info", 20],
    ["error", 40],
  ]);

  constructor(plugins: (Greeter | Counter | PythonObject)[] = []) {
    this.hooks = new Registry();
    this.lines = [];
    this._depth = 0;
    for (const plugin of plugins) {
      if (!(hasattr(plugin, "setup") && hasattr(plugin, "name_"))) {
        throw new TypeError(`${repr(plugin)} is no plugin`);
      }
      methods.callMethod(plugin, "setup", this);
    }
  }

  log(level: string, text: string): void {
    if (getItem(App.levels, level) >= this.threshold) {
      this.lines.push(tuple(level, text));
    }
  }

  info(text: string): void {
    this.log("info", text);
  }

  debug(text: string): void {
    this.log("debug", text);
  }

  get threshold(): number {
    return cachedProperty(this, "threshold", () => {
      console.log("(computing the threshold)");
      return min(valuesView(App.levels)) + 1;
    });
  }

  on(
    event: string,
    options: Map<string, number | boolean> = new Map(),
  ): <R>(func: (...args: any[]) => R) => (...args: any[]) => R {
    const self = this;
    const opts = new Map<string, number | boolean>([
      ["priority", 0],
      ["once", false],
      ...options,
    ]);

    function register<R>(func: (...args: any[]) => R): (...args: any[]) => R {
      self.hooks.add(
        event,
        new Hook(
          getItem(opts, "priority"),
          len(self.hooks),
          func,
          getItem(opts, "once"),
        ),
      );
      return func;
    }

    return register;
  }

  declare emit_now: (...args: any[]) => number;

  static {
    App.prototype.emit_now = method(
      timed("emit")(function emit_now(
        self: App,
        event: string,
        ...args: (number | string | App)[]
      ): number {
        return sorted(getItem(self.hooks, event)).map(
          (h) => callLazilyWith(h.func, args) ?? null,
        ).length;
      }),
    );
  }

  async emit(
    event: string,
    payload: string | number | App | null = null,
  ): Promise<any[]> {
    if (this._depth >= MAX_DEPTH) {
      throw new RecursionError(`${event} at depth ${this._depth}`);
    }
    this._depth++;
    const results: any[] = [];
    try {
      for (const hook of sorted(getItem(this.hooks, event), {
        reverse: true,
      })) {
        if (hook.once && hook.runs > 0) {
          continue;
        }
        hook.runs++;
        let result: any = callLazily(hook.func, payload) ?? null;
        if (inspect.isawaitable(result)) {
          result = await result;
        }
        results.push(result);
      }
    } finally {
      this._depth--;
    }
    return results;
  }
}

class Greeter {
  greeting: string;
  name_: string;

  constructor(greeting: string, name_: string = "greeter") {
    this.greeting = greeting;
    this.name_ = name_;
  }

  __repr__(): string {
    return `Greeter(greeting=${repr(this.greeting)}, name=${repr(this.name_)})`;
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof Greeter &&
      this.greeting === other.greeting &&
      this.name_ === other.name_
    );
  }

  setup(app: App): void {
    app.on(
      "start",
      new Map<string, number | boolean>([["priority", 5]]),
    )(bindWithParameters(this, "greet"));
  }

  greet(who: number | string | App | null): string {
    return `${this.greeting}, ${str(who || "world")}!`;
  }
}
withParameters(Greeter.prototype.greet, "who");

class Counter {
  declare seen: Dict<string | number | App, number>;
  static name_ = "counter";

  setup(app: App): void {
    const self = this;
    this.seen = new Dict<string | number | App, number>();

    const count = app.on(
      "start",
      new Map<string, number | boolean>([
        ["priority", 9],
        ["once", true],
      ]),
    )(
      withParameters(
        async function count(
          payload: number | string | App | null,
        ): Promise<number> {
          await sleep(0.1);
          const key = payload || "-";
          self.seen.set(key, (self.seen.get(key) ?? 0) + 1);
          app.info(`counted ${str(key)}`);
          app.debug("not shown");
          return self.seen.size;
        },
        "Counter.setup.<locals>.count()",
        "payload",
      ),
    );
  }
}
assignedLater(Counter, "seen");

async function main(): Promise<void> {
  const counter = new Counter();
  const app = new App([new Greeter("Hello"), counter]);

  const nested = app.on("start")(
    withParameters(
      async function nested(
        payload: string | number | App | null,
      ): Promise<any[]> {
        return await app.emit("deep", payload);
      },
      "main.<locals>.nested()",
      "payload",
    ),
  );

  const deeper = app.on("deep")(
    withParameters(
      function deeper(payload: string | number | App | null): Coroutine<any> {
        return coroutine((arg0, arg1) => app.emit(arg0, arg1), "deep", payload);
      },
      "main.<locals>.deeper()",
      "payload",
    ),
  );

  for (const who of ["Ada", null]) {
    try {
      print(await app.emit("start", who));
    } catch (error) {
      if (!(error instanceof RecursionError)) throw error;
      print("RecursionError:", error);
    }
  }
  print(counter.seen, app.lines, len(app.hooks), app._depth);
  app.on(
    "tick",
    new Map<string, number | boolean>([["priority", 2]]),
  )(
    withParameters((...xs: (string | number | App | null)[]) => {
      Object.freeze(xs);
      return print("two", xs);
    }, "*xs"),
  );
  app.on(
    "tick",
    new Map<string, number | boolean>([["priority", 1]]),
  )(
    withParameters((...xs: (string | number | App | null)[]) => {
      Object.freeze(xs);
      return print("one", xs);
    }, "*xs"),
  );
  console.log(app.emit_now("tick", 1, "b"));
  print(
    getItem(app.hooks, "start").map((h) => tuple(h.priority, h.order, h.runs)),
    app.hooks.first("none"),
    app.hooks.first("none", null),
  );
  print(
    hasattr(counter, "setup") && hasattr(counter, "name_"),
    hasattr(app, "setup") && hasattr(app, "name_"),
    nameOf(App.prototype.emit_now),
  );
  try {
    new App([new PythonObject()]); // type: ignore[list-item]
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.log(str(error).split(" at ")[0]);
  }
}

await run(main);
