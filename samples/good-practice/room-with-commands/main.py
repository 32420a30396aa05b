"""Chat room on queues with a server loop, commands and idle timeouts."""
import asyncio
from typing import Optional


class User:
    def __init__(self, name: str):
        self.name = name
        self.inbox: "asyncio.Queue[Optional[str]]" = asyncio.Queue()
        self.received: list[str] = []

    async def run(self) -> int:
        while True:
            message = await self.inbox.get()
            if message is None:
                return len(self.received)
            self.received.append(message)


class Room:
    def __init__(self):
        self.users: dict[str, User] = {}
        self.history: list[tuple[str, str]] = []
        self.commands = {"/who": self.who, "/nick": self.nick, "/stats": self.stats}

    async def join(self, user: User):
        self.users[user.name] = user
        await self.broadcast("*", f"{user.name} joined", skip=user)

    async def leave(self, name: str):
        user = self.users.pop(name, None)
        if user:
            await user.inbox.put(None)
            await self.broadcast("*", f"{name} left")

    async def broadcast(self, sender: str, text: str, skip: Optional[User] = None):
        self.history.append((sender, text))
        await asyncio.gather(*(u.inbox.put(f"{sender}: {text}") for u in self.users.values() if u is not skip))

    async def who(self, user, *_):
        return ", ".join(sorted(self.users))

    async def nick(self, user, new=None, *_):
        if not new:
            return "usage: /nick NAME"
        if new in self.users:
            return f"{new} is taken"
        old, user.name = user.name, new
        self.users[new] = self.users.pop(old)
        await self.broadcast("*", f"{old} is now {new}")
        return "ok"

    async def stats(self, user):
        counts = {}
        for sender, _ in self.history:
            counts[sender] = counts.get(sender, 0) + 1
        return " ".join(f"{k}={v}" for k, v in sorted(counts.items(), key=lambda kv: (-kv[1], kv[0])))

    async def handle(self, user: User, line: str):
        if line.startswith("/"):
            cmd, *args = line.split()
            handler = self.commands.get(cmd)
            reply = await handler(user, *args) if handler else f"unknown command {cmd}"
            print(f"[{user.name}] {reply}")
        else:
            await self.broadcast(user.name, line)


async def main():
    room = Room()
    users = [User(n) for n in ("ann", "bob", "cy")]
    tasks = {}
    for u in users:
        await room.join(u)
        tasks[u] = asyncio.create_task(u.run(), name=u.name)
    ann, bob, cy = users
    script = [(ann, "hi all"), (bob, "/who"), (bob, "hello ann"), (cy, "/nick bob"), (cy, "/nick"), (cy, "/nick cyrus"), (cy, "/dance"), (ann, "/stats")]
    for user, line in script:
        await room.handle(user, line)
        await asyncio.sleep(0.01)
    await room.leave("bob")
    await room.leave("nobody")
    for name in list(room.users):
        await room.leave(name)
    done, pending = await asyncio.wait(tasks.values())
    print(len(done), len(pending))
    for user, task in tasks.items():
        print(f"{task.get_name():>4} ({user.name}) got {task.result()}: {user.received[:2]}")

asyncio.run(main())
