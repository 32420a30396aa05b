/** A chat room in memory: every member has a queue of messages. */

import {
  Queue,
  type Task,
  createTask,
  gather,
  run,
  sleep,
} from "./runtime/asyncio.js";
import {
  type BaseException,
  ConnectionResetError,
  ValueError,
  bound,
  dictPop,
  enterAsync,
  fitted,
  getItem,
  guardedItems,
  print,
  printTo,
  repr,
  sorted,
  split,
  str,
} from "./runtime/builtins.js";
import { freezeDataclass } from "./runtime/dataclasses.js";

class Message {
  sender: string | null;
  text: string;

  constructor(sender: string | null, text: string) {
    this.sender = sender;
    this.text = text;
    freezeDataclass(this);
  }

  __repr__(): string {
    return `Message(sender=${repr(this.sender)}, text=${repr(this.text)})`;
  }

  __str__(): string {
    if (this.sender === null) {
      return `* ${this.text}`;
    }
    return `<${this.sender}> ${this.text}`;
  }
}

class NickInUse extends ValueError {
  nick: string;

  constructor(nick: string) {
    super(`${repr(nick)} is taken`);
    this.nick = nick;
  }
}

class Room {
  name: string;
  topic: string;
  queues: Map<string, Queue<Message | null>>;
  history: Message[];

  constructor(name: string, topic = "") {
    this.name = name;
    this.topic = topic;
    this.queues = new Map<string, Queue<Message | null>>();
    this.history = [];
  }

  get nicks(): string[] {
    return sorted(this.queues.keys());
  }

  async join(nick: string): Promise<Member> {
    if (this.queues.has(nick)) {
      throw new NickInUse(nick);
    }
    this.queues.set(nick, new Queue<Message | null>());
    await this.publish(new Message(null, `${nick} joined ${this.name}`));
    return new Member(this, nick);
  }

  async leave(nick: string): Promise<void> {
    const queue = dictPop(this.queues, nick);
    await queue.put(null);
    await this.publish(new Message(null, `${nick} left`));
  }

  /** Tells everybody but the sender; returns how many listen. */
  async publish(message: Message): Promise<number> {
    this.history.push(message);
    let heard = 0;
    for (const [nick, queue] of guardedItems(this.queues)) {
      if (nick !== message.sender) {
        await queue.put(message);
        heard++;
      }
    }
    return heard;
  }
}

/** Leaves the room at the end of its `async with`. */
class Member {
  room: Room;
  nick: string;

  constructor(room: Room, nick: string) {
    this.room = room;
    this.nick = nick;
  }

  async __aenter__(): Promise<Member> {
    return this;
  }

  async __aexit__(
    excType: any,
    exc: BaseException | null,
    traceback: unknown,
  ): Promise<boolean> {
    await this.room.leave(this.nick);
    // A lost connection is the end of a visit, not an error.
    return excType === ConnectionResetError;
  }

  async say(text: string): Promise<void> {
    if (text.startsWith("/")) {
      await this.command(
        ...fitted(
          this.command,
          "Member.command",
          [...split(text.slice(1))],
          "(self)",
          "name",
          "*arguments",
        ),
      );
      return;
    }
    const heard = await this.room.publish(new Message(this.nick, text));
    console.log(`${this.nick} -> ${heard}: ${text}`);
  }

  async command(name: string, ...arguments_: string[]): Promise<void> {
    if (name === "who" && arguments_.length === 0) {
      console.log(`${this.nick} sees ${this.room.nicks.join(", ")}`);
    } else if (name === "topic" && arguments_.length >= 1) {
      const first = arguments_[0];
      const others = arguments_.slice(1);
      this.room.topic = [first, ...others].join(" ");
      const text = `topic is now ${repr(this.room.topic)}`;
      await this.room.publish(new Message(null, text));
    } else {
      console.log(`${this.nick}: unknown command /${name}`);
    }
  }

  async *messages(): AsyncGenerator<Message> {
    const queue = getItem(this.room.queues, this.nick);
    let message: Message | null;
    while ((message = await queue.get()) !== null) {
      yield message;
    }
  }
}

async function listen(member: Member): Promise<number> {
  let count = 0;
  for await (const message of member.messages()) {
    count++;
    console.log(`    [${member.nick}] ${str(message)}`);
  }
  return count;
}

async function visit(
  room: Room,
  nick: string,
  after: number,
  ...lines: string[]
): Promise<number> {
  await sleep(after);
  let listener: Task<number> | undefined;
  const scope = await enterAsync(await room.join(nick));
  const member = scope.value;
  try {
    listener = createTask(() => listen(member));
    for (const line of lines) {
      await sleep(0.2);
      if (line === "!") {
        throw new ConnectionResetError("the cable was pulled");
      }
      await member.say(line);
    }
  } catch (error) {
    await scope.fail(error);
  } finally {
    await scope.exit();
  }
  return await bound(listener, "listener");
}

async function main(): Promise<void> {
  const room = new Room("#tea");
  const heard = await gather(
    () => visit(room, "ann", 0, "hello?", "/who", "/topic green tea", "bye"),
    () => visit(room, "bob", 0.1, "hi ann", "/dance now", "!", "unheard"),
    () => visit(room, "cid", 0.3, "good evening"),
  );
  print("heard:", heard);
  print("topic:", room.topic, "| left in the room:", room.nicks);
  await room.join("dan");
  try {
    await room.join("dan");
  } catch (error) {
    if (!(error instanceof NickInUse)) throw error;
    console.log(`error: ${str(error)} (${error.nick})`);
  }
  printTo({ sep: "\n" }, ...room.history.slice(-3));
}

await run(main);
