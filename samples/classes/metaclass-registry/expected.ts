/** Metaclasses that register classes, share one object, and check what a class defines. */

import {
  awaitable,
  callLazily,
  gather,
  run as run_,
  sleep,
} from "./runtime/asyncio.js";
import {
  type ClassLike,
  Dict,
  NotImplementedError,
  TypeError,
  TypeType,
  assignedLater,
  call,
  callClass,
  contains,
  definesMembers,
  dictGet,
  getItem,
  getattr,
  instantiate,
  isInstance,
  isSubclass,
  iterate,
  join,
  len,
  nameOf,
  namespaceOf,
  partition,
  print,
  setItem,
  sorted,
  tuple,
  typeName,
} from "./runtime/builtins.js";

/** Knows every command by its name. */
class CommandMeta {
  static commands = new Dict<any, ClassLike | typeof Command>();

  static __init_subclass__(
    this: typeof Command,
    bases: [] | [typeof Command],
  ): void {
    if (bases.length > 0) {
      // the base itself is no command
      setItem(
        CommandMeta.commands,
        dictGet(namespaceOf(this), "name", nameOf(this).toLowerCase()),
        this,
      );
    }
  }

  static __len__(this: typeof Command): number {
    return this.commands.size;
  }

  static known(this: typeof Command): string {
    return join(", ", sorted(this.commands.keys()));
  }
}

class Command extends CommandMeta {
  async run(argument: string): Promise<string> {
    throw new NotImplementedError();
  }
}
Command.__init_subclass__([]);

class Echo extends Command {
  override async run(argument: string): Promise<string> {
    await sleep(0.01);
    return argument;
  }
}
Echo.__init_subclass__([Command]);

class Shout extends Command {
  static name_ = "shout-loud";

  override async run(argument: string): Promise<string> {
    await sleep(0.02);
    return argument.toUpperCase() + "!";
  }
}
Shout.__init_subclass__([Command]);

async function dispatch(line: string): Promise<any> {
  const [name, , argument] = partition(line, " ");
  const command = CommandMeta.commands.get(name) ?? null;
  if (command === null) {
    return `${name}: unknown, try ${Command.known()}`;
  }
  return await awaitable(callLazily(getattr(call(command), "run"), argument));
}

/** One object of each class. */
class Singleton {
  constructor(...args: any[]) {
    return callClass(new.target, args);
  }

  static _instances = new Map<
    typeof Settings | typeof Journal,
    Settings | Journal
  >();

  static __call__(
    this: typeof Settings | typeof Journal,
    ...args: boolean[]
  ): Settings | Journal {
    if (!this._instances.has(this)) {
      this._instances.set(this, instantiate(this, [...args]));
    }
    return getItem(this._instances, this);
  }
}

class Settings extends Singleton {
  declare debug: boolean;

  __init__(debug = false): void {
    console.log("settings are read");
    this.debug = debug;
  }
}

class Journal extends Singleton {
  declare lines: string[];

  __init__(): void {
    this.lines = [];
  }

  note(text: string): void {
    this.lines.push(text);
  }
}

/** Counts the objects of each class, and calls each by its number. */
class Counted {
  constructor(...args: any[]) {
    return callClass(new.target, args);
  }

  static __init_subclass__(this: typeof Ticket): void {
    this.made = 0;
  }

  static __call__(this: typeof Ticket, ...args: string[]): Ticket {
    this.made++;
    const item = instantiate(this, [...args]);
    item.number = this.made;
    return item;
  }
}

class Ticket extends Counted {
  declare static made: number;
  declare number: number;
  declare owner: string;

  __init__(owner: string): void {
    this.owner = owner;
  }
}
assignedLater(Ticket, "number");
Ticket.__init_subclass__();

class Voucher extends Ticket {}
Voucher.__init_subclass__();

/** A class must have all that `required` names, in its own body. */
class Interface {
  static __init_subclass__(
    this: typeof Service,
    bases: [] | [typeof Service],
  ): void {
    const missing = [...iterate(getattr(this, "required", tuple()))].filter(
      (one) => !contains(namespaceOf(this), one),
    );
    if (bases.length > 0 && missing.length > 0) {
      throw new TypeError(`${nameOf(this)} lacks ${join(", ", missing)}`);
    }
  }
}

class Service extends Interface {
  static required = tuple("start", "stop");
}
definesMembers(Service, "required");
Service.__init_subclass__([]);

async function main(): Promise<void> {
  for (const answer of await gather(
    () => dispatch("echo hello"),
    () => dispatch("shout-loud hello"),
    () => dispatch("fly away"),
  )) {
    print(answer);
  }
  print(
    len(Command),
    isInstance(Echo, TypeType) && isSubclass(Echo, CommandMeta),
    CommandMeta === CommandMeta,
  );

  print(new Settings(true) === new Settings(false), new Settings().debug);
  new Journal().note("first");
  new Journal().note("second");
  print(new Journal().lines);

  const tickets: Ticket[] = [
    new Ticket("Ann"),
    new Ticket("Bob"),
    new Voucher("Cid"),
  ];
  print(tickets.map((one) => tuple(typeName(one), one.owner, one.number)));
  console.log(Ticket.made, Voucher.made);

  try {
    class Broken extends Service {
      start(): string {
        return "started";
      }
    }
    definesMembers(Broken, "start");
    Broken.__init_subclass__([Service]);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    print(error);
  }
}

await run_(main);
