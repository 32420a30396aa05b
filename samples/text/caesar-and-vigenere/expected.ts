// Caesar cipher - classic exercise

import {
  chr,
  getItem,
  guardedItems,
  isAlpha,
  isLower,
  isUpper,
  makeTrans,
  mod,
  ord,
  print,
  sort,
  split,
  sum,
  translate,
} from "./runtime/builtins.js";
import * as string from "./runtime/string.js";

function caesar(text: string, shift: number, decode = false): string {
  if (decode) {
    shift = -shift;
  }
  let result = "";
  for (const char of text) {
    if (isUpper(char)) {
      result += chr(mod(ord(char) - ord("A") + shift, 26) + ord("A"));
    } else if (isLower(char)) {
      result += chr(mod(ord(char) - ord("a") + shift, 26) + ord("a"));
    } else {
      result += char;
    }
  }
  return result;
}

function caesarTranslate(text: string, shift: number): string {
  const alphabet = string.asciiLowercase;
  const shifted = alphabet.slice(shift) + alphabet.slice(0, shift);
  const table = makeTrans(
    alphabet + alphabet.toUpperCase(),
    shifted + shifted.toUpperCase(),
  );
  return translate(text, table);
}

function bruteForce(cipher: string): Map<number, string> {
  const candidates = new Map<number, string>();
  for (let key = 0; key < 26; key++) {
    candidates.set(key, caesar(cipher, key, true));
  }
  return candidates;
}

const message = "Hello, World! The quick brown fox.";
const secret = caesar(message, 3);
console.log("Message :", message);
console.log("Secret  :", secret);
console.log("Decoded :", caesar(secret, 3, true));
print(caesarTranslate(message, 3) === secret);

const common = new Set<string>(["the", "and", "fox", "hello"]);
const scores: [number, number, string][] = [];
for (const [key, text] of guardedItems(bruteForce(secret))) {
  const words = split(
    text
      .toLowerCase()
      .replaceAll(",", "")
      .replaceAll("!", "")
      .replaceAll(".", ""),
  );
  const score = sum(words.filter((w) => common.has(w)).map((w) => 1));
  scores.push([score, key, text]);
}
sort(scores, { reverse: true });
const best = getItem(scores, 0);
console.log(`Best key: ${best[1]} with score ${best[0]} -> ${best[2]}`);

function vigenere(text: string, key: string, sign = 1): string {
  const out: string[] = [];
  let i = 0;
  for (const c of text) {
    if (isAlpha(c)) {
      const base = isUpper(c) ? ord("A") : ord("a");
      const k = ord(getItem(key, mod(i, key.length)).toLowerCase()) - ord("a");
      out.push(chr(mod(ord(c) - base + sign * k, 26) + base));
      i++;
    } else {
      out.push(c);
    }
  }
  return out.join("");
}

const v = vigenere("Attack at dawn!", "LEMON");
print(v, "|", vigenere(v, "LEMON", -1));
