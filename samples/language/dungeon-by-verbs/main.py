import random
import textwrap

ROOMS = {
    'hall': {'desc': 'A long hall. Dust everywhere.', 'exits': {'north': 'library', 'east': 'kitchen'}, 'items': ['lamp']},
    'library': {'desc': 'Shelves up to the ceiling, and a locked chest in the corner.', 'exits': {'south': 'hall'}, 'items': ['book', 'key']},
    'kitchen': {'desc': 'It smells of old soup.', 'exits': {'west': 'hall', 'down': 'cellar'}, 'items': []},
    'cellar': {'desc': 'Dark. Something is breathing.', 'exits': {'up': 'kitchen'}, 'items': ['treasure'], 'dark': True},
}

MONSTERS = [('rat', 4, 1), ('goblin', 7, 3)]


class GameOver(Exception):
    pass


class Game:
    def __init__(self, seed=None):
        self.rng = random.Random(seed)
        self.here = 'hall'
        self.bag = set()
        self.hp = 10
        self.monster = None
        self.turns = 0
        self.visited = {self.here}
        self.verbs = {name[3:]: getattr(self, name) for name in dir(self) if name.startswith('do_')}

    @property
    def room(self):
        return ROOMS[self.here]

    def say(self, text):
        print(textwrap.fill(text, width=48, initial_indent='  ', subsequent_indent='  '))

    def dark(self):
        return self.room.get('dark', False) and 'lamp' not in self.bag

    def do_look(self, *_):
        if self.dark():
            self.say('It is too dark to see.')
            return
        exits = ', '.join(sorted(self.room['exits']))
        self.say(self.room['desc'] + ' Exits: ' + exits + '.')
        if self.room['items']:
            self.say('You see: ' + ', '.join(self.room['items']) + '.')

    def do_go(self, where=None, *_):
        if where not in self.room['exits']:
            self.say("You can't go %s." % (where or 'nowhere'))
            return
        self.here = self.room['exits'][where]
        self.visited.add(self.here)
        self.do_look()
        if self.here == 'cellar' and self.monster is None:
            name, hp, damage = self.rng.choice(MONSTERS)
            self.monster = {'name': name, 'hp': hp, 'damage': damage}
            self.say(f'A {name} jumps at you!')

    def do_take(self, item=None, *rest):
        item = ' '.join((item,) + rest) if rest else item
        if item in self.room['items'] and not self.dark():
            self.room['items'].remove(item)
            self.bag |= {item}
            self.say(f'Taken: {item}.')
        else:
            self.say('Take what?')

    def do_fight(self, *_):
        if not self.monster:
            return self.say('You fight the air.')
        hit = self.rng.randint(1, 6)
        self.monster['hp'] -= hit
        self.say(f"You hit the {self.monster['name']} for {hit}.")
        if self.monster['hp'] <= 0:
            self.say(f"The {self.monster['name']} is dead.")
            self.monster = None
        else:
            self.hp -= self.monster['damage']
            if self.hp <= 0:
                raise GameOver('You died.')

    def do_bag(self, *_):
        print('  bag:', sorted(self.bag) or 'empty')

    def do_quit(self, *_):
        raise GameOver('Bye.')

    def turn(self, line):
        verb, *args = line.lower().split()
        self.turns += 1
        try:
            action = self.verbs[verb]
        except KeyError:
            self.say("I don't know how to %r." % verb)
        else:
            action(*args)

    def score(self):
        return len(self.visited) * 5 + 20 * ('treasure' in self.bag) - self.turns // 10


script = '''look
go west
go east
go down
look
fight
fight
fight
fight
go up
go west
take lamp
dance wildly
go north
take old book
take book
take
go south
go east
go down
take treasure
bag
quit
look'''

game = Game(seed=7)
print(sorted(game.verbs))
for line in script.splitlines():
    print('>', line)
    try:
        game.turn(line)
    except GameOver as end:
        print('***', end)
        break
else:
    print('the script ran out')
print('score', game.score(), 'turns', game.turns, 'hp', game.hp, sorted(game.visited))
