# What objects find in their class: variables, class methods, properties.
class Animal:
    sound = "..."
    count = 0

    def __init__(self, name):
        self.name = name
        type(self).count += 1

    @classmethod
    def describe(cls):
        return f"{cls.__name__}: {cls.sound}"

    @staticmethod
    def kind():
        return "animal"

    def speak(self):
        return f"{self.name} says {self.sound}"


class Dog(Animal):
    sound = "Woof"


class Puppy(Dog):
    sound = "Yip"

    @staticmethod
    def kind():
        return "puppy"


pets = [Dog("Rex"), Puppy("Bit"), Animal("It")]
for pet in pets:
    print(pet.speak(), pet.sound, pet.describe(), pet.kind(), isinstance(pet, Dog), type(pet) is Dog)
print(Animal.count, Dog.count, Puppy.count)
one = pets[0] if len(pets) > 2 else Animal("none")
print(one.sound, one.kind())
Dog.sound = "Grr"
print([p.speak() for p in pets])
pets[0].sound = "Own"
print(pets[0].sound, Dog.sound, pets[0].speak())


class Stack:
    def __init__(self):
        self._items = []

    def __len__(self):
        return len(self._items)

    def __bool__(self):
        return bool(self._items)

    def push(self, x):
        self._items.append(x)
        return self

    def pop(self):
        if not self:
            raise IndexError("pop from empty stack")
        return self._items.pop()


s = Stack().push(1).push(2)
while s:
    print(s.pop(), len(s))
try:
    s.pop()
except IndexError as e:
    print(e)


class Temperature:
    def __init__(self, celsius):
        self.celsius = celsius

    @property
    def celsius(self):
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if value < -273.15:
            raise ValueError("below absolute zero")
        self._celsius = value

    @property
    def fahrenheit(self):
        return self.celsius * 1.8 + 32

    @fahrenheit.setter
    def fahrenheit(self, value):
        self.celsius = (value - 32) / 1.8


t = Temperature(25)
t.fahrenheit = 212
print(t.celsius, t.fahrenheit)
try:
    Temperature(-300)
except ValueError as e:
    print(e)
