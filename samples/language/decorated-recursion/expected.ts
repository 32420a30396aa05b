/** Inside a decorated function its name means the decorated one. */

import { add, nameOf, named, print } from "./runtime/builtins.js";
import { lruCache } from "./runtime/functools.js";

const fib = lruCache(null)(
  named(function (n: number): number | bigint {
    return n < 2 ? n : add(fib(n - 1), fib(n - 2));
  }, "fib"),
);

function logged(func: (n: number) => string): (n: number) => string {
  function wrapper(n: number): string {
    print("call", nameOf(func), n);
    return func(n);
  }

  return wrapper;
}

const countdown = logged(
  named(function (n: number): string {
    return n > 0 ? countdown(n - 1) : "done";
  }, "countdown"),
);

function fetch_(page: number): string {
  return `page ${page}`;
}
named(fetch_, "fetch");

print(fib(30), fib.cacheInfo().hits);
console.log(countdown(2));
// The name is kept although JavaScript has a function of the same name.
print(
  fetch_(1),
  nameOf(fetch_),
  [fetch_, fib].map((f) => nameOf(f)),
);
