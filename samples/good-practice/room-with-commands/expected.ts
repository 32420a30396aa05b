/** Chat room on queues with a server loop, commands and idle timeouts. */

import {
  Queue,
  type Task,
  coroutine,
  createTask,
  gather,
  run as run_,
  sleep,
  wait,
} from "./runtime/asyncio.js";
import {
  bindWithParameters,
  callWith,
  dictPop,
  format,
  itemsView,
  list,
  sorted,
  split,
  str,
  unpack,
  unpackStarred,
  valuesView,
  withParameters,
} from "./runtime/builtins.js";

class User {
  name: string;
  inbox: Queue<string | null>;
  received: string[];

  constructor(name: string) {
    this.name = name;
    this.inbox = new Queue<string | null>();
    this.received = [];
  }

  async run(): Promise<number> {
    while (true) {
      const message = await this.inbox.get();
      if (message === null) {
        return this.received.length;
      }
      this.received.push(message);
    }
  }
}

class Room {
  users: Map<string, User>;
  history: [string, string][];
  commands: Map<string, (...args: any[]) => Promise<string>>;

  constructor() {
    this.users = new Map<string, User>();
    this.history = [];
    this.commands = new Map<string, (...args: any[]) => Promise<string>>([
      ["/who", bindWithParameters(this, "who")],
      ["/nick", bindWithParameters(this, "nick")],
      ["/stats", bindWithParameters(this, "stats")],
    ]);
  }

  async join(user: User): Promise<void> {
    this.users.set(user.name, user);
    await this.broadcast("*", `${user.name} joined`, user);
  }

  async leave(name: string): Promise<void> {
    const user = dictPop(this.users, name, null);
    if (user) {
      await user.inbox.put(null);
      await this.broadcast("*", `${name} left`);
    }
  }

  async broadcast(
    sender: string,
    text: string,
    skip: User | null = null,
  ): Promise<void> {
    this.history.push([sender, text]);
    await gather(
      ...[...this.users.values()]
        .filter((u) => u !== skip)
        .map((u) =>
          coroutine((arg0) => u.inbox.put(arg0), `${sender}: ${text}`),
        ),
    );
  }

  async who(user: User, ..._: string[]): Promise<string> {
    return sorted(this.users.keys()).join(", ");
  }

  async nick(
    user: User,
    new_: string | null = null,
    ..._: string[]
  ): Promise<string> {
    if (!new_) {
      return "usage: /nick NAME";
    }
    if (this.users.has(new_)) {
      return `${new_} is taken`;
    }
    let old: string;
    [old, user.name] = [user.name, new_];
    this.users.set(new_, dictPop(this.users, old));
    await this.broadcast("*", `${old} is now ${new_}`);
    return "ok";
  }

  async stats(user: User): Promise<string> {
    const counts = new Map<string, number>();
    for (const [sender] of this.history) {
      counts.set(sender, (counts.get(sender) ?? 0) + 1);
    }
    return sorted(itemsView(counts), { key: (kv) => [-kv[1], kv[0]] })
      .map(([k, v]) => `${k}=${v}`)
      .join(" ");
  }

  async handle(user: User, line: string): Promise<void> {
    if (line.startsWith("/")) {
      const [cmd, args] = unpackStarred(split(line), 1, 0);
      const handler = this.commands.get(cmd) ?? null;
      const reply = handler
        ? await callWith(handler, [user, ...args])
        : `unknown command ${cmd}`;
      console.log(`[${user.name}] ${reply}`);
    } else {
      await this.broadcast(user.name, line);
    }
  }
}
withParameters(Room.prototype.who, "user", "*_");
withParameters(Room.prototype.nick, "user", "new=", "*_");
withParameters(Room.prototype.stats, "user");

async function main(): Promise<void> {
  const room = new Room();
  const users = ["ann", "bob", "cy"].map((n) => new User(n));
  const tasks = new Map<User, Task<number>>();
  for (const u of users) {
    await room.join(u);
    tasks.set(
      u,
      createTask(() => u.run(), { name: u.name }),
    );
  }
  const [ann, bob, cy] = unpack(users, 3);
  const script: [User, string][] = [
    [ann, "hi all"],
    [bob, "/who"],
    [bob, "hello ann"],
    [cy, "/nick bob"],
    [cy, "/nick"],
    [cy, "/nick cyrus"],
    [cy, "/dance"],
    [ann, "/stats"],
  ];
  for (const [user, line] of script) {
    await room.handle(user, line);
    await sleep(0.01);
  }
  await room.leave("bob");
  await room.leave("nobody");
  for (const name of list(room.users.keys())) {
    await room.leave(name);
  }
  const [done, pending] = await wait(valuesView(tasks));
  console.log(done.size, pending.size);
  for (const [user, task] of tasks) {
    console.log(
      `${format(task.getName(), ">4")} (${user.name}) got ${task.result()}: ${str(user.received.slice(0, 2))}`,
    );
  }
}

await run_(main);
