/** What the constructor of a dataclass takes: InitVar, KW_ONLY, init=False, and inheritance. */

import {
  TypeError,
  equals,
  float,
  floatRepr,
  print,
  repr,
  wrongCall,
} from "./runtime/builtins.js";

class Account {
  owner: string;
  balance!: number;
  history: string[];
  static opening = 0.0;

  constructor(owner: string, opening: number = 0.0, history: string[] = []) {
    this.owner = owner;
    this.history = history;
    this.__post_init__(opening);
  }

  __repr__(): string {
    return `Account(owner=${repr(this.owner)}, balance=${repr(float(this.balance))}, history=${repr(this.history)})`;
  }

  __post_init__(opening: number): void {
    this.balance = opening;
    this.history.push(`opened with ${floatRepr(opening)}`);
  }

  deposit(amount: number): void {
    this.balance += amount;
    this.history.push(`deposit ${floatRepr(amount)}`);
  }
}

class Connection {
  host: string;
  port: number;
  timeout: number | null;

  constructor(
    host: string = "localhost",
    port: number = 5432,
    timeout: number | null = null,
  ) {
    this.host = host;
    this.port = port;
    this.timeout = timeout;
  }

  __repr__(): string {
    return `Connection(host=${repr(this.host)}, port=${repr(this.port)}, timeout=${repr(this.timeout)})`;
  }
}

class Event {
  name: string;
  priority: number;
  key!: string;

  constructor(name: string, priority: number = 0) {
    this.name = name;
    this.priority = priority;
    if (new.target === Event) {
      this.__post_init__();
    }
  }

  __repr__(): string {
    return `Event(name=${repr(this.name)}, priority=${repr(this.priority)})`;
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof Event &&
      other.constructor === this.constructor &&
      this.name === other.name &&
      this.priority === other.priority
    );
  }

  __post_init__(): void {
    this.key = `${this.priority}-${this.describe()}`;
  }

  describe(): string {
    return this.name.toLowerCase();
  }
}

class Alarm extends Event {
  place: string;
  loud: boolean;
  repeat: number;

  constructor(
    name: string,
    priority: number = 0,
    place: string = "hall",
    loud: boolean = false,
    repeat: number = 1,
  ) {
    super(name, priority);
    this.place = place;
    this.loud = loud;
    this.repeat = repeat;
    this.__post_init__();
  }

  __repr__(): string {
    return `Alarm(name=${repr(this.name)}, priority=${repr(this.priority)}, place=${repr(this.place)}, loud=${repr(this.loud)}, repeat=${repr(this.repeat)})`;
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof Alarm &&
      this.name === other.name &&
      this.priority === other.priority &&
      this.place === other.place &&
      this.loud === other.loud &&
      this.repeat === other.repeat
    );
  }

  override describe(): string {
    return `${this.name}@${this.place}`;
  }
}

const account = new Account("Ada", 100.0);
account.deposit(50.0);
print(account);
print(
  float(new Account("Bob").balance),
  new Account("Cleo", undefined, ["imported"]).history,
);

print(new Connection(), new Connection(undefined, 80, 2.5));
try {
  wrongCall(
    "Connection.__init__() takes 1 positional argument but 2 were given",
    "example.org",
  );
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  print("TypeError:", error);
}

const alarm = new Alarm("Fire", 9, "kitchen", true);
print(alarm, alarm.key);
print(
  new Event("Tea").key,
  equals(new Event("Tea"), new Event("Tea")),
  equals(new Event("Fire", 9), alarm),
);
print(new Alarm("Ring", undefined, undefined, undefined, 3));
