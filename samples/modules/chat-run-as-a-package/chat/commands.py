from .messages import Message
from .room import Room
from .users import User


class UnknownCommand(Exception):
    pass


async def handle(room: Room, user: User, line: str) -> None:
    if not line.startswith("/"):
        await room.publish(Message(user, line))
        return
    try:
        run_command(room, user, line[1:].split())
    except UnknownCommand as error:
        print(f"! {user.name}: {error}")


def run_command(room: Room, user: User, words: list[str]) -> None:
    match words:
        case ["join"]:
            room.join(user)
            print(f"* {user.name} joins {room.name} ({len(room.members)} inside)")
        case ["leave"]:
            room.leave(user)
            print(f"* {user.name} leaves")
        case ["nick", name]:
            print(f"* {user.name} is now {name}")
            user.name = name
        case _:
            raise UnknownCommand(f"no command {words[0]}")
