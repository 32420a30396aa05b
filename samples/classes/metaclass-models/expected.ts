/** A small object-relational layer: a metaclass collects the fields of each model. */

import {
  IntType,
  StrType,
  TypeError,
  contains,
  definesMembers,
  delattr,
  dictGet,
  dictUpdate,
  getattr,
  hasattr,
  isInstance,
  itemsView,
  iterate,
  list,
  nameOf,
  namespaceOf,
  print,
  repr,
  setattr,
  sharedAttributes,
  str,
  typeName,
} from "./runtime/builtins.js";
import * as methods from "./runtime/methods.js";

class Field {
  declare kind: any;
  declare default: number | null;

  constructor(kind: any, default_: number | null = null) {
    this.kind = kind;
    this.default = default_;
  }

  check(name: string, value: string | number | null): void {
    if (!isInstance(value, this.kind)) {
      throw new TypeError(
        `${name} must be ${nameOf(this.kind)}, not ${typeName(value)}`,
      );
    }
  }
}

class ModelMeta {
  static __init_subclass__(
    this: typeof Model,
    bases: [] | [typeof Model],
  ): void {
    const fields = new Map<string, Field>();
    for (const base of bases) {
      dictUpdate(fields, getattr(base, "fields", new Map()));
    }
    for (const [key, value] of list(itemsView(namespaceOf(this)))) {
      if (value instanceof Field) {
        fields.set(key, value);
        delattr(this, key);
      }
    }
    this.fields = fields;
    this.table = nameOf(this).toLowerCase() + "s";
  }
}

class Model extends ModelMeta {
  declare static fields: Map<string, Field> | string | number | null;
  declare fields: Map<string, Field> | string | number | null;
  declare static table: string | number | null;
  declare table: string | number | null;

  constructor(values: Map<string, string | number> = new Map()) {
    super();
    const unknown = [...values.keys()].filter(
      (name) => !contains(this.fields, name),
    );
    if (unknown.length > 0) {
      throw new TypeError(`${typeName(this)} has no field ${unknown[0]}`);
    }
    for (const [name, field] of methods.items(this.fields)) {
      const value = dictGet(values, name, field.default);
      field.check(name, value);
      setattr(this, name, value);
    }
  }

  static create_table(): string {
    const columns = Array.from(
      methods.items(this.fields),
      ([name, field]) => `${name} ${nameOf(field.kind)}`,
    ).join(", ");
    return `CREATE TABLE ${str(this.table)} (${columns})`;
  }

  __repr__(): string {
    const shown = Array.from(
      iterate(this.fields),
      (name) => `${str(name)}=${repr(getattr(this, name))}`,
    ).join(", ");
    return `${typeName(this)}(${shown})`;
  }
}
sharedAttributes(Model, "fields", "table");
definesMembers(Model, "__init__", "@create_table", "__repr__");
Model.__init_subclass__([]);

class User extends Model {
  static name_ = new Field(StrType);
  declare name_: Field | string | number | null;
  static age = new Field(IntType, 18);
  declare age: Field | string | number | null;
}
sharedAttributes(User, "name_", "age");
definesMembers(User, "name", "age");
User.__init_subclass__([Model]);

class Admin extends User {
  static level = new Field(IntType, 1);
  declare level: Field | string | number | null;
}
sharedAttributes(Admin, "level");
definesMembers(Admin, "level");
Admin.__init_subclass__([User]);

console.log(User.create_table());
console.log(Admin.create_table());
print(
  new User(new Map<string, string | number>([["name", "Ann"]])),
  new Admin(
    new Map<string, string | number>([
      ["name", "Bob"],
      ["age", 40],
      ["level", 3],
    ]),
  ),
);
print(hasattr(User, "age"), list(iterate(Model.fields)));
for (const values of [
  new Map<string, string>([
    ["name", "Ann"],
    ["age", "old"],
  ]),
  new Map<string, string>([
    ["name", "Ann"],
    ["colour", "red"],
  ]),
  new Map<string, string>(),
]) {
  try {
    print(new User(new Map<string, string | number>([...values])));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    print(error);
  }
}
