import {
  AssertionError,
  type Bytes,
  ValueError,
  add,
  bytesFrom,
  bytesHex,
  chr,
  div,
  encode as encode_,
  format,
  getItem,
  getattr,
  int,
  itemsView,
  len,
  listPop,
  mod,
  next,
  print,
  range,
  repr,
  rstrip,
  slice,
  sorted,
  str,
  tuple,
} from "./runtime/builtins.js";
import { Counter } from "./runtime/collections.js";
import * as heapq from "./runtime/heapq.js";
import { NamedTuple } from "./runtime/typing.js";

class Leaf extends NamedTuple<readonly [string, number]> {
  static override readonly _fields: readonly string[] = tuple("char", "weight");
  declare readonly char: string;
  declare readonly weight: number;

  constructor(char: string, weight: number) {
    super({ char, weight });
  }
}
class Node extends NamedTuple<
  readonly [Leaf | Node, Leaf | Node, number | bigint]
> {
  static override readonly _fields: readonly string[] = tuple(
    "left",
    "right",
    "weight",
  );
  declare readonly left: Leaf | Node;
  declare readonly right: Leaf | Node;
  declare readonly weight: number | bigint;

  constructor(left: Leaf | Node, right: Leaf | Node, weight: number | bigint) {
    super({ left, right, weight });
  }
}

function buildTree(text: string): Leaf | Node {
  const counts = new Counter<string>(text);
  const heap: [number | bigint, number, Leaf | Node][] = sorted(
    itemsView(counts),
  ).map(([ch, n], i) => [n, i, new Leaf(ch, n)]);
  heapq.heapify(heap);
  let serial = heap.length;
  while (heap.length > 1) {
    const [n1, , a] = heapq.heappop(heap);
    const [n2, , b] = heapq.heappop(heap);
    heapq.heappush(heap, [add(n1, n2), serial, new Node(a, b, add(n1, n2))]);
    serial++;
  }
  return getItem(heap, 0)[2];
}

function codes(
  tree: Leaf | Node,
  prefix = "",
  table: Map<string, string> | null = null,
): Map<string, string> {
  if (table === null) {
    table = new Map<string, string>();
  }
  if (tree instanceof Leaf) {
    table.set(tree.char, prefix || "0");
  } else {
    codes(tree.left, prefix + "0", table);
    codes(tree.right, prefix + "1", table);
  }
  return table;
}

function encode(text: string, table: Map<string, string>): [number, Bytes] {
  let bits = Array.from(text, (c) => getItem(table, c)).join("");
  const padding = mod(-len(bits), 8);
  bits += "0".repeat(padding);
  const data = bytesFrom(
    (function* (source: Iterable<number>) {
      for (const i of source) {
        yield int(slice(bits, i, i + 8), 2);
      }
    })(range(0, len(bits), 8)),
  );
  return [padding, data];
}

function decode(padding: number, data: Bytes, tree: Leaf | Node): string {
  let bits = Array.from(data, (byte) => format(byte, "08b")).join("");
  if (padding > 0) {
    bits = slice(bits, null, -padding);
  }
  const out: string[] = [];
  let node = tree;
  for (const bit of bits) {
    if (!(tree instanceof Leaf)) {
      node = bit === "0" ? getattr(node, "left") : getattr(node, "right");
    }
    if (node instanceof Leaf) {
      out.push(node.char);
      node = tree;
    }
  }
  return out.join("");
}

function show(tree: Leaf | Node, depth = 0): void {
  const pad = "    ".repeat(depth);
  if (tree instanceof Leaf) {
    console.log(`${pad}${repr(tree.char)}: ${tree.weight}`);
  } else {
    console.log(`${pad}[${str(tree.weight)}]`);
    for (const child of [tree.left, tree.right]) {
      show(child, depth + 1);
    }
  }
}

function lzwCompress(text: string): number[] {
  const table = new Map<string, number>(
    Array.from({ length: 256 }, (_, i) => [chr(i), i]),
  );
  let w = "";
  const result: number[] = [];
  for (const c of text) {
    if (table.has(w + c)) {
      w += c;
    } else {
      result.push(getItem(table, w));
      table.set(w + c, table.size);
      w = c;
    }
  }
  if (w) {
    result.push(getItem(table, w));
  }
  return result;
}

function lzwExpand(codes: number[]): string {
  const table = new Map<number, string>(
    Array.from({ length: 256 }, (_, i) => [i, chr(i)]),
  );
  codes = [...codes];
  let w = chr(listPop(codes, 0));
  let result = w;
  for (const k of codes) {
    let entry: string;
    if (table.has(k)) {
      entry = table.get(k)!;
    } else if (k === table.size) {
      entry = w + getItem(w, 0);
    } else {
      throw new ValueError(`Bad compressed k: ${k}`);
    }
    result += entry;
    table.set(table.size, w + getItem(entry, 0));
    w = entry;
  }
  return result;
}

function bwt(s: string): string {
  s += "\0";
  const rotations = sorted(
    Array.from({ length: s.length }, (_, i) => s.slice(i) + s.slice(0, i)),
  );
  return rotations.map((r) => getItem(r, -1)).join("");
}

function inverseBwt(r: string): string {
  let table = new Array<string>(len(r)).fill("");
  for (let _ = 0; _ < len(r); _++) {
    table = sorted(
      Array.from(
        { length: len(r) },
        (_, i) => getItem(r, i) + getItem(table, i),
      ),
    );
  }
  return rstrip(
    next(
      (function* () {
        for (const row of table) {
          if (row.endsWith("\0")) {
            yield row;
          }
        }
      })(),
    ),
    "\0",
  );
}

for (const text of ["abracadabra", "aaaa", "she sells sea shells", "é€𝄞é"]) {
  const tree = buildTree(text);
  const table = codes(tree);
  const [padding, data] = encode(text, table);
  if (decode(padding, data, tree) !== text) {
    throw new AssertionError();
  }
  const raw = encode_(text, "utf-8");
  console.log(
    `${repr(text)}: ${raw.length} -> ${data.length} bytes (${format(div(data.length, raw.length), ".0%")}), padding ${padding}, ${bytesHex(data)}`,
  );
  for (const [char, code] of sorted(itemsView(table), {
    key: (kv) => [kv[1].length, kv[1]],
  })) {
    console.log(`   ${format(repr(char), "6")} ${code}`);
  }
}

show(buildTree("mississippi"));
const packed = lzwCompress("TOBEORNOTTOBEORTOBEORNOT");
print(packed);
console.log(lzwExpand(packed));
try {
  lzwExpand([84, 300]);
} catch (e) {
  if (!(e instanceof ValueError)) throw e;
  print("ValueError:", e);
}
const b = bwt("banana");
print(repr(b), inverseBwt(b));
const t = buildTree("ab");
print(t, t._asdict(), getattr(t, "left")._replace({ weight: 9 }), Leaf._fields);
