// Design patterns in Python, part 3: state, strategy, observer, command, visitor, chain.

import {
  Dict,
  IndexError,
  NotImplementedError,
  RuntimeError,
  TypeError,
  ValueError,
  add,
  bindMethod,
  call,
  callWith,
  cannotInstantiate,
  divide,
  getItem,
  getattr,
  keywordDict,
  keywords,
  listPop,
  listRemove,
  mul,
  nameOf,
  neg,
  print,
  printTo,
  repr,
  reversed,
  str,
  sub,
  typeName,
  withParameters,
} from "./runtime/builtins.js";
import * as copy from "./runtime/copy.js";
import * as methods from "./runtime/methods.js";

class Observable {
  declare _Observable__observers: ((
    old: Locked | Unlocked,
    new_: Unlocked | Locked,
    count: number,
  ) => void)[];

  constructor() {
    this._Observable__observers = [];
  }

  subscribe(
    fn: (
      old: Locked | Unlocked,
      new_: Unlocked | Locked,
      count: number,
    ) => void,
  ): () => void {
    this._Observable__observers.push(fn);
    return () => listRemove(this._Observable__observers, fn);
  }

  notify(...args: (Locked | Unlocked)[]): void {
    const kwargs = keywordDict(args);
    for (const fn of this._Observable__observers.slice()) {
      callWith(fn, args, kwargs);
    }
  }
}
withParameters(Observable.prototype.subscribe, "fn");
withParameters(Observable.prototype.notify, "*args", "**kwargs");

class State {
  declare machine: Turnstile;

  constructor(machine: Turnstile) {
    this.machine = machine;
  }

  coin(): void {
    console.log("  nothing happens");
  }

  push(): void {
    console.log("  locked!");
  }

  __str__(): string {
    return typeName(this).toLowerCase();
  }
}

class Locked extends State {
  override coin(): void {
    this.machine.change(Unlocked);
  }
}

class Unlocked extends State {
  declare extra: number;

  constructor(machine: Turnstile) {
    super(machine);
    this.extra = 0;
  }

  override coin(): void {
    this.extra++;
    if (this.extra > 1) {
      throw new ValueError("too many coins");
    }
  }

  override push(): void {
    this.machine.change(Locked);
  }
}

class Turnstile extends Observable {
  declare state: Locked | Unlocked;
  declare changes: number;

  constructor() {
    super();
    this.state = new Locked(this);
    this.changes = 0;
  }

  change(cls: typeof Unlocked | typeof Locked): void {
    let before: Locked | Unlocked;
    [before, this.state] = [this.state, new cls(this)];
    this.changes++;
    this.notify(before, this.state, keywords({ count: this.changes }));
  }

  __getattr__(name: any): any {
    return getattr(this.state, name);
  }
}
withParameters(Turnstile.prototype.change, "cls");

abstract class Command {
  abstract do(text: unknown): string;

  abstract undo(text: unknown): string;
}

class Insert extends Command {
  declare at: number;
  declare what: string;

  constructor(at: number, what: string) {
    super();
    [this.at, this.what] = [at, what];
  }

  override do(text: string): string {
    return text.slice(0, this.at) + this.what + text.slice(this.at);
  }

  override undo(text: string): string {
    return text.slice(0, this.at) + text.slice(this.at + this.what.length);
  }
}

class Delete extends Command {
  declare start: number;
  declare end: number;
  declare removed: string | null;

  constructor(start: number, end: number) {
    super();
    [this.start, this.end] = [start, end];
    this.removed = null;
  }

  override do(text: string): string {
    this.removed = text.slice(this.start, this.end);
    return text.slice(0, this.start) + text.slice(this.end);
  }

  override undo(text: string): string {
    if (this.removed === null) {
      throw new RuntimeError("never done");
    }
    return text.slice(0, this.start) + this.removed + text.slice(this.start);
  }
}

class Macro extends Command {
  declare commands: readonly (Insert | Delete)[];

  constructor(...commands: (Insert | Delete)[]) {
    super();
    this.commands = commands;
  }

  override do(text: string): string {
    for (const c of this.commands) {
      text = c.do(text);
    }
    return text;
  }

  override undo(text: string): string {
    for (const c of reversed(this.commands)) {
      text = c.undo(text);
    }
    return text;
  }
}

class Editor {
  declare text: string;
  declare done: (Insert | Delete | Macro)[];
  declare undone: (Insert | Delete | Macro)[];

  constructor() {
    this.text = "";
    [this.done, this.undone] = [[], []];
  }

  run(command: Insert | Delete | Macro): Editor {
    this.text = command.do(this.text);
    this.done.push(command);
    this.undone.length = 0;
    return this;
  }

  undo(times = 1): Editor {
    for (let _ = 0; _ < times; _++) {
      try {
        const command = listPop(this.done);
        this.text = command.undo(this.text);
        this.undone.push(command);
      } catch (error) {
        if (!(error instanceof IndexError)) throw error;
      }
    }
    return this;
  }

  redo(): Editor {
    if (this.undone.length > 0) {
      const c = listPop(this.undone);
      this.text = c.do(this.text);
      this.done.push(c);
    }
    return this;
  }
}

class Node {
  accept(visitor: Evaluator | Printer): any {
    const method = getattr(
      visitor,
      "visit_" + nameOf(this.constructor as typeof Node).toLowerCase(),
      bindMethod(visitor, "generic"),
    );
    return call(method, this);
  }
}

class Num extends Node {
  declare value: number;

  constructor(value: number) {
    super();
    this.value = value;
  }
}

class BinOp extends Node {
  declare op: string;
  declare left: Num | Neg;
  declare right: Num | BinOp;

  constructor(op: string, left: Num | Neg, right: Num | BinOp) {
    super();
    [this.op, this.left, this.right] = [op, left, right];
  }
}

class Neg extends Node {
  declare operand: Num;

  constructor(operand: Num) {
    super();
    this.operand = operand;
  }
}

class Visitor {
  generic(node: any): never {
    throw new NotImplementedError(
      `${typeName(this)} cannot visit ${typeName(node)}`,
    );
  }
}

class Evaluator extends Visitor {
  visit_num(node: any): any {
    return getattr(node, "value");
  }

  visit_binop(node: any): any {
    const a = methods.callMethod(getattr(node, "left"), "accept", this);
    const b = methods.callMethod(getattr(node, "right"), "accept", this);
    return call(
      getItem(
        new Dict<any, () => any>([
          ["+", () => add(a, b)],
          ["-", () => sub(a, b)],
          ["*", () => mul(a, b)],
          ["/", () => divide(a, b)],
        ]),
        getattr(node, "op"),
      ),
    );
  }

  visit_neg(node: any): any {
    return neg(methods.callMethod(getattr(node, "operand"), "accept", this));
  }
}

class Printer extends Visitor {
  visit_num(node: any): string {
    return str(getattr(node, "value"));
  }

  visit_binop(node: any): string {
    return `(${str(methods.callMethod(getattr(node, "left"), "accept", this))} ${str(getattr(node, "op"))} ${str(methods.callMethod(getattr(node, "right"), "accept", this))})`;
  }
}

class Handler {
  declare successor: any;
  static label = "handler";

  constructor(successor: any = null) {
    this.successor = successor;
  }

  handle(amount: number): string {
    if (this.can(amount)) {
      return `${(this.constructor as typeof Handler).label} approves ${amount}`;
    }
    if (this.successor === null) {
      return `nobody approves ${amount}`;
    }
    return this.successor.handle(amount);
  }

  can(amount: number): boolean {
    return false;
  }
}

function handler(name: string, limit: number): any {
  class Made extends Handler {
    override can(amount: number): boolean {
      return amount <= limit;
    }
  }

  Made.label = name;
  return Made;
}

const t = new Turnstile();
const stop = t.subscribe(
  withParameters(
    (old: Locked | Unlocked, new_: Unlocked | Locked, count: number) =>
      console.log(`  ${str(old)} -> ${str(new_)} (${count})`),
    "old",
    "new",
    "count",
  ),
);
for (const action of "push coin coin push push coin coin coin".split(" ")) {
  printTo({ end: ":\n" }, action);
  try {
    callWith(getattr(t, action), []);
  } catch (e) {
    if (!(e instanceof ValueError)) throw e;
    print("  error:", e);
  }
}
stop();
getattr(t, "push")();
print(t.state, t.changes);
const ed = new Editor();
ed.run(new Insert(0, "hello world"))
  .run(new Delete(0, 5))
  .run(new Macro(new Insert(0, "bye"), new Insert(3, ","), new Delete(4, 5)));
print(
  repr(ed.text),
  repr(ed.undo().text),
  repr(ed.undo(5).text),
  repr(ed.redo().redo().text),
  ed.undone.length,
);
const snapshot = copy.deepcopy(ed);
ed.run(new Insert(0, "X"));
print(
  snapshot.text !== ed.text,
  snapshot.done.length,
  ed.done.length,
  getItem(snapshot.done, 0) === getItem(ed.done, 0),
);
const tree = new BinOp(
  "+",
  new Num(1),
  new BinOp("*", new Neg(new Num(2)), new Num(3.5)),
);
print(tree.accept(new Evaluator()));
print(
  new BinOp("/", new Num(1), new Num(4)).accept(new Printer()),
  new BinOp("/", new Num(1), new Num(4)).accept(new Evaluator()),
);
try {
  tree.accept(new Printer());
} catch (e) {
  if (!(e instanceof NotImplementedError)) throw e;
  print(e);
}
const Boss = handler("Boss", 1000);
const Chief = handler("Chief", 10_000);
const chain = new (handler("Clerk", 100))(new Boss(new Chief()));
for (const amount of [50, 500, 5000, 50000]) {
  console.log(chain.handle(amount));
}
try {
  cannotInstantiate(Command, "do", "undo");
} catch (e) {
  if (!(e instanceof TypeError)) throw e;
  console.log(typeName(e));
}
