import {
  floatRepr,
  maxBy,
  mul,
  print,
  sum,
  truthy,
  tuple,
  typed,
} from "./runtime/builtins.js";
import { NamedTuple } from "./runtime/typing.js";

class P {
  name: string;
  salary: number | null;
  boss: P | null;
  age: number | null;

  constructor(
    name: string,
    salary: number | null = null,
    boss: P | null = null,
    age: number | null = null,
  ) {
    this.name = name;
    this.salary = salary;
    this.boss = boss;
    this.age = age;
  }
}
class Q extends NamedTuple<readonly [string, number | null]> {
  static override readonly _fields: readonly string[] = tuple("name", "salary");
  declare readonly name: string;
  declare readonly salary: number | null;

  constructor(name: string, salary: number | null) {
    super({ name, salary });
  }
}
const ps = [new P("a", 3.5, null, 4), new P("b")];
ps[1].boss = ps[0];
for (const p of ps) {
  if (p.salary !== null && truthy(p.salary)) {
    console.log(floatRepr(p.salary * 2));
  }
  if (p.age) {
    console.log(p.age + 1);
  }
  print(
    typed(
      p.salary !== null && truthy(p.salary) ? p.salary * 2 : "none",
      "float | str",
    ),
  );
  console.log(p.age ? p.age * 2 : "none");
  if (p.boss && truthy(p.boss.salary)) {
    console.log(floatRepr(Number(mul(p.boss.salary, 2))));
  }
}
const qs = [new Q("x", 2.0), new Q("y", null)];
for (const q of qs) {
  print(typed(q, "tuple[str, float | None]"));
  if (q.salary !== null && truthy(q.salary)) {
    console.log(floatRepr(q.salary * 2));
  }
}
print(
  typed(
    qs
      .filter((q) => q.salary !== null && truthy(q.salary))
      .map((q) => q.salary! * 2),
    "list[float]",
  ),
);
print(
  typed(
    qs.filter((q) => q.salary !== null).map((q) => q.salary! * 2),
    "list[float]",
  ),
);
print(
  typed(
    ps
      .filter((p) => p.salary !== null && truthy(p.salary))
      .map((p) => p.salary! * 2),
    "list[float]",
  ),
);
print(ps.filter((p) => p.boss).map((p) => p.boss!.name));
print(ps.filter((p) => p.boss !== null).map((p) => p.boss!.name));
console.log(sum(ps.filter((p) => p.age !== null).map((p) => p.age!)));
console.log(
  maxBy(
    ps.filter((p) => p.age !== null),
    { key: (p) => p.age },
  ).name,
);
print(
  typed(
    new Map<string, number>(
      ps.filter((p) => p.salary !== null).map((p) => [p.name, p.salary! + 1]),
    ),
    "dict[str, float]",
  ),
);
print(
  ps
    .filter((p) => p.age !== null && p.salary !== null && truthy(p.salary))
    .map((p) => p.age! + 1),
);
const d = new Map<string, number | null>([
  ["a", null],
  ["b", 3],
]);
print([...d.values()].filter((v) => v !== null).map((v) => v + 1));
const items = new Map<string, number>();
for (const [k, v] of d) {
  if (v !== null) {
    items.set(k, v + 1);
  }
}
print(items);
console.log(
  sum(
    (function* (source: Iterable<number | null>) {
      for (const v of source) {
        if (v) {
          yield v;
        }
      }
    })(d.values()),
  ),
);
