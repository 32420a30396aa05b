class Animal:
    sound = "..."
    def speak(self):
        return self.sound
class Cat(Animal):
    pass
class Kitten(Cat):
    sound = "meow"
class Cow(Animal):
    pass
print(Animal().speak(), Cat().speak(), Kitten().speak(), Cow().speak())
Cow.sound = "moo"
print(Animal().speak(), Cow().speak(), Cat().speak())
