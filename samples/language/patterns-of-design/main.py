# Design patterns in Python, part 3: state, strategy, observer, command, visitor, chain.
from abc import ABC, abstractmethod
from contextlib import suppress
from copy import deepcopy


class Observable:
    def __init__(self):
        self.__observers = []

    def subscribe(self, fn):
        self.__observers.append(fn)
        return lambda: self.__observers.remove(fn)

    def notify(self, *args, **kwargs):
        for fn in self.__observers[:]:
            fn(*args, **kwargs)


class State:
    def __init__(self, machine):
        self.machine = machine

    def coin(self):
        print("  nothing happens")

    def push(self):
        print("  locked!")

    def __str__(self):
        return type(self).__name__.lower()


class Locked(State):
    def coin(self):
        self.machine.change(Unlocked)


class Unlocked(State):
    def __init__(self, machine):
        super().__init__(machine)
        self.extra = 0

    def coin(self):
        self.extra += 1
        if self.extra > 1:
            raise ValueError("too many coins")

    def push(self):
        self.machine.change(Locked)


class Turnstile(Observable):
    def __init__(self):
        super().__init__()
        self.state = Locked(self)
        self.changes = 0

    def change(self, cls):
        before, self.state = self.state, cls(self)
        self.changes += 1
        self.notify(before, self.state, count=self.changes)

    def __getattr__(self, name):
        return getattr(self.state, name)


class Command(ABC):
    @abstractmethod
    def do(self, text): ...

    @abstractmethod
    def undo(self, text): ...


class Insert(Command):
    def __init__(self, at, what):
        self.at, self.what = at, what

    def do(self, text):
        return text[: self.at] + self.what + text[self.at :]

    def undo(self, text):
        return text[: self.at] + text[self.at + len(self.what) :]


class Delete(Command):
    def __init__(self, start, end):
        self.start, self.end = start, end
        self.removed = None

    def do(self, text):
        self.removed = text[self.start : self.end]
        return text[: self.start] + text[self.end :]

    def undo(self, text):
        if self.removed is None:
            raise RuntimeError("never done")
        return text[: self.start] + self.removed + text[self.start :]


class Macro(Command):
    def __init__(self, *commands):
        self.commands = commands

    def do(self, text):
        for c in self.commands:
            text = c.do(text)
        return text

    def undo(self, text):
        for c in reversed(self.commands):
            text = c.undo(text)
        return text


class Editor:
    def __init__(self):
        self.text = ""
        self.done, self.undone = [], []

    def run(self, command):
        self.text = command.do(self.text)
        self.done.append(command)
        self.undone.clear()
        return self

    def undo(self, times=1):
        for _ in range(times):
            with suppress(IndexError):
                command = self.done.pop()
                self.text = command.undo(self.text)
                self.undone.append(command)
        return self

    def redo(self):
        if self.undone:
            c = self.undone.pop()
            self.text = c.do(self.text)
            self.done.append(c)
        return self


class Node:
    def accept(self, visitor):
        method = getattr(visitor, "visit_" + self.__class__.__name__.lower(), visitor.generic)
        return method(self)


class Num(Node):
    def __init__(self, value):
        self.value = value


class BinOp(Node):
    def __init__(self, op, left, right):
        self.op, self.left, self.right = op, left, right


class Neg(Node):
    def __init__(self, operand):
        self.operand = operand


class Visitor:
    def generic(self, node):
        raise NotImplementedError(f"{type(self).__name__} cannot visit {type(node).__name__}")


class Evaluator(Visitor):
    def visit_num(self, node):
        return node.value

    def visit_binop(self, node):
        a, b = node.left.accept(self), node.right.accept(self)
        return {"+": lambda: a + b, "-": lambda: a - b, "*": lambda: a * b, "/": lambda: a / b}[node.op]()

    def visit_neg(self, node):
        return -node.operand.accept(self)


class Printer(Visitor):
    def visit_num(self, node):
        return str(node.value)

    def visit_binop(self, node):
        return f"({node.left.accept(self)} {node.op} {node.right.accept(self)})"


class Handler:
    label = "handler"

    def __init__(self, successor=None):
        self.successor = successor

    def handle(self, amount):
        if self.can(amount):
            return f"{self.label} approves {amount}"
        if self.successor is None:
            return f"nobody approves {amount}"
        return self.successor.handle(amount)

    def can(self, amount):
        return False


def handler(name, limit):
    class Made(Handler):
        def can(self, amount):
            return amount <= limit

    Made.label = name
    return Made


if __name__ == "__main__":
    t = Turnstile()
    stop = t.subscribe(lambda old, new, count: print(f"  {old} -> {new} ({count})"))
    for action in "push coin coin push push coin coin coin".split():
        print(action, end=":\n")
        try:
            getattr(t, action)()
        except ValueError as e:
            print("  error:", e)
    stop()
    t.push()
    print(t.state, t.changes)
    ed = Editor()
    ed.run(Insert(0, "hello world")).run(Delete(0, 5)).run(Macro(Insert(0, "bye"), Insert(3, ","), Delete(4, 5)))
    print(repr(ed.text), repr(ed.undo().text), repr(ed.undo(5).text), repr(ed.redo().redo().text), len(ed.undone))
    snapshot = deepcopy(ed)
    ed.run(Insert(0, "X"))
    print(snapshot.text != ed.text, len(snapshot.done), len(ed.done), snapshot.done[0] is ed.done[0])
    tree = BinOp("+", Num(1), BinOp("*", Neg(Num(2)), Num(3.5)))
    print(tree.accept(Evaluator()))
    print(BinOp("/", Num(1), Num(4)).accept(Printer()), BinOp("/", Num(1), Num(4)).accept(Evaluator()))
    try:
        tree.accept(Printer())
    except NotImplementedError as e:
        print(e)
    Boss, Chief = handler("Boss", 1000), handler("Chief", 10_000)
    chain = handler("Clerk", 100)(Boss(Chief()))
    for amount in (50, 500, 5000, 50000):
        print(chain.handle(amount))
    try:
        Command()
    except TypeError as e:
        print(type(e).__name__)
