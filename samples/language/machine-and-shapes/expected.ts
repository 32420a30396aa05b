import {
  Dict,
  KeyError,
  RuntimeError,
  TypeError,
  add,
  contains,
  dictWithout,
  equals,
  float,
  format,
  getItem,
  isDict,
  isFloat,
  isInt,
  mul,
  print,
  printTo,
  repr,
  roundHalfEven,
  split,
  str,
  tuple,
  tupleItem,
  withCause,
} from "./runtime/builtins.js";
import { Enum } from "./runtime/enum.js";

class State extends Enum<number> {
  static readonly IDLE = new State("IDLE", 1);
  static readonly RUNNING = new State("RUNNING", 2);
  static readonly PAUSED = new State("PAUSED", 3);
  static readonly STOPPED = new State("STOPPED", 4);
}

const TRANSITIONS = new Dict<readonly [State, string], State>([
  [tuple(State.IDLE, "start"), State.RUNNING],
  [tuple(State.RUNNING, "pause"), State.PAUSED],
  [tuple(State.PAUSED, "resume"), State.RUNNING],
  [tuple(State.RUNNING, "stop"), State.STOPPED],
  [tuple(State.PAUSED, "stop"), State.STOPPED],
]);

class Machine {
  state: State;
  hooks: Map<State, ((...args: any[]) => void)[]>;

  constructor() {
    this.state = State.IDLE;
    this.hooks = new Map<State, ((...args: any[]) => void)[]>(
      Array.from(State.members(), (s) => [s, []]),
    );
  }

  onEnter(
    state: State,
  ): (f: (...args: any[]) => void) => (...args: any[]) => void {
    const self = this;
    function deco(f: (...args: any[]) => void): (...args: any[]) => void {
      getItem(self.hooks, state).push(f);
      return f;
    }
    return deco;
  }

  fire(event: string): Machine {
    let new_: State;
    try {
      new_ = getItem(TRANSITIONS, tuple(this.state, event));
    } catch (error) {
      if (!(error instanceof KeyError)) throw error;
      throw withCause(
        new RuntimeError(`${repr(event)} not allowed in ${this.state.name}`),
        null,
      );
    }
    let old: State;
    [old, this.state] = [this.state, new_];
    for (const h of getItem(this.hooks, new_)) {
      h(old, new_);
    }
    return this;
  }
}

const m = new Machine();

const running = m.onEnter(State.RUNNING)(function running(
  old: State,
  new_: State,
): void {
  console.log(`${format(old.name, ">8")} => ${new_.name}`);
});

const stopped = m.onEnter(State.STOPPED)(function stopped(
  ...states: State[]
): void {
  print("stopped via", tupleItem(states, 0), tupleItem(states, 1).value);
});

m.fire("start").fire("pause").fire("resume");
try {
  m.fire("resume");
} catch (e) {
  if (!(e instanceof RuntimeError)) throw e;
  print(e);
}
m.fire("stop");

class Circle {
  r: number;

  constructor(r: number) {
    this.r = r;
  }

  __repr__(): string {
    return `Circle(r=${repr(this.r)})`;
  }
}
class Rect {
  w: number;
  h: number;

  constructor(w: number, h: number = 1) {
    this.w = w;
    this.h = h;
  }

  __repr__(): string {
    return `Rect(w=${repr(this.w)}, h=${repr(this.h)})`;
  }
}
class Group {
  items: (Rect | Circle | Group)[];

  constructor(items: (Rect | Circle | Group)[]) {
    this.items = items;
  }

  __repr__(): string {
    return `Group(items=${repr(this.items)})`;
  }
}

function area(shape: Circle | Rect | Group | string): number | bigint {
  if (shape instanceof Circle && equals(shape.r, 0)) {
    return float(0.0);
  } else if (shape instanceof Circle) {
    const r = shape.r;
    return float(roundHalfEven(Number(mul(3.14159, r ** 2)), 2));
  } else if (shape instanceof Rect && shape.w === shape.h) {
    const w = shape.w;
    const h = shape.h;
    printTo({ end: " " }, "square");
    return w * h;
  } else if (shape instanceof Rect) {
    const w = shape.w;
    const h = shape.h;
    return w * h;
  } else if (
    shape instanceof Group &&
    Array.isArray(shape.items) &&
    shape.items.length === 0
  ) {
    return 0;
  } else if (
    shape instanceof Group &&
    Array.isArray(shape.items) &&
    shape.items.length >= 1
  ) {
    const first = shape.items[0] as Rect | Circle | Group;
    const rest = shape.items.slice(1) as (Rect | Circle | Group)[];
    return add(area(first), area(new Group(rest)));
  } else {
    throw new TypeError(`not a shape: ${repr(shape)}`);
  }
}

for (const s of [
  new Circle(0),
  new Circle(2),
  new Rect(2, 2),
  new Rect(3),
  new Group([new Rect(1, 2), new Circle(float(1.0)), new Group([])]),
]) {
  print(s, "->", area(s));
}
try {
  area("blob");
} catch (e) {
  if (!(e instanceof TypeError)) throw e;
  print(e);
}

function command(line: string): string | null {
  const subject = split(line);
  if (subject.length === 0) {
    return "empty";
  } else if (
    subject.length === 1 &&
    (subject[0] === "quit" || subject[0] === "exit")
  ) {
    return "bye";
  } else if (
    subject.length === 2 &&
    subject[0] === "go" &&
    (subject[1] === "north" || subject[1] === "south")
  ) {
    const d = subject[1];
    return `going ${d}`;
  } else if (subject.length === 2 && subject[0] === "go") {
    const other = subject[1];
    return `cannot go ${other}`;
  } else if (
    subject.length >= 2 &&
    subject[0] === "take" &&
    subject.slice(2).length === 0
  ) {
    const item = subject[1];
    return `took ${item}`;
  } else if (subject.length >= 1 && subject[0] === "take") {
    const items = subject.slice(1);
    return `took ${items.length}: ${items.join(", ")}`;
  } else if (subject.length === 1) {
    const x = subject[0];
    return `what is ${x}?`;
  } else if (subject.length >= 2) {
    const first = subject[0];
    const last = subject.at(-1)!;
    return `${first}..${last}`;
  }
  return null;
}

for (const l of [
  "",
  "exit",
  "go north",
  "go up",
  "take lamp",
  "take a b c",
  "dance",
  "sing me a song",
]) {
  print(repr(l), "->", command(l));
}

function describe(
  x:
    | boolean
    | number
    | string
    | Map<string, string | number>
    | readonly [number, number]
    | number[]
    | null,
): string {
  if (x === null) {
    return "none";
  } else if (x === true || x === false) {
    return "bool";
  } else if (isInt(x) && x < 0) {
    const n = x;
    return `negative ${n}`;
  } else if (isInt(x) || isFloat(x)) {
    return `number ${str(x)}`;
  } else if (typeof x === "string") {
    const s = x;
    return `text of ${s.length}`;
  } else if (
    isDict(x) &&
    contains(x, "type") &&
    contains(x, "name") &&
    getItem(x, "type") === "user" &&
    typeof getItem(x, "name") === "string"
  ) {
    const name = getItem(x, "name") as string;
    const rest = dictWithout(x, ["type", "name"]) as Map<string, any>;
    return `user ${name} ${str(rest)}`;
  } else if (isDict(x) && contains(x, "type")) {
    const t = getItem(x, "type") as any;
    return `${str(t)} thing`;
  } else if (Array.isArray(x) && x.length === 2) {
    const a = x[0] as string | number;
    const b = x[1] as string | number;
    return `pair ${a},${b}`;
  } else if (Array.isArray(x) && x.length >= 1 && equals(x[0], 1)) {
    return "starts with one";
  } else {
    return "other";
  }
}

for (const x of [
  null,
  true,
  -3,
  2.5,
  "hey",
  new Map<string, string | number>([
    ["type", "user"],
    ["name", "Ann"],
    ["age", 3],
  ]),
  new Map<string, string | number>([["type", "dog"]]),
  tuple(1, 2),
  [1, 2, 3],
  new Map<string, string | number>(),
  [2, 3, 4],
]) {
  console.log(describe(x));
}
