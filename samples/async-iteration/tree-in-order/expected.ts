import { coroutine, gather, run, sleep } from "./runtime/asyncio.js";
import { print } from "./runtime/builtins.js";

class Node {
  value: number;
  left: Node | null;
  right: Node | null;

  constructor(
    value: number,
    left: Node | null = null,
    right: Node | null = null,
  ) {
    this.value = value;
    this.left = left;
    this.right = right;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<number> {
    if (this.left) {
      for await (const v of this.left) {
        yield v;
      }
    }
    await sleep(0);
    yield this.value;
    if (this.right) {
      for await (const v of this.right) {
        yield v;
      }
    }
  }
}

function insert(root: Node | null, value: number): Node {
  if (root === null) {
    return new Node(value);
  }
  if (value < root.value) {
    root.left = insert(root.left, value);
  } else {
    root.right = insert(root.right, value);
  }
  return root;
}

async function depth(node: Node | null): Promise<number> {
  if (node === null) {
    return 0;
  }
  const [l, r] = await gather(
    coroutine(depth, node.left),
    coroutine(depth, node.right),
  );
  return 1 + Math.max(l, r);
}

async function main(): Promise<void> {
  let root: Node | null = null;
  for (const v of [50, 30, 70, 20, 40, 60, 80]) {
    root = insert(root, v);
  }
  const items: number[] = [];
  for await (const v of root!) {
    items.push(v);
  }
  print(items);
  console.log("depth", await depth(root));
  let total = 0;
  for await (const v of root!) {
    if (v > 60) {
      break;
    }
    total += v;
  }
  console.log(total);
}

await run(main);
