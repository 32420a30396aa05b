/** What json.loads gives has no type that anybody declared. */

import {
  AttributeError,
  Dict,
  KeyError,
  addInPlace,
  contains,
  format,
  getItem,
  iterate,
  join,
  keywords,
  len,
  lt,
  mul,
  print,
  setItem,
  sorted,
  typeName,
  unpack,
  unpackStarred,
  withParameters,
} from "./runtime/builtins.js";
import * as json from "./runtime/json.js";
import * as methods from "./runtime/methods.js";

const TEXT = `
{
  "shop": {"name": "Corner", "open": true, "tags": ["bread", "milk"]},
  "orders": [
    {"id": 7, "price": 2.5, "lines": ["rolls", "butter"]},
    {"id": 8, "price": 4.0, "lines": []}
  ],
  "note": null
}
`;

const data = json.loads(TEXT);
print(
  methods.upper(methods.get(methods.get(data, "shop"), "name")),
  methods.get(data, "missing", "nothing"),
);
for (const item of iterate(methods.items(data))) {
  const [key, value] = unpack(item, 2);
  print(key, typeName(value));
}

for (const order of iterate(getItem(data, "orders"))) {
  setItem(order, "total", mul(getItem(order, "price"), 2));
  methods.append(getItem(order, "lines"), "bag");
  print(
    getItem(order, "id"),
    getItem(order, "total"),
    join(" + ", getItem(order, "lines")),
  );
}

const tags = getItem(getItem(data, "shop"), "tags");
methods.extend(tags, ["jam", "eggs"]);
methods.sort(tags, keywords({ reverse: true }));
print(
  tags,
  methods.index(tags, "jam"),
  methods.count(tags, "milk"),
  contains(tags, "eggs"),
);
print(methods.pop(tags), methods.pop(tags, 0), tags);

methods.setdefault(data, "count", 0);
setItem(
  data,
  "count",
  addInPlace(getItem(data, "count"), len(getItem(data, "orders"))),
);
methods.update(
  data,
  new Dict<any, any>([["checked", true]]),
  keywords({ by: "Ada" }),
);
print(
  getItem(data, "count"),
  getItem(data, "by"),
  sorted(iterate(methods.keys(data))),
);
print(methods.pop(data, "note"), methods.get(data, "note", "gone"));

const name = getItem(getItem(data, "shop"), "name");
print(
  methods.split(name, "r"),
  methods.startswith(name, "C"),
  methods.replace(name, "ner", "n"),
  `${format(name, ">8")}|`,
);
const cheap = [...iterate(getItem(data, "orders"))]
  .filter((order) => lt(methods.get(order, "price", 0), 3))
  .map((order) => getItem(order, "id"));
const [first, others] = unpackStarred(getItem(data, "orders"), 1, 0);
print(cheap, getItem(first, "id"), others.length);

for (const attempt of [
  withParameters(() => methods.append(getItem(data, "count"), 3)),
  withParameters(() => methods.callMethod(getItem(data, "shop"), "push", 1)),
]) {
  try {
    attempt();
  } catch (error) {
    if (!(error instanceof AttributeError)) throw error;
    print("AttributeError:", error);
  }
}
try {
  getItem(getItem(data, "shop"), "owner");
} catch (error) {
  if (!(error instanceof KeyError)) throw error;
  print("KeyError:", error);
}
console.log(json.dumps(getItem(data, "orders"), { indent: 1 }));
