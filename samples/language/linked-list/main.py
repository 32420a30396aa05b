# Containers, matrices and money with the methods that Python calls.
class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


class LinkedList:
    def __init__(self, *values):
        self.head = None
        self._size = 0
        for v in reversed(values):
            self.push(v)

    def push(self, value):
        self.head = Node(value, self.head)
        self._size += 1

    def __len__(self):
        return self._size

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def __getitem__(self, index):
        for position, value in enumerate(self):
            if position == index:
                return value
        raise IndexError("list index out of range")

    def __add__(self, other):
        return LinkedList(*self, *other)

    def __eq__(self, other):
        return list(self) == list(other)

    def __bool__(self):
        return self._size > 0

    def __str__(self):
        return " -> ".join(str(v) for v in self)

    def __reversed__(self):
        return reversed(list(self))


l = LinkedList(1, 2, 3)
m = LinkedList(4)
print(l, len(l), l[0], l[2], l + m, l == LinkedList(1, 2, 3), bool(LinkedList()))
print(list(reversed(l)), 2 in l, max(l), sum(l), [*l], sorted(l, reverse=True))
first, *rest = l
print(first, rest)
try:
    l[10]
except IndexError as e:
    print(e)


class Matrix:
    def __init__(self, rows):
        self.rows = rows

    def __matmul__(self, other):
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*other.rows)] for r in self.rows])

    def __repr__(self):
        return f"Matrix({self.rows})"

    def __getitem__(self, pos):
        i, j = pos
        return self.rows[i][j]

    def __mul__(self, k):
        return Matrix([[k * v for v in row] for row in self.rows])

    __rmul__ = __mul__


x = Matrix([[1, 2], [3, 4]])
print(x @ x, x[1, 0], 2 * x, x * 3)


class Money:
    def __init__(self, amount, currency="EUR"):
        self.amount = amount
        self.currency = currency

    def __add__(self, other):
        if isinstance(other, Money):
            if other.currency != self.currency:
                raise ValueError("currency mismatch")
            return Money(self.amount + other.amount, self.currency)
        if other == 0:
            return self
        return NotImplemented

    __radd__ = __add__

    def __repr__(self):
        return f"{self.amount:.2f} {self.currency}"


print(Money(5) + Money(2.5), 0 + Money(2), sum([Money(1), Money(2)]))
try:
    Money(1) + "x"
except TypeError as e:
    print(e)
