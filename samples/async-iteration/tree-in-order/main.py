import asyncio
from typing import Optional


class Node:
    def __init__(self, value, left: Optional["Node"] = None, right: Optional["Node"] = None):
        self.value = value
        self.left = left
        self.right = right

    async def __aiter__(self):
        if self.left:
            async for v in self.left:
                yield v
        await asyncio.sleep(0)
        yield self.value
        if self.right:
            async for v in self.right:
                yield v


def insert(root: Optional[Node], value: int) -> Node:
    if root is None:
        return Node(value)
    if value < root.value:
        root.left = insert(root.left, value)
    else:
        root.right = insert(root.right, value)
    return root


async def depth(node):
    if node is None:
        return 0
    l, r = await asyncio.gather(depth(node.left), depth(node.right))
    return 1 + max(l, r)


async def main():
    root = None
    for v in [50, 30, 70, 20, 40, 60, 80]:
        root = insert(root, v)
    print([v async for v in root])
    print("depth", await depth(root))
    total = 0
    async for v in root:
        if v > 60:
            break
        total += v
    print(total)


asyncio.run(main())
