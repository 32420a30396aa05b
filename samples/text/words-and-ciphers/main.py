"""Text processing: word counts, caesar, roman numerals, formatting tables."""
import re
import string
import sys
import textwrap
import unicodedata
from collections import Counter, defaultdict

TEXT = """\
It was the best of times, it was the worst of times,
it was the age of wisdom, it was the age of foolishness...
"""


def words(text: str):
    for m in re.finditer(r"[a-z']+", text.lower()):
        yield m.group(), m.start()


index = defaultdict(list)
for w, pos in words(TEXT):
    index[w].append(pos)
for w, positions in sorted(index.items(), key=lambda kv: (-len(kv[1]), kv[0]))[:4]:
    print(f"{w:<8}{len(positions):>3} {positions}")


def caesar(s, k):
    out = []
    for ch in s:
        if ch in string.ascii_lowercase:
            out.append(chr((ord(ch) - 97 + k) % 26 + 97))
        elif ch.isupper():
            out.append(chr((ord(ch) - ord("A") + k) % 26 + ord("A")))
        else:
            out.append(ch)
    return "".join(out)


enc = caesar("Hello, World!", 3)
print(enc, caesar(enc, -3), enc.translate(str.maketrans(string.ascii_letters, string.ascii_letters[1:] + "a")))
ROMAN = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]


def to_roman(n):
    res = ""
    for value, sym in ROMAN:
        count, n = divmod(n, value)
        res += sym * count
    return res


def from_roman(s):
    vals = dict((b, a) for a, b in ROMAN)
    total = 0
    for i, ch in enumerate(s):
        v = vals[ch]
        total += -v if i + 1 < len(s) and vals[s[i + 1]] > v else v
    return total


for n in (4, 9, 14, 1994, 2024, 3999):
    r = to_roman(n)
    assert from_roman(r) == n
    print(n, r, end="; ")
print()
rows = [("name", "qty", "price"), ("apple", 3, 1.5), ("kiwi", 12, 0.25), ("watermelon", 1, 30)]
widths = [max(len(str(r[i])) for r in rows) for i in range(3)]
for j, row in enumerate(rows):
    print(" | ".join(f"{str(c):{'<' if i == 0 else '>'}{widths[i]}}" for i, c in enumerate(row)))
    if j == 0:
        print("-+-".join("-" * w for w in widths))
print(f"{sum(r[1] * r[2] for r in rows[1:]):,.2f}", f"{1234567.891:,.1f} {0.5:.0%} {255:#x} {255:08b} {-5:+d} {3.14159:10.3e}|{'mid':*^9}|{True!s:>6}")
print("%-10s|%5d|%05.1f|%x|%s%%" % ("left", 42, 3.14159, 255, 50), "{0} {1} {0} {name!r:>6}".format("a", "b", name="n"))
print(textwrap.fill("The quick brown fox jumps over the lazy dog " * 2, 30), textwrap.shorten("hello wide world of text", 15), sep="\n")
print(textwrap.indent("a\n\nb", "> "), textwrap.dedent("   x\n     y\n   z"), sep="\n")
s = "naïve café Ünïcode ß"
print(s.upper(), s.casefold(), s.title(), len(s), s.encode("utf-8")[:8], unicodedata.normalize("NFD", "é").encode(), s.encode("ascii", "ignore").decode(), s.encode("ascii", "replace"))
print("a,b,,c".split(","), " a  b ".split(), "a-b-c".rsplit("-", 1), "x=1;y=2".partition(";"), "l1\nl2\r\nl3".splitlines(), "abc".zfill(5), "-5".zfill(4), "tab\tx".expandtabs(4))
print("Hello".swapcase(), "hello world".capitalize(), "xxhixx".strip("x"), "prefix_name".removeprefix("prefix_"), "name.py".removesuffix(".py"), "abcabc".find("c"), "abcabc".rfind("c"), "abcabc".count("bc"), "a1".isalnum(), "12".isdigit(), " ".isspace(), "Ab".istitle(), "abc".islower())
print(re.sub(r"(\d+)", lambda m: str(int(m.group(1)) * 2), "a1 b22 c333"), re.findall(r"\b\w{3}\b", "the cat sat on a mat"), re.split(r"[\s,]+", "a, b  c,d"), re.match(r"(?P<y>\d{4})-(?P<m>\d\d)", "2024-05-06").groupdict())
pal = lambda t: (u := re.sub(r"\W", "", t.lower())) == u[::-1]
print(pal("A man, a plan, a canal: Panama"), pal("nope"), Counter("mississippi").most_common(2), "".join(sorted("banana")), " ".join(w[::-1] for w in "abc def".split()))
print(*(f"{c}:{ord(c)}" for c in "aé☃"), ascii("é☃"), "\N{SNOWMAN}", "\x41\u00e9", r"raw\n", b"by\x00te".hex(), bytes.fromhex("6869").decode(), "é".encode("latin-1"))
sys.stdout.write("done\n")
