import {
  add,
  equals,
  float,
  floatRepr,
  getItem,
  listRemove,
  print,
  repeat,
  setItem,
  str,
  tuple,
  typed,
} from "./runtime/builtins.js";

class Observable<T> {
  _value: T;
  _watchers: ((arg0: T, arg1: T) => void)[];

  constructor(initial: T) {
    this._value = initial;
    this._watchers = [];
  }

  get value(): T {
    return this._value;
  }

  set value(new_: T) {
    let old: T;
    const [part, part2] = [this._value, new_];
    old = part;
    this._value = typed(part2, "float");
    if (!equals(old, new_)) {
      for (const watcher of this._watchers) {
        watcher(old, new_);
      }
    }
  }

  watch(watcher: (old: T, new_: T) => void): () => void {
    const self = this;
    this._watchers.push(watcher);

    function stop(): void {
      listRemove(self._watchers, watcher);
    }

    return stop;
  }

  static of<T>(value: T): Observable<T> {
    return new this(value);
  }

  static wrap<T>(values: T[]): Observable<T>[] {
    return values.map((value) => new Observable(value));
  }
}

class Matrix<T> {
  cells: T[][];

  constructor(rows: number, columns: number, fill: T) {
    this.cells = Array.from({ length: rows }, () => repeat([fill], columns));
  }

  __getitem__(at: readonly [number, number]): T {
    const [row, column] = at;
    return getItem(getItem(this.cells, row), column);
  }

  __setitem__(at: readonly [number, number], value: T): void {
    const [row, column] = at;
    setItem(getItem(this.cells, row), column, value);
  }
}

function partition<T>(
  test: (n: T) => boolean,
  items: T[],
): readonly [T[], T[]] {
  const yes: T[] = [];
  const no: T[] = [];
  for (const item of items) {
    (test(item) ? yes : no).push(item);
  }
  return tuple(yes, no);
}

function fold<T, S>(items: T[], start: S, step: (a: S, b: T) => S): S {
  let total = start;
  for (const item of items) {
    total = step(total, item);
  }
  return total;
}

const temperature = new Observable(float(20.0));
const stop = temperature.watch((old: number | string, new_: number) =>
  console.log(`${str(old)} -> ${floatRepr(new_)}`),
);
temperature.value = 21.0;
temperature.value = 21.0;
stop();
temperature.value = 5.0;
print(temperature.value, Observable.of("x").value);
print(Observable.wrap([1, 2]).map((o) => o.value));
const grid = new Matrix(2, 2, 0);
grid.__setitem__(tuple(0, 1), 5);
print(grid.cells, getItem(grid, tuple(0, 1)));
print(partition((n: number) => n > 2, [1, 2, 3, 4]));
print(
  fold([1, 2, 3], 0, (a: number | string, b: number | string) => add(a, b)),
  fold(["a", "b"], "", (a: number | string, b: number | string) => add(a, b)),
);
