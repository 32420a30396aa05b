"""A shell that finds its commands with dir(), and a look at what classes and objects have."""


class Shell:
    """Commands are the methods whose names begin with do_."""

    prompt = "> "
    limit: int = 3

    def __init__(self):
        self.history = []

    def do_greet(self, name="you"):
        """Greets somebody."""
        return f"hello {name}"

    def do_add(self, *numbers):
        """Adds numbers."""
        return sum(int(number) for number in numbers)

    def do_quit(self):
        return "bye"

    @property
    def size(self):
        return len(self.history)

    @staticmethod
    def version():
        return "1.0"

    @classmethod
    def make(cls):
        return cls()

    def commands(self):
        return [name[3:] for name in dir(self) if name.startswith("do_")]

    def run(self, line):
        name, *arguments = line.split()
        method = getattr(self, f"do_{name}", None)
        if method is None:
            return f"{name}: try one of {', '.join(self.commands())}"
        self.history.append(line)
        return method(*arguments)

    def help(self):
        for name in self.commands():
            print(f"  {name:<6} {getattr(self, 'do_' + name).__doc__ or 'no help'}")


class LoudShell(Shell):
    def do_shout(self, text):
        """Says it louder."""
        return text.upper()


shell = LoudShell.make()
for line in ["greet", "greet Ann", "add 2 3", "shout hi", "fly"]:
    print(shell.prompt + line, "->", shell.run(line))
shell.help()
shell.note = "mine"
print([name for name in dir(shell) if not name.startswith(("_", "do_"))])
print(sorted(set(dir(LoudShell)) - set(dir(Shell))), "history" in dir(shell), "history" in dir(Shell))
print(vars(shell))

print(list(LoudShell.__dict__))
print([name for name in Shell.__dict__ if not name.startswith("_")])
print([name for name, value in vars(Shell).items() if callable(value)])
print({name: value for name, value in vars(Shell).items() if isinstance(value, (int, str)) and name[0] != "_"})
print(vars(Shell)["do_greet"](shell, "Bob"), vars(Shell)["do_add"].__name__)
try:
    vars(Shell)["prompt"] = "$ "
except TypeError as error:
    print(error)

print([name for name in dir("") if name.startswith("is")])
print([name for name in dir([]) if name[0] != "_"])
print([name for name in dir({}) if "item" in name], "__len__" in dir(()), "__len__" in dir(3))


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


print(dir(Point(1, 2)))


class Menu:
    def __dir__(self):
        return ["tea", "coffee"]


print(dir(Menu()))
