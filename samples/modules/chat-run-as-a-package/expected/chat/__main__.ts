import { run, sleep } from "../runtime/asyncio.js";
import { print } from "../runtime/builtins.js";
import { __version__ } from "./index.js";
import { handle } from "./commands.js";
import { Room } from "./room.js";
import { User } from "./users.js";

async function main(): Promise<void> {
  console.log(`chat ${__version__} (__main__)`);
  const room = new Room("lobby");
  const ann = new User("ann");
  const bob = new User("bob");
  const script: [User, string][] = [
    [ann, "/join"],
    [bob, "/join"],
    [ann, "hello everybody"],
    [bob, "/nick robert"],
    [bob, "hello ann"],
    [ann, "/dance"],
    [ann, "/leave"],
    [bob, "anyone here?"],
  ];
  for (const [user, line] of script) {
    await handle(room, user, line);
    await sleep(0.1);
  }
  print("ann has read:", ann.inbox);
  print("bob has read:", bob.inbox);
}

await run(main);
