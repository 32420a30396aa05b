import asyncio

from . import __version__
from .commands import handle
from .room import Room
from .users import User


async def main() -> None:
    print(f"chat {__version__} ({__name__})")
    room = Room("lobby")
    ann, bob = User("ann"), User("bob")
    script = [
        (ann, "/join"),
        (bob, "/join"),
        (ann, "hello everybody"),
        (bob, "/nick robert"),
        (bob, "hello ann"),
        (ann, "/dance"),
        (ann, "/leave"),
        (bob, "anyone here?"),
    ]
    for user, line in script:
        await handle(room, user, line)
        await asyncio.sleep(0.1)
    print("ann has read:", ann.inbox)
    print("bob has read:", bob.inbox)


if __name__ == "__main__":
    asyncio.run(main())
