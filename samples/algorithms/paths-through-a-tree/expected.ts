/** A path is a tuple that grows by one node at each level of the recursion. */

import {
  addInPlace,
  contains,
  getattr,
  len,
  maxBy,
  print,
  sum,
  tuple,
} from "./runtime/builtins.js";

class Node {
  value: number;
  left: Node | null;
  right: Node | null;

  constructor(value: number, left: any = null, right: any = null) {
    this.value = value;
    this.left = left;
    this.right = right;
  }
}

function insert(node: Node | null, value: number): Node {
  if (node === null) {
    return new Node(value);
  }
  if (value < node.value) {
    node.left = insert(node.left, value);
  } else {
    node.right = insert(node.right, value);
  }
  return node;
}

function* paths(
  node: any,
  soFar: readonly any[] = tuple(),
): Generator<readonly any[]> {
  soFar = addInPlace(soFar, tuple(getattr(node, "value")));
  if (getattr(node, "left") == null && getattr(node, "right") == null) {
    yield soFar;
  }
  for (const child of [getattr(node, "left"), getattr(node, "right")]) {
    if (child != null) {
      yield* paths(child, soFar);
    }
  }
}

let root: Node | null = null;
for (const value of [8, 3, 10, 1, 6, 14, 7]) {
  root = insert(root, value);
}

for (const path of paths(root)) {
  print(path, "sum", sum(path), "length", path.length);
}
print(
  maxBy(paths(root), { key: len }),
  contains([...paths(root)], tuple(8, 3, 1)),
);
