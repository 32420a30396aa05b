import {
  CancelledError,
  Queue,
  QueueFull,
  type Task,
  createTask,
  gather,
  run,
  sleep,
} from "./runtime/asyncio.js";
import {
  KeyError,
  delItem,
  dictPop,
  enumerate,
  float,
  getItem,
  itemsView,
  list,
  method,
  partition,
  percentFormat,
  print,
  sorted,
  tuple,
  tupleItem,
  zip,
} from "./runtime/builtins.js";
import { DefaultDict } from "./runtime/collections.js";

// A chat room with nicknames, private messages and a slow client that gets kicked.

class Room {
  name: string;
  limit: number;
  members: Map<string, Client>;
  history: string[];

  constructor(name: string, limit = 3) {
    this.name = name;
    this.limit = limit;
    this.members = new Map<string, Client>();
    this.history = [];
  }

  join(client: Client): void {
    if (this.members.has(client.nick)) {
      client.nick = client.nick + "_";
    }
    this.members.set(client.nick, client);
    this.broadcast("*", `${client.nick} joined`);
    for (const line of this.history.slice(-3, -1)) {
      client.deliver("(old) " + line);
    }
  }

  leave(client: Client, why = "left"): void {
    if (dictPop(this.members, client.nick, null) !== null) {
      this.broadcast("*", `${client.nick} ${why}`);
    }
  }

  broadcast(sender: string, text: string): void {
    const line = `<${sender}> ${text}`;
    this.history.push(line);
    for (const [nick, member] of list(itemsView(this.members))) {
      if (nick !== sender) {
        try {
          member.deliver(line);
        } catch (error) {
          if (!(error instanceof QueueFull)) throw error;
          this.leave(member, "was too slow");
          member.kick();
        }
      }
    }
  }

  private(sender: string, to: string, text: string): void {
    try {
      getItem(this.members, to).deliver(`[${sender}] ${text}`);
    } catch (error) {
      if (!(error instanceof KeyError)) throw error;
      getItem(this.members, sender).deliver("no such nick: " + to);
    }
  }
}

class Client {
  nick: string;
  speed: number;
  inbox: Queue<string>;
  received: string[];
  task: Task<unknown> | null;

  constructor(nick: string, speed = float(0.0)) {
    this.nick = nick;
    this.speed = speed;
    this.inbox = new Queue<string>(4);
    this.received = [];
    this.task = null;
  }

  deliver(line: string): void {
    this.inbox.putNowait(line);
  }

  kick(): void {
    if (this.task) {
      this.task.cancel("kicked");
    }
  }

  async listen(): Promise<never> {
    try {
      while (true) {
        const line = await this.inbox.get();
        await sleep(this.speed);
        this.received.push(line);
      }
    } catch (e) {
      if (!(e instanceof CancelledError)) throw e;
      this.received.push(
        percentFormat(
          "-- %s",
          e.args.length > 0 ? tupleItem(e.args, 0) : "disconnected",
        ),
      );
      throw e;
    }
  }
}

const COMMANDS = new Map<
  string,
  (self: Server, room: Room, client: Client, rest: string) => void
>();

function command(
  name: string,
): (
  f: (self: Server, room: Room, client: Client, rest: string) => void,
) => (self: Server, room: Room, client: Client, rest: string) => void {
  function register(
    f: (self: Server, room: Room, client: Client, rest: string) => void,
  ): (self: Server, room: Room, client: Client, rest: string) => void {
    COMMANDS.set(name, f);
    return f;
  }
  return register;
}

class Server {
  rooms: DefaultDict<string, Room>;
  log: (readonly [string, string])[];
  static commands = COMMANDS;

  constructor() {
    this.rooms = new DefaultDict<string, Room>(() => new Room("lobby"));
    this.log = [];
  }

  declare action: (room: Room, client: Client, rest: string) => void;

  static {
    Server.prototype.action = method(
      command("/me")(function action(
        self: Server,
        room: Room,
        client: Client,
        rest: string,
      ): void {
        room.broadcast(client.nick, "~ " + rest + " ~");
      }),
    );
  }

  declare message: (room: Room, client: Client, rest: string) => void;

  static {
    Server.prototype.message = method(
      command("/msg")(function message(
        self: Server,
        room: Room,
        client: Client,
        rest: string,
      ): void {
        const [to, , text] = partition(rest, " ");
        room.private(client.nick, to, text);
      }),
    );
  }

  declare rename: (room: Room, client: Client, rest: string) => void;

  static {
    Server.prototype.rename = method(
      command("/nick")(function rename(
        self: Server,
        room: Room,
        client: Client,
        rest: string,
      ): void {
        const old = client.nick;
        delItem(room.members, old);
        client.nick = rest;
        room.members.set(rest, client);
        room.broadcast("*", `${old} is now ${rest}`);
      }),
    );
  }

  declare who: (room: Room, client: Client, rest: string) => void;

  static {
    Server.prototype.who = method(
      command("/who")(function who(
        self: Server,
        room: Room,
        client: Client,
        rest: string,
      ): void {
        client.deliver(sorted(room.members.keys()).join(", "));
      }),
    );
  }

  handle(client: Client, line: string): void {
    const room = this.rooms.getOrCreate("lobby");
    if (line.startsWith("/")) {
      const [name, , rest] = partition(line, " ");
      const f = Server.commands.get(name) ?? null;
      if (f === null) {
        client.deliver("unknown command " + name);
        this.log.push(tuple(client.nick, name));
      } else {
        f(this, room, client, rest);
      }
    } else {
      room.broadcast(client.nick, line);
    }
  }
}

async function play(
  server: Server,
  client: Client,
  lines: string[],
  pause: number,
): Promise<string | number> {
  client.task = createTask(() => client.listen());
  server.rooms.getOrCreate("lobby").join(client);
  for (const line of lines) {
    await sleep(pause);
    if (client.task.done()) {
      return "gone";
    }
    server.handle(client, line);
  }
  await sleep(1);
  server.rooms.getOrCreate("lobby").leave(client);
  client.task.cancel();
  try {
    await client.task;
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
  }
  return lines.length;
}

async function main(): Promise<void> {
  const server = new Server();
  const clients = [
    new Client("ann"),
    new Client("bob"),
    new Client("ann"),
    new Client("slug", 5),
  ];
  const scripts = [
    ["hello all", "/me waves", "/who", "/dance"],
    ["hi ann", "/msg ann psst", "/msg zoe are you there?", "/nick robert"],
    ["me too", "/who"],
    new Array<string>(3).fill("...zzz"),
  ];
  const results = await gather(
    ...Array.from(
      enumerate(zip(clients, scripts)),
      ([i, [c, lines]]) =>
        () =>
          play(server, c, lines, 0.2 + i / 50),
    ),
  );
  print(results);
  for (const c of clients) {
    console.log(`${c.nick} got ${c.received.length}:`);
    for (const line of c.received) {
      console.log("   ", line);
    }
  }
  print(
    server.log,
    sorted(Server.commands.keys()),
    server.rooms.getOrCreate("lobby").history.length,
  );
}

await run(main);
