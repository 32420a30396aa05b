"""Reads requests of a small text protocol, byte by byte: every method of bytes has its place."""

RAW = b"  GET /index.html?lang=fr HTTP/1.1\r\nHost: example.org\r\nX-Trace:\tA1b2\r\n\r\nbody\x00\xff "


def parse_request(raw: bytes):
    head, separator, body = raw.strip().partition(b"\r\n\r\n")
    lines = head.splitlines()
    method, target, version = lines[0].split()
    headers = {}
    for line in lines[1:]:
        name, _, value = line.partition(b":")
        headers[name.lower()] = value.expandtabs(4).strip()
    return method, target, version, headers, separator, body


def describe(word: bytes) -> str:
    kinds = []
    if word.isalpha():
        kinds.append("letters")
    if word.isdigit():
        kinds.append("digits")
    if word.isalnum():
        kinds.append("alphanumeric")
    if word.isupper():
        kinds.append("upper")
    if word.islower():
        kinds.append("lower")
    if word.istitle():
        kinds.append("title")
    if word.isspace():
        kinds.append("space")
    if not word.isascii():
        kinds.append("not ASCII")
    return ", ".join(kinds) or "nothing special"


method, target, version, headers, separator, body = parse_request(RAW)
print(method, target, version, separator)
print(headers)
print(body, body.rstrip(b"\xff"), body.lstrip(b"bo"), len(body))

path, _, query = target.rpartition(b"?")
print(path.removeprefix(b"/").removesuffix(b".html"), query.split(b"="))
print(target.find(b"?"), target.find(63), target.find(b"#"), target.rfind(b"/"), target.count(b"."))
print(version.startswith((b"HTTP/", b"http/")), version.endswith(b"1.1"), version.index(b"/"))

for word in (b"GET", b"get", b"Get It", b"404", b"a1", b" \t", b"\xe9t\xe9", b""):
    print(f"{word!r:>12} {describe(word)}")

print(method.title(), method.swapcase(), b"hTTP header".capitalize(), b"x-trace id".title())
print(b"|".join([b"7".zfill(3), b"left".ljust(6, b"."), b"right".rjust(7), b"mid".center(8, b"-")]))
print(b"a,b,,c".split(b","), b"a,b,,c".rsplit(b",", 1), b"one  two three ".split(None, 1))
print(b"one\ntwo\r\n".splitlines(keepends=True), b"tick tock".replace(b"t", b"T", 2))

rot13 = bytes.maketrans(
    b"abcdefghijklmnopqrstuvwxyz", b"nopqrstuvwxyzabcdefghijklm"
)
print(b"uryyb jbeyq".translate(rot13), b"h-e-l-l-o".translate(None, b"-"))
print(body.hex(), body.hex(" "), RAW[2:8].hex("-", 2), bytes.fromhex("de ad be ef"))

for attempt in (
    lambda: target.index(b"#"),
    lambda: target.split("?"),
    lambda: b"".join([b"a", "b"]),
    lambda: target.find("x"),
    lambda: b"a".center(5, b"--"),
):
    try:
        print(attempt())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, "-", error)
