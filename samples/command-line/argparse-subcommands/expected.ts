/** A to-do list with one sub-command for each thing to do. */

import { ArgumentParser, type Namespace } from "./runtime/argparse.js";
import {
  IntType,
  SystemExit,
  enumerate,
  listPop,
  print,
  sorted,
  split,
} from "./runtime/builtins.js";

const TASKS: string[] = ["write", "test"];

function add(args: Namespace): void {
  for (const title of args.titles as string[]) {
    args.first ? TASKS.splice(0, 0, title) : TASKS.push(title);
  }
  console.log("added", (args.titles as string[]).length);
}

function show(args: Namespace): void {
  const shown = args.sort ? sorted(TASKS) : TASKS;
  for (const [number, task] of enumerate(shown.slice(0, args.limit), 1)) {
    console.log(`${number}. ${task}`);
  }
}

function drop(args: Namespace): void {
  console.log("dropped", listPop(TASKS, args.index));
}

function build(): ArgumentParser {
  const parser = new ArgumentParser({
    prog: "todo",
    description: "A to-do list with one sub-command for each thing to do.",
  });
  parser.addArgument("--version", {
    action: "version",
    version: "%(prog)s 2.1",
  });
  const commands = parser.addSubparsers({
    title: "commands",
    dest: "command",
    metavar: "COMMAND",
    required: true,
  });

  const adding = commands.addParser("add", {
    help: "add tasks",
    aliases: ["a"],
  });
  adding.addArgument("titles", { nargs: "+", help: "what is to be done" });
  adding.addArgument("--first", {
    action: "store_true",
    help: "put them first",
  });
  adding.setDefaults({ handler: add });

  const showing = commands.addParser("show", {
    help: "show the tasks",
    description: "Shows what is left.",
  });
  showing.addArgument("--sort", { action: "store_true" });
  showing.addArgument("-n", "--limit", {
    default: 10,
    type: IntType,
    help: "at most so many (default: %(default)s)",
  });
  showing.setDefaults({ handler: show });

  const dropping = commands.addParser("drop", { help: "drop a task" });
  dropping.addArgument("index", { type: IntType });
  dropping.setDefaults({ handler: drop });
  return parser;
}

const parser = build();
for (const line of [
  "show",
  "add rest sleep --first",
  "a eat",
  "show --sort -n 3",
  "drop 0",
  "show",
]) {
  const args = parser.parseArgs(split(line));
  print(">", args.command);
  args.handler(args);
}
for (const line of ["-h", "show -h", "--version", "drop x", "fly", ""]) {
  try {
    parser.parseArgs(split(line));
  } catch (stop) {
    if (!(stop instanceof SystemExit)) throw stop;
    print("stopped with", stop.code);
  }
}
