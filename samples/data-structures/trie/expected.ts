import {
  contains,
  itemsView,
  print,
  setDefault,
  setItem,
  sorted,
  sum,
} from "./runtime/builtins.js";
import * as methods from "./runtime/methods.js";

class Trie {
  children: Map<string, Trie>;
  end: boolean;

  constructor() {
    this.children = new Map<string, Trie>();
    this.end = false;
  }

  insert(word: string): void {
    let node: Trie = this;
    for (const ch of word) {
      node = setDefault(node.children, ch, new Trie());
    }
    node.end = true;
  }

  find(prefix: string): Trie | null {
    let node: Trie = this;
    for (const ch of prefix) {
      if (!node.children.has(ch)) {
        return null;
      }
      node = node.children.get(ch)!;
    }
    return node;
  }

  __contains__(word: string): boolean {
    const node = this.find(word);
    return node !== null && node.end;
  }

  *words(prefix = ""): Generator<string> {
    if (this.end) {
      yield prefix;
    }
    for (const [ch, child] of sorted(itemsView(this.children))) {
      yield* child.words(prefix + ch);
    }
  }

  complete(prefix: string): string[] {
    const node = this.find(prefix);
    return node ? [...node.words(prefix)] : [];
  }
}

const t = new Trie();
for (const w of "car card care cat dog do done".split(" ")) {
  t.insert(w);
}
print(contains(t, "car"), contains(t, "ca"), contains(t, "doge"));
print(t.complete("car"), t.complete("do"), t.complete("x"));
print([...t.words()]);
// plain dict version
const END: string = "$";

function make(words: string[]): Map<string, Map<string, any> | boolean> {
  const root = new Map<
    string,
    Map<string, Map<string, any> | boolean> | boolean
  >();
  for (const w of words) {
    let cur: Map<string, Map<string, any> | boolean> | boolean = root;
    for (const c of w) {
      cur = methods.setdefault(
        cur,
        c,
        new Map<string, Map<string, Map<string, any> | boolean> | boolean>(),
      );
    }
    setItem(cur, END, true);
  }
  return root;
}

const trie = make(["a", "ab", "b"]);
print(trie);

function count(
  node: Map<string, Map<string, any> | boolean> | boolean,
): number | bigint {
  return sum(
    Array.from(methods.items(node), ([k, v]) => (k === END ? 1 : count(v))),
  );
}

print(count(trie));
