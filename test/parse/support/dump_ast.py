"""Writes CPython's own AST of each file named on stdin as one line of JSON (null: not Python)."""

import ast
import json
import struct
import sys

IGNORED = {"ctx", "type_comment", "kind", "type_ignores", "simple", "type_params"}


def constant(value):
    if value is None or value is True or value is False:
        return ["n", repr(value)]
    if value is Ellipsis:
        return ["n", "Ellipsis"]
    if isinstance(value, str):
        return ["s", value]
    if isinstance(value, bytes):
        return ["b", value.decode("latin-1")]
    if isinstance(value, int):
        return ["i", hex(value)]
    if isinstance(value, float):
        return ["f", struct.pack(">d", value).hex()]
    return ["c", struct.pack(">d", value.imag).hex()]


def dump(node):
    if isinstance(node, list):
        return [dump(item) for item in node]
    if isinstance(node, ast.Constant):
        return constant(node.value)
    if isinstance(node, ast.MatchSingleton):
        return {"_": "MatchSingleton", "value": repr(node.value)}
    if not isinstance(node, ast.AST):
        return node
    result = {"_": type(node).__name__}
    for field in node._fields:
        if field not in IGNORED:
            result[field] = dump(getattr(node, field, None))
    return result


def main():
    sys.setrecursionlimit(20000)
    sys.set_int_max_str_digits(0)
    for line in sys.stdin:
        path = line.rstrip("\n")
        try:
            with open(path, "rb") as file:
                tree = ast.parse(file.read(), path)
        except (SyntaxError, ValueError):
            print("null", flush=True)
            continue
        print(json.dumps(dump(tree), sort_keys=True), flush=True)


main()
