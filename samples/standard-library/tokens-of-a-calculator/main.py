"""A tokenizer made of named groups, a parser on top of it, and other tools of `re`."""

import re
from dataclasses import dataclass
from typing import Iterator

TOKENS = {
    "NUMBER": r"\d+(?:\.\d*)?",
    "NAME": r"[^\W\d]\w*",
    "OP": r"[-+*/()=]",
    "SPACE": r"[ \t]+",
    "OTHER": r".",
}
SCANNER = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in TOKENS.items()))


@dataclass(frozen=True)
class Token:
    kind: str
    text: str
    at: int


def tokens(source: str) -> Iterator[Token]:
    for match in SCANNER.finditer(source):
        kind = match.lastgroup or ""
        if kind == "OTHER":
            raise SyntaxError(f"unexpected {match.group()!r} at {match.start()}")
        if kind != "SPACE":
            yield Token(kind, match.group(), match.start())


class Parser:
    def __init__(self, source: str) -> None:
        self.tokens = list(tokens(source))
        self.position = 0

    def accept(self, *texts: str) -> str | None:
        if self.position < len(self.tokens) and self.tokens[self.position].text in texts:
            self.position += 1
            return self.tokens[self.position - 1].text
        return None

    def expression(self) -> float:
        value = self.term()
        while operator := self.accept("+", "-"):
            value = value + self.term() if operator == "+" else value - self.term()
        return value

    def term(self) -> float:
        value = self.factor()
        while operator := self.accept("*", "/"):
            value = value * self.factor() if operator == "*" else value / self.factor()
        return value

    def factor(self) -> float:
        if self.accept("("):
            value = self.expression()
            self.accept(")")
            return value
        token = self.tokens[self.position]
        self.position += 1
        return float(token.text)


print([f"{token.kind}:{token.text}" for token in tokens("area = 3.5 * (größe + 2)")])
for source in ("1 + 2 * 3", "(1 + 2) * 3 / 4", "8 / 2 / 2 - 1", "2 $ 3"):
    try:
        print(source, "=", Parser(source).expression())
    except SyntaxError as error:
        print(error)

log = "2024-01-02 ERROR disk full; 2024-01-03 INFO ok; 2024-01-04 ERROR no paper"
print(re.findall(r"(\d{4}-\d\d-\d\d) ERROR ([^;]+)", log))
print(re.sub(r"(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)", r"\g<d>.\g<m>.\g<y>", log, count=2))
print(
    re.split(r"\s*;\s*", log)[1],
    re.subn(r"[aeiou]", lambda m: m[0].upper(), "vowels"),
)
print(re.search(r"(?<=disk )\w+", log), re.findall(r"\b(\w)\w*\1\b", "level abba xyz"))
for wrong in ("(", "a**", "[z-a]", r"\2", "(?P<n>a)(?P<n>b)", "(?<=a+)b"):
    try:
        re.compile(wrong)
    except re.error as error:
        print(f"{wrong!r}: {error.msg} at {error.pos}")
verbose = re.compile(r"""
    (?P<user> [\w.+-]+ ) @ (?P<host> [\w-]+ (?: \. [\w-]+ )+ )   # an address
""", re.VERBOSE | re.IGNORECASE)
match = verbose.fullmatch("Ann.Lee+news@mail.example.org")
if match:
    print(
        match.groupdict(),
        match.span("host"),
        match.expand(r"\2 at \1"),
        verbose.groupindex,
    )
