import {
  FloatType,
  IntType,
  StrType,
  TypeError,
  addInPlace,
  assignedLater,
  attributesOf,
  descriptors,
  float,
  getItem,
  getattr,
  hasattr,
  isInstance,
  itemsView,
  mul,
  nameOf,
  print,
  repr,
  setattr,
  sorted,
  str,
  superOf,
  tuple,
} from "./runtime/builtins.js";

// Descriptors, __setattr__ and __getattr__: who answers when an attribute is used.
class Typed {
  declare name: string;
  declare kind: any;

  constructor(name: string, kind: any) {
    this.name = name;
    this.kind = kind;
  }

  __get__(instance: Order, owner: typeof Order): any {
    if (instance === null) {
      return this;
    }
    return getItem(attributesOf(instance), this.name);
  }

  __set__(instance: Order, value: any): void {
    if (!isInstance(value, this.kind)) {
      throw new TypeError(`${this.name} must be ${str(nameOf(this.kind))}`);
    }
    attributesOf(instance).set(this.name, value);
  }
}

class Order {
  static item = new Typed("item", StrType);
  declare item: any;
  static count = new Typed("count", IntType);
  declare count: any;
  static price = new Typed("price", tuple(IntType, FloatType));
  declare price: any;

  constructor(item: string, count: number, price: number) {
    this.item = item;
    this.count = count;
    this.price = price;
  }

  total(): any {
    return mul(this.count, this.price);
  }
}
descriptors(Order, "item", "count", "price");

const o = new Order("pen", 3, 1.5);
print(o.item, o.total(), attributesOf(o));
try {
  o.count = "many";
} catch (e) {
  if (!(e instanceof TypeError)) throw e;
  print(e);
}
o.count = addInPlace(o.count, 2);
print(o.count, o.total());

class Ten {
  __get__(obj: Holder | null, objtype: typeof Holder | null = null): number {
    return 10;
  }
}

class Holder {
  static x = 5;
  static y = new Ten();
  declare y: number;
}
descriptors(Holder, "y");

const h = new Holder();
console.log(Holder.x, h.y, Holder.y);

class Audit {
  declare a: number;
  declare b: number;

  __setattr__(name: string, value: number): void {
    print("set", name, "=", value);
    superOf(Audit, this).__setattr__(name, value);
  }

  __delattr__(name: any): void {
    print("del", name);
    superOf(Audit, this).__delattr__(name);
  }
}
assignedLater(Audit, "a");

const u = new Audit();
u.__setattr__("a", 1);
u.__setattr__("a", u.a + 1);
u.__setattr__("b", float(2.0));
print(u.a, u.b);
u.__delattr__("a");
print(hasattr(u, "a"));

class Config {
  constructor(options: Map<string, boolean | number> = new Map()) {
    for (const [key, value] of options) {
      setattr(this, key, value);
    }
  }

  __getattr__(name: any): string {
    return `<no ${str(name)}>`;
  }

  __repr__(): string {
    const inner = sorted(itemsView(attributesOf(this)))
      .map(([k, v]) => `${k}=${repr(v)}`)
      .join(", ");
    return `Config(${inner})`;
  }
}

const c = new Config(
  new Map<string, boolean | number>([
    ["debug", true],
    ["level", 3],
    ["ratio", float(1.0)],
  ]),
);
print(c, getattr(c, "level"), getattr(c, "ratio"), getattr(c, "other"));
