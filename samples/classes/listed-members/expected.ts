/** A shell that finds its commands with dir(), and a look at what classes and objects have. */

import {
  TypeError,
  attributesOf,
  call,
  callWith,
  callable,
  classDict,
  definesMembers,
  difference,
  dir,
  docOf,
  documented,
  format,
  getItem,
  getattr,
  int,
  isInt,
  list,
  nameOf,
  or,
  print,
  slice,
  sorted,
  split,
  startsWith,
  str,
  sum,
  truthy,
  tuple,
  unpackStarred,
  withParameters,
} from "./runtime/builtins.js";
import * as methods from "./runtime/methods.js";

/** Commands are the methods whose names begin with do_. */
class Shell {
  declare history: string[];
  declare note: string;
  static prompt = "> ";
  static limit = 3;

  constructor() {
    this.history = [];
  }

  /** Greets somebody. */
  do_greet(name = "you"): string {
    return `hello ${name}`;
  }

  /** Adds numbers. */
  do_add(...numbers: any[]): number | bigint {
    return sum(numbers.map((number) => int(number)));
  }

  do_quit(): string {
    return "bye";
  }

  get size(): number {
    return this.history.length;
  }

  static version(): string {
    return "1.0";
  }

  static make(): Shell {
    return new this();
  }

  commands(): string[] {
    return dir(this)
      .filter((name) => name.startsWith("do_"))
      .map((name) => slice(name, 3));
  }

  run(line: string): any {
    const [name, arguments_] = unpackStarred(split(line), 1, 0);
    const method = getattr(this, `do_${name}`, null);
    if (method == null) {
      return `${name}: try one of ${this.commands().join(", ")}`;
    }
    this.history.push(line);
    return callWith(method, arguments_);
  }

  help(): void {
    for (const name of this.commands()) {
      console.log(
        `  ${format(name, "<6")} ${str(or(docOf(getattr(this, "do_" + name)), () => "no help"))}`,
      );
    }
  }
}
documented(Shell, "Commands are the methods whose names begin with do_.");
documented(Shell.prototype.do_greet, "Greets somebody.");
documented(Shell.prototype.do_add, "Adds numbers.");
withParameters(Shell.prototype.do_greet, "name=");
withParameters(Shell.prototype.do_add, "*numbers");
withParameters(Shell.prototype.do_quit);
definesMembers(
  Shell,
  "__annotations__",
  "prompt",
  "limit",
  "__init__",
  "do_greet",
  "do_add",
  "do_quit",
  "size",
  "version",
  "@make",
  "commands",
  "run",
  "help",
);

class LoudShell extends Shell {
  /** Says it louder. */
  do_shout(text: any): any {
    return methods.upper(text);
  }
}
documented(LoudShell.prototype.do_shout, "Says it louder.");
withParameters(LoudShell.prototype.do_shout, "text");
definesMembers(LoudShell, "do_shout");

const shell = LoudShell.make();
for (const line of ["greet", "greet Ann", "add 2 3", "shout hi", "fly"]) {
  print(
    (shell.constructor as typeof Shell).prompt + line,
    "->",
    shell.run(line),
  );
}
shell.help();
shell.note = "mine";
print(dir(shell).filter((name) => !startsWith(name, ["_", "do_"])));
print(
  sorted(
    difference(new Set<string>(dir(LoudShell)), new Set<string>(dir(Shell))),
  ),
  dir(shell).includes("history"),
  dir(Shell).includes("history"),
);
print(attributesOf(shell));

print(list(classDict(LoudShell).keys()));
print([...classDict(Shell).keys()].filter((name) => !name.startsWith("_")));
print(
  [...attributesOf(Shell)]
    .filter(([name, value]) => callable(value))
    .map(([name, value]) => name),
);
print(
  new Map<string, any>(
    [...attributesOf(Shell)]
      .filter(
        ([name, value]) =>
          (isInt(value) || typeof value === "string") &&
          getItem(name, 0) !== "_",
      )
      .map(([name, value]) => [name, value]),
  ),
);
print(
  call(getItem(attributesOf(Shell), "do_greet"), shell, "Bob"),
  nameOf(getItem(attributesOf(Shell), "do_add")),
);
try {
  attributesOf(Shell).set("prompt", "$ ");
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  print(error);
}

print(dir("").filter((name) => name.startsWith("is")));
print(dir([]).filter((name) => getItem(name, 0) !== "_"));
print(
  dir(new Map()).filter((name) => name.includes("item")),
  dir(tuple()).includes("__len__"),
  dir(3).includes("__len__"),
);

class Point {
  declare x: number;
  declare y: number;

  constructor(x: number, y: number) {
    [this.x, this.y] = [x, y];
  }
}
definesMembers(Point, "__init__");

print(dir(new Point(1, 2)));

class Menu {
  __dir__(): string[] {
    return ["tea", "coffee"];
  }
}
definesMembers(Menu, "__dir__");

print(dir(new Menu()));
