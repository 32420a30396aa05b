"""What a copy shares with its original: shallow copies, deep copies, and classes that decide."""

import copy
from dataclasses import dataclass, field


@dataclass
class Step:
    name: str
    minutes: float
    tools: list[str] = field(default_factory=list)


class Recipe:
    """A recipe that keeps a log of its own in each copy."""

    def __init__(self, title, steps):
        self.title = title
        self.steps = steps
        self.log = [f"created {title}"]

    def __copy__(self):
        twin = Recipe(self.title, self.steps)
        twin.log = self.log + ["copied"]
        return twin

    def __deepcopy__(self, memo):
        cls = self.__class__
        twin = cls.__new__(cls)
        memo[id(self)] = twin
        twin.title = self.title
        twin.steps = copy.deepcopy(self.steps, memo)
        twin.log = ["deep copy"]
        return twin


class Node:
    def __init__(self, label):
        self.label = label
        self.children = []
        self.parent = None

    def add(self, child):
        child.parent = self
        self.children.append(child)
        return child


def compare_lists():
    shopping = [["apples", 3], ["bread", 1]]
    alias = shopping
    shallow = copy.copy(shopping)
    deep = copy.deepcopy(shopping)

    shopping.append(["milk", 2])
    shopping[0][1] = 12

    print("original:", shopping)
    print("alias:   ", alias, alias is shopping)
    print("shallow: ", shallow, shallow[0] is shopping[0])
    print("deep:    ", deep, deep[0] is shopping[0])


def compare_recipes():
    soup = Recipe("soup", [Step("chop", 5.0, ["knife"]), Step("boil", 20.5)])
    quick = copy.copy(soup)
    own = copy.deepcopy(soup)

    soup.steps[0].tools.append("board")
    own.steps[1].minutes = 12.0

    for name, recipe in [("soup", soup), ("quick", quick), ("own", own)]:
        print(f"{name}: {recipe.log}")
        for step in recipe.steps:
            print(f"  {step}")


def copy_a_tree():
    root = Node("root")
    leaf = root.add(Node("branch")).add(Node("leaf"))
    twin = copy.deepcopy(root)

    twin_leaf = twin.children[0].children[0]
    print(twin_leaf.label, twin_leaf is leaf, twin_leaf.parent.parent is twin)

    # An object that is met twice is copied once.
    shared = [0]
    pair = copy.deepcopy([shared, shared])
    pair[0].append(1)
    print(pair, shared)

    point = (1, 2)
    print("tuples of numbers are shared:", copy.deepcopy(point) is point)


compare_lists()
compare_recipes()
copy_a_tree()
try:
    copy.copy(letter for letter in "abc")
except TypeError as error:
    print("not possible:", error)
