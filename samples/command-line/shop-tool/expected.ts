/** A tool with several commands: its help, its answers and its complaints, told on stdout. */

import {
  ArgumentDefaultsHelpFormatter,
  ArgumentParser,
  ArgumentTypeError,
  type Namespace,
} from "./runtime/argparse.js";
import {
  IntType,
  SystemExit,
  float,
  print,
  range,
  split,
  toFloat,
} from "./runtime/builtins.js";
import * as sys from "./runtime/sys.js";

sys.setStderr(sys.stdout);

function price(text: string): number {
  const value = toFloat(text);
  if (value <= 0) {
    throw new ArgumentTypeError(`${text} is no price`);
  }
  return value;
}

function add(args: Namespace): void {
  print(
    "adding",
    args.name,
    float(Number(args.price)),
    args.tag as string[] | null,
    args.quiet ? "quietly" : args.verbose,
  );
}

function show(args: Namespace): void {
  print("showing", args.pattern, args.order, args.limit);
}

function build(): ArgumentParser {
  const parser = new ArgumentParser({
    prog: "shop",
    description: "Keeps a small shop.",
    epilog: "Every command has its own help.",
    formatterClass: ArgumentDefaultsHelpFormatter,
  });
  parser.addArgument("--version", {
    action: "version",
    version: "%(prog)s 1.2",
  });
  parser.addArgument("-v", "--verbose", {
    action: "count",
    default: 0,
    help: "say more",
  });
  parser.addArgument("-q", "--quiet", {
    action: "store_true",
    help: "say nothing",
  });
  const commands = parser.addSubparsers({
    title: "commands",
    dest: "command",
    metavar: "COMMAND",
    required: true,
  });

  const adding = commands.addParser("add", {
    help: "add an item",
    aliases: ["a"],
  });
  adding.addArgument("name");
  adding.addArgument("--price", {
    default: 1.5,
    type: price,
    help: "the price of one",
  });
  adding.addArgument("--tag", {
    action: "append",
    help: "may be given several times",
  });
  adding.setDefaults({ func: add });

  const showing = commands.addParser("show", {
    help: "show items",
    description: "Shows what there is.",
  });
  const order = showing.addMutuallyExclusiveGroup();
  order.addArgument("--asc", {
    action: "store_const",
    const: "up",
    dest: "order",
  });
  order.addArgument("--desc", {
    action: "store_const",
    const: "down",
    dest: "order",
  });
  showing.addArgument("-n", "--limit", {
    type: IntType,
    choices: range(1, 4),
    help: "how many at most",
  });
  showing.addArgument("pattern", { nargs: "?", default: "*" });
  showing.setDefaults({ func: show });
  return parser;
}

for (const line of [
  "-h",
  "add -h",
  "show --help",
  "--version",
  "",
  "add",
  "add tea --price 3.5 --tag hot --tag drink",
  "-vv a tea",
  "-q add tea --pri 2",
  "add tea --price 0",
  "add tea --price cheap",
  "show --asc -n 2 t*",
  "show --asc --desc",
  "show -n 9",
  "show a b",
  "sell",
]) {
  console.log("$ shop", line);
  try {
    const args = build().parseArgs(split(line));
    args.func(args);
  } catch (stop) {
    if (!(stop instanceof SystemExit)) throw stop;
    print("status", stop.code);
  }
}

const [known, rest] = build().parseKnownArgs(["add", "tea", "--unknown"]);
print(known.name, rest);
