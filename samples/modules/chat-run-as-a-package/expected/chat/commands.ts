import { Exception, getItem, split, str } from "../runtime/builtins.js";
import { Message } from "./messages.js";
import type { Room } from "./room.js";
import type { User } from "./users.js";

export class UnknownCommand extends Exception {}

export async function handle(
  room: Room,
  user: User,
  line: string,
): Promise<void> {
  if (!line.startsWith("/")) {
    await room.publish(new Message(user, line));
    return;
  }
  try {
    runCommand(room, user, split(line.slice(1)));
  } catch (error) {
    if (!(error instanceof UnknownCommand)) throw error;
    console.log(`! ${user.name}: ${str(error)}`);
  }
}

export function runCommand(room: Room, user: User, words: string[]): void {
  if (words.length === 1 && words[0] === "join") {
    room.join(user);
    console.log(
      `* ${user.name} joins ${room.name} (${room.members.length} inside)`,
    );
  } else if (words.length === 1 && words[0] === "leave") {
    room.leave(user);
    console.log(`* ${user.name} leaves`);
  } else if (words.length === 2 && words[0] === "nick") {
    const name = words[1];
    console.log(`* ${user.name} is now ${name}`);
    user.name = name;
  } else {
    throw new UnknownCommand(`no command ${getItem(words, 0)}`);
  }
}
