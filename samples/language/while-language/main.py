"""A tiny imperative language: tokenizer, recursive descent parser, evaluator."""
from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Callable, Iterator, NamedTuple, Union


class Token(NamedTuple):
    kind: str
    text: str
    line: int


SPEC = [
    ("NUMBER", r"\d+(?:\.\d+)?"),
    ("STRING", r'"[^"\n]*"'),
    ("NAME", r"[A-Za-z_]\w*"),
    ("OP", r"==|!=|<=|>=|[-+*/%<>=(){},;]"),
    ("NEWLINE", r"\n"),
    ("SKIP", r"[ \t]+|#[^\n]*"),
    ("BAD", r"."),
]
MASTER = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in SPEC))
KEYWORDS = {"let", "if", "else", "while", "print", "fn", "return"}


class LangError(Exception):
    def __init__(self, message: str, line: int | None = None):
        where = f" (line {line})" if line is not None else ""
        super().__init__(message + where)


def tokenize(source: str) -> Iterator[Token]:
    line = 1
    for m in MASTER.finditer(source):
        kind, text = m.lastgroup, m.group()
        if kind == "NEWLINE":
            line += 1
        elif kind == "SKIP":
            continue
        elif kind == "BAD":
            raise LangError(f"unexpected {text!r}", line)
        else:
            if kind == "NAME" and text in KEYWORDS:
                kind = text.upper()
            yield Token(kind, text, line)
    yield Token("EOF", "", line)


Value = Union[int, float, str, bool, None, "Function"]


@dataclass
class Function:
    name: str
    params: list[str]
    body: list
    closure: "Env"

    def __str__(self) -> str:
        return f"<fn {self.name}/{len(self.params)}>"


@dataclass
class Env:
    parent: Env | None = None
    values: dict[str, Value] = field(default_factory=dict)

    def lookup(self, name: str) -> Env:
        env: Env | None = self
        while env is not None:
            if name in env.values:
                return env
            env = env.parent
        raise LangError(f"undefined name {name}")


class ReturnSignal(Exception):
    def __init__(self, value: Value):
        self.value = value


class Parser:
    PRECEDENCE = [("==", "!="), ("<", ">", "<=", ">="), ("+", "-"), ("*", "/", "%")]

    def __init__(self, source: str):
        self.tokens = list(tokenize(source))
        self.pos = 0

    @property
    def current(self) -> Token:
        return self.tokens[self.pos]

    def accept(self, *texts: str) -> Token | None:
        if self.current.text in texts and self.current.kind != "STRING":
            self.pos += 1
            return self.tokens[self.pos - 1]
        return None

    def expect(self, text: str) -> Token:
        token = self.accept(text)
        if token is None:
            raise LangError(f"expected {text!r}, found {self.current.text or 'end'!r}", self.current.line)
        return token

    def program(self) -> list:
        out = []
        while self.current.kind != "EOF":
            out.append(self.statement())
        return out

    def block(self) -> list:
        self.expect("{")
        out = []
        while not self.accept("}"):
            out.append(self.statement())
        return out

    def statement(self):
        if self.accept("let"):
            name = self.current.text
            self.pos += 1
            self.expect("=")
            value = self.expression()
            self.expect(";")
            return ("let", name, value)
        if self.accept("if"):
            cond = self.expression()
            then = self.block()
            other = self.block() if self.accept("else") else []
            return ("if", cond, then, other)
        if self.accept("while"):
            return ("while", self.expression(), self.block())
        if self.accept("print"):
            args = [self.expression()]
            while self.accept(","):
                args.append(self.expression())
            self.expect(";")
            return ("print", args)
        if self.accept("fn"):
            name = self.current.text
            self.pos += 1
            self.expect("(")
            params = []
            while not self.accept(")"):
                params.append(self.current.text)
                self.pos += 1
                self.accept(",")
            return ("fn", name, params, self.block())
        if self.accept("return"):
            value = None if self.current.text == ";" else self.expression()
            self.expect(";")
            return ("return", value)
        start = self.expression()
        if self.accept("="):
            if start[0] != "name":
                raise LangError("cannot assign", self.current.line)
            value = self.expression()
            self.expect(";")
            return ("assign", start[1], value)
        self.expect(";")
        return ("expr", start)

    def expression(self, level: int = 0):
        if level == len(self.PRECEDENCE):
            return self.unary()
        left = self.expression(level + 1)
        while token := self.accept(*self.PRECEDENCE[level]):
            left = ("binary", token.text, left, self.expression(level + 1))
        return left

    def unary(self):
        if self.accept("-"):
            return ("neg", self.unary())
        node = self.atom()
        while self.accept("("):
            args = []
            while not self.accept(")"):
                args.append(self.expression())
                self.accept(",")
            node = ("call", node, args)
        return node

    def atom(self):
        token = self.current
        self.pos += 1
        match token.kind:
            case "NUMBER":
                return ("const", float(token.text) if "." in token.text else int(token.text))
            case "STRING":
                return ("const", token.text[1:-1])
            case "NAME":
                return ("name", token.text)
        if token.text == "(":
            inner = self.expression()
            self.expect(")")
            return inner
        raise LangError(f"unexpected {token.text!r}", token.line)


OPS: dict[str, Callable] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "%": lambda a, b: a % b,
    "<": lambda a, b: a < b,
    ">": lambda a, b: a > b,
    "<=": lambda a, b: a <= b,
    ">=": lambda a, b: a >= b,
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
}


def evaluate(node, env: Env) -> Value:
    match node:
        case ("const", value):
            return value
        case ("name", name):
            return env.lookup(name).values[name]
        case ("neg", inner):
            return -evaluate(inner, env)
        case ("binary", op, left, right):
            try:
                return OPS[op](evaluate(left, env), evaluate(right, env))
            except TypeError:
                raise LangError(f"bad operands for {op}") from None
        case ("call", callee, args):
            fn = evaluate(callee, env)
            if not isinstance(fn, Function):
                raise LangError("not a function")
            if len(args) != len(fn.params):
                raise LangError(f"{fn} takes {len(fn.params)} arguments")
            local = Env(fn.closure, dict(zip(fn.params, [evaluate(a, env) for a in args])))
            try:
                run(fn.body, local)
            except ReturnSignal as signal:
                return signal.value
            return None
        case _:
            raise AssertionError(node)


def run(statements: list, env: Env) -> None:
    for statement in statements:
        match statement:
            case ("let", name, value):
                env.values[name] = evaluate(value, env)
            case ("assign", name, value):
                env.lookup(name).values[name] = evaluate(value, env)
            case ("if", cond, then, other):
                run(then if evaluate(cond, env) else other, env)
            case ("while", cond, body):
                while evaluate(cond, env):
                    run(body, env)
            case ("print", args):
                print(*(evaluate(a, env) for a in args))
            case ("fn", name, params, body):
                env.values[name] = Function(name, params, body, env)
            case ("return", value):
                raise ReturnSignal(None if value is None else evaluate(value, env))
            case ("expr", value):
                evaluate(value, env)


PROGRAMS = [
    'let x = 2; print "x is", x * (3 + 4) - 10 / 4;',
    """
    fn fact(n) { if n < 2 { return 1; } return n * fact(n - 1); }
    print fact(5), fact(20), fact(25);
    """,
    """
    fn counter() { let n = 0; fn step() { n = n + 1; return n; } return step; }
    let a = counter(); let b = counter();
    a(); a(); print a(), b(), a;
    """,
    "let i = 0; while i < 4 { if i % 2 == 0 { print i; } else { print -i; } i = i + 1; }",
    'print 1 + "a";',
    "print y;",
    "let z = 1 print z;",
    "let q = 3 $ 4;",
    "fn f(a) { return a; } print f(1, 2);",
]

for number, source in enumerate(PROGRAMS, 1):
    print(f"--- program {number}")
    try:
        run(Parser(source).program(), Env())
    except LangError as e:
        print("error:", e)
