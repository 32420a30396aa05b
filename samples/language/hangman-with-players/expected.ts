// Day 7 - Hangman, object oriented, with a scripted player

import {
  Exception,
  PySet,
  ValueError,
  call,
  format,
  getItem,
  itemsView,
  iter,
  le,
  len,
  maxBy,
  next,
  orInPlace,
  print,
  repr,
  sorted,
  str,
  strCount,
  title,
  tuple,
  tupleItem,
  typeName,
} from "./runtime/builtins.js";
import * as random from "./runtime/random.js";
import * as string from "./runtime/string.js";

class HangmanError extends Exception {}

class AlreadyGuessed extends HangmanError {
  __str__(): string {
    return `you already tried ${repr(tupleItem(this.args, 0))}`;
  }
}

class Hangman {
  _word: string;
  _guessed: Set<string>;
  errors: number;
  maxErrors: number;
  static STAGES: string[] = ["", "O", "O-", "O-|", "O-|-", "O-|-<"];

  static readonly maxErrorsDefault = Hangman.STAGES.length - 1;

  constructor(word: string, maxErrors: number = Hangman.maxErrorsDefault) {
    this._word = word.toUpperCase();
    this._guessed = new Set<string>();
    this.errors = 0;
    this.maxErrors = maxErrors;
  }

  get masked(): string {
    return Array.from(this._word, (c) => (this._guessed.has(c) ? c : "_")).join(
      " ",
    );
  }

  get won(): boolean {
    return le(new PySet<string>(this._word), this._guessed);
  }

  get over(): boolean {
    return this.won || this.errors >= this.maxErrors;
  }

  guess(letter: string): number {
    letter = letter.toUpperCase();
    if (len(letter) !== 1 || !string.asciiUppercase.includes(letter)) {
      throw new ValueError(`not a letter: ${repr(letter)}`);
    }
    if (this._guessed.has(letter)) {
      throw new AlreadyGuessed(letter);
    }
    this._guessed = orInPlace(this._guessed, new Set<string>([letter]));
    if (this._word.includes(letter)) {
      return strCount(this._word, letter);
    }
    this.errors++;
    return 0;
  }

  __str__(): string {
    return `${format(this.masked, "<20")} [${format(getItem(Hangman.STAGES, this.errors), "<5")}] ${this.maxErrors - this.errors} left`;
  }
}

class FrequencyPlayer {
  rng: random.Random;
  queue: string[];
  static ORDER = "etaoinshrdlu";

  constructor(rng: random.Random) {
    this.rng = rng;
    this.queue = [...FrequencyPlayer.ORDER];
  }

  __call__(): string {
    if (this.queue.length > 0) {
      return this.queue.shift()!;
    }
    return this.rng.choice(string.asciiLowercase);
  }
}

function play(
  word: string,
  player: FrequencyPlayer | (() => string),
): readonly [boolean, number] {
  const game = new Hangman(word);
  let turn = 0;
  while (!game.over) {
    turn++;
    const letter = call(player);
    let hits: number;
    try {
      hits = game.guess(letter);
    } catch (e) {
      if (!(e instanceof ValueError || e instanceof HangmanError)) throw e;
      console.log(`  ${format(turn, "2")}. ${typeName(e)}: ${str(e)}`);
      continue;
    }
    console.log(`  ${format(turn, "2")}. ${letter} -> ${hits} ${str(game)}`);
  }
  return tuple(game.won, turn);
}

random.seed(3);
const words = ["banana", "syzygy", "noodle"];
random.shuffle(words);
const scores = new Map<string, readonly [string, number]>();
let turns: number;
for (const word of words) {
  console.log(title(word));
  let won: boolean;
  [won, turns] = play(
    word,
    new FrequencyPlayer(new random.Random(word.length)),
  );
  scores.set(word, tuple(won ? "won" : "lost", turns));
}
const script = iter("a1aB?");
print(play("ab", () => next(script)));
for (const item2 of sorted(itemsView(scores), {
  key: (item) => item[1][1],
  reverse: true,
})) {
  let word: string;
  let state: string;
  [word, [state, turns]] = item2;
  console.log(
    `${format(word, ".<12")}${format(state, ".>6")}${format(turns, "4d")}`,
  );
}
print(
  maxBy(scores.keys(), { key: (w) => getItem(scores, w)[1] }),
  new Map<string, readonly [string, number]>(sorted(itemsView(scores))),
);
