import asyncio
from collections import defaultdict

# A chat room with nicknames, private messages and a slow client that gets kicked.

class Room:
    def __init__(self, name, limit=3):
        self.name = name
        self.limit = limit
        self.members = {}
        self.history = []

    def join(self, client):
        if client.nick in self.members:
            client.nick = client.nick + '_'
        self.members[client.nick] = client
        self.broadcast('*', '%s joined' % client.nick)
        for line in self.history[-3:-1]:
            client.deliver('(old) ' + line)

    def leave(self, client, why='left'):
        if self.members.pop(client.nick, None) is not None:
            self.broadcast('*', f'{client.nick} {why}')

    def broadcast(self, sender, text):
        line = f'<{sender}> {text}'
        self.history.append(line)
        for nick, member in list(self.members.items()):
            if nick != sender:
                try:
                    member.deliver(line)
                except asyncio.QueueFull:
                    self.leave(member, 'was too slow')
                    member.kick()

    def private(self, sender, to, text):
        try:
            self.members[to].deliver(f'[{sender}] {text}')
        except KeyError:
            self.members[sender].deliver('no such nick: ' + to)

class Client:
    def __init__(self, nick, speed=0.0):
        self.nick = nick
        self.speed = speed
        self.inbox = asyncio.Queue(maxsize=4)
        self.received = []
        self.task = None

    def deliver(self, line):
        self.inbox.put_nowait(line)

    def kick(self):
        if self.task:
            self.task.cancel('kicked')

    async def listen(self):
        try:
            while True:
                line = await self.inbox.get()
                await asyncio.sleep(self.speed)
                self.received.append(line)
        except asyncio.CancelledError as e:
            self.received.append('-- %s' % (e.args[0] if e.args else 'disconnected'))
            raise

COMMANDS = {}

class Server:
    commands = COMMANDS

    def __init__(self):
        self.rooms = defaultdict(lambda: Room('lobby'))
        self.log = []

    def command(name):
        def register(f):
            COMMANDS[name] = f
            return f
        return register

    @command('/me')
    def action(self, room, client, rest):
        room.broadcast(client.nick, '~ ' + rest + ' ~')

    @command('/msg')
    def message(self, room, client, rest):
        to, _, text = rest.partition(' ')
        room.private(client.nick, to, text)

    @command('/nick')
    def rename(self, room, client, rest):
        old = client.nick
        del room.members[old]
        client.nick = rest
        room.members[rest] = client
        room.broadcast('*', f'{old} is now {rest}')

    @command('/who')
    def who(self, room, client, rest):
        client.deliver(', '.join(sorted(room.members)))

    def handle(self, client, line):
        room = self.rooms['lobby']
        if line.startswith('/'):
            name, _, rest = line.partition(' ')
            f = self.commands.get(name)
            if f is None:
                client.deliver('unknown command ' + name)
                self.log.append((client.nick, name))
            else:
                f(self, room, client, rest)
        else:
            room.broadcast(client.nick, line)

async def play(server, client, lines, pause):
    client.task = asyncio.create_task(client.listen())
    server.rooms['lobby'].join(client)
    for line in lines:
        await asyncio.sleep(pause)
        if client.task.done():
            return 'gone'
        server.handle(client, line)
    await asyncio.sleep(1)
    server.rooms['lobby'].leave(client)
    client.task.cancel()
    try:
        await client.task
    except asyncio.CancelledError:
        pass
    return len(lines)

async def main():
    server = Server()
    clients = [Client('ann'), Client('bob'), Client('ann'), Client('slug', speed=5)]
    scripts = [
        ['hello all', '/me waves', '/who', '/dance'],
        ['hi ann', '/msg ann psst', '/msg zoe are you there?', '/nick robert'],
        ['me too', '/who'],
        ['...zzz'] * 3,
    ]
    results = await asyncio.gather(*(
        play(server, c, lines, 0.2 + i / 50) for i, (c, lines) in enumerate(zip(clients, scripts))
    ))
    print(results)
    for c in clients:
        print(f'{c.nick} got {len(c.received)}:')
        for line in c.received:
            print('   ', line)
    print(server.log, sorted(server.commands), len(server.rooms['lobby'].history))

asyncio.run(main())
