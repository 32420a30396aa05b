/** A tiny text adventure driven by a scripted list of commands. */

import {
  TypeError,
  ValueError,
  callWith,
  delItem,
  getItem,
  iterate,
  join,
  listRemove,
  or,
  print,
  repr,
  slice,
  sorted,
  split,
  splitLines,
  strip,
  truthy,
  unpackStarred,
  unpacked,
  withParameters,
} from "./runtime/builtins.js";
import * as methods from "./runtime/methods.js";

const rooms = new Map<
  string,
  Map<string, string | Map<string, string> | (string | null)[] | boolean>
>([
  [
    "hall",
    new Map<string, string | Map<string, string> | (string | null)[] | boolean>(
      [
        ["desc", "A dusty hall."],
        [
          "exits",
          new Map<string, string>([
            ["north", "library"],
            ["east", "kitchen"],
          ]),
        ],
        ["items", ["lamp"]],
      ],
    ),
  ],
  [
    "library",
    new Map<string, string | Map<string, string> | (string | null)[] | boolean>(
      [
        ["desc", "Shelves of old books."],
        ["exits", new Map<string, string>([["south", "hall"]])],
        ["items", ["book", "key"]],
      ],
    ),
  ],
  [
    "kitchen",
    new Map<string, string | Map<string, string> | (string | null)[] | boolean>(
      [
        ["desc", "It smells of soup."],
        [
          "exits",
          new Map<string, string>([
            ["west", "hall"],
            ["down", "cellar"],
          ]),
        ],
        ["items", []],
      ],
    ),
  ],
  [
    "cellar",
    new Map<string, string | Map<string, string> | (string | null)[] | boolean>(
      [
        ["desc", "Dark and cold."],
        ["exits", new Map<string, string>([["up", "kitchen"]])],
        ["items", ["treasure"]],
        ["locked", true],
      ],
    ),
  ],
]);

const player: { room: string; bag: (string | null)[]; moves: number } = {
  room: "hall",
  bag: [],
  moves: 0,
};

function describe(): void {
  const room = getItem(rooms, player.room);
  console.log("==", player.room.toUpperCase(), "==");
  print(getItem(room, "desc"));
  if (truthy(getItem(room, "items"))) {
    console.log("You see:", join(", ", sorted(iterate(room.get("items")!))));
  }
  print("Exits:", ...unpacked(getItem(room, "exits")));
}
withParameters(describe);

function go(direction: string | null = null): void {
  if (direction === null) {
    console.log("Go where?");
    return;
  }
  const room = getItem(rooms, player.room);
  const target = methods.get(getItem(room, "exits"), direction);
  if (!target) {
    console.log(`You can't go ${direction} from here.`);
  } else if (truthy(getItem(rooms, target).get("locked") ?? false)) {
    if (player.bag.includes("key")) {
      console.log("You unlock the door with the key.");
      delItem(rooms.get(target)!, "locked");
      player.room = target;
      player.moves++;
      describe();
    } else {
      console.log("The door is locked.");
    }
  } else {
    player.room = target;
    player.moves++;
    describe();
  }
}
withParameters(go, "direction=");

function take(item: string | null = null): void {
  const here = getItem(getItem(rooms, player.room), "items");
  if (item === "all") {
    for (const thing of iterate(slice(here))) {
      take(thing);
    }
    return;
  }
  let succeeded = false;
  try {
    methods.remove(here, item);
    succeeded = true;
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print("There is no", item, "here.");
  }
  if (succeeded) {
    player.bag.push(item);
    print("Taken:", item);
  }
}
withParameters(take, "item=");

function drop(item: string): void {
  if (player.bag.includes(item)) {
    listRemove(player.bag, item);
    methods.append(getItem(getItem(rooms, player.room), "items"), item);
    console.log("Dropped:", item);
  } else {
    console.log("You don't have that.");
  }
}
withParameters(drop, "item");

function inventory(): void {
  print(
    "You carry:",
    or(player.bag, () => "nothing"),
  );
}
withParameters(inventory);

const commands = new Map<string, (...args: any[]) => void>([
  ["go", go],
  ["take", take],
  ["get", take],
  ["drop", drop],
  ["inventory", inventory],
  ["i", inventory],
  ["look", describe],
]);

const script = `
look
i
go north
take book
get sword
take all
go
go up
go south
drop book
drop piano
dance
go east
go down
take treasure
inventory
drop
`;

for (const line of splitLines(strip(script))) {
  const [verb, args] = unpackStarred(split(line), 1, 0);
  console.log(`\n> ${line}`);
  if (!commands.has(verb)) {
    console.log(`I don't know how to ${repr(verb)}.`);
    continue;
  }
  try {
    callWith(commands.get(verb)!, args);
  } catch (e) {
    if (!(e instanceof TypeError)) throw e;
    print("Huh?", e);
  }
}

console.log("");
console.log("Moves:", player.moves);
print("Final state:", player);
print(
  new Map<string, string | Map<string, string> | (string | null)[] | boolean>(
    Array.from(rooms, ([name, room]) => [name, getItem(room, "items")]),
  ),
);
