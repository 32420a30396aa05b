/** Inventory CLI with argparse subcommands, persistence, and pluggable reports. */

import { ArgumentError, ArgumentParser } from "./runtime/argparse.js";
import {
  Dict,
  FileNotFoundError,
  FloatType,
  IntType,
  KeyError,
  SystemExit,
  addInPlace,
  call,
  callWith,
  delItem,
  float,
  format,
  getItem,
  guardedValues,
  iterate,
  mul,
  neg,
  or,
  print,
  rstrip,
  setDefault,
  sorted,
  splitLines,
  str,
  sub as sub_,
  valuesView,
  withManager,
  withParameters,
} from "./runtime/builtins.js";
import { redirectStdout } from "./runtime/contextlib.js";
import * as csv from "./runtime/csv.js";
import { type FieldTable, asdict } from "./runtime/dataclasses.js";
import * as io from "./runtime/io.js";
import * as json from "./runtime/json.js";
import { Path } from "./runtime/pathlib.js";
import * as shlex from "./runtime/shlex.js";
import * as tempfile from "./runtime/tempfile.js";

class Item {
  static readonly __dataclass_fields__: FieldTable = {
    sku: "str",
    name: "str",
    qty: "int",
    price: "?",
    tags: "list[str]",
  };
  sku: string;
  name: string;
  qty: number | bigint;
  price: number;
  tags: string[];

  constructor(
    sku: string,
    name: string,
    qty: number | bigint = 0,
    price: number = float(0.0),
    tags: string[] = [],
  ) {
    this.sku = sku;
    this.name = name;
    this.qty = qty;
    this.price = price;
    this.tags = tags;
  }

  get total(): number | bigint {
    return mul(this.qty, this.price);
  }
}

class Store {
  path: Path;
  items: Map<any, Item>;

  constructor(path: Path) {
    this.path = path;
    this.items = new Dict<any, Item>();
    try {
      const raw = json.loads(path.readText());
      this.items = new Dict<any, Item>(
        Array.from(iterate(raw), (r) => [
          getItem(r, "sku"),
          callWith(
            withParameters(Item, "sku", "name", "qty=", "price=", "tags="),
            [],
            r,
          ),
        ]),
      );
    } catch (error) {
      if (!(error instanceof FileNotFoundError)) throw error;
    }
  }

  save(): void {
    this.path.writeText(
      json.dumps(
        Array.from(this.items.values(), (i) => asdict(i)),
        { indent: 2 },
      ),
    );
  }
}

const REPORTS = new Map<string, (...args: any[]) => string>();

function report(
  name: string,
): (fn: (store: Store) => string) => (store: Store) => string {
  function deco(fn: (store: Store) => string): (store: Store) => string {
    REPORTS.set(name, fn);
    return fn;
  }
  return deco;
}

const table = report("table")(function table(store: Store): string {
  const lines = [
    `${format("sku", "<6")}${format("name", "<12")}${format("qty", ">5")}${format("total", ">10")}`,
  ];
  for (const i of sorted(valuesView(store.items), {
    key: (i) => [neg(i.total), i.sku],
  })) {
    lines.push(
      `${format(i.sku, "<6")}${format(i.name, "<12.11")}${format(i.qty, ">5")}${format(i.total, ">10.2f")}`,
    );
  }
  return lines.join("\n");
});

const asCsv = report("csv")(function asCsv(store: Store): string {
  const buf = new io.StringIO();
  const w = new csv.DictWriter(buf, ["sku", "name", "qty", "price", "tags"], {
    lineterminator: "\n",
  });
  w.writeheader();
  for (const i of guardedValues(store.items)) {
    w.writerow(
      new Map<string, any>([...asdict(i), ["tags", i.tags.join("|")]]),
    );
  }
  return rstrip(buf.getvalue());
});

function buildParser(): ArgumentParser {
  const p = new ArgumentParser({
    prog: "inv",
    description: "Tiny inventory",
    exitOnError: false,
  });
  p.addArgument("-v", "--verbose", { action: "count", default: 0 });
  const sub = p.addSubparsers({
    dest: "cmd",
    metavar: "COMMAND",
    required: true,
  });
  const a = sub.addParser("add", { help: "add stock" });
  a.addArgument("sku");
  a.addArgument("name");
  a.addArgument("--qty", { default: 1, type: IntType });
  a.addArgument("--price", { default: float(0.0), type: FloatType });
  a.addArgument("-t", "--tag", { action: "append", default: [], dest: "tags" });
  const r = sub.addParser("remove", { help: "remove stock" });
  r.addArgument("sku");
  r.addArgument("qty", { nargs: "?", type: IntType });
  const s = sub.addParser("report", { help: "print a report" });
  s.addArgument("kind", {
    nargs: "?",
    default: "table",
    choices: sorted(REPORTS.keys()),
  });
  return p;
}

function run(store: Store, argv: string[]): string {
  const args = buildParser().parseArgs(argv);
  if (args.verbose !== 0) {
    print("verbose", args.verbose, args);
  }
  let item: Item;
  if (args.cmd === "add") {
    item = setDefault(store.items, args.sku, new Item(args.sku, args.name));
    item.qty = addInPlace(item.qty, args.qty);
    item.price = or(float(Number(args.price)), () => item.price);
    item.tags = sorted(
      new Set<string>([...item.tags, ...(args.tags as string[])]),
    );
    return `${item.sku}: ${str(item.qty)} @ ${format(item.price, "g")} ${str(item.tags)}`;
  }
  if (args.cmd === "remove") {
    try {
      item = getItem(store.items, args.sku);
    } catch (e) {
      if (!(e instanceof KeyError)) throw e;
      throw new SystemExit(`unknown sku ${str(e)}`);
    }
    if (args.qty === null || args.qty >= item.qty) {
      delItem(store.items, args.sku);
      return `dropped ${args.sku}`;
    }
    item.qty = sub_(item.qty, args.qty);
    return `${item.sku}: ${str(item.qty)} left`;
  }
  return call(getItem(REPORTS, args.kind), store);
}

const COMMANDS = `add a1 "green tea" --qty 5 --price 2.5 -t hot -t drink
add b2 mug --qty 2 --price 7
-vv add a1 tea --qty 3 -t drink
remove b2 1
report
report csv
remove zz
remove b2
add c3 x --qty many
fly
report pdf
report table
`;
withManager(new tempfile.TemporaryDirectory(), (tmp) => {
  const path = new Path(tmp).joinpath("inv.json");
  for (const line of splitLines(COMMANDS)) {
    const store = new Store(path);
    try {
      print(run(store, shlex.split(line)));
      store.save();
    } catch (e) {
      if (e instanceof SystemExit) {
        print("exit:", e.code);
      } else if (e instanceof ArgumentError) {
        print("argument error:", e);
      } else {
        throw e;
      }
    }
  }
  const out = new io.StringIO();
  withManager(redirectStdout(out), () => {
    buildParser().printHelp();
  });
  print(out.getvalue());
  print(
    json.loads(path.readText()),
    path.stat().stSize > 10,
    Array.from(new Path(tmp).iterdir(), (p) => p.name),
  );
});
