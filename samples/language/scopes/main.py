total = 10


def read_only():
    return total + 1


def rebind():
    global total
    total += 5
    return total


def too_early():
    try:
        print(total)
    except UnboundLocalError as error:
        print("UnboundLocalError:", error)
    total = 0
    return total


print(read_only(), rebind(), too_early(), total)


class Box:
    size = 3
    doubled = [size * 2, size]

    def grow(self):
        self.size += 1  # makes an attribute of the instance
        return self.size


a, b = Box(), Box()
print(a.grow(), a.grow(), b.size, Box.size, Box.doubled)

try:
    raise ValueError("gone")
except ValueError as problem:
    kept = problem
try:
    print(problem)
except NameError as error:
    print("NameError:", error)
print(repr(kept))

for i in range(3):
    square = i * i
print(i, square)
