import {
  Dict,
  contains,
  equals,
  format,
  getItem,
  isAlnum,
  print,
  repr,
  setItem,
  slice,
  sorted,
  str,
  tupleOf,
} from "./runtime/builtins.js";

function isPalindrome(s: string): boolean {
  const cleaned = [...s].filter((c) => isAlnum(c)).map((c) => c.toLowerCase());
  return equals(cleaned, slice(cleaned, null, null, -1));
}

function isPalindromeRec(s: string): boolean {
  if (s.length < 2) {
    return true;
  }
  return s[0] === s.at(-1) && isPalindromeRec(s.slice(1, -1));
}

function longestPalindrome(s: string): string {
  let best = "";
  for (let i = 0; i < s.length; i++) {
    for (let [a, b] of [
      [i, i],
      [i, i + 1],
    ]) {
      while (a >= 0 && b < s.length && getItem(s, a) === s[b]) {
        a--;
        b++;
      }
      if (b - a - 1 > best.length) {
        best = s.slice(a + 1, b);
      }
    }
  }
  return best;
}

function areAnagrams(a: string, b: string): boolean {
  return equals(
    sorted(a.replaceAll(" ", "").toLowerCase()),
    sorted(b.replaceAll(" ", "").toLowerCase()),
  );
}

function groupAnagrams(words: string[]): Dict<readonly string[], string[]> {
  const groups = new Dict<readonly string[], string[]>();
  for (const word of words) {
    const key = tupleOf(sorted(word));
    if (!contains(groups, key)) {
      setItem(groups, key, []);
    }
    getItem(groups, key).push(word);
  }
  return groups;
}

for (const phrase of [
  "A man, a plan, a canal: Panama",
  "Hello",
  "Ésope reste ici et se repose",
  "Was it a car",
]) {
  console.log(`${format(repr(phrase), "40")} ${str(isPalindrome(phrase))}`);
}
print(isPalindromeRec("racecar"), isPalindromeRec("python"));
console.log(longestPalindrome("forgeeksskeegfor"));
console.log(longestPalindrome("babad"));
print(areAnagrams("Dormitory", "dirty room"));
const groups = groupAnagrams(["eat", "tea", "tan", "ate", "nat", "bat"]);
for (const [key, ws] of groups) {
  print(key, ws);
}
print([...groups.values()].filter((g) => g.length > 1));
print(groups);
