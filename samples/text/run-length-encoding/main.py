from itertools import groupby


def encode(s):
    if not s:
        return ""
    encoded = ""
    count = 1
    for i in range(1, len(s)):
        if s[i] == s[i - 1]:
            count += 1
        else:
            encoded += str(count) + s[i - 1]
            count = 1
    encoded += str(count) + s[-1]
    return encoded


def decode(s):
    out, num = "", ""
    for c in s:
        if c.isdigit():
            num += c
        else:
            out += c * int(num or 1)
            num = ""
    return out


def encode2(s):
    return [(k, len(list(g))) for k, g in groupby(s)]


def encode3(s):
    return "".join(f"{sum(1 for _ in g)}{k}" for k, g in groupby(s))


samples = ["", "a", "aaabbc", "WWWWWWWWWWWWBWWWWWWWWWWWWBBB", "abcabc"]
for s in samples:
    e = encode(s)
    print(repr(s), "->", repr(e), decode(e) == s, encode3(s) == e)
    print("   ", encode2(s))
    if s:
        ratio = len(e) / len(s)
        print("    ratio:", round(ratio, 2))
