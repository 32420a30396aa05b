"""A path is a tuple that grows by one node at each level of the recursion."""


class Node:
    def __init__(self, value, left=None, right=None):
        self.value = value
        self.left = left
        self.right = right


def insert(node, value):
    if node is None:
        return Node(value)
    if value < node.value:
        node.left = insert(node.left, value)
    else:
        node.right = insert(node.right, value)
    return node


def paths(node, so_far=()):
    so_far += (node.value,)
    if node.left is None and node.right is None:
        yield so_far
    for child in (node.left, node.right):
        if child is not None:
            yield from paths(child, so_far)


root = None
for value in [8, 3, 10, 1, 6, 14, 7]:
    root = insert(root, value)

for path in paths(root):
    print(path, "sum", sum(path), "length", len(path))
print(max(paths(root), key=len), (8, 3, 1) in list(paths(root)))
