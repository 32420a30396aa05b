/** Attributes that come to be after the object: some orders are certain, others fail. */

import { run, sleep } from "./runtime/asyncio.js";
import {
  AttributeError,
  StopIteration,
  ValueError,
  assignedLater,
  delattr,
  enter,
  getItem,
  getattr,
  hasattr,
  iterator,
  list,
  mul,
  print,
  setItem,
  str,
} from "./runtime/builtins.js";

/** `with` calls the methods in order, so that the attributes are there. */
class Stopwatch {
  ticks!: number;
  total!: number | bigint;

  __enter__(): Stopwatch {
    this.ticks = 0;
    return this;
  }

  tick(): void {
    this.ticks++;
  }

  __exit__(...error: unknown[]): void {
    this.total = mul(this.ticks, 10);
  }
}

class Countdown {
  start: number;
  current!: number;

  constructor(start: number) {
    this.start = start;
  }

  __iter__(): this {
    this.current = this.start;
    return this;
  }

  [Symbol.iterator]() {
    return iterator(this.__iter__());
  }

  __next__(): number {
    if (this.current === 0) {
      throw new StopIteration();
    }
    this.current--;
    return this.current;
  }
}

/** The constructor assigns by the setter of a property. */
class Temperature {
  _celsius!: number;

  constructor(celsius: number) {
    this.celsius = celsius;
  }

  get celsius(): number {
    return this._celsius;
  }

  set celsius(value: number) {
    if (value < -273) {
      throw new ValueError(`${value} is too cold`);
    }
    this._celsius = value;
  }
}

/** Made by a class method, which opens it. */
class Database {
  name!: string;
  rows!: Map<string, number>;

  static async connect(name: string): Promise<Database> {
    const self = new this();
    await sleep(0.01);
    self.name = name;
    self.rows = new Map<string, number>();
    return self;
  }

  store(key: string, value: number): string {
    this.rows.set(key, value);
    return `${this.name}: ${this.rows.size} rows`;
  }
}

/** A helper of the constructor sets the board up. */
class Game {
  size: number;
  board!: string[][];
  moves!: number;

  constructor(size: number) {
    this.size = size;
    this.reset();
  }

  reset(): void {
    this.board = Array.from({ length: this.size }, () =>
      new Array<string>(this.size).fill("."),
    );
    this.moves = 0;
  }

  play(row: number, column: number): number {
    setItem(getItem(this.board, row), column, "X");
    this.moves++;
    return this.moves;
  }
}

/** Nothing says that `start` is called before `report`. */
class Robot {
  name: string;
  declare top_speed: number;

  constructor(name: string) {
    this.name = name;
  }

  start(topSpeed: number): void {
    this.top_speed = topSpeed;
  }

  report(): string {
    return `${this.name} runs at ${this.top_speed}`;
  }
}
assignedLater(Robot, "top_speed");

class Base {
  constructor() {
    this.setup();
  }

  setup(): void {
    console.log("nothing to set up");
  }
}

class Widget extends Base {
  declare label: string;
  declare parts: string[];

  constructor(label: string) {
    super();
    this.label = label;
  }

  override setup(): void {
    this.parts = ["frame"];
    try {
      console.log("label:", this.label);
    } catch (error) {
      if (!(error instanceof AttributeError)) throw error;
      print("too early:", error);
    }
  }
}
assignedLater(Widget, "label");

class Animal {
  declare name: any;

  constructor(...args: any[]) {
    this.__init__(...args);
  }

  __init__(...args: any[]): void;

  __init__(name: any): void {
    this.name = name;
  }

  introduce(): string {
    return `I am ${str(this.name)}`;
  }
}
assignedLater(Animal, "name");

/** Forgets to call `super().__init__`. */
class Dog extends Animal {
  declare breed: string;

  override __init__(breed: string): void {
    this.breed = breed;
  }
}

class Account {
  declare owner: string;
  declare __secretCode: string;

  constructor(owner: string) {
    this.owner = owner;
  }

  open(secret: string): void {
    this.__secretCode = secret;
  }

  check(secret: string): boolean {
    return this.__secretCode === secret;
  }
}
assignedLater(Account, "owner", { __secretCode: "_Account__secret_code" });

async function main(): Promise<void> {
  const scope = enter(new Stopwatch());
  const watch = scope.value;
  try {
    for (let _ = 0; _ < 3; _++) {
      watch.tick();
    }
  } catch (error) {
    scope.fail(error);
    throw error;
  } finally {
    scope.exit();
  }
  print(watch.total);
  print(list(new Countdown(3)));
  const room = new Temperature(21);
  room.celsius++;
  console.log(room.celsius);
  const database = await Database.connect("shop");
  console.log(database.store("apple", 3));
  const game = new Game(3);
  print(game.play(1, 1), game.board);

  const robots = [new Robot("R2"), new Robot("C3")];
  robots[0].start(40);
  for (const robot of robots) {
    try {
      console.log(robot.report());
    } catch (error) {
      if (!(error instanceof AttributeError)) throw error;
      print("error:", error);
    }
  }
  print(
    hasattr(robots[1], "top_speed"),
    getattr(robots[1], "top_speed", "unknown"),
  );

  const widget = new Widget("OK");
  print(widget.parts, widget.label);
  const dog = new Dog("Poodle");
  try {
    console.log(dog.introduce());
  } catch (error) {
    if (!(error instanceof AttributeError)) throw error;
    print("error:", error);
  }
  const account = new Account("Ada");
  try {
    account.check("1234");
  } catch (error) {
    if (!(error instanceof AttributeError)) throw error;
    print("error:", error);
  }
  account.open("1234");
  print(account.check("1234"));
  delattr(account, "owner");
  console.log(account.owner);
}

await run(main);
