import enum
from dataclasses import dataclass
from typing import Union

class State(enum.Enum):
    IDLE = 1; RUNNING = 2; PAUSED = 3; STOPPED = 4

TRANSITIONS = {
    (State.IDLE, 'start'): State.RUNNING,
    (State.RUNNING, 'pause'): State.PAUSED,
    (State.PAUSED, 'resume'): State.RUNNING,
    (State.RUNNING, 'stop'): State.STOPPED,
    (State.PAUSED, 'stop'): State.STOPPED,
}

class Machine:
    def __init__(self):
        self.state = State.IDLE
        self.hooks = {s: [] for s in State}

    def on_enter(self, state):
        def deco(f):
            self.hooks[state].append(f)
            return f
        return deco

    def fire(self, event):
        try:
            new = TRANSITIONS[self.state, event]
        except KeyError:
            raise RuntimeError(f'{event!r} not allowed in {self.state.name}') from None
        old, self.state = self.state, new
        for h in self.hooks[new]:
            h(old, new)
        return self

m = Machine()

@m.on_enter(State.RUNNING)
def running(old, new):
    print(f'{old.name:>8} => {new.name}')

@m.on_enter(State.STOPPED)
def stopped(*states):
    print('stopped via', states[0], states[1].value)

m.fire('start').fire('pause').fire('resume')
try:
    m.fire('resume')
except RuntimeError as e:
    print(e)
m.fire('stop')

@dataclass
class Circle:
    r: float
@dataclass
class Rect:
    w: float
    h: float = 1
@dataclass
class Group:
    items: list

Shape = Union[Circle, Rect, Group]

def area(shape: Shape) -> float:
    match shape:
        case Circle(r=0):
            return 0.0
        case Circle(r):
            return round(3.14159 * r ** 2, 2)
        case Rect(w, h) if w == h:
            print('square', end=' ')
            return w * h
        case Rect(w=w, h=h):
            return w * h
        case Group(items=[]):
            return 0
        case Group(items=[first, *rest]):
            return area(first) + area(Group(rest))
        case _:
            raise TypeError(f'not a shape: {shape!r}')

for s in (Circle(0), Circle(2), Rect(2, 2), Rect(3), Group([Rect(1, 2), Circle(1.0), Group([])])):
    print(s, '->', area(s))
try:
    area('blob')
except TypeError as e:
    print(e)

def command(line):
    match line.split():
        case []:
            return 'empty'
        case ['quit' | 'exit']:
            return 'bye'
        case ['go', ('north' | 'south') as d]:
            return f'going {d}'
        case ['go', other]:
            return f'cannot go {other}'
        case ['take', item, *more] if not more:
            return f'took {item}'
        case ['take', *items]:
            return f'took {len(items)}: {", ".join(items)}'
        case [x]:
            return f'what is {x}?'
        case [first, *_, last]:
            return f'{first}..{last}'

for l in ('', 'exit', 'go north', 'go up', 'take lamp', 'take a b c', 'dance', 'sing me a song'):
    print(repr(l), '->', command(l))

def describe(x):
    match x:
        case None: return 'none'
        case True | False: return 'bool'
        case int(n) if n < 0: return f'negative {n}'
        case int() | float(): return f'number {x}'
        case str(s): return f'text of {len(s)}'
        case {'type': 'user', 'name': str(name), **rest}: return f'user {name} {rest}'
        case {'type': t}: return f'{t} thing'
        case (a, b): return f'pair {a},{b}'
        case [1, *_]: return 'starts with one'
        case _: return 'other'

for x in (None, True, -3, 2.5, 'hey', {'type': 'user', 'name': 'Ann', 'age': 3}, {'type': 'dog'}, (1, 2), [1, 2, 3], {}, [2, 3, 4]):
    print(describe(x))
