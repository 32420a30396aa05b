import {
  KeyError,
  contains,
  getItem,
  getattr,
  len,
  print,
  tuple,
} from "./runtime/builtins.js";

class TreeNode {
  key: number;
  value: string | null;
  left: TreeNode | null;
  right: TreeNode | null;

  constructor(key: number, value: string | null = null) {
    this.key = key;
    this.value = value;
    this.left = null;
    this.right = null;
  }
}

class BinarySearchTree {
  root: TreeNode | null;
  size: number;

  constructor() {
    this.root = null;
    this.size = 0;
  }

  insert(key: number, value: string | null = null): void {
    if (this.root === null) {
      this.root = new TreeNode(key, value);
      this.size++;
    } else {
      this._insert(this.root, key, value);
    }
  }

  _insert(node: TreeNode, key: number, value: string | null): void {
    if (key < node.key) {
      if (node.left === null) {
        node.left = new TreeNode(key, value);
        this.size++;
      } else {
        this._insert(node.left, key, value);
      }
    } else if (key > node.key) {
      if (node.right === null) {
        node.right = new TreeNode(key, value);
        this.size++;
      } else {
        this._insert(node.right, key, value);
      }
    } else {
      node.value = value;
    }
  }

  find(key: number): TreeNode | null {
    let node = this.root;
    while (node && node.key !== key) {
      node = key < node.key ? node.left : node.right;
    }
    return node;
  }

  delete(key: number): void {
    this.root = this._delete(this.root, key);
  }

  _delete(node: TreeNode | null, key: number): TreeNode | null {
    if (node === null) {
      return null;
    }
    if (key < node.key) {
      node.left = this._delete(node.left, key);
    } else if (key > node.key) {
      node.right = this._delete(node.right, key);
    } else {
      if (node.left === null) {
        return node.right;
      }
      if (node.right === null) {
        return node.left;
      }
      let succ = node.right;
      while (succ.left) {
        succ = succ.left;
      }
      [node.key, node.value] = [succ.key, succ.value];
      node.right = this._delete(node.right, succ.key);
    }
    return node;
  }

  inorder(): Generator<readonly [number, string | null]> {
    function* walk(
      node: TreeNode | null,
    ): Generator<readonly [number, string | null]> {
      if (node) {
        yield* walk(node.left);
        yield tuple(node.key, node.value);
        yield* walk(node.right);
      }
    }

    return walk(this.root);
  }

  height(node: string | TreeNode | null = "root"): number {
    if (node === "root") {
      node = this.root;
    }
    if (node === null) {
      return 0;
    }
    return (
      1 +
      Math.max(
        this.height(getattr(node, "left")),
        this.height(getattr(node, "right")),
      )
    );
  }

  __contains__(key: number): boolean {
    return this.find(key) !== null;
  }

  __len__(): number {
    return this.size;
  }

  __setitem__(key: number, value: string): void {
    this.insert(key, value);
  }

  __getitem__(key: number): string | null {
    const node = this.find(key);
    if (node === null) {
      throw new KeyError(key);
    }
    return node.value;
  }

  levels(): number[][] {
    if (!this.root) {
      return [];
    }
    const out: number[][] = [];
    let level = [this.root];
    while (level.length > 0) {
      out.push(level.map((n) => n.key));
      const items: TreeNode[] = [];
      for (const n of level) {
        for (const c of [n.left, n.right]) {
          if (c) {
            items.push(c);
          }
        }
      }
      level = items;
    }
    return out;
  }
}

const tree = new BinarySearchTree();
for (const k of [50, 30, 70, 20, 40, 60, 80]) {
  tree.__setitem__(k, `v${k}`);
}
print(len(tree), tree.height(), contains(tree, 40), contains(tree, 45));
print([...tree.inorder()]);
print(tree.levels());
tree.delete(50);
print(
  Array.from(tree.inorder(), ([k]) => k),
  tree.root!.key,
);
print(getItem(tree, 60));
try {
  print(getItem(tree, 99));
} catch (e) {
  if (!(e instanceof KeyError)) throw e;
  print("missing", e);
}
