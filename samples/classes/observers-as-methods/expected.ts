/** Methods as observers: each `sensor.on_change` is a new object, equal to the others of its kind. */

import {
  ValueError,
  bindMethod,
  equals,
  getItem,
  listCount,
  listIndex,
  listRemove,
  nameOf,
  print,
} from "./runtime/builtins.js";

class Subject {
  observers: ((value: number) => void)[];
  calls: Map<(value: number) => void, number>;

  constructor() {
    this.observers = [];
    this.calls = new Map<(value: number) => void, number>();
  }

  attach(observer: (value: number) => void): void {
    if (this.observers.includes(observer)) {
      console.log("already attached:", nameOf(observer));
      return;
    }
    this.observers.push(observer);
    this.calls.set(observer, 0);
  }

  detach(observer: (value: number) => void): void {
    try {
      listRemove(this.observers, observer);
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      console.log("not attached:", "on_change");
    }
  }

  notify(value: number): void {
    for (const observer of this.observers) {
      this.calls.set(observer, getItem(this.calls, observer) + 1);
      observer(value);
    }
  }
}

class Display {
  name: string;
  shown: number[];

  constructor(name: string) {
    this.name = name;
    this.shown = [];
  }

  on_change(value: number): void {
    this.shown.push(value);
    console.log(`${this.name} shows ${value}`);
  }

  on_alarm(value: number): void {
    if (value > 30) {
      console.log(`${this.name}: alarm at ${value}`);
    }
  }
}

function log_value(value: number): void {
  console.log("log", value);
}

const kitchen = new Display("kitchen");
const cellar = new Display("cellar");
const subject = new Subject();
subject.attach(bindMethod(kitchen, "on_change"));
subject.attach(bindMethod(kitchen, "on_change"));
subject.attach(bindMethod(cellar, "on_change"));
subject.attach(bindMethod(kitchen, "on_alarm"));
subject.attach(log_value);
subject.notify(21);
subject.detach(bindMethod(cellar, "on_change"));
subject.detach(bindMethod(cellar, "on_change"));
subject.notify(35);
print(kitchen.shown, cellar.shown);
print(subject.observers.map((observer) => nameOf(observer)));
print(
  getItem(subject.calls, bindMethod(kitchen, "on_change")),
  getItem(subject.calls, bindMethod(cellar, "on_change")),
  subject.calls.get(bindMethod(cellar, "on_alarm")) ?? null,
);
print(
  bindMethod(kitchen, "on_change") === bindMethod(kitchen, "on_change"),
  bindMethod(kitchen, "on_change") === bindMethod(cellar, "on_change"),
);
print(
  bindMethod(kitchen, "on_change") !== bindMethod(kitchen, "on_alarm"),
  listIndex(subject.observers, bindMethod(kitchen, "on_alarm")),
);
print(
  new Set<(value: number) => void>([
    bindMethod(kitchen, "on_change"),
    bindMethod(kitchen, "on_change"),
    bindMethod(cellar, "on_change"),
  ]).size,
  equals(
    [bindMethod(kitchen, "on_change")],
    [bindMethod(kitchen, "on_change")],
  ),
);
print(
  listCount(subject.observers, log_value),
  subject.observers.includes(bindMethod(kitchen, "on_change")),
);
