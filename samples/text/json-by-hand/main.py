"""A JSON parser and pretty printer from scratch, compared with the json module."""
from __future__ import annotations

import json
from typing import Union

JSON = Union[dict, list, str, int, float, bool, None]
ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
WHITESPACE = " \t\n\r"


class ParseError(ValueError):
    def __init__(self, message: str, text: str, pos: int) -> None:
        self.line = text.count("\n", 0, pos) + 1
        self.column = pos - text.rfind("\n", 0, pos)
        super().__init__(f"{message} at line {self.line}, column {self.column}")


class JsonParser:
    def __init__(self, text: str) -> None:
        self.text = text
        self.pos = 0

    def parse(self) -> JSON:
        value = self.value()
        self.skip()
        if self.pos < len(self.text):
            self.fail("extra data")
        return value

    def fail(self, message: str):
        raise ParseError(message, self.text, self.pos)

    def skip(self) -> None:
        while self.pos < len(self.text) and self.text[self.pos] in WHITESPACE:
            self.pos += 1

    def peek(self) -> str:
        return self.text[self.pos] if self.pos < len(self.text) else ""

    def expect(self, literal: str) -> None:
        if not self.text.startswith(literal, self.pos):
            self.fail(f"expected {literal!r}")
        self.pos += len(literal)

    def value(self) -> JSON:
        self.skip()
        c = self.peek()
        if c == "{":
            return self.object()
        elif c == "[":
            return self.array()
        elif c == '"':
            return self.string()
        elif c == "t":
            self.expect("true")
            return True
        elif c == "f":
            self.expect("false")
            return False
        elif c == "n":
            self.expect("null")
            return None
        elif c and c in "-0123456789":
            return self.number()
        self.fail("unexpected " + (repr(c) if c else "end"))

    def object(self) -> dict[str, JSON]:
        result: dict[str, JSON] = {}
        self.expect("{")
        self.skip()
        if self.peek() == "}":
            self.pos += 1
            return result
        while True:
            self.skip()
            key = self.string()
            self.skip()
            self.expect(":")
            result[key] = self.value()
            self.skip()
            if self.peek() == ",":
                self.pos += 1
                continue
            self.expect("}")
            return result

    def array(self) -> list[JSON]:
        result: list[JSON] = []
        self.expect("[")
        self.skip()
        if self.peek() == "]":
            self.pos += 1
            return result
        while True:
            result.append(self.value())
            self.skip()
            if self.peek() == ",":
                self.pos += 1
                continue
            self.expect("]")
            return result

    def string(self) -> str:
        self.expect('"')
        chars: list[str] = []
        while True:
            c = self.peek()
            self.pos += 1
            if c == "":
                self.fail("unterminated string")
            elif c == '"':
                return "".join(chars)
            elif c == "\\":
                e = self.peek()
                self.pos += 1
                if e == "u":
                    code = int(self.text[self.pos : self.pos + 4], 16)
                    self.pos += 4
                    chars.append(chr(code))
                elif e in ESCAPES:
                    chars.append(ESCAPES[e])
                else:
                    self.fail(f"bad escape \\{e}")
            else:
                chars.append(c)

    def number(self) -> int | float:
        start = self.pos
        is_float = False
        if self.peek() == "-":
            self.pos += 1
        while self.peek() and self.peek() in "0123456789.eE+-":
            if self.peek() in ".eE":
                is_float = True
            self.pos += 1
        raw = self.text[start : self.pos]
        return float(raw) if is_float else int(raw)


def dump(value: JSON, indent: int = 0) -> str:
    pad = "  " * indent
    match value:
        case None:
            return "null"
        case bool():
            return str(value).lower()
        case int() | float():
            return repr(value)
        case str():
            return '"' + "".join(f"\\u{ord(c):04x}" if ord(c) < 32 or ord(c) > 126 else ("\\" + c if c in '"\\' else c) for c in value) + '"'
        case []:
            return "[]"
        case [*items]:
            inner = ",\n".join(f"{pad}  {dump(item, indent + 1)}" for item in items)
            return f"[\n{inner}\n{pad}]"
        case {} if not value:
            return "{}"
        case dict():
            inner = ",\n".join(f'{pad}  {dump(k)}: {dump(v, indent + 1)}' for k, v in sorted(value.items()))
            return f"{{\n{inner}\n{pad}}}"
        case other:
            raise TypeError(f"not JSON: {type(other).__name__}")


def walk(value: JSON, path: str = "$"):
    if isinstance(value, dict):
        for k, v in value.items():
            yield from walk(v, f"{path}.{k}")
    elif isinstance(value, list):
        for i, v in enumerate(value):
            yield from walk(v, f"{path}[{i}]")
    else:
        yield path, value


DOC = """{"name": "caf\\u00e9", "sizes": [1, 2.50, -3e2, 12345678901234567890],
 "open": true, "owner": null, "nested": {"empty": {}, "none": [], "quote": "say \\"hi\\"\\n"}}"""

if __name__ == "__main__":
    tree = JsonParser(DOC).parse()
    print(tree == json.loads(DOC), tree)
    text = dump(tree)
    print(text)
    print(json.loads(text) == tree)
    for path, leaf in walk(tree):
        print(f"{path:<16} {type(leaf).__name__:<9} {leaf!r}")
    for bad in ['{"a" 1}', "[1, 2", '"abc', "tru", "[1] x", '{"a":\n  \\}', '"\\q"', ""]:
        try:
            print(JsonParser(bad).parse())
        except ParseError as e:
            print(f"{bad!r}: {e} ({e.line}, {e.column})")
    try:
        dump({1, 2})  # type: ignore[arg-type]
    except TypeError as e:
        print(e)
    print(dump([]), dump({}), dump("x"), dump(1.0), dump([True, [None]]))
