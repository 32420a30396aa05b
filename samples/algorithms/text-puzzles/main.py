from string import ascii_lowercase, Template
import textwrap, random

def caesar(text: str, k: int) -> str:
    out = []
    for ch in text:
        if ch.isalpha():
            base = ord('A') if ch.isupper() else ord('a')
            out.append(chr((ord(ch) - base + k) % 26 + base))
        else:
            out.append(ch)
    return "".join(out)

def vigenere(text, key, sign=1):
    shifts = (ascii_lowercase.index(c) for c in key * len(text))
    return "".join(caesar(c, sign * next(shifts)) if c.isalpha() else c for c in text)

def is_palindrome(s):
    s = [c.lower() for c in s if c.isalnum()]
    return s == s[::-1]

def rle(s):
    if not s: return ""
    out, prev, n = "", s[0], 0
    for c in s + "\0":
        if c == prev: n += 1
        else:
            out += f"{n}{prev}" if n > 1 else prev
            prev, n = c, 1
    return out

def anagrams(words):
    groups = {}
    for w in words:
        groups.setdefault("".join(sorted(w)), []).append(w)
    return [g for g in groups.values() if len(g) > 1]

def roman(n):
    vals = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
    s = ""
    for v, sym in vals:
        count, n = divmod(n, v)
        s += sym * count
    return s

def levenshtein(a, b):
    prev = list(range(len(b) + 1))
    for i, ca in enumerate(a, 1):
        cur = [i]
        for j, cb in enumerate(b, 1):
            cur.append(min(prev[j] + 1, cur[j - 1] + 1, prev[j - 1] + (ca != cb)))
        prev = cur
    return prev[-1]

print(caesar("Hello, World!", 3), caesar(caesar("Zebra", 5), -5))
enc = vigenere("attack at dawn", "lemon")
print(enc, vigenere(enc, "lemon", -1))
print([is_palindrome(w) for w in ("A man, a plan, a canal: Panama", "nope", "")])
print(rle("aaabccd"), rle(""), rle("zz"))
print(anagrams("listen silent enlist google elgoog abc".split()))
print([roman(n) for n in (1994, 2024, 49)])
print(levenshtein("kitten", "sitting"), levenshtein("", "abc"))
print(Template("$who owes ${amt} to $$").substitute(who="Ann", amt=5))
print(textwrap.dedent("""
    indented
      more
    """).strip())
print(textwrap.indent("a\nb", "> "), textwrap.shorten("The quick brown fox jumps", 15, placeholder="..."))
print("abc".translate(str.maketrans("abc", "xyz")), "a-b_c".replace("-", "_").split("_"), "Title Case".swapcase(), "x".center(5, "*"))
print("tab\tsep".expandtabs(4), "ß".upper(), "İ".lower() == "i̇", "ab" * 2 < "abb", "%s|%5.2f|%-5d|" % ("s", 2.345, 7))
print("a,b,,c".split(","), " a  b ".split(), "a\nb\r\nc".splitlines(), "k=v=w".partition("="), "x.y.z".rsplit(".", 1))
print(max("apple fig banana".split(), key=len), sorted("bCa", key=str.lower), "".join(reversed("abc")), "abcabc".count("bc"), "hello".find("l", 3))
print(f"{'left':<8}|{'right':>8}|{'mid':^8}|{42:08.3f}|{-7:+d}|{1234567.891:,.2f}|{0.256:.1%}|{255:x}|{'é':>3}")
