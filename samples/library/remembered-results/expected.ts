/** Functions and methods that remember their results, and what they count as the same call. */

import {
  add,
  bindWithParameters,
  callWith,
  float,
  getattr,
  join,
  len,
  method,
  nameOf,
  named,
  pow,
  print,
  roundHalfEven,
  takeKeywords,
  withParameters,
} from "./runtime/builtins.js";
import { cache, lruCache } from "./runtime/functools.js";

/** In how many ways a rook at one corner reaches the other, never turning back. */
const paths = lruCache(null)(
  named(function (rows: number, columns: number): number | bigint {
    if (rows === 1 || columns === 1) {
      return 1;
    }
    return add(paths(rows - 1, columns), paths(rows, columns - 1));
  }, "paths"),
);

const power = lruCache()(
  withParameters(
    function power(base: number, exponent = 2): number {
      console.log("computing", base, exponent);
      return pow(base, exponent);
    },
    "base",
    "exponent=",
  ),
);

const halved = lruCache(
  8,
  true,
)(function halved(number: number): number {
  print("halving", number);
  return number / 2;
});

const label = cache(
  withParameters(
    function label(...parts: string[]): string {
      const { sep = "-" } = takeKeywords(parts);
      Object.freeze(parts);
      print("joining", parts);
      return join(sep, parts);
    },
    "*parts",
    "sep=",
  ),
);

/** The cache belongs to the class: its objects share it. */
class Exchange {
  name: string;

  constructor(name: string) {
    this.name = name;
  }

  declare rate: (currency: string, fee?: number) => number;

  static {
    Exchange.prototype.rate = method(
      lruCache(2)(
        withParameters(
          function rate(self: Exchange, currency: string, fee = 0): number {
            console.log(`${self.name} looks up ${currency}`);
            return currency.length * 10 - fee;
          },
          "Exchange.rate()",
          "self",
          "currency",
          "fee=",
        ),
      ),
    );
  }

  declare slogan: string;

  static {
    Object.defineProperty(Exchange.prototype, "slogan", {
      get: method(
        cache(function slogan(self: Exchange): string {
          console.log("thinking");
          return `Change at ${self.name}!`;
        }),
      ),
    });
  }

  static rounded = cache((amount: number, places: number = 2): number => {
    print("rounding", amount);
    return roundHalfEven(amount, places);
  });
}

function main(): void {
  print(paths(16, 16), paths.cacheInfo());

  // A keyword makes another call of it, even where it says the same.
  console.log(
    power(3),
    power(3),
    power(3, 2),
    callWith(power, [3], { exponent: 2 }),
    callWith(power, [], { base: 3 }),
  );
  print(power.cacheInfo(), power.cacheParameters());
  power.cacheClear();
  print(power.cacheInfo().currsize, power.__wrapped__(2), nameOf(power));

  // With types, 1 and 1.0 are two numbers.
  print(
    float(halved(1)),
    float(halved(float(1.0))),
    float(halved(1)),
    halved.cacheInfo().misses,
  );

  print(
    label("a", "b"),
    callWith(label, ["a", "b"], { sep: "+" }),
    callWith(label, ["a", "b"], { sep: "+" }),
  );

  const bank = new Exchange("bank");
  const kiosk = new Exchange("kiosk");
  print(bank.rate("euro"), kiosk.rate("euro"), bank.rate("euro"));
  print(
    callWith(bindWithParameters(bank, "rate"), ["yen"], { fee: 1 }),
    bank.rate("euro"),
    kiosk.rate("euro"),
  );
  print(getattr(Exchange.prototype.rate, "cache_info")());
  print(
    bank.slogan,
    len(bank.slogan),
    float(Exchange.rounded(2.345)),
    float(Exchange.rounded(2.345)),
  );

  function slow(word: string): string {
    console.log("reading", word);
    return word.toUpperCase();
  }
  withParameters(slow, "main.<locals>.slow()", "word");

  const fast = lruCache(4)(slow);
  print(
    fast("tea"),
    fast("tea"),
    callWith(fast, [], { word: "tea" }),
    fast.cacheInfo(),
  );
}

main();
