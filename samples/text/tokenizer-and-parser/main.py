def tokenize(code):
    keywords = {"IF", "THEN", "ENDIF", "FOR", "NEXT"}
    i = 0
    line = 1
    while i < len(code):
        ch = code[i]
        if ch == "\n":
            line += 1
            i += 1
        elif ch.isspace():
            i += 1
        elif ch.isdigit():
            j = i
            while j < len(code) and (code[j].isdigit() or code[j] == "."):
                j += 1
            text = code[i:j]
            yield ("NUM", float(text) if "." in text else int(text), line)
            i = j
        elif ch.isalpha() or ch == "_":
            j = i
            while j < len(code) and (code[j].isalnum() or code[j] == "_"):
                j += 1
            word = code[i:j]
            yield ("KW" if word in keywords else "ID", word, line)
            i = j
        elif code[i : i + 2] in (":=", "<=", ">="):
            yield ("OP", code[i : i + 2], line)
            i += 2
        elif ch in "+-*/();=<>":
            yield ("OP", ch, line)
            i += 1
        else:
            raise SyntaxError(f"bad char {ch!r} on line {line}")


src = """IF quantity THEN
  total := total + price * 1.5
  ENDIF"""
for tok in tokenize(src):
    print(tok)
print(len(list(tokenize(src))))
try:
    list(tokenize("a\n b # c"))
except SyntaxError as e:
    print(e)


class Parser:
    def __init__(self, text):
        self.toks = [(k, v) for k, v, _ in tokenize(text)] + [("END", None)]
        self.pos = 0

    def peek(self):
        return self.toks[self.pos]

    def take(self):
        tok = self.toks[self.pos]
        self.pos += 1
        return tok

    def expr(self):
        value = self.term()
        while self.peek()[1] in ("+", "-"):
            _, op = self.take()
            rhs = self.term()
            value = value + rhs if op == "+" else value - rhs
        return value

    def term(self):
        value = self.factor()
        while self.peek()[1] in ("*", "/"):
            _, op = self.take()
            rhs = self.factor()
            value = value * rhs if op == "*" else value / rhs
        return value

    def factor(self):
        kind, value = self.take()
        if kind == "NUM":
            return value
        if value == "-":
            return -self.factor()
        if value == "(":
            inner = self.expr()
            assert self.take()[1] == ")", "expected )"
            return inner
        raise SyntaxError(f"unexpected {value!r}")


for e in [
    "1 + 2 * 3",
    "(1 + 2) * 3",
    "10 / 4",
    "-(2 + 3) * 2",
    "2.0 * 3",
    "8 / 2",
    "(1",
]:
    try:
        print(e, "=", Parser(e).expr())
    except (SyntaxError, AssertionError) as err:
        print(e, "->", type(err).__name__, err)
