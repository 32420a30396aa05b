/** Decorators on methods: the wrapper sees the receiver, and is made once. */

import {
  callWith,
  keywordDict,
  keywords,
  method,
  nameOf,
  print,
  withParameters,
} from "./runtime/builtins.js";
import { lruCache, wraps } from "./runtime/functools.js";

function logged(
  fn: (self: A, other: string, punct?: string) => string,
): (self: A, ...args: string[]) => string {
  const wrapper = wraps(fn)(function wrapper(
    self: A,
    ...args: [other: string, punct?: string]
  ): string {
    const kwargs = keywordDict(args);
    Object.freeze(args);
    print("call", nameOf(fn), self.name, args, kwargs);
    return callWith(fn, [self, ...args], kwargs);
  });
  return wrapper;
}
function twice(
  fn: (self: A, by: number) => number,
): (...args: any[]) => number {
  function wrapper(...args: Parameters<typeof fn>): number {
    fn(...args);
    return fn(...args);
  }
  return wrapper;
}
class A {
  name: string;
  n: number;

  constructor(name: string) {
    this.name = name;
    this.n = 0;
  }

  declare greet: (...args: string[]) => string;

  static {
    A.prototype.greet = method(
      logged(
        withParameters(
          function greet(self: A, other: string, punct = "!"): string {
            return `${self.name} greets ${other}${punct}`;
          },
          "A.greet()",
          "self",
          "other",
          "punct=",
        ),
      ),
    );
  }

  declare bump: (...args: any[]) => number;

  static {
    A.prototype.bump = method(
      twice(function bump(self: A, by: number): number {
        self.n += by;
        return self.n;
      }),
    );
  }

  static hello(x: number): number {
    console.log("hello", x);
    return x;
  }

  static make(name: string): A {
    return new this(name);
  }

  declare slow: (x: number) => number;

  static {
    A.prototype.slow = method(
      lruCache(null)(function slow(self: A, x: number): number {
        console.log("slow", x);
        return x * 2;
      }),
    );
  }
}
const a = new A("al");
print(a.greet("bo"), a.greet("cy", keywords({ punct: "?" })));
console.log(a.bump(2), a.bump(3));
console.log(A.hello(1), A.make("z").name);
console.log(a.slow(2), a.slow(2));
console.log(A.prototype.greet.call(a, "di"));
console.log(nameOf(a.greet));
