from dataclasses import dataclass, field, fields, MISSING, asdict


@dataclass
class Address:
    city: str
    zip_code: str = "0000"


@dataclass
class Settings:
    host: str
    port: int = field(default=80, metadata={"min": 1, "max": 65535, "help": "TCP port"})
    ratio: float = 1.0
    debug: bool = field(default=False, metadata={"help": "more output"})
    tags: list = field(default_factory=list)
    home: Address = field(default_factory=lambda: Address("Paris"), repr=False)

    def __post_init__(self):
        for f in fields(self):
            value = getattr(self, f.name)
            if not isinstance(value, f.type):
                raise TypeError(f"{f.name}: expected {f.type.__name__}, got {type(value).__name__}")
            low = f.metadata.get("min")
            if low is not None and value < low:
                raise ValueError(f"{f.name} must be at least {low}")


def from_strings(cls, data: dict[str, str]):
    kwargs = {}
    for f in fields(cls):
        if f.name in data:
            kwargs[f.name] = f.type(data[f.name])
        elif f.default is not MISSING:
            kwargs[f.name] = f.default
        elif f.default_factory is not MISSING:
            kwargs[f.name] = f.default_factory()
        else:
            raise KeyError(f.name)
    return cls(**kwargs)


def main() -> None:
    s = from_strings(Settings, {"host": "localhost", "port": "8080"})
    print(s)
    print(asdict(s))
    try:
        from_strings(Settings, {"port": "1"})
    except KeyError as error:
        print("missing", error)
    try:
        Settings("h", 0)
    except ValueError as error:
        print(error)
    try:
        Settings("h", "80")
    except TypeError as error:
        print(error)
    for f in fields(Settings):
        default = "-" if f.default is MISSING else repr(f.default)
        factory = "-" if f.default_factory is MISSING else "factory"
        print(f"{f.name:<8}{f.type.__name__:<10}{default:<10}{factory:<10}{dict(f.metadata)}")
    print([f.name for f in fields(s) if f.metadata], {f.name: f.type for f in fields(Address)})
    print({f.name: f.default for f in fields(s) if f.default is not MISSING})
    print("help" in fields(s)[1].metadata, fields(s)[1].metadata["max"], fields(s)[0].init)


main()
