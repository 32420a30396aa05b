"""Methods that are taken from their class are functions: the object comes first."""
from collections import defaultdict
from functools import partial


class Animal:
    def __init__(self, name, weight):
        self.name = name
        self.weight = weight

    def age_group(self):
        return "heavy" if self.weight > 50 else "light"

    def heavier(self, by):
        return self.weight + by

    def greet(self, greeting="hello", *, mark="!"):
        return f"{greeting}, {self.name}{mark}"

    def __str__(self):
        return f"<{self.name}>"


class Dog(Animal):
    def age_group(self):
        return "dog, " + super().age_group()


zoo = [Animal("horse", 400), Dog("rex", 30), Animal("cat", 4)]

print([a.name for a in sorted(zoo, key=Animal.age_group)])
print(list(map(Animal.age_group, zoo)), list(map(Animal.heavier, zoo, [1, 2.5, 3])))
print(max(zoo, key=lambda a: a.weight).name, min(zoo, key=Animal.__str__).name)

reports = {"group": Animal.age_group, "name": lambda a: a.name, "text": str, "hi": Animal.greet}
for title, report in reports.items():
    print(f"{title:>6}:", [report(a) for a in zoo])

groups = defaultdict(list)
for animal in zoo:
    for rate in (Animal.age_group, Animal.__str__):
        groups[rate(animal)].append(str(animal))
print(dict(groups))


def call(function, *args):
    return function(*args)


print(call(Animal.greet, zoo[1]), call(Animal.greet, zoo[1], "bye"))
double = partial(Animal.heavier, zoo[2])
print(double(1), double(by=2.5))
shorten = Animal.greet
print(shorten(zoo[0]), shorten(zoo[0], "oh", mark=""), shorten.__name__, Animal.heavier.__name__)
