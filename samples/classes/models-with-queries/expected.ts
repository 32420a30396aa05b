// A tiny ORM in 100 lines: descriptors, __init_subclass__, operators lookups.

import {
  FloatType,
  IntType,
  LookupError,
  PySet,
  Slice,
  StrType,
  TypeError,
  ValueError,
  any,
  attributesOf,
  bindWithParameters,
  callWith,
  contains,
  definesMembers,
  descriptors,
  dictGet,
  difference,
  equals,
  float,
  ge,
  getItem,
  getattr,
  gt,
  isInstance,
  iter,
  iterate,
  iterator,
  join,
  le,
  len,
  list,
  lstrip,
  lt,
  nameOf,
  partition,
  print,
  printTo,
  repr,
  setItem,
  setattr,
  sharedAttributes,
  slice,
  sorted,
  str,
  truthy,
  typeName,
  withParameters,
} from "./runtime/builtins.js";
import * as methods from "./runtime/methods.js";

class Field {
  declare type: any;
  declare default: number | null;
  declare null: boolean;
  declare unique: boolean;
  declare name_: string;
  declare owner: typeof User | typeof Product;

  constructor(
    type_: any,
    default_: number | null = null,
    null_ = false,
    unique = false,
  ) {
    this.type = type_;
    this.default = default_;
    this.null = null_;
    this.unique = unique;
    this.name_ = "";
  }

  __set_name__(owner: typeof User | typeof Product, name: string): void {
    this.name_ = name;
    this.owner = owner;
  }

  __get__(instance: any, owner: typeof User): Field {
    if (instance == null) {
      return this;
    }
    return instance._data.get(this.name_, this.default);
  }

  __set__(instance: any, value: any): void {
    if (value == null) {
      if (!this.null) {
        throw new TypeError(
          `${nameOf(this.owner)}.${this.name_} may not be null`,
        );
      }
    } else if (!isInstance(value, this.type)) {
      throw new TypeError(
        `${nameOf(this.owner)}.${this.name_} wants ${nameOf(this.type)}, got ${typeName(value)}`,
      );
    }
    setItem(getattr(instance, "_data"), this.name_, value);
  }
}
definesMembers(Field, "__init__", "__set_name__", "__get__", "__set__");

const LOOKUPS = new Map<string, (...args: any[]) => any>([
  ["exact", (a: any, b: number | string) => equals(a, b)],
  ["gt", (a: any, b: number | string) => gt(a, b)],
  ["gte", (a: any, b: number | string) => ge(a, b)],
  ["lt", (a: any, b: number | string) => lt(a, b)],
  ["lte", (a: any, b: number | string) => le(a, b)],
  ["in", (a: any, b: number | string) => contains(b, a)],
  ["contains", (a: any, b: number | string) => contains(a, b)],
  ["startswith", (a: any, b: number | string) => methods.startswith(a, b)],
]);

class DoesNotExist extends LookupError {}
definesMembers(DoesNotExist);

class QuerySet {
  declare rows: any[];

  constructor(rows: any[]) {
    this.rows = rows;
  }

  filter(conditions: Map<string, number | string> = new Map()): QuerySet {
    let result = this.rows;
    for (const [key, expected] of conditions) {
      const [name, , lookup] = partition(key, "__");
      const test = getItem(LOOKUPS, lookup || "exact");
      result = result.filter((row) =>
        truthy(test(getattr(row, name), expected)),
      );
    }
    return new QuerySet([...result]);
  }

  exclude(conditions: Map<string, number> = new Map()): QuerySet {
    const out = callWith(
      bindWithParameters(this, "filter"),
      [],
      conditions,
    ).rows;
    return new QuerySet(this.rows.filter((r) => !contains(out, r)));
  }

  order_by(key: string): QuerySet {
    const descending = key.startsWith("-");
    return new QuerySet(
      sorted(this.rows, {
        key: (
          (keyDefault) =>
          (item: any, key_: string = keyDefault) =>
            getattr(item, key_)
        )(lstrip(key, "-")),
        reverse: descending,
      }),
    );
  }

  values(...names: string[]): Map<string, any>[] {
    return this.rows.map(
      (row) =>
        new Map<string, any>(names.map((name) => [name, getattr(row, name)])),
    );
  }

  get(conditions: Map<string, string | number> = new Map()): any {
    const found = callWith(bindWithParameters(this, "filter"), [], conditions);
    if (len(found) !== 1) {
      throw new DoesNotExist(`${len(found)} rows for ${str(conditions)}`);
    }
    return getItem(found.rows, 0);
  }

  first(): any {
    return this.rows.length > 0 ? getItem(this.rows, 0) : null;
  }

  __iter__(): IterableIterator<any> {
    return iter(this.rows);
  }

  [Symbol.iterator]() {
    return iterator(this.__iter__());
  }

  __len__(): number {
    return this.rows.length;
  }

  __getitem__(index: Slice): any {
    if (index instanceof Slice) {
      return new QuerySet(getItem(this.rows, index));
    }
    return getItem(this.rows, index);
  }
}
withParameters(QuerySet.prototype.filter, "**conditions");
definesMembers(
  QuerySet,
  "__init__",
  "filter",
  "exclude",
  "order_by",
  "values",
  "get",
  "first",
  "__iter__",
  "__len__",
  "__getitem__",
);

class Model {
  declare _data: Map<string, any> | string | number | null;
  static _fields = new Map<string, Field>();
  declare _fields: Map<string, Field> | string | number | null;
  static _table: Model[] | string | number | null = [];
  declare _table: Model[] | string | number | null;

  static __init_subclass__(): void {
    this._fields = new Map<string, Field>(
      [...attributesOf(this)]
        .filter(([k, v]) => v instanceof Field)
        .map(([k, v]) => [k, v]),
    );
    this._table = [];
  }

  constructor(values: Map<string, string | number> = new Map()) {
    this._data = new Map<string, any>();
    const unknown = difference(
      new PySet<any>(new PySet<string>(values.keys())),
      new PySet<any>(iterate(this._fields)),
    );
    if (unknown.size > 0) {
      throw new TypeError(`unknown fields: ${join(", ", sorted(unknown))}`);
    }
    for (const [name, field] of methods.items(this._fields)) {
      setattr(this, name, dictGet(values, name, field.default));
    }
  }

  save(): Model {
    const self = this;
    for (const [name, field] of methods.items(this._fields)) {
      if (
        field.unique &&
        any(
          (function* (source: Iterable<any>) {
            for (const r of source) {
              yield equals(getattr(r, name), getattr(self, name));
            }
          })(iterate(this._table)),
        )
      ) {
        throw new ValueError(`duplicate ${name}: ${repr(getattr(this, name))}`);
      }
    }
    methods.append(this._table, this);
    return this;
  }

  static objects(): QuerySet {
    return new QuerySet(list(iterate(this._table)));
  }

  __repr__(): string {
    const inner = Array.from(
      methods.items(this._data),
      ([k, v]) => `${k}=${repr(v)}`,
    ).join(", ");
    return `${typeName(this)}(${inner})`;
  }
}
sharedAttributes(Model, "_fields", "_table");
definesMembers(
  Model,
  "__annotations__",
  "_fields",
  "_table",
  "@__init_subclass__",
  "__init__",
  "save",
  "@objects",
  "__repr__",
  "__classcell__",
);

class User extends Model {
  static name_ = new Field(StrType, undefined, undefined, true);
  declare name_: Field;
  static age = new Field(IntType, 18);
  declare age: Field;
  static email = new Field(StrType, undefined, true);
  declare email: Field;
}
descriptors(User, "name_", "age", "email");
definesMembers(User, "name", "age", "email");
User.__init_subclass__();

class Product extends Model {
  static title = new Field(StrType);
  declare title: Field;
  static price = new Field(FloatType, float(1.0));
  declare price: Field;
}
descriptors(Product, "title", "price");
definesMembers(Product, "title", "price");
Product.__init_subclass__();

for (const [n, a] of [
  ["ann", 31],
  ["bob", 17],
  ["cid", 45],
  ["dora", 31],
] satisfies [string, number][]) {
  new User(
    new Map<string, string | number>([
      ["name", n],
      ["age", a],
    ]),
  ).save();
}
new Product(new Map<string, string | number>([["title", "pen"]])).save();
new Product(
  new Map<string, string | number>([
    ["title", "ink"],
    ["price", 12.5],
  ]),
).save();

print(list(iterate(User._fields)), list(iterate(Product._fields)));
print(
  methods.values(
    slice(
      User.objects()
        .filter(
          new Map<string, number | string>([
            ["age__gte", 18],
            ["name__contains", "d"],
          ]),
        )
        .order_by("-name"),
      null,
      5,
    ),
    "name",
    "age",
  ),
);
printTo(
  { sep: "\n" },
  ...User.objects().exclude(new Map<string, number>([["age", 31]])),
);
print(User.objects().get(new Map<string, string | number>([["name", "cid"]])));
print(
  Array.from(Product.objects().order_by("price"), (p) => getattr(p, "price")),
  Product.objects().first(),
);
print(typeName(User.age), User.age.default);
for (const bad of [
  () => new User(new Map<string, string | number>([["name", 3]])),
  () => new User(new Map<string, string | number>([["nick", "x"]])),
  () => new User(new Map<string, string | number>([["name", "ann"]])).save(),
  () => User.objects().get(new Map<string, string | number>([["age", 31]])),
  () => new User(),
]) {
  try {
    bad();
  } catch (exc) {
    if (
      !(
        exc instanceof TypeError ||
        exc instanceof ValueError ||
        exc instanceof LookupError
      )
    )
      throw exc;
    console.log(`${typeName(exc)}: ${str(exc)}`);
  }
}
