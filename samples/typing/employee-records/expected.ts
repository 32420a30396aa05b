/** Records that are tuples: typing.NamedTuple. */

import {
  AttributeError,
  Dict,
  ValueError,
  add,
  captured,
  contains,
  equals,
  float,
  format,
  getItem,
  gt,
  len,
  max,
  mul,
  print,
  printTo,
  repr,
  setItem,
  slice,
  sorted,
  sum,
  tuple,
  unpack,
} from "./runtime/builtins.js";
import * as json from "./runtime/json.js";
import { NamedTuple, cannotSetItem } from "./runtime/typing.js";

/** Somebody who works here. */
class Employee extends NamedTuple<
  readonly [string, number, string, Employee | null]
> {
  static override readonly _fields: readonly string[] = tuple(
    "name",
    "salary",
    "title",
    "manager",
  );
  static readonly _fieldDefaults: Map<string, any> = new Map([
    ["title", "engineer"],
    ["manager", null],
  ]);
  declare readonly name: string;
  declare readonly salary: number;
  declare readonly title: string;
  declare readonly manager: Employee | null;

  constructor(
    name: string,
    salary: number,
    title: string = "engineer",
    manager: Employee | null = null,
  ) {
    super({ name, salary, title, manager });
  }

  get isBoss(): boolean {
    return this.manager === null;
  }

  /** The same person, better paid: a tuple never changes. */
  raised(percent: number): Employee {
    return this._replace({ salary: float(this.salary * (1 + percent / 100)) });
  }

  __str__(): string {
    return `${this.name} (${this.title})`;
  }
}

class Cell extends NamedTuple<readonly [number, number]> {
  static override readonly _fields: readonly string[] = tuple("row", "column");
  static readonly _fieldDefaults: Map<string, any> = new Map([]);
  declare readonly row: number;
  declare readonly column: number;

  constructor(row: number, column: number) {
    super({ row, column });
  }

  neighbours(): Cell[] {
    const steps: [number, number][] = [
      [-1, 0],
      [0, 1],
      [1, 0],
      [0, -1],
    ];
    return steps.map(([dr, dc]) => new Cell(this.row + dr, this.column + dc));
  }
}

const ada = new Employee("Ada", float(5000.0), "director");
const bob = new Employee("Bob", float(3000.0), undefined, ada);
const staff = [bob, ada];
print(ada, "|", bob.manager, "|", bob.isBoss);
console.log(repr(ada));
print(bob.raised(10).salary, bob.salary, mul(ada.salary, 2));
print(ada._asdict());

const [name, salary, ...rest] = ada;
print(name, salary, rest, len(ada), ada[0], ada[3]);
print(Employee._fields, Employee._fieldDefaults);
print(Cell._make([1, 2]), Cell._make([3, 4]));
print(
  sorted(staff, { key: (person) => person.salary }).map(
    (person) => person.name,
  ),
);
console.log(json.dumps([[...slice(ada, null, 3)], new Cell(1, 2)]));
console.log(
  `payroll: ${format(sum(staff.map((person) => person.salary)), ",.2f")}`,
);

const visited = new Dict<Cell | readonly [number, number], string>([
  [new Cell(0, 0), "start"],
]);
for (const cell of new Cell(0, 0).neighbours()) {
  setItem(visited, cell, "seen");
}
print(visited);
print(
  getItem(visited, tuple(0, 1)),
  contains(visited, new Cell(0, 0)),
  visited.has(tuple(5, 5)),
);
print(
  sorted(visited.keys()),
  max(visited.keys()),
  gt(new Cell(1, 0), new Cell(0, 9)),
);

let row: number;
let column: number;
for (const item of visited.keys()) {
  [row, column] = unpack(item, 2);
  printTo({ end: " " }, add(mul(row, 10), column));
}
console.log("");

const subject = new Cell(3, 4);
if (subject instanceof Cell && equals(subject.row, 0)) {
  console.log("first row");
} else if (
  Array.isArray(subject) &&
  subject.length === 2 &&
  captured((row = subject[0])) &&
  captured((column = subject[1])) &&
  row < column
) {
  print("above the diagonal", row, column);
}

try {
  cannotSetItem(1.0);
} catch (error) {
  if (!(error instanceof AttributeError)) throw error;
  print("AttributeError:", error);
}
try {
  ada._replace({ wage: 1 });
} catch (error) {
  if (!(error instanceof ValueError)) throw error;
  print("ValueError:", error);
}
