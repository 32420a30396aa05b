# A class has a value until the object has its own; attributes by name.
class Dog:
    kind = "canine"
    tricks = []
    count = 0

    def __init__(self, name):
        self.name = name
        Dog.count += 1

    def learn(self, trick):
        self.tricks.append(trick)


a, b = Dog("Fido"), Dog("Rex")
a.learn("roll")
b.learn("sit")
print(Dog.tricks, a.tricks is b.tricks, Dog.count, a.count)
a.kind = "wolf"
print(a.kind, b.kind, Dog.kind)
Dog.kind = "changed"
print(a.kind, b.kind)
del a.kind
print(a.kind)
a.age = 3
print(a.age, hasattr(a, "age"), hasattr(b, "age"))
print(a.__dict__, b.__dict__, vars(a))
print(a.__class__, a.__class__.__name__, type(a)("New").name)
setattr(a, "colour", "brown")
print(getattr(a, "colour"), getattr(b, "colour", "none"))
for attr in ("name", "age", "missing"):
    print(attr, getattr(a, attr, None), hasattr(b, attr))
try:
    b.age
except AttributeError as e:
    print(e)
delattr(a, "colour")
print(hasattr(a, "colour"))
Dog.legs = 4
print(a.legs, b.legs)
a.__dict__["extra"] = 5
print(a.extra)
a.__dict__.update({"q": 1})
print(sorted(a.__dict__))
print(Dog.__name__, Dog.__module__, Dog.__doc__)
