"""Permissions that combine: Flag and IntFlag."""

from enum import Flag, IntFlag, auto


class Permission(Flag):
    READ = auto()
    WRITE = auto()
    EXECUTE = auto()
    EDIT = READ | WRITE
    ALL = READ | WRITE | EXECUTE


class User:
    def __init__(self, name: str, permissions: Permission) -> None:
        self.name = name
        self.permissions = permissions

    def may(self, wanted: Permission) -> bool:
        return wanted in self.permissions

    def grant(self, extra: Permission) -> None:
        self.permissions |= extra

    def revoke(self, gone: Permission) -> None:
        self.permissions &= ~gone


ada = User("Ada", Permission.READ)
print(ada.name, ada.permissions, ada.may(Permission.WRITE))
ada.grant(Permission.WRITE | Permission.EXECUTE)
print(ada.permissions, ada.permissions is Permission.ALL)
ada.revoke(Permission.EXECUTE)
print(repr(ada.permissions), [one.name for one in ada.permissions])

if ada.permissions & Permission.EXECUTE:
    print("can execute")
else:
    print("cannot execute")

nothing = Permission(0)
print(nothing, bool(nothing), repr(nothing), len(Permission.ALL))
print(Permission.READ ^ Permission.EDIT, ~Permission.READ, Permission(5))
print(list(Permission), len(Permission))
for name, member in Permission.__members__.items():
    print(f"{name:<8} {member.value:03b}")


class Mode(IntFlag):
    """As file modes are numbers, so are these flags."""

    R = 4
    W = 2
    X = 1


mode = Mode.R | Mode.W
print(mode, repr(mode), mode == 6, mode + 1, Mode(7))
print(f"{mode:o}", oct(Mode.R | Mode.X), mode & 2, Mode.X in mode)
print(repr(~Mode.R), repr(mode | 8), [m.name for m in mode])
