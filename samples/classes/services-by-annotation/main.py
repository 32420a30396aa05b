"""A container makes objects and what their constructors ask for, as the annotations say."""
import inspect


class Settings:
    def __init__(self, url: str = "db://local", retries: int = 3):
        self.url = url
        self.retries = retries


class Database:
    def __init__(self, settings: Settings):
        self.settings = settings
        self.rows = ["Ann", "Bob"]

    def __repr__(self):
        return f"Database({self.settings.url})"


class Clock:
    def now(self):
        return "12:00"


class Report:
    def __init__(self, db: Database, clock: Clock, title: str = "Users"):
        self.db = db
        self.clock = clock
        self.title = title

    def lines(self):
        yield f"{self.title} at {self.clock.now()} from {self.db}"
        yield from self.db.rows


class Container:
    def __init__(self):
        self.singletons = {}

    def resolve(self, cls):
        if cls in self.singletons:
            return self.singletons[cls]
        parameters = inspect.signature(cls).parameters
        print(f"making {cls.__name__}{inspect.signature(cls)}")
        needed = {
            name: self.resolve(parameter.annotation)
            for name, parameter in parameters.items()
            if parameter.default is inspect.Parameter.empty
        }
        made = cls(**needed)
        self.singletons[cls] = made
        return made


container = Container()
report = container.resolve(Report)
for line in report.lines():
    print(line)
print(container.resolve(Database) is report.db, len(container.singletons))


def notify(user, message="Hi", *, urgent=False):
    return f"{message}, {user}{'!' if urgent else ''}"


def call_with_known(func, **available):
    """Hands over what the function takes."""
    wanted = inspect.signature(func).parameters
    return func(**{name: value for name, value in available.items() if name in wanted})


print(call_with_known(notify, user="Ann", urgent=True, colour="red"))
print([str(parameter) for parameter in inspect.signature(notify).parameters.values()])
