class Animal:
    """Something that speaks."""

    population = 0

    def __init__(self, name: str):
        self.name = name
        Animal.population += 1

    def speak(self) -> str:
        return f"{self.name} says {self.sound()}"

    def sound(self) -> str:
        raise NotImplementedError("sound")

    def __repr__(self):
        return f"{type(self).__name__}({self.name!r})"


class Dog(Animal):
    def sound(self):
        return "woof"


class Puppy(Dog):
    def __init__(self, name, age=1):
        super().__init__(name.lower())
        self.age = age

    def sound(self):
        return super().sound() + "!" * self.age

    @property
    def human_age(self):
        return self.age * 7

    @staticmethod
    def is_small(weight):
        return weight < 5

    @classmethod
    def litter(cls, *names):
        return [cls(name) for name in names]


pets = [Dog("Rex"), *Puppy.litter("Kim", "Bo"), Puppy("Max", age=2)]
for pet in pets:
    print(pet.speak(), isinstance(pet, Puppy), pet)
print(Animal.population, pets[-1].human_age, Puppy.is_small(3), [c.__name__ for c in Puppy.__mro__])
try:
    Animal("ghost").speak()
except NotImplementedError as error:
    print("not implemented:", error)
try:
    pets[0].age
except AttributeError as error:
    print(error)
