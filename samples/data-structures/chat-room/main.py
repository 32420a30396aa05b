"""A chat room in memory: every member has a queue of messages."""

import asyncio
from dataclasses import dataclass
from typing import AsyncIterator


@dataclass(frozen=True)
class Message:
    sender: str | None
    text: str

    def __str__(self) -> str:
        if self.sender is None:
            return f"* {self.text}"
        return f"<{self.sender}> {self.text}"


class NickInUse(ValueError):
    def __init__(self, nick: str) -> None:
        super().__init__(f"{nick!r} is taken")
        self.nick = nick


class Room:
    def __init__(self, name: str, topic: str = "") -> None:
        self.name = name
        self.topic = topic
        self.queues: dict[str, asyncio.Queue[Message | None]] = {}
        self.history: list[Message] = []

    @property
    def nicks(self) -> list[str]:
        return sorted(self.queues)

    async def join(self, nick: str) -> "Member":
        if nick in self.queues:
            raise NickInUse(nick)
        self.queues[nick] = asyncio.Queue()
        await self.publish(Message(None, f"{nick} joined {self.name}"))
        return Member(self, nick)

    async def leave(self, nick: str) -> None:
        queue = self.queues.pop(nick)
        await queue.put(None)
        await self.publish(Message(None, f"{nick} left"))

    async def publish(self, message: Message) -> int:
        """Tells everybody but the sender; returns how many listen."""
        self.history.append(message)
        heard = 0
        for nick, queue in self.queues.items():
            if nick != message.sender:
                await queue.put(message)
                heard += 1
        return heard


class Member:
    """Leaves the room at the end of its `async with`."""

    def __init__(self, room: Room, nick: str) -> None:
        self.room = room
        self.nick = nick

    async def __aenter__(self) -> "Member":
        return self

    async def __aexit__(self, exc_type, exc, traceback) -> bool:
        await self.room.leave(self.nick)
        # A lost connection is the end of a visit, not an error.
        return exc_type is ConnectionResetError

    async def say(self, text: str) -> None:
        if text.startswith("/"):
            await self.command(*text[1:].split())
            return
        heard = await self.room.publish(Message(self.nick, text))
        print(f"{self.nick} -> {heard}: {text}")

    async def command(self, name: str, *arguments: str) -> None:
        match name, arguments:
            case "who", ():
                print(f"{self.nick} sees {', '.join(self.room.nicks)}")
            case "topic", (first, *others):
                self.room.topic = " ".join([first, *others])
                text = f"topic is now {self.room.topic!r}"
                await self.room.publish(Message(None, text))
            case _:
                print(f"{self.nick}: unknown command /{name}")

    async def messages(self) -> AsyncIterator[Message]:
        queue = self.room.queues[self.nick]
        while (message := await queue.get()) is not None:
            yield message


async def listen(member: Member) -> int:
    count = 0
    async for message in member.messages():
        count += 1
        print(f"    [{member.nick}] {message}")
    return count


async def visit(room: Room, nick: str, after: float, *lines: str) -> int:
    await asyncio.sleep(after)
    async with await room.join(nick) as member:
        listener = asyncio.create_task(listen(member))
        for line in lines:
            await asyncio.sleep(0.2)
            if line == "!":
                raise ConnectionResetError("the cable was pulled")
            await member.say(line)
    return await listener


async def main() -> None:
    room = Room("#tea")
    heard = await asyncio.gather(
        visit(room, "ann", 0, "hello?", "/who", "/topic green tea", "bye"),
        visit(room, "bob", 0.1, "hi ann", "/dance now", "!", "unheard"),
        visit(room, "cid", 0.3, "good evening"),
    )
    print("heard:", heard)
    print("topic:", room.topic, "| left in the room:", room.nicks)
    await room.join("dan")
    try:
        await room.join("dan")
    except NickInUse as error:
        print(f"error: {error} ({error.nick})")
    print(*room.history[-3:], sep="\n")


if __name__ == "__main__":
    asyncio.run(main())
