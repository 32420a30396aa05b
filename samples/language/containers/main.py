numbers = [5, 3, 8, 1]
numbers.sort(reverse=True)
print(numbers, numbers[-1], numbers[1:3], numbers[::-1], numbers[::2])
numbers[1:3] = [10, 20, 30]
del numbers[0]
print(numbers, 20 in numbers, numbers.index(30), numbers.count(1))
print([1, 2] + [3], [0] * 3, [1, [2, "three"], (4,), (), {}, set()])
print([1, 2] == [1, 2], [1, 2] is [1, 2], [1, 2] < [1, 3], (1, 2) < (1, 2, 0))

ages = {"Zoé": 31, "Ali": 25}
ages["Bo"] = 40
ages.setdefault("Ali", 99)
print(ages, len(ages), list(ages), ages.get("none"), ages.get("none", 0))
for name, age in sorted(ages.items(), key=lambda pair: pair[1]):
    print(name, age)
print(ages.pop("Bo"), "Bo" in ages, {**ages, "Cy": 1} | {"Ali": 0})
mixed = {10: "ten", 2: "two", 1: "one", True: "yes", (0, 1): "pair", 2.0: "2.0"}
print(mixed)

small, even = {3, 1, 2}, {2, 4}
print(small | even, small & even, small - even, small ^ even, 2 in small, len(small))
print(sorted({"b", "a", "c"}), frozenset([1]), {1, 1.0, True})

try:
    numbers[10]
except IndexError as error:
    print("IndexError:", error)
try:
    ages["nobody"]
except KeyError as error:
    print("KeyError:", error)
