"""String exercises.

>>> is_palindrome("A man, a plan, a canal: Panama")
True
>>> caesar("Hello", 3)
'Khoor'
>>> compress("aaabccd")
'a3bc2d'
"""
import re
import string
import textwrap
import unicodedata
from collections import Counter, defaultdict


def is_palindrome(text):
    s = [c.lower() for c in text if c.isalnum()]
    return s == s[::-1]


def caesar(text, shift):
    out = ""
    for c in text:
        if c in string.ascii_lowercase:
            out += chr((ord(c) - 97 + shift) % 26 + 97)
        elif c in string.ascii_uppercase:
            out += chr((ord(c) - 65 + shift) % 26 + 65)
        else:
            out += c
    return out


def compress(s):
    return re.sub(r"(.)\1+", lambda m: m[1] + str(len(m[0])), s)


def expand(s):
    return re.sub(r"(\D)(\d+)", lambda m: m.group(1) * int(m.group(2)), s)


def slugify(text):
    text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def snake(name):
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def camel(name):
    head, *tail = name.split("_")
    return head + "".join(w.capitalize() for w in tail)


def anagrams(words):
    groups = defaultdict(list)
    for w in words:
        groups["".join(sorted(w))].append(w)
    return [g for g in groups.values() if len(g) > 1]


def levenshtein(a, b):
    prev = list(range(len(b) + 1))
    for i, ca in enumerate(a, 1):
        cur = [i]
        for j, cb in enumerate(b, 1):
            cur.append(min(prev[j] + 1, cur[-1] + 1, prev[j - 1] + (ca != cb)))
        prev = cur
    return prev[-1]


def lcs(a, b):
    t = [[""] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a)):
        for j in range(len(b)):
            t[i + 1][j + 1] = t[i][j] + a[i] if a[i] == b[j] else max(t[i][j + 1], t[i + 1][j], key=len)
    return t[-1][-1]


def pig_latin(sentence):
    def convert(match):
        word = match.group()
        m = re.match(r"[^aeiou]*", word, re.I)
        head, rest = word[: m.end()], word[m.end() :]
        new = (rest + head + "ay").lower() if head else word + "way"
        return new.capitalize() if word[0].isupper() else new

    return re.sub(r"[A-Za-z]+", convert, sentence)


def table(rows, headers, align=None):
    widths = [max(len(str(r[i])) for r in [headers] + rows) for i in range(len(headers))]
    align = align or "<" * len(headers)
    fmt = " | ".join("{:%s%d}" % (a, w) for a, w in zip(align, widths))
    lines = [fmt.format(*headers), "-+-".join("-" * w for w in widths)]
    lines += [fmt.format(*map(str, r)) for r in rows]
    return "\n".join(lines)


def check(expression, expected):
    got = eval_table[expression]()
    status = "ok" if got == expected else f"FAILED: {got!r}"
    print(f"{expression:<28} {status}")


eval_table = {
    "palindrome": lambda: is_palindrome("A man, a plan, a canal: Panama"),
    "caesar": lambda: caesar(caesar("Hello, World", 3), -3),
    "compress": lambda: (compress("aaabccd"), expand("a3bc2d")),
    "slug": lambda: slugify("  Crème Brûlée: 100% Good! "),
    "snake": lambda: [snake("someHTTPName"), camel("to_camel_case")],
    "distance": lambda: levenshtein("kitten", "sitting"),
}
check("palindrome", True)
check("caesar", "Hello, World")
check("compress", ("a3bc2d", "aaabccd"))
check("slug", "creme-brulee-100-good")
check("snake", ["some_h_t_t_p_name", "toCamelCase"])
check("distance", 4)
print(anagrams("listen silent enlist cat act dog".split()), lcs("AGCAT", "GAC"))
print(pig_latin("The quick Apple is, sadly, gone."))
print(table([("pen", 1.5, 10), ("paper", 12.25, 3), ("ink", 100, None)], ["item", "price", "qty"], "<>^"))
letters = Counter(c for c in "the quick brown fox jumps over the lazy dog" if c.isalpha())
print(letters.most_common(3), set(string.ascii_lowercase) - set(letters), sum(letters.values()))
print(string.capwords("hello big world"), "tEsT".swapcase(), "x=%s, y=%r, z=%05.1f%%" % ("a", "b", 3.14159))
print(textwrap.shorten("The quick brown fox jumps over the lazy dog", 24), "a-b_c d".translate(str.maketrans("-_", "__", "d")))
print("{0!r:>8}|{name:^9}|{1:,.2f}|{2[k]}".format("q", 12345.678, {"k": 1}, name="mid"))
print(repr("ab\tc\n".expandtabs(4)), "ß".upper(), "İ".lower() == "i̇", "ǆ".title())
print(*("%-6s|%6s" % p for p in [("l", "r"), ("left", "right")]), sep="\n")
print("-".join(reversed("abc")), "abcabc".rfind("b"), "a,b,,c".split(","), "a  b ".split(), "x".zfill(3), "-7".zfill(4))
