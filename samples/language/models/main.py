# A small object model: mixins, validation, ordering, private state.
import json


class ValidationError(Exception):
    """Raised when a field is wrong."""

    def __init__(self, field, message):
        self.field = field
        self.message = message
        super().__init__(f"{field}: {message}")


class Serializable:
    def to_dict(self):
        return {k: v for k, v in self.__dict__.items() if not k.startswith("_")}

    def to_json(self):
        return json.dumps(self.to_dict())


class Comparable:
    def key(self):
        raise NotImplementedError

    def __lt__(self, other):
        return self.key() < other.key()

    def __eq__(self, other):
        return self.key() == other.key()


class Model(Serializable, Comparable):
    table = "models"

    def __init__(self, id, name):
        self.id = id
        self.name = name
        self._dirty = False

    def key(self):
        return self.id

    @classmethod
    def create(cls, **fields):
        obj = cls(**fields)
        print("created", cls.__name__, obj.to_json())
        return obj


class User(Model):
    table = "users"

    def __init__(self, id, name, email=None):
        super().__init__(id, name)
        if email is not None and "@" not in email:
            raise ValidationError("email", f"bad address {email!r}")
        self.email = email


a = User.create(id=2, name="Ann", email="a@b.c")
b = User.create(id=1, name="Bob")
print(sorted([a, b])[0].name, a == b, a < b, User.table, a.table)
try:
    User.create(id=3, name="Eve", email="nope")
except ValidationError as e:
    print(e, e.field, e.args)


class Shape:
    def area(self):
        raise NotImplementedError("subclasses must implement area()")


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side ** 2


class Blob(Shape):
    pass


for shape in [Square(2), Blob()]:
    try:
        print(type(shape).__name__, shape.area())
    except NotImplementedError as e:
        print(type(shape).__name__, "->", e)


class Account:
    interest = 0.02

    def __init__(self, owner, balance=0.0):
        self.owner = owner
        self.__balance = balance
        self.history = []

    @property
    def balance(self):
        return self.__balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self.__balance += amount
        self.history.append(("deposit", amount))
        return self

    def __repr__(self):
        return f"{self.__class__.__name__}({self.owner!r}, {self.__balance:.2f})"

    @classmethod
    def set_rate(cls, rate):
        cls.interest = rate


acc = Account("Zoe", 10.0)
acc.deposit(5.0).deposit(2.5)
print(acc, acc.balance, acc.history)
Account.set_rate(0.05)
print(acc.interest, Account.interest)
try:
    acc.__balance
except AttributeError as e:
    print("private:", e)
try:
    acc.balance = 3
except AttributeError as e:
    print("read-only:", e)
