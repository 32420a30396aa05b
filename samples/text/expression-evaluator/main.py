import operator
import re
from dataclasses import dataclass
from typing import Union


@dataclass(frozen=True)
class Num:
    value: float


@dataclass(frozen=True)
class Var:
    name: str


@dataclass(frozen=True)
class Bin:
    op: str
    left: "Expr"
    right: "Expr"


@dataclass(frozen=True)
class Call:
    name: str
    args: tuple["Expr", ...]


Expr = Union[Num, Var, Bin, Call]
TOKEN = re.compile(r"\s*(?:(?P<num>\d+(?:\.\d+)?)|(?P<name>[A-Za-z_]\w*)|(?P<op>\*\*|[-+*/(),=]))")
OPS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "**": operator.pow}
PREC = {"+": 1, "-": 1, "*": 2, "/": 2, "**": 3}


class ParseError(Exception):
    def __init__(self, message, position):
        super().__init__(f"{message} at {position}")
        self.position = position


def tokenize(source):
    position = 0
    while position < len(source):
        match = TOKEN.match(source, position)
        if match is None:
            raise ParseError(f"unexpected {source[position]!r}", position)
        position = match.end()
        kind = match.lastgroup
        yield kind, match.group(kind), match.start(kind)
    yield "end", "", position


class Parser:
    def __init__(self, source):
        self.tokens = list(tokenize(source))
        self.index = 0

    @property
    def current(self):
        return self.tokens[self.index]

    def advance(self):
        token = self.current
        self.index += 1
        return token

    def expect(self, value):
        kind, text, position = self.advance()
        if text != value:
            raise ParseError(f"expected {value!r}, got {text or kind!r}", position)

    def parse(self):
        result = self.expression()
        self.expect("")
        return result

    def expression(self, minimum=1):
        left = self.atom()
        while (op := self.current[1]) in PREC and PREC[op] >= minimum:
            self.advance()
            right = self.expression(PREC[op] + (op != "**"))
            left = Bin(op, left, right)
        return left

    def atom(self):
        kind, text, position = self.advance()
        if kind == "num":
            return Num(float(text))
        if kind == "name":
            if self.current[1] == "(":
                self.advance()
                args = []
                while self.current[1] != ")":
                    args.append(self.expression())
                    if self.current[1] == ",":
                        self.advance()
                self.expect(")")
                return Call(text, tuple(args))
            return Var(text)
        if text == "(":
            inner = self.expression()
            self.expect(")")
            return inner
        if text == "-":
            return Bin("-", Num(0.0), self.expression(2))
        raise ParseError(f"unexpected {text or kind!r}", position)


def evaluate(expr, env):
    match expr:
        case Num(value):
            return value
        case Var(name) if name in env:
            return env[name]
        case Var(name):
            raise NameError(f"{name} is not defined")
        case Bin("/", _, Num(0.0)):
            raise ZeroDivisionError("constant division by zero")
        case Bin(op, left, right):
            return OPS[op](evaluate(left, env), evaluate(right, env))
        case Call(name=name, args=[*args]):
            return env[name](*(evaluate(arg, env) for arg in args))


def simplify(expr):
    match expr:
        case Bin("*", Num(0.0), _) | Bin("*", _, Num(0.0)):
            return Num(0.0)
        case Bin("+", Num(0.0), other) | Bin("+", other, Num(0.0)):
            return simplify(other)
        case Bin(op, left, right):
            return Bin(op, simplify(left), simplify(right))
        case _:
            return expr


env = {"pi": 3.14159, "max": max, "half": lambda x: x / 2}
for source in ["1 + 2 * 3", "2 ** 3 ** 2", "-(4 - 6) * pi", "max(1, half(9), 2)", "1 / 0", "x + 1", "2 $ 3", "(1 + 2", "0 + y * 0"]:
    try:
        tree = Parser(source).parse()
        print(f"{source:<20} = {evaluate(tree, env)}")
    except (ParseError, NameError, ZeroDivisionError) as error:
        print(f"{source:<20} ! {type(error).__name__}: {error}")
print(simplify(Parser("0 + a * (b + 0) + 0 * c").parse()))
print({Num(1.0): "one", Var("x"): "ex"}[Var("x")], Num(2.0) == Num(2), hash(Var("a")) == hash(Var("a")))
