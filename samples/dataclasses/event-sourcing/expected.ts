/** Event sourcing with frozen dataclasses and structural pattern matching. */

import {
  AssertionError,
  Dict,
  Exception,
  NotImplementedError,
  TypeError,
  add,
  callWith,
  dictGet,
  dictPop,
  equals,
  format,
  getItem,
  gt,
  hash,
  isInstance,
  mul,
  nameOf,
  print,
  repr,
  splitLines,
  str,
  truthy,
  tuple,
  typeName,
  withParameters,
} from "./runtime/builtins.js";
import {
  type FieldTable,
  asdict,
  fields,
  freezeDataclass,
  replaceFields,
} from "./runtime/dataclasses.js";
import { datetime, timedelta, timezone } from "./runtime/datetime.js";
import { Decimal } from "./runtime/decimal.js";
import * as json from "./runtime/json.js";
import * as methods from "./runtime/methods.js";

class Event {
  static readonly __dataclass_fields__: FieldTable = {
    account: "str",
    at: "?",
  };
  account: string;
  at: datetime;

  constructor(account: string, at: datetime) {
    this.account = account;
    this.at = at;
    if (new.target === Event) {
      freezeDataclass(this);
    }
  }

  __repr__(): string {
    return `Event(account=${repr(this.account)}, at=${repr(this.at)})`;
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof Event &&
      other.constructor === this.constructor &&
      this.account === other.account &&
      equals(this.at, other.at)
    );
  }

  __hash__() {
    return hash(tuple(this.account, this.at));
  }
}

class Opened extends Event {
  static readonly __dataclass_fields__: FieldTable = {
    account: "str",
    at: "?",
    owner: "str",
  };
  owner: string;

  constructor(account: string, at: datetime, owner: string) {
    super(account, at);
    this.owner = owner;
    freezeDataclass(this);
  }

  __repr__(): string {
    return `Opened(account=${repr(this.account)}, at=${repr(this.at)}, owner=${repr(this.owner)})`;
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof Opened &&
      this.account === other.account &&
      equals(this.at, other.at) &&
      this.owner === other.owner
    );
  }

  __hash__() {
    return hash(tuple(this.account, this.at, this.owner));
  }
}
withParameters(Opened, "*", "account", "at", "owner");

class Deposited extends Event {
  static readonly __dataclass_fields__: FieldTable = {
    account: "str",
    at: "?",
    amount: "?",
    memo: "None | str",
  };
  amount: Decimal;
  memo: string | null;

  constructor(
    account: string,
    at: datetime,
    amount: Decimal,
    memo: string | null = null,
  ) {
    super(account, at);
    this.amount = amount;
    this.memo = memo;
    freezeDataclass(this);
  }

  __repr__(): string {
    return `Deposited(account=${repr(this.account)}, at=${repr(this.at)}, amount=${repr(this.amount)}, memo=${repr(this.memo)})`;
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof Deposited &&
      this.account === other.account &&
      equals(this.at, other.at) &&
      equals(this.amount, other.amount) &&
      this.memo === other.memo
    );
  }

  __hash__() {
    return hash(tuple(this.account, this.at, this.amount, this.memo));
  }
}
withParameters(Deposited, "*", "account", "at", "amount", "memo=");

class Withdrawn extends Event {
  static readonly __dataclass_fields__: FieldTable = {
    account: "str",
    at: "?",
    amount: "?",
  };
  amount: Decimal;

  constructor(account: string, at: datetime, amount: Decimal) {
    super(account, at);
    this.amount = amount;
    freezeDataclass(this);
  }

  __repr__(): string {
    return `Withdrawn(account=${repr(this.account)}, at=${repr(this.at)}, amount=${repr(this.amount)})`;
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof Withdrawn &&
      this.account === other.account &&
      equals(this.at, other.at) &&
      equals(this.amount, other.amount)
    );
  }

  __hash__() {
    return hash(tuple(this.account, this.at, this.amount));
  }
}
withParameters(Withdrawn, "*", "account", "at", "amount");

class Closed extends Event {
  static readonly __dataclass_fields__: FieldTable = {
    account: "str",
    at: "?",
    reason: "str",
  };
  reason: string;

  constructor(account: string, at: datetime, reason: string = "unknown") {
    super(account, at);
    this.reason = reason;
    freezeDataclass(this);
  }

  __repr__(): string {
    return `Closed(account=${repr(this.account)}, at=${repr(this.at)}, reason=${repr(this.reason)})`;
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof Closed &&
      this.account === other.account &&
      equals(this.at, other.at) &&
      this.reason === other.reason
    );
  }

  __hash__() {
    return hash(tuple(this.account, this.at, this.reason));
  }
}
withParameters(Closed, "*", "account", "at", "reason=");

const EVENT_TYPES = new Dict<
  any,
  typeof Opened | typeof Deposited | typeof Withdrawn | typeof Closed
>([Opened, Deposited, Withdrawn, Closed].map((cls) => [nameOf(cls), cls]));

class Account {
  static readonly __dataclass_fields__: FieldTable = {
    id: "str",
    owner: "str",
    balance: "?",
    open: "bool",
    history: "tuple[str, ...]",
  };
  id: string;
  owner: string;
  balance: Decimal;
  open: boolean;
  history: readonly string[];

  constructor(
    id: string,
    owner: string = "",
    balance: Decimal = new Decimal("0"),
    open: boolean = false,
    history: readonly string[] = tuple(),
  ) {
    this.id = id;
    this.owner = owner;
    this.balance = balance;
    this.open = open;
    this.history = history;
    freezeDataclass(this);
  }

  __repr__(): string {
    return `Account(id=${repr(this.id)}, owner=${repr(this.owner)}, balance=${repr(this.balance)}, open=${repr(this.open)})`;
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof Account &&
      this.id === other.id &&
      this.owner === other.owner &&
      equals(this.balance, other.balance) &&
      this.open === other.open &&
      equals(this.history, other.history)
    );
  }

  __hash__() {
    return hash(
      tuple(this.id, this.owner, this.balance, this.open, this.history),
    );
  }

  apply(event: Opened | Deposited | Withdrawn | Closed): Account {
    let changed: Account;
    if (event instanceof Opened) {
      const owner = event.owner;
      changed = replaceFields(this, { owner, open: true });
    } else if (!this.open) {
      throw new InvalidEvent(this, event, "account is not open");
    } else if (event instanceof Deposited && event.memo == null) {
      const a = event.amount;
      changed = replaceFields(this, { balance: this.balance.__add__(a) });
    } else if (event instanceof Deposited && typeof event.memo === "string") {
      const a = event.amount;
      const memo = event.memo;
      changed = replaceFields(this, {
        balance: this.balance.__add__(a),
        owner: `${this.owner} [${memo}]`,
      });
    } else if (event instanceof Withdrawn && gt(event.amount, this.balance)) {
      const a = event.amount;
      throw new InvalidEvent(
        this,
        event,
        `short of ${str(a.__sub__(this.balance))}`,
      );
    } else if (event instanceof Withdrawn) {
      const a = event.amount;
      changed = replaceFields(this, { balance: this.balance.__sub__(a) });
    } else if (event instanceof Closed) {
      changed = replaceFields(this, { open: false });
    } else {
      throw new NotImplementedError(typeName(event));
    }
    return replaceFields(changed, {
      history: add(this.history, tuple(typeName(event))),
    });
  }
}

class InvalidEvent extends Exception {
  event: Opened | Deposited | Withdrawn | Closed;

  constructor(
    account: Account,
    event: Opened | Deposited | Withdrawn | Closed,
    why: string,
  ) {
    super(`${typeName(event)} on ${account.id}: ${why}`);
    this.event = event;
  }
}

class Store {
  _log: (Opened | Deposited | Withdrawn | Closed)[];
  _snapshots: Map<string, Account>;

  constructor() {
    this._log = [];
    this._snapshots = new Map<string, Account>();
  }

  append(event: Opened | Deposited | Withdrawn | Closed): Account {
    const current = dictGet(
      this._snapshots,
      event.account,
      new Account(event.account),
    );
    const value = current.apply(event);
    this._snapshots.set(event.account, value);
    const new_ = value;
    this._log.push(event);
    return new_;
  }

  replay(until: datetime | null = null): Map<string, Account> {
    const state = new Map<string, Account>();
    for (const event of this._log) {
      if (until !== null && truthy(until) && gt(event.at, until)) {
        break;
      }
      const value = dictGet(
        state,
        event.account,
        new Account(event.account),
      ).apply(event);
      state.set(event.account, value);
    }
    return state;
  }

  dump(): string {
    return this._log
      .map((e) =>
        json.dumps(
          new Map<string, any>([["type", typeName(e)], ...asdict(e)]),
          { default: encode },
        ),
      )
      .join("\n");
  }

  static load(text: string): Store {
    const store = new this();
    for (const line of splitLines(text)) {
      store.append(decode(json.loads(line)));
    }
    return store;
  }
}

function encode(value: any): any {
  if (isInstance(value, datetime)) {
    return methods.callMethod(value, "isoformat");
  } else if (value instanceof Decimal) {
    return str(value);
  }
  throw new TypeError(`cannot encode ${repr(value)}`);
}

function decode(
  raw: Map<string, any>,
): Opened | Deposited | Withdrawn | Closed {
  const cls = getItem(EVENT_TYPES, dictPop(raw, "type"));
  raw.set("at", datetime.fromisoformat(getItem(raw, "at")));
  if (raw.has("amount")) {
    raw.set("amount", new Decimal(getItem(raw, "amount")));
  }
  return callWith(cls, [], raw);
}

function totals(
  events: (Opened | Deposited | Withdrawn | Closed)[],
): Map<string, Decimal> {
  const result = new Map<string, Decimal>();
  for (const e of events) {
    if (e instanceof Deposited || e instanceof Withdrawn) {
      const key = typeName(e).toLowerCase();
      result.set(key, dictGet(result, key, new Decimal()).__add__(e.amount));
    }
  }
  return result;
}

function main(): void {
  const t0 = new datetime(
    2024,
    2,
    28,
    9,
    30,
    undefined,
    undefined,
    timezone.utc,
  );
  const day = new timedelta({ days: 1 });
  const store = new Store();
  const script: (Opened | Deposited | Withdrawn | Closed)[] = [
    new Opened("A-1", t0, "Ada"),
    new Deposited("A-1", t0.__add__(day), new Decimal("100.10")),
    new Opened("B-2", t0.__add__(day.__mul__(1.5)), "Bea"),
    new Deposited("B-2", t0.__add__(mul(2, day)), new Decimal("5"), "gift"),
    new Withdrawn("A-1", t0.__add__(mul(3, day)), new Decimal("30.05")),
    new Withdrawn("B-2", t0.__add__(mul(4, day)), new Decimal("5.01")),
    new Closed("B-2", t0.__add__(mul(5, day))),
    new Deposited("B-2", t0.__add__(mul(6, day)), new Decimal("1")),
  ];
  for (const event of script) {
    try {
      print(store.append(event));
    } catch (error) {
      if (!(error instanceof InvalidEvent)) throw error;
      print("rejected:", error, `(${format(error.event.at, "%d %b %H:%M")})`);
    }
  }
  const text = store.dump();
  console.log(text);
  const again = Store.load(text);
  if (!equals(again.replay(), store.replay())) {
    throw new AssertionError();
  }
  const early = again.replay(t0.__add__(mul(2, day)));
  print(
    new Map<string, readonly [string, string]>(
      Array.from(early, ([k, v]) => [k, tuple(v.owner, str(v.balance))]),
    ),
  );
  print(getItem(early, "A-1").history, getItem(store.replay(), "B-2").history);
  print(
    new Map<string, string>(
      Array.from(totals(script), ([k, v]) => [k, format(v, ".2f")]),
    ),
  );
  print(
    fields(Closed).map((f) => f.name),
    hash(early.get("A-1")!) ===
      hash(getItem(store.replay(t0.__add__(mul(2, day))), "A-1")),
  );
  try {
    const value = new Decimal(9);
    early.get("A-1")!.balance = value; // type: ignore
  } catch (e) {
    if (!(e instanceof Exception)) throw e;
    print(typeName(e), e);
  }
}

main();
