/** Abstract classes, protocols, generics and typed dicts: what typing leaves to do at run time. */

import {
  IndexError,
  IntType,
  TypeError,
  add,
  cannotInstantiate,
  format,
  hasattr,
  iter,
  iterator,
  len,
  list,
  mul,
  pow,
  print,
  str,
  typeName,
} from "./runtime/builtins.js";
import { assertNever, newType } from "./runtime/typing.js";

const UserId = newType("UserId");
const FACTOR: number = 100;

abstract class Shape {
  abstract get name(): string;

  abstract area(): number;

  describe(): string {
    return `a ${str(this.name)} of ${format(this.area(), ".2f")}`;
  }
}

class Square extends Shape {
  side: number;

  constructor(side: number) {
    super();
    this.side = side;
  }

  override get name(): string {
    return "square";
  }

  override area(): number {
    return pow(this.side, 2);
  }
}

interface Drawable {
  draw(): string;
}

class Sprite {
  draw(): string {
    return "<sprite>";
  }
}

class Stack<T> {
  _items: T[];

  constructor() {
    this._items = [];
  }

  push(item: T): Stack<T> {
    this._items.push(item);
    return this;
  }

  pop(): T {
    if (this._items.length === 0) {
      throw new IndexError("the stack is empty");
    }
    return this._items.pop()!;
  }

  __len__(): number {
    return this._items.length;
  }

  __iter__(): IterableIterator<T> {
    return iter(this._items);
  }

  [Symbol.iterator]() {
    return iterator(this.__iter__());
  }
}

function convert(length: number, unit: string): number | null {
  if (unit === "cm") {
    return length;
  } else if (unit === "m") {
    return length * FACTOR;
  } else {
    assertNever(unit);
  }
  return null;
}

function double(value: number): void {}
function double2(value: string): void {}
function double3(value: number | string): number | string {
  return mul(value, 2);
}

console.log(new Square(1.5).describe());
try {
  cannotInstantiate(Shape, "area", "name");
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  print("TypeError:", error);
}

for (const thing of [new Sprite(), new Square(2)]) {
  print(typeName(thing), "can be drawn:", hasattr(thing, "draw"));
}

const stack = new Stack<number>();
stack.push(1).push(2).push(3);
print(len(stack), stack.pop(), list(stack));
try {
  new Stack<string>().pop();
} catch (error) {
  if (!(error instanceof IndexError)) throw error;
  print("IndexError:", error);
}

const movie = new Map<string, string | number>([
  ["title", "Alien"],
  ["year", 1979],
]);
const remake = new Map<string, string>([["title", "Alien again"]]);
print(movie, movie.get("title")!, remake.get("year") ?? "unknown");
print(add(UserId(7), 1), convert(3, "m"), double3(4), double3("ab"));
