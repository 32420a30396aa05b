import asyncio

from .messages import Message
from .users import User


class Room:
    def __init__(self, name: str) -> None:
        self.name = name
        self.members: list[User] = []

    async def publish(self, message: Message) -> None:
        for member in self.members:
            if member is not message.sender:
                member.receive(str(message))
                await asyncio.sleep(0)

    def join(self, user: User) -> None:
        self.members.append(user)

    def leave(self, user: User) -> None:
        self.members.remove(user)
