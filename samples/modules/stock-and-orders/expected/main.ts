import { coroutine, gather, run } from "./runtime/asyncio.js";
import {
  bindWithParameters,
  callWith,
  equals,
  moduleOf,
  print,
  repr,
  rpartition,
  sorted,
  str,
  typeName,
  zip,
} from "./runtime/builtins.js";
import * as sys from "./runtime/sys.js";
import { Shop, __version__ } from "./inventory/index.js";
import * as errors from "./inventory/errors.js";
import { Product, load } from "./inventory/models/index.js";
import { Money } from "./inventory/models/money.js";

async function main(argv: string[] | null = null): Promise<number> {
  argv = argv === null ? sys.argv.slice(1) : argv;
  print("shop", __version__, "args:", argv);
  const shop = new Shop("corner", "EUR");
  for (const product of load()) {
    shop.stock(product, 3);
  }
  print(shop);
  const orders: [string, Map<string, number>][] = [
    [
      "ann",
      new Map<string, number>([
        ["tea", 2],
        ["cup", 1],
      ]),
    ],
    ["bob", new Map<string, number>([["tea", 2]])],
    ["cid", new Map<string, number>([["rug", 1]])],
    ["dan", new Map<string, number>()],
  ];
  const results = await gather(
    orders.map(
      ([who, wanted]) =>
        () =>
          callWith(bindWithParameters(shop, "order"), [who], wanted),
    ),
    { returnExceptions: true },
  );
  for (const [[who], result] of zip(orders, results)) {
    if (result instanceof errors.OutOfStock) {
      const p = result.product;
      const n = result.missing;
      console.log(`${who}: ${n} ${p.name} missing`);
    } else if (result instanceof errors.ShopError) {
      console.log(`${who}: ${typeName(result)}: ${str(result)}`);
    } else if (result instanceof Money) {
      const total = result;
      console.log(`${who}: ${str(total)}`);
    } else {
      console.log(`${who}: unexpected ${repr(result)}`);
    }
  }
  print(
    shop.turnover,
    shop.turnover.__mul__(2),
    equals(new Money("1.10").__add__(new Money("2.20")), new Money("3.30")),
  );
  print(sorted(shop.log));
  try {
    new Money("1", "USD").__add__(new Money("1"));
  } catch (e) {
    if (!(e instanceof errors.CurrencyMismatch)) throw e;
    print(e, e.__cause__);
  }
  print(rpartition(moduleOf(Product), ".")[2], Product.registry);
  return 0;
}

sys.exit(await run(coroutine(main, ["--demo"])));
