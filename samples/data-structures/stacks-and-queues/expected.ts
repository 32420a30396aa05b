import {
  IndexError,
  format,
  getItem,
  int,
  listPop,
  print,
  repr,
  typeOf,
} from "./runtime/builtins.js";
import { Deque } from "./runtime/collections.js";
import * as heapq from "./runtime/heapq.js";

class Stack {
  items: (string | number)[];

  constructor() {
    this.items = [];
  }

  push(item: string | number): void {
    this.items.push(item);
  }

  pop(): string | number {
    if (this.isEmpty()) {
      throw new IndexError("pop from empty stack");
    }
    return listPop(this.items);
  }

  peek(): string | number | null {
    return this.items.length > 0 ? this.items.at(-1)! : null;
  }

  isEmpty(): boolean {
    return this.items.length === 0;
  }

  size(): number {
    return this.items.length;
  }
}

function balanced(text: string): boolean {
  const pairs = new Map<string, string>([
    [")", "("],
    ["]", "["],
    ["}", "{"],
  ]);
  const s = new Stack();
  for (const ch of text) {
    if ("([{".includes(ch)) {
      s.push(ch);
    } else if (pairs.has(ch)) {
      if (s.isEmpty() || s.pop() !== pairs.get(ch)) {
        return false;
      }
    }
  }
  return s.isEmpty();
}

for (const t of ["()", "([]{})", "(]", "((", "", "func(a[1], {b: 2})"]) {
  console.log(
    `${format(repr(t), "25")} ${balanced(t) ? "balanced" : "NOT balanced"}`,
  );
}

function toBase(n: number, base: number): string {
  const digits = "0123456789ABCDEF";
  const s = new Stack();
  if (n === 0) {
    return "0";
  }
  while (n > 0) {
    s.push(n % base);
    n = Math.floor(n / base);
  }
  let out = "";
  while (!s.isEmpty()) {
    out += getItem(digits, s.pop());
  }
  return out;
}

print(toBase(255, 2), toBase(255, 8), toBase(255, 16), int(toBase(1000, 7), 7));

class Queue {
  _in: (number | string)[];
  _out: (number | string)[];

  constructor() {
    [this._in, this._out] = [[], []];
  }

  enqueue(x: number | string): void {
    this._in.push(x);
  }

  dequeue(): number | string {
    if (this._out.length === 0) {
      while (this._in.length > 0) {
        this._out.push(this._in.pop()!);
      }
    }
    return listPop(this._out);
  }
}

function hotPotato(names: string[], num: number): string {
  const q = new Deque<string>(names);
  while (q.length > 1) {
    q.rotate(-num);
    print(q.popleft(), "is out");
  }
  return getItem(q, 0);
}

console.log(
  "winner:",
  hotPotato(["Bill", "David", "Susan", "Jane", "Kent", "Brad"], 7),
);
const q = new Queue();
for (let i = 0; i < 3; i++) {
  q.enqueue(i);
}
print(q.dequeue(), q.dequeue());
q.enqueue("x");
print(q.dequeue(), q.dequeue());
try {
  q.dequeue();
} catch (e) {
  if (!(e instanceof IndexError)) throw e;
  print(typeOf(e), e);
}

const tasks: [number, string][] = [];
heapq.heappush(tasks, [2, "write code"]);
heapq.heappush(tasks, [1, "plan"]);
heapq.heappush(tasks, [3, "test"]);
while (tasks.length > 0) {
  const [priority, name] = heapq.heappop(tasks);
  console.log(priority, name);
}
const s = new Stack();
print(s.peek());
try {
  s.pop();
} catch (e) {
  if (!(e instanceof IndexError)) throw e;
  print(e);
}
