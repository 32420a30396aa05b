"""An error class that keeps a name of its own."""


class MissingSetting(Exception):
    def __init__(self, name: str, section: str = "main") -> None:
        super().__init__(f"{name} is missing in {section}")
        self.name = name
        self.section = section


class MissingSecret(MissingSetting):
    pass


for error_class in (MissingSetting, MissingSecret):
    try:
        raise error_class("token")
    except MissingSetting as error:
        print(type(error).__name__, error.name, error.section, "|", error)

plain = ValueError("no name of its own")
print(type(plain).__name__, repr(plain))
