/** Who works when: generators hand on one line at a time, and lists are made at once. */

import {
  any,
  enumerate,
  gt,
  map,
  mul,
  next,
  print,
  sorted,
  split,
  splitLines,
  strip,
  unpackStarred,
} from "./runtime/builtins.js";

const LOG = `
09:00 anna login
09:01 ben  login
09:02 anna open report.txt
09:03 ben  logout
09:04 anna logout
`;

function* lines(text: string): Generator<string> {
  for (const [number, line] of enumerate(splitLines(strip(text)), 1)) {
    console.log(`  read ${number}`);
    yield line;
  }
}

function parse(line: string): {
  time: string;
  user: string;
  action: string;
  detail: string;
} {
  const [time, user, action, rest] = unpackStarred(split(line), 3, 0);
  console.log(`  parse ${time}`);
  return { time, user, action, detail: rest.join(" ") };
}

function* only(
  user: string,
  records: Generator<{
    time: string;
    user: string;
    action: string;
    detail: string;
  }>,
): Generator<{ time: string; user: string; action: string; detail: string }> {
  for (const record of records) {
    if (record.user === user) {
      yield record;
    }
  }
}

console.log("A list comprehension over a generator takes turns with it:");
const moments: string[] = [];
for (const line of lines(LOG)) {
  if (line.includes("login")) {
    moments.push(parse(line).time);
  }
}
print(moments);

console.log("A chain of generators does nothing by itself:");
const annas = only(
  "anna",
  (function* (source: Iterable<string>) {
    for (const line of source) {
      yield parse(line);
    }
  })(lines(LOG)),
);
console.log("  made", next(annas).action);
print(
  "  rest",
  (() => {
    const items: string[] = [];
    for (const record of annas) {
      if (gt(record.time, "09:00")) {
        items.push(record.detail || record.action);
      }
    }
    return items;
  })(),
);

console.log("any() stops as soon as it knows:");
print(
  any(
    (function* (
      source2: Iterable<{
        time: string;
        user: string;
        action: string;
        detail: string;
      }>,
    ) {
      for (const record of source2) {
        yield record.action === "open";
      }
    })(map(parse, lines(LOG))),
  ),
);

console.log("What has been seen decides what comes next:");
const seen = new Set<string>();
const firsts: string[] = [];
for (const record of map(parse, lines(LOG))) {
  if (!seen.has(record.user)) {
    firsts.push((seen.add(record.user), null) || record.user);
  }
}
print(firsts, sorted(seen));

console.log("A list that changes while it is walked:");
const tasks = ["build", "test", "ship"];
const done: string[] = [];
for (const task of tasks) {
  if (task !== "ship") {
    done.push(tasks.pop()!);
  }
}
print(done, tasks);
const doubled: (number | bigint)[] = [1, 2, 3];
const items2: (number | bigint)[] = [];
for (const n of doubled) {
  if (doubled.length < 6) {
    items2.push((doubled.push(mul(n, 2)), null) || n);
  }
}
print(items2, doubled);

/** Spends until nothing is left. */
class Budget {
  left: number;

  constructor(left: number) {
    this.left = left;
  }

  spend(amount: number): number {
    this.left -= amount;
    return amount;
  }

  get isEmpty(): boolean {
    return this.left <= 0;
  }
}

let budget = new Budget(10);
const spent: number[] = [];
for (const amount of [4, 5, 3, 1]) {
  if (!budget.isEmpty) {
    spent.push(budget.spend(amount));
  }
}
print(spent, budget.left);
const prices = new Map<string, number>([
  ["pen", 2],
  ["book", 9],
  ["lamp", 30],
]);
budget = new Budget(20);
const bag = new Map<string, number>();
for (const [name, price] of prices) {
  if (price <= budget.left) {
    bag.set(name, budget.spend(price));
  }
}
print(bag, budget.left);
