class TreeNode:
    def __init__(self, key, value=None):
        self.key = key
        self.value = value
        self.left = None
        self.right = None


class BinarySearchTree:
    def __init__(self):
        self.root = None
        self.size = 0

    def insert(self, key, value=None):
        if self.root is None:
            self.root = TreeNode(key, value)
            self.size += 1
        else:
            self._insert(self.root, key, value)

    def _insert(self, node, key, value):
        if key < node.key:
            if node.left is None:
                node.left = TreeNode(key, value)
                self.size += 1
            else:
                self._insert(node.left, key, value)
        elif key > node.key:
            if node.right is None:
                node.right = TreeNode(key, value)
                self.size += 1
            else:
                self._insert(node.right, key, value)
        else:
            node.value = value

    def find(self, key):
        node = self.root
        while node and node.key != key:
            node = node.left if key < node.key else node.right
        return node

    def delete(self, key):
        self.root = self._delete(self.root, key)

    def _delete(self, node, key):
        if node is None:
            return None
        if key < node.key:
            node.left = self._delete(node.left, key)
        elif key > node.key:
            node.right = self._delete(node.right, key)
        else:
            if node.left is None:
                return node.right
            if node.right is None:
                return node.left
            succ = node.right
            while succ.left:
                succ = succ.left
            node.key, node.value = succ.key, succ.value
            node.right = self._delete(node.right, succ.key)
        return node

    def inorder(self):
        def walk(node):
            if node:
                yield from walk(node.left)
                yield node.key, node.value
                yield from walk(node.right)

        return walk(self.root)

    def height(self, node="root"):
        if node == "root":
            node = self.root
        if node is None:
            return 0
        return 1 + max(self.height(node.left), self.height(node.right))

    def __contains__(self, key):
        return self.find(key) is not None

    def __len__(self):
        return self.size

    def __setitem__(self, key, value):
        self.insert(key, value)

    def __getitem__(self, key):
        node = self.find(key)
        if node is None:
            raise KeyError(key)
        return node.value

    def levels(self):
        if not self.root:
            return []
        out, level = [], [self.root]
        while level:
            out.append([n.key for n in level])
            level = [c for n in level for c in (n.left, n.right) if c]
        return out


tree = BinarySearchTree()
for k in [50, 30, 70, 20, 40, 60, 80]:
    tree[k] = f"v{k}"
print(len(tree), tree.height(), 40 in tree, 45 in tree)
print(list(tree.inorder()))
print(tree.levels())
tree.delete(50)
print([k for k, _ in tree.inorder()], tree.root.key)
print(tree[60])
try:
    print(tree[99])
except KeyError as e:
    print("missing", e)
