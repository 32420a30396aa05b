/** Counters, queues with an end on both sides, chained settings and dicts of one's own. */

import {
  IndexError,
  KeyError,
  ValueError,
  add,
  addInPlace,
  bitAnd,
  bitOr,
  contains,
  delItem,
  entriesOf,
  equals,
  ge,
  getItem,
  gt,
  int,
  len,
  list,
  mul,
  neg,
  pos,
  print,
  printTo,
  reversed,
  setItem,
  slice,
  sorted,
  split,
  sub,
  subInPlace,
  superOf,
  title,
  typeName,
} from "./runtime/builtins.js";
import {
  ChainMap,
  Counter,
  DefaultDict,
  Deque,
  OrderedDict,
  UserDict,
  UserList,
} from "./runtime/collections.js";
import * as methods from "./runtime/methods.js";

const TEXT = "the cat and the dog and the bird saw the fish";

function countWords(): void {
  const words = new Counter<string>(split(TEXT));
  print(words.mostCommon(3), words.get("horse") ?? 0, words.total());
  const morning = new Counter<string>(undefined, { tea: 3, milk: 1 });
  const evening = new Counter<string>(undefined, { tea: 1, cake: 2 });
  print(
    add(morning, evening),
    sub(morning, evening),
    bitAnd(morning, evening),
    bitOr(morning, evening),
  );
  let stock = new Counter<string>(undefined, { tea: 5, cake: 1 });
  stock = subInPlace(stock, evening);
  print(
    stock,
    pos(new Counter<string>(undefined, { a: 1, b: -1 })),
    neg(new Counter<string>(undefined, { a: 1, b: -1 })),
    ge(morning, new Counter<string>(undefined, { tea: 2 })),
  );
  stock.subtract({ tea: 9 }, { cake: 1 });
  stock.update("tt");
  delItem(stock, "nothing");
  print(stock, sorted(stock.elements()));
}

function queues(): void {
  const recent = new Deque<number>(undefined, 3);
  for (let number = 0; number < 6; number++) {
    recent.append(number);
    printTo({ end: " " }, list(recent));
  }
  print(recent);
  let line: any = new Deque<any>("abc");
  line.extendleft("xy");
  line.rotate(2);
  line = addInPlace(line, "z");
  print(
    line,
    mul(line, 2),
    methods.index(line, "a"),
    methods.count(line, "x"),
    gt(line, new Deque<string>("a")),
  );
  for (const wrong of [
    () => new Deque().pop(),
    () => methods.remove(line, "?"),
    () => getItem(line, 99),
  ]) {
    try {
      wrong();
    } catch (error) {
      if (!(error instanceof IndexError || error instanceof ValueError))
        throw error;
      print(typeName(error), error);
    }
  }
}

function settings(): void {
  const defaults = new Map<string, string | number>([
    ["colour", "blue"],
    ["size", 1],
  ]);
  const chain = new ChainMap<string, number | string>(
    new Map(),
    new Map<string, number>([["size", 2]]),
    defaults,
  );
  setItem(chain, "colour", "red");
  const child = chain.newChild(new Map<string, number>([["depth", 1]]));
  print(
    getItem(chain, "colour"),
    getItem(chain, "size"),
    len(chain),
    defaults,
    child,
  );
  defaults.set("new", 5);
  print(
    chain.get("new"),
    getItem(chain.maps, 1),
    new Map([...entriesOf(child.parents)]),
    chain.pop("colour"),
  );
  try {
    delItem(chain, "size");
  } catch (error) {
    if (!(error instanceof KeyError)) throw error;
    print("KeyError:", error);
  }
}

/** A dict whose keys are spelled in one way. */
class Headers extends UserDict<any, any> {
  __setitem__(key: string, value: string): void {
    superOf(Headers, this).__setitem__(title(key), value);
  }

  __getitem__(key: string): any {
    return superOf(Headers, this).__getitem__(title(key));
  }
}

class Stack extends UserList<any> {
  peek(): any {
    return getItem(this, -1);
  }
}

function ownContainers(): void {
  const headers = new Headers(
    new Map<string, string>([["content-type", "text/html"]]),
  );
  headers.__setitem__("ACCEPT", "*/*");
  headers.update(undefined, { host: "example.org" });
  print(
    headers,
    getItem(headers, "Host"),
    len(headers),
    headers.get("missing", "-"),
    list(headers),
  );
  const stack = new Stack([1, 2]);
  stack.append(3);
  print(
    stack,
    stack.peek(),
    add(stack, [4]),
    slice(stack, null, 2),
    contains(stack, 2),
  );
}

function ordered(): void {
  const order = new OrderedDict<string, number>(undefined, {
    first: 1,
    second: 2,
    third: 3,
  });
  order.moveToEnd("first");
  order.moveToEnd("third", false);
  print(order, order.popitem(false), [...reversed(order.keys())]);
  print(
    equals(
      new OrderedDict<string, number>(undefined, { a: 1, b: 2 }),
      new OrderedDict<string, number>(undefined, { b: 2, a: 1 }),
    ),
    equals(new OrderedDict<string, number>(undefined, { a: 1 }), { a: 1 }),
  );
  const groups = new DefaultDict<number, string[]>(list);
  for (const word of split(TEXT)) {
    groups.getOrCreate(len(word)).push(word);
  }
  print(
    new Map<number, string[]>(groups),
    bitOr(
      new DefaultDict<string, number>(int, new Map<string, number>([["x", 1]])),
      new Map<string, number>([["y", 2]]),
    ),
  );
}

countWords();
queues();
settings();
ownContainers();
ordered();
