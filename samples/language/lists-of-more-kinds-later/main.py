"""Boards and tables that begin with one kind of value and get others."""


def empty_board(size):
    return [[None] * size for _ in range(size)]


def show(board):
    for row in board:
        print(" ".join("." if cell is None else str(cell) for cell in row))
    print()


board = empty_board(3)
board[1][1] = "X"
board[0][2] = "O"
board[2][0] = 7
show(board)

slots = [None] * 4
slots[1] = 2.5
slots.append("late")
print(slots)

tally = [0 for _ in range(3)]
tally[0] = "none"
print(tally)

names = sorted(["b", "a"])
names.append(None)
print(names)

numbers = list(range(3))
numbers.insert(1, "one")
print(numbers)


def levels(depth):
    found = [0] * depth
    for level in range(depth):
        found[level] = [level] * level
    return found


print(levels(3))
powers = [1]
while len(powers) < 5:
    powers.append(powers[-1] * 2**20)
print(powers)
