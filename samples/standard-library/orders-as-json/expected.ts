/** json: encoders of one's own, hooks that read, and errors that say where. */

import {
  Dict,
  PySet,
  TypeError,
  ValueError,
  equals,
  float,
  getItem,
  isInstance,
  isSet,
  iterate,
  list,
  pow,
  print,
  repr,
  sorted,
  str,
  sum,
  superOf,
  toFloat,
  tuple,
  typeName,
  typed,
} from "./runtime/builtins.js";
import { date } from "./runtime/datetime.js";
import { Decimal } from "./runtime/decimal.js";
import * as io from "./runtime/io.js";
import * as json from "./runtime/json.js";
import * as methods from "./runtime/methods.js";

class Order {
  number: number;
  when: date;
  lines: any[];

  constructor(number: number, when: date, lines: any[]) {
    this.number = number;
    this.when = when;
    this.lines = lines;
  }

  __repr__(): string {
    return `Order(number=${repr(this.number)}, when=${repr(this.when)}, lines=${repr(this.lines)})`;
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof Order &&
      this.number === other.number &&
      equals(this.when, other.when) &&
      equals(this.lines, other.lines)
    );
  }
}

class OrderEncoder extends json.JSONEncoder {
  default(o: any): any {
    if (o instanceof Order) {
      return new Dict<any, any>([
        ["number", o.number],
        ["when", o.when],
        ["lines", o.lines],
      ]);
    }
    if (isInstance(o, date)) {
      return methods.callMethod(o, "isoformat");
    }
    if (o instanceof Decimal) {
      return str(o);
    }
    if (isSet(o)) {
      return sorted(iterate(o));
    }
    return superOf(OrderEncoder, this).default(o);
  }
}

const order = new Order(7, new date(2024, 2, 29), [
  tuple("tea", new Decimal("3.50")),
  tuple("café", new Decimal("2.00")),
]);
const text = json.dumps(order, { indent: 2, cls: OrderEncoder });
console.log(text);
console.log(
  new OrderEncoder({ separators: [",", ":"], sortKeys: true }).encode({
    tags: new Set<string>(["b", "a"]),
    a: null,
  }),
);
print(
  json.dumps(
    new Dict<string | number | null, string | boolean | number>([
      ["naïve", "日本"],
      [1, true],
      [null, float(1.0)],
    ]),
    { ensureAscii: false },
  ),
  json.dumps("é\u2028\0"),
);
print(
  json.dumps([
    float(toFloat("inf")),
    float(1e100),
    pow(10, 20),
    0.1,
    float(-0.0),
  ]),
  json.dumps(
    new Dict<readonly [number, number] | string, number>([
      [tuple(1, 2), 3],
      ["k", 4],
    ]),
    { skipkeys: true },
  ),
);

function readLine(item: Map<string, any>): date | Map<string, any> {
  return item.has("when") && item.size === 1
    ? date.fromisoformat(getItem(item, "when"))
    : item;
}

print(
  json.loads('[{"when": "2024-01-02"}, {"when": "x", "n": 1}]', {
    objectHook: readLine,
  }),
);
print(
  json.loads("[1.10, 2]", { parseFloat: (value?: any) => new Decimal(value) }),
  json.loads('{"a": 1, "a": 2}', { objectPairsHook: list }),
);
const back = json.loads(text);
const prices = Array.from(
  iterate(getItem(back, "lines")),
  (line) => new Decimal(getItem(line, 1)),
);
print(getItem(getItem(getItem(back, "lines"), 1), 0), sum(prices));

const stream = new io.StringIO();
json.dump({ saved: [1, 2, { deep: [] }] }, stream);
stream.seek(0);
print(json.load(stream), new json.JSONDecoder().rawDecode('{"a": 1} and more'));

for (const wrong of [
  '{"a": 1,}',
  "[1, 2",
  "{'a': 1}",
  '["\\x"]',
  "[1] 2",
  "",
  '{"a"\n: nul}',
]) {
  try {
    json.loads(wrong);
  } catch (error) {
    if (!(error instanceof json.JSONDecodeError)) throw error;
    console.log(
      `${str(error)} / ${error.msg}, line ${error.lineno}, column ${error.colno}`,
    );
  }
}
for (const value of [new PySet<number>([1, 2]), toFloat("nan"), order]) {
  try {
    json.dumps(typed(value, "set[int] | float | ?"), { allowNan: false });
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof ValueError))
      throw error;
    print(typeName(error), error);
  }
}
