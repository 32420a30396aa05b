def remember(item, seen=[]):
    """The list is made once, when the function is defined."""
    seen.append(item)
    return seen


print(remember(1))
print(remember(2))
print(remember(3, []))
print(remember(4))


def describe(name, /, kind="thing", *details, colour="grey", **others):
    print(name, kind, details, colour, others)


describe("box")
describe("ball", "toy", "round", "small", colour="red", price=3)
describe(*["kite", "toy"], **{"colour": "blue", "length": 2.0})
try:
    describe()
except TypeError as error:
    print(error)
