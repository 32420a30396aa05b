import {
  PyDict,
  PyList,
  addInPlace,
  contains,
  dictGet,
  entriesOf,
  equals,
  getItem,
  isList,
  itemsView,
  iterate,
  keywordDict,
  keywords,
  len,
  listPop,
  mul,
  print,
  setItem,
  slice,
  superOf,
  typeName,
} from "./runtime/builtins.js";

// Classes made from list and dict.
class Stack extends PyList {
  push_(item: number): void {
    this.push(item);
  }

  peek(): any {
    return getItem(this, -1);
  }

  get empty(): boolean {
    return len(this) === 0;
  }
}

const s = new Stack();
s.push_(1);
s.push_(2);
s.push(3, 4);
print(s, len(s), s.peek(), s.empty, contains(s, 3));
print(
  listPop(s),
  getItem(s, 0),
  slice(s, 1),
  Array.from(iterate(s), (x) => mul(x, 2)),
  isList(s),
  typeName(s),
);
for (const item of iterate(s)) {
  print(item);
}
const t = new Stack([5, 6]);
print(t, equals(t, [5, 6]));

class Zero extends PyDict {
  __missing__(key: any): number {
    print("missing", key);
    return 0;
  }
}

const z = new Zero({ a: 1 });
print(getItem(z, "a"), getItem(z, "b"), contains(z, "b"), dictGet(z, "c"));
setItem(z, "x", addInPlace(getItem(z, "x"), 1));
print(z);

class Loud extends PyDict {
  __setitem__(key: string, value: number): void {
    console.log("set", key, value);
    superOf(Loud, this).__setitem__(key, value);
  }

  __getitem__(key: string): any {
    console.log("get", key);
    return superOf(Loud, this).__getitem__(key);
  }
}

const l = new Loud();
l.__setitem__("x", 1);
l.__setitem__("y", 2);
print(getItem(l, "x"), len(l));
print(l, new Map([...entriesOf(l)]));
for (const [k, v] of itemsView(l)) {
  print(k, v);
}

class History extends PyList {
  limit: number;

  constructor(limit: number) {
    super();
    this.limit = limit;
  }

  append(item: number): void {
    this.push(item);
    if (len(this) > this.limit) {
      listPop(this, 0);
    }
  }
}

let h: any = new History(2);
for (let i = 0; i < 4; i++) {
  h.append(i);
}
print(h, len(h), h.limit);
h = addInPlace(h, [9]);
print(h);

class Registry extends PyDict {
  hits: number;

  constructor(...args: any[]) {
    const kwargs = keywordDict(args);
    super(...args, keywords(kwargs));
    Object.freeze(args);
    this.hits = 0;
  }

  get_(key: string, default_: number | null = null): any {
    this.hits++;
    return dictGet(this, key, default_);
  }
}

const r = new Registry(keywords({ a: 1, b: 2 }));
print(r.get_("a"), r.get_("z"), r.get_("z", 5), r.hits, r);
