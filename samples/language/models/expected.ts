// A small object model: mixins, validation, ordering, private state.

import {
  AttributeError,
  Exception,
  NotImplementedError,
  ValueError,
  attributesOf,
  callWith,
  equals,
  float,
  format,
  getattr,
  inherits,
  lt,
  nameOf,
  noSetter,
  print,
  repr,
  sorted,
  tuple,
  typeName,
  withParameters,
} from "./runtime/builtins.js";
import * as json from "./runtime/json.js";

/** Raised when a field is wrong. */
class ValidationError extends Exception {
  declare field: string;
  message: string;

  constructor(field: string, message: string) {
    super(`${field}: ${message}`);
    this.field = field;
    this.message = message;
  }
}

class Serializable {
  to_dict(): Map<string, any> {
    return new Map<string, any>(
      [...attributesOf(this)]
        .filter(([k, v]) => !k.startsWith("_"))
        .map(([k, v]) => [k, v]),
    );
  }

  to_json(): string {
    return json.dumps(this.to_dict());
  }
}

class Comparable {
  key(): number {
    throw new NotImplementedError();
  }

  __lt__(other: Model): boolean {
    return this.key() < other.key();
  }

  __eq__(other: Model): boolean {
    return this.key() === other.key();
  }
}

class Model extends Comparable {
  declare id: number;
  declare name: string;
  declare _dirty: boolean;
  static table = "models";

  constructor(id: number, name: string) {
    super();
    this.id = id;
    this.name = name;
    this._dirty = false;
  }

  override key(): number {
    return this.id;
  }

  static create(fields: Map<string, number | string> = new Map()): Model {
    const obj = callWith(this, [], fields);
    console.log("created", nameOf(this), obj.to_json());
    return obj;
  }
}
withParameters(Model, "id", "name");
interface Model extends Serializable {}
inherits(Model, Serializable, Comparable);

class User extends Model {
  declare email: string | null;
  static override table = "users";

  constructor(id: number, name: string, email: string | null = null) {
    super(id, name);
    if (email !== null && !email.includes("@")) {
      throw new ValidationError("email", `bad address ${repr(email)}`);
    }
    this.email = email;
  }
}
withParameters(User, "id", "name", "email=");

const a = User.create(
  new Map<string, number | string>([
    ["id", 2],
    ["name", "Ann"],
    ["email", "a@b.c"],
  ]),
);
const b = User.create(
  new Map<string, number | string>([
    ["id", 1],
    ["name", "Bob"],
  ]),
);
print(
  sorted([a, b])[0].name,
  equals(a, b),
  lt(a, b),
  User.table,
  (a.constructor as typeof User | typeof Model).table,
);
try {
  User.create(
    new Map<string, number | string>([
      ["id", 3],
      ["name", "Eve"],
      ["email", "nope"],
    ]),
  );
} catch (e) {
  if (!(e instanceof ValidationError)) throw e;
  print(e, e.field, e.args);
}

class Shape {
  area(): number {
    throw new NotImplementedError("subclasses must implement area()");
  }
}

class Square extends Shape {
  declare side: number;

  constructor(side: number) {
    super();
    this.side = side;
  }

  override area(): number {
    return this.side ** 2;
  }
}

class Blob extends Shape {}

for (const shape of [new Square(2), new Blob()]) {
  try {
    print(typeName(shape), shape.area());
  } catch (e) {
    if (!(e instanceof NotImplementedError)) throw e;
    print(typeName(shape), "->", e);
  }
}

class Account {
  declare owner: string;
  declare _Account__balance: number;
  declare history: (readonly [string, number])[];
  static interest = 0.02;

  constructor(owner: string, balance = 0.0) {
    this.owner = owner;
    this._Account__balance = float(balance);
    this.history = [];
  }

  get balance(): number {
    return this._Account__balance;
  }

  deposit(amount: number): Account {
    if (amount <= 0) {
      throw new ValueError("amount must be positive");
    }
    this._Account__balance = float(this._Account__balance + amount);
    this.history.push(tuple("deposit", float(amount)));
    return this;
  }

  __repr__(): string {
    return `${nameOf(this.constructor as typeof Account)}(${repr(this.owner)}, ${format(this._Account__balance, ".2f")})`;
  }

  static set_rate(rate: number): void {
    this.interest = rate;
  }
}

const acc = new Account("Zoe", 10.0);
acc.deposit(5.0).deposit(2.5);
print(acc, acc.balance, acc.history);
Account.set_rate(0.05);
print(Account.interest, Account.interest);
try {
  getattr(acc, "__balance");
} catch (e) {
  if (!(e instanceof AttributeError)) throw e;
  print("private:", e);
}
try {
  noSetter(acc, "balance", 3);
} catch (e) {
  if (!(e instanceof AttributeError)) throw e;
  print("read-only:", e);
}
