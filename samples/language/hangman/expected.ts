import {
  PySet,
  float,
  getItem,
  isAlpha,
  le,
  len,
  listCount,
  print,
  range,
  roundHalfEven,
  sum,
} from "./runtime/builtins.js";
import * as random from "./runtime/random.js";

const WORDS = ["python", "developer", "keyboard", "function", "variable"];

function play(word: string, guesses: string | string[]): boolean {
  let lives = 6;
  const found = new Set<string>();
  const wrong: string[] = [];
  console.log("_ ".repeat(word.length));
  let completed = true;
  for (let g of guesses) {
    g = g.toLowerCase();
    if (len(g) !== 1 || !isAlpha(g)) {
      console.log("Invalid guess:", g);
      continue;
    }
    if (found.has(g) || wrong.includes(g)) {
      console.log(`You already tried '${g}'`);
      continue;
    }
    if (word.includes(g)) {
      found.add(g);
      console.log(
        "Good:",
        Array.from(word, (c) => (found.has(c) ? c : "_")).join(" "),
      );
    } else {
      lives--;
      wrong.push(g);
      console.log(
        `Wrong! ${lives} ${lives === 1 ? "life" : "lives"} left. Missed: ${wrong.join(", ")}`,
      );
    }
    if (le(new PySet<string>(word), found)) {
      console.log("You win!");
      return true;
    }
    if (lives === 0) {
      completed = false;
      break;
    }
  }
  if (completed) {
    console.log("No more guesses");
  }
  console.log("The word was", word);
  return false;
}

random.seed(42);
const word = random.choice(WORDS);
console.log(word.length);
const results = [
  play("python", "ptxyhzon"),
  play("keyboard", ["a", "a", "ee", "1", "q", "w", "z", "x", "c", "v"]),
];
print(results, listCount(results, true));
const wins = sum(results);
const losses = results.length - sum(results);
console.log(`${wins} win(s), ${losses} loss(es)`);
print(
  Array.from({ length: 10 }, () => random.randint(1, 6)),
  random.sample(range(100), 5),
  float(roundHalfEven(random.random(), 6)),
);
const deck = [..."CDHS"].flatMap((s) =>
  Array.from("23456789TJQKA", (r) => `${r}${s}`),
);
random.shuffle(deck);
print(deck.slice(0, 5), getItem(deck, -1));
