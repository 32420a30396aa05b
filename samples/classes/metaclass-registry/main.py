"""Metaclasses that register classes, share one object, and check what a class defines."""

import asyncio


class CommandMeta(type):
    """Knows every command by its name."""

    commands: dict[str, type] = {}

    def __new__(mcs, name, bases, namespace):
        cls = super().__new__(mcs, name, bases, namespace)
        if bases:  # the base itself is no command
            mcs.commands[namespace.get("name", name.lower())] = cls
        return cls

    def __len__(cls):
        return len(cls.commands)

    def known(cls):
        return ", ".join(sorted(cls.commands))


class Command(metaclass=CommandMeta):
    async def run(self, argument):
        raise NotImplementedError


class Echo(Command):
    async def run(self, argument):
        await asyncio.sleep(0.01)
        return argument


class Shout(Command):
    name = "shout-loud"

    async def run(self, argument):
        await asyncio.sleep(0.02)
        return argument.upper() + "!"


async def dispatch(line):
    name, _, argument = line.partition(" ")
    command = CommandMeta.commands.get(name)
    if command is None:
        return f"{name}: unknown, try {Command.known()}"
    return await command().run(argument)


class Singleton(type):
    """One object of each class."""

    _instances = {}

    def __call__(cls, *args, **kwargs):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]


class Settings(metaclass=Singleton):
    def __init__(self, debug=False):
        print("settings are read")
        self.debug = debug


class Journal(metaclass=Singleton):
    def __init__(self):
        self.lines = []

    def note(self, text):
        self.lines.append(text)


class Counted(type):
    """Counts the objects of each class, and calls each by its number."""

    def __init__(cls, name, bases, namespace):
        super().__init__(name, bases, namespace)
        cls.made = 0

    def __call__(cls, *args):
        cls.made += 1
        item = super().__call__(*args)
        item.number = cls.made
        return item


class Ticket(metaclass=Counted):
    def __init__(self, owner):
        self.owner = owner


class Voucher(Ticket):
    pass


class Interface(type):
    """A class must have all that `required` names, in its own body."""

    def __init__(cls, name, bases, namespace):
        super().__init__(name, bases, namespace)
        missing = [one for one in getattr(cls, "required", ()) if one not in namespace]
        if bases and missing:
            raise TypeError(f"{name} lacks {', '.join(missing)}")


class Service(metaclass=Interface):
    required = ("start", "stop")


async def main():
    for answer in await asyncio.gather(
        dispatch("echo hello"), dispatch("shout-loud hello"), dispatch("fly away")
    ):
        print(answer)
    print(len(Command), isinstance(Echo, CommandMeta), type(Echo) is CommandMeta)

    print(Settings(True) is Settings(False), Settings().debug)
    Journal().note("first")
    Journal().note("second")
    print(Journal().lines)

    tickets = [Ticket("Ann"), Ticket("Bob"), Voucher("Cid")]
    print([(type(one).__name__, one.owner, one.number) for one in tickets])
    print(Ticket.made, Voucher.made)

    try:

        class Broken(Service):
            def start(self):
                return "started"

    except TypeError as error:
        print(error)


asyncio.run(main())
