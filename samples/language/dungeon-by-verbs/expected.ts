import {
  Dict,
  Exception,
  KeyError,
  PySet,
  add,
  and,
  callWith,
  contains,
  definesMembers,
  dir,
  expected,
  getItem,
  getattr,
  iterate,
  join,
  or,
  orInPlace,
  print,
  repr,
  slice,
  sorted,
  split,
  splitLines,
  str,
  truthy,
  unpackStarred,
  withParameters,
} from "./runtime/builtins.js";
import * as methods from "./runtime/methods.js";
import * as random from "./runtime/random.js";
import * as textwrap from "./runtime/textwrap.js";

const ROOMS = new Dict<
  string | null,
  Map<
    string,
    string | Dict<string | null, string> | (string | null)[] | boolean
  >
>([
  [
    "hall",
    new Map<
      string,
      string | Dict<string | null, string> | (string | null)[] | boolean
    >([
      ["desc", "A long hall. Dust everywhere."],
      [
        "exits",
        new Dict<string | null, string>([
          ["north", "library"],
          ["east", "kitchen"],
        ]),
      ],
      ["items", ["lamp"]],
    ]),
  ],
  [
    "library",
    new Map<
      string,
      string | Dict<string | null, string> | (string | null)[] | boolean
    >([
      ["desc", "Shelves up to the ceiling, and a locked chest in the corner."],
      ["exits", new Dict<string | null, string>([["south", "hall"]])],
      ["items", ["book", "key"]],
    ]),
  ],
  [
    "kitchen",
    new Map<
      string,
      string | Dict<string | null, string> | (string | null)[] | boolean
    >([
      ["desc", "It smells of old soup."],
      [
        "exits",
        new Dict<string | null, string>([
          ["west", "hall"],
          ["down", "cellar"],
        ]),
      ],
      ["items", []],
    ]),
  ],
  [
    "cellar",
    new Map<
      string,
      string | Dict<string | null, string> | (string | null)[] | boolean
    >([
      ["desc", "Dark. Something is breathing."],
      ["exits", new Dict<string | null, string>([["up", "kitchen"]])],
      ["items", ["treasure"]],
      ["dark", true],
    ]),
  ],
]);

const MONSTERS: [string, number, number][] = [
  ["rat", 4, 1],
  ["goblin", 7, 3],
];

class GameOver extends Exception {}
definesMembers(GameOver);

class Game {
  declare rng: random.Random;
  declare here: string | null;
  declare bag: PySet<string | null>;
  declare hp: number;
  declare monster: { name: string; hp: number; damage: number } | null;
  declare turns: number;
  declare visited: PySet<string | null>;
  declare verbs: Map<string, any>;

  constructor(seed: number | null = null) {
    this.rng = new random.Random(seed);
    this.here = "hall";
    this.bag = new PySet<string | null>();
    this.hp = 10;
    this.monster = null;
    this.turns = 0;
    this.visited = new PySet<string | null>([this.here]);
    this.verbs = new Map<string, any>(
      dir(this)
        .filter((name) => name.startsWith("do_"))
        .map((name) => [slice(name, 3), getattr(this, name)]),
    );
  }

  get room(): Map<
    string,
    string | Dict<string | null, string> | (string | null)[] | boolean
  > {
    return getItem(ROOMS, this.here);
  }

  say(text: any): void {
    console.log(
      textwrap.fill(text, {
        width: 48,
        initialIndent: "  ",
        subsequentIndent: "  ",
      }),
    );
  }

  dark(): string | Dict<string | null, string> | (string | null)[] | boolean {
    return and(this.room.get("dark") ?? false, () => !this.bag.has("lamp"));
  }

  do_look(..._: unknown[]): void {
    if (truthy(this.dark())) {
      this.say("It is too dark to see.");
      return;
    }
    const exits = join(", ", sorted(iterate(getItem(this.room, "exits"))));
    this.say(add(add(add(getItem(this.room, "desc"), " Exits: "), exits), "."));
    if (truthy(getItem(this.room, "items"))) {
      this.say(
        "You see: " +
          join(
            ", ",
            expected(
              getItem(this.room, "items"),
              "Iterable",
              "can only join an iterable",
            ),
          ) +
          ".",
      );
    }
  }

  do_go(where: any = null, ..._: unknown[]): void {
    if (!contains(getItem(this.room, "exits"), where)) {
      this.say(`You can't go ${where || "nowhere"}.`);
      return;
    }
    this.here = getItem(getItem(this.room, "exits"), where);
    this.visited.add(this.here);
    this.do_look();
    if (this.here === "cellar" && this.monster === null) {
      const [name, hp, damage] = this.rng.choice(MONSTERS);
      this.monster = { name, hp, damage };
      this.say(`A ${name} jumps at you!`);
    }
  }

  do_take(item: string | null = null, ...rest: any[]): void {
    item = rest.length > 0 ? join(" ", [item, ...rest]) : item;
    if (contains(getItem(this.room, "items"), item) && !truthy(this.dark())) {
      methods.remove(getItem(this.room, "items"), item);
      this.bag = orInPlace(this.bag, new PySet<string | null>([item]));
      this.say(`Taken: ${str(item)}.`);
    } else {
      this.say("Take what?");
    }
  }

  do_fight(..._: unknown[]): void {
    if (this.monster === null || !truthy(this.monster)) {
      this.say("You fight the air.");
      return;
    }
    const hit = this.rng.randint(1, 6);
    this.monster.hp -= hit;
    this.say(`You hit the ${this.monster.name} for ${hit}.`);
    if (this.monster.hp <= 0) {
      this.say(`The ${this.monster.name} is dead.`);
      this.monster = null;
    } else {
      this.hp -= this.monster.damage;
      if (this.hp <= 0) {
        throw new GameOver("You died.");
      }
    }
  }

  do_bag(..._: unknown[]): void {
    print(
      "  bag:",
      or(sorted(this.bag), () => "empty"),
    );
  }

  do_quit(..._: unknown[]): never {
    throw new GameOver("Bye.");
  }

  turn(line: string): void {
    const [verb, args] = unpackStarred(split(line.toLowerCase()), 1, 0);
    this.turns++;
    let action!: any;
    let succeeded = false;
    try {
      action = getItem(this.verbs, verb);
      succeeded = true;
    } catch (error) {
      if (!(error instanceof KeyError)) throw error;
      this.say(`I don't know how to ${repr(verb)}.`);
    }
    if (succeeded) {
      callWith(action, args);
    }
  }

  score(): number {
    return (
      this.visited.size * 5 +
      20 * Number(this.bag.has("treasure")) -
      Math.floor(this.turns / 10)
    );
  }
}
withParameters(Game.prototype.say, "text");
withParameters(Game.prototype.dark);
withParameters(Game.prototype.turn, "line");
withParameters(Game.prototype.score);
definesMembers(
  Game,
  "__init__",
  "room",
  "say",
  "dark",
  "do_look",
  "do_go",
  "do_take",
  "do_fight",
  "do_bag",
  "do_quit",
  "turn",
  "score",
);

const script = `look
go west
go east
go down
look
fight
fight
fight
fight
go up
go west
take lamp
dance wildly
go north
take old book
take book
take
go south
go east
go down
take treasure
bag
quit
look`;

const game = new Game(7);
print(sorted(game.verbs.keys()));
let completed = true;
for (const line of splitLines(script)) {
  console.log(">", line);
  try {
    game.turn(line);
  } catch (end) {
    if (!(end instanceof GameOver)) throw end;
    print("***", end);
    completed = false;
    break;
  }
}
if (completed) {
  console.log("the script ran out");
}
print(
  "score",
  game.score(),
  "turns",
  game.turns,
  "hp",
  game.hp,
  sorted(game.visited),
);
