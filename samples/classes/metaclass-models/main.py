"""A small object-relational layer: a metaclass collects the fields of each model."""


class Field:
    def __init__(self, kind, default=None):
        self.kind = kind
        self.default = default

    def check(self, name, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{name} must be {self.kind.__name__}, not {type(value).__name__}")


class ModelMeta(type):
    def __new__(mcs, name, bases, namespace):
        fields = {}
        for base in bases:
            fields.update(getattr(base, "fields", {}))
        for key, value in list(namespace.items()):
            if isinstance(value, Field):
                fields[key] = value
                del namespace[key]
        cls = super().__new__(mcs, name, bases, namespace)
        cls.fields = fields
        cls.table = name.lower() + "s"
        return cls


class Model(metaclass=ModelMeta):
    def __init__(self, **values):
        unknown = [name for name in values if name not in self.fields]
        if unknown:
            raise TypeError(f"{type(self).__name__} has no field {unknown[0]}")
        for name, field in self.fields.items():
            value = values.get(name, field.default)
            field.check(name, value)
            setattr(self, name, value)

    @classmethod
    def create_table(cls):
        columns = ", ".join(f"{name} {field.kind.__name__}" for name, field in cls.fields.items())
        return f"CREATE TABLE {cls.table} ({columns})"

    def __repr__(self):
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.fields)
        return f"{type(self).__name__}({shown})"


class User(Model):
    name = Field(str)
    age = Field(int, 18)


class Admin(User):
    level = Field(int, 1)


print(User.create_table())
print(Admin.create_table())
print(User(name="Ann"), Admin(name="Bob", age=40, level=3))
print(hasattr(User, "age"), list(Model.fields))
for values in ({"name": "Ann", "age": "old"}, {"name": "Ann", "colour": "red"}, {}):
    try:
        print(User(**values))
    except TypeError as error:
        print(error)
