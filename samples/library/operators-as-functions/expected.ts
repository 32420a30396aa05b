/** Operators as functions: sorting keys, reductions, and a calculator driven by a table. */

import {
  TypeError,
  add,
  all,
  bitOr,
  divide,
  float,
  floatSum,
  format,
  getItem,
  listPop,
  map,
  maxBy,
  mul,
  nameOf,
  named,
  pow,
  print,
  range,
  repr,
  sorted,
  split,
  str,
  strip,
  sub,
  sum,
  toFloat,
  tuple,
  typed,
} from "./runtime/builtins.js";
import { reduce } from "./runtime/functools.js";
import * as itertools from "./runtime/itertools.js";

class Employee {
  name: string;
  team: string;
  salary: number;

  constructor(name: string, team: string, salary: number) {
    this.name = name;
    this.team = team;
    this.salary = salary;
  }

  __repr__(): string {
    return `Employee(name=${repr(this.name)}, team=${repr(this.team)}, salary=${repr(this.salary)})`;
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof Employee &&
      this.name === other.name &&
      this.team === other.team &&
      this.salary === other.salary
    );
  }
}

const STAFF = [
  new Employee("Ines", "web", 4200),
  new Employee("Marc", "data", 3900),
  new Employee("Zoe", "web", 4700),
  new Employee("Adam", "data", 3900),
];

const SALES = [
  tuple("north", 120.5),
  tuple("south", 80.0),
  tuple("west", 99.25),
  tuple("east", 80.0),
];

const OPERATIONS = new Map<
  string,
  (a: number | bigint, b: number | bigint) => number | bigint
>([
  ["+", named((a: number | bigint, b: number | bigint) => add(a, b), "add")],
  ["-", named((a: number | bigint, b: number | bigint) => sub(a, b), "sub")],
  ["*", named((a: number | bigint, b: number | bigint) => mul(a, b), "mul")],
  [
    "/",
    named(
      (a: number | bigint, b: number | bigint) => divide(a, b) as number,
      "truediv",
    ),
  ],
  ["**", named((a: number | bigint, b: number | bigint) => pow(a, b), "pow")],
]);

/** Evaluate an expression in reverse Polish notation. */
function evaluate(expression: string): number | bigint {
  const stack: (number | bigint)[] = [];
  for (const token of split(expression)) {
    if (OPERATIONS.has(token)) {
      const right = listPop(stack);
      const left = listPop(stack);
      stack.push(OPERATIONS.get(token)!(left, right));
    } else {
      stack.push(float(toFloat(token)));
    }
  }
  return listPop(stack);
}

function best_by(
  column: number,
  rows: (readonly [string, number])[],
): readonly [string, number] {
  return maxBy(rows, { key: (item) => getItem(item, column) });
}

print(
  "by amount:",
  typed(sorted(SALES, { key: (item) => item[1] }), "list[tuple[str, float]]"),
);
print(
  "by amount and name:",
  typed(
    sorted(SALES, { key: (item) => [item[1], item[0]], reverse: true }),
    "list[tuple[str, float]]",
  ),
);
print(
  "best:",
  typed(best_by(1, SALES), "tuple[str, float]"),
  "last name:",
  typed(best_by(0, SALES), "tuple[str, float]"),
);
print("regions:", [...map((item) => item[0], SALES)]);
print("total:", floatSum(map((item) => item[1], SALES)));

for (const employee of sorted(STAFF, {
  key: (item) => [item.salary, item.name],
})) {
  console.log(`${format(employee.name, "<6")}${format(employee.salary, ">6")}`);
}
const byTeam = sorted(STAFF, { key: (item) => item.team });
for (const [team, members] of itertools.groupby(byTeam, (item) => item.team)) {
  print(
    team,
    Array.from(members, (member) => member.name),
  );
}

const words = ["  tea ", "coffee", " juice"];
print([...map((item) => strip(item), words)]);
print([...map((item) => item.replaceAll("e", "3"), words)]);

print(
  "20! =",
  reduce((a, b) => mul(a, b), range(1, 21)),
);
print("growth:", [
  ...itertools.accumulate([1, 2, 3, 4, 5], (a, b) => mul(a, b)),
]);
console.log("dot product:", sum(map((a, b) => a * b, [1, 2, 3], [4, 5, 6])));
print(
  "flags:",
  reduce((a, b) => bitOr(a, b), [0b001, 0b100, 0b1000]),
);
print("all equal:", all(map((a, b) => a === b, "abc", "abc")));

for (const line of ["3 4 + 2 *", "2 10 **", "1 3 /", "5 1 2 + 4 * + 3 -"]) {
  console.log(`${line} = ${str(evaluate(line))}`);
}
for (const [symbol, function_] of OPERATIONS) {
  print(symbol, nameOf(function_), function_(7, 2));
}

try {
  print(add(1, "one"));
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  print("TypeError:", error);
}
