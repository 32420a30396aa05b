import { sleep } from "../runtime/asyncio.js";
import { listRemove, str } from "../runtime/builtins.js";
import type { Message } from "./messages.js";
import type { User } from "./users.js";

export class Room {
  name: string;
  members: User[];

  constructor(name: string) {
    this.name = name;
    this.members = [];
  }

  async publish(message: Message): Promise<void> {
    for (const member of this.members) {
      if (member !== message.sender) {
        member.receive(str(message));
        await sleep(0);
      }
    }
  }

  join(user: User): void {
    this.members.push(user);
  }

  leave(user: User): void {
    listRemove(this.members, user);
  }
}
