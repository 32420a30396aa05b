"""A small Lisp: source text to nested lists, and an evaluator over environments."""
import math
import operator as op


class LispError(Exception):
    """What goes wrong while a Lisp program runs."""


def tokenize(source):
    return source.replace("(", " ( ").replace(")", " ) ").split()


def atom(token):
    try:
        return int(token)
    except ValueError:
        try:
            return float(token)
        except ValueError:
            return token


def read(tokens):
    if not tokens:
        raise LispError("unexpected end of input")
    token = tokens.pop(0)
    if token == "(":
        items = []
        while tokens and tokens[0] != ")":
            items.append(read(tokens))
        if not tokens:
            raise LispError("missing )")
        tokens.pop(0)
        return items
    if token == ")":
        raise LispError("unexpected )")
    return atom(token)


def show(value):
    if value is True:
        return "#t"
    if value is False:
        return "#f"
    if isinstance(value, list):
        return "(" + " ".join(show(item) for item in value) + ")"
    if callable(value):
        return "#<procedure>"
    return str(value)


class Env(dict):
    """Names of one scope; what it lacks its outer scope may know."""

    def __init__(self, names=(), values=(), outer=None):
        super().__init__(zip(names, values))
        self.outer = outer

    def find(self, name):
        if name in self:
            return self
        if self.outer is None:
            raise LispError(f"unbound: {name}")
        return self.outer.find(name)


def standard_env():
    env = Env()
    env.update(
        {
            "+": lambda *args: sum(args),
            "-": lambda a, b: a - b,
            "*": lambda a, b: a * b,
            "/": lambda a, b: a / b,
            "<": op.lt,
            ">": op.gt,
            "=": op.eq,
            "car": lambda items: items[0],
            "cdr": lambda items: items[1:],
            "cons": lambda head, tail: [head] + tail,
            "list": lambda *args: list(args),
            "null?": lambda items: items == [],
            "length": len,
            "sqrt": math.sqrt,
        }
    )
    return env


class Interpreter:
    def __init__(self):
        self.globals = standard_env()

    def eval(self, x, env):
        if isinstance(x, str):
            return env.find(x)[x]
        if not isinstance(x, list):
            return x
        head = x[0]
        if head == "quote":
            return x[1]
        if head == "if":
            _, test, then, otherwise = x
            return self.eval(then if self.eval(test, env) else otherwise, env)
        if head == "define":
            _, name, expression = x
            env[name] = self.eval(expression, env)
            return None
        if head == "lambda":
            _, params, body = x
            return lambda *args: self.eval(body, Env(params, args, env))
        f, *args = x
        f = self.eval(f, env)
        return f(*[self.eval(a, env) for a in args])

    def run(self, source):
        value = self.eval(read(tokenize(source)), self.globals)
        if value is not None:
            print(show(value))


lisp = Interpreter()
lisp.run("(+ 1 2 3)")
lisp.run("(define square (lambda (x) (* x x)))")
lisp.run("(square 12)")
lisp.run("(define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1))))))")
lisp.run("(fact 25)")
lisp.run("(define map (lambda (f xs) (if (null? xs) (quote ()) (cons (f (car xs)) (map f (cdr xs))))))")
lisp.run("(map square (list 1 2 3.5))")
lisp.run("(/ 6 3)")
lisp.run("(length (quote (a b (c d))))")
lisp.run("(sqrt 16)")
lisp.run("square")
lisp.run("(> 2 1)")
for bad in ["(foo 1)", "(+ 1", ")"]:
    try:
        lisp.run(bad)
    except LispError as error:
        print("error:", error)
