"""Attributes that come to be after the object: some orders are certain, others fail."""
import asyncio


class Stopwatch:
    """`with` calls the methods in order, so that the attributes are there."""

    def __enter__(self):
        self.ticks = 0
        return self

    def tick(self):
        self.ticks += 1

    def __exit__(self, *error):
        self.total = self.ticks * 10


class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        self.current = self.start
        return self

    def __next__(self):
        if self.current == 0:
            raise StopIteration
        self.current -= 1
        return self.current


class Temperature:
    """The constructor assigns by the setter of a property."""

    def __init__(self, celsius):
        self.celsius = celsius

    @property
    def celsius(self):
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if value < -273:
            raise ValueError(f"{value} is too cold")
        self._celsius = value


class Database:
    """Made by a class method, which opens it."""

    @classmethod
    async def connect(cls, name):
        self = cls()
        await asyncio.sleep(0.01)
        self.name = name
        self.rows = {}
        return self

    def store(self, key, value):
        self.rows[key] = value
        return f"{self.name}: {len(self.rows)} rows"


class Game:
    """A helper of the constructor sets the board up."""

    def __init__(self, size):
        self.size = size
        self.reset()

    def reset(self):
        self.board = [["."] * self.size for _ in range(self.size)]
        self.moves = 0

    def play(self, row, column):
        self.board[row][column] = "X"
        self.moves += 1
        return self.moves


class Robot:
    """Nothing says that `start` is called before `report`."""

    def __init__(self, name):
        self.name = name

    def start(self, top_speed):
        self.top_speed = top_speed

    def report(self):
        return f"{self.name} runs at {self.top_speed}"


class Base:
    def __init__(self):
        self.setup()

    def setup(self):
        print("nothing to set up")


class Widget(Base):
    def __init__(self, label):
        super().__init__()
        self.label = label

    def setup(self):
        self.parts = ["frame"]
        try:
            print("label:", self.label)
        except AttributeError as error:
            print("too early:", error)


class Animal:
    def __init__(self, name):
        self.name = name

    def introduce(self):
        return f"I am {self.name}"


class Dog(Animal):
    """Forgets to call `super().__init__`."""

    def __init__(self, breed):
        self.breed = breed


class Account:
    def __init__(self, owner):
        self.owner = owner

    def open(self, secret):
        self.__secret_code = secret

    def check(self, secret):
        return self.__secret_code == secret


async def main():
    with Stopwatch() as watch:
        for _ in range(3):
            watch.tick()
    print(watch.total)
    print(list(Countdown(3)))
    room = Temperature(21)
    room.celsius += 1
    print(room.celsius)
    database = await Database.connect("shop")
    print(database.store("apple", 3))
    game = Game(3)
    print(game.play(1, 1), game.board)

    robots = [Robot("R2"), Robot("C3")]
    robots[0].start(40)
    for robot in robots:
        try:
            print(robot.report())
        except AttributeError as error:
            print("error:", error)
    print(hasattr(robots[1], "top_speed"), getattr(robots[1], "top_speed", "unknown"))

    widget = Widget("OK")
    print(widget.parts, widget.label)
    dog = Dog("Poodle")
    try:
        print(dog.introduce())
    except AttributeError as error:
        print("error:", error)
    account = Account("Ada")
    try:
        account.check("1234")
    except AttributeError as error:
        print("error:", error)
    account.open("1234")
    print(account.check("1234"))
    del account.owner
    print(account.owner)


asyncio.run(main())
