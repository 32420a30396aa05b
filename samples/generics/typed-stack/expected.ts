/** A stack for values of one type. */

import {
  IndexError,
  add,
  contains,
  float,
  len,
  print,
  sum,
  typed,
} from "./runtime/builtins.js";
import * as methods from "./runtime/methods.js";

/** Last in, first out. */
class Stack<T> {
  _items: T[];

  constructor() {
    this._items = [];
  }

  push(item: T): void {
    this._items.push(item);
  }

  pop(): T {
    if (this._items.length === 0) {
      throw new IndexError("pop from an empty stack");
    }
    return this._items.pop()!;
  }

  peek(): T | null {
    return this._items.length > 0 ? this._items.at(-1)! : null;
  }

  __len__(): number {
    return this._items.length;
  }

  __contains__(item: T): boolean {
    return contains(this._items, typed(item, "float"));
  }
}

class IntStack extends Stack<number> {
  total(): number | bigint | string {
    return sum(this._items);
  }
}

const numbers = new Stack<number>();
numbers.push(1);
numbers.push(2);
print(add(numbers.pop(), 10), len(numbers));

const words = new Stack<string>();
words.push("hello");
print(methods.upper(words.pop()), words.peek());

const prices = new Stack<number>();
prices.push(float(1.0));
prices.push(2.5);
print(prices.peek(), prices.pop(), prices.pop());
print(contains(prices, float(1.0)));

const ints = new IntStack();
for (let n = 0; n < 4; n++) {
  ints.push(n);
}
print(ints.total(), ints.pop());

try {
  words.pop();
} catch (error) {
  if (!(error instanceof IndexError)) throw error;
  print("error:", error);
}
