def int_to_words(n):
    ones = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ]
    tens = [
        "",
        "",
        "twenty",
        "thirty",
        "forty",
        "fifty",
        "sixty",
        "seventy",
        "eighty",
        "ninety",
    ]
    if n < 0:
        return "minus " + int_to_words(-n)
    if n < 20:
        return ones[n]
    if n < 100:
        return tens[n // 10] + ("-" + ones[n % 10] if n % 10 else "")
    if n < 1000:
        return (
            ones[n // 100]
            + " hundred"
            + (" and " + int_to_words(n % 100) if n % 100 else "")
        )
    for value, word in ((10**9, "billion"), (10**6, "million"), (1000, "thousand")):
        if n >= value:
            rest = n % value
            return (
                int_to_words(n // value)
                + " "
                + word
                + (" " + int_to_words(rest) if rest else "")
            )


for n in [0, 7, 13, 42, 100, 115, 999, 1000, 12345, 1000001, -5, 2**31]:
    print(n, int_to_words(n))


def digits(n):
    return [int(d) for d in str(abs(n))]


def is_armstrong(n):
    ds = digits(n)
    return sum(d ** len(ds) for d in ds) == n


print([n for n in range(1000) if is_armstrong(n)])


def reverse_int(n):
    sign = -1 if n < 0 else 1
    n, r = abs(n), 0
    while n:
        n, d = divmod(n, 10)
        r = r * 10 + d
    return sign * r


print(reverse_int(-1230), reverse_int(987654321))


def to_base(n, b):
    if n == 0:
        return "0"
    digs = "0123456789abcdefghijklmnopqrstuvwxyz"
    out = []
    neg = n < 0
    n = abs(n)
    while n:
        out.append(digs[n % b])
        n //= b
    return ("-" if neg else "") + "".join(reversed(out))


print([to_base(255, b) for b in (2, 8, 16, 36)], to_base(-10, 2), int("zz", 36))
print(
    bin(10),
    f"{10:08b}",
    f"{255:X}",
    0b1010 ^ 0b0110,
    5 & 3,
    5 | 3,
    ~5,
    1 << 10,
    -17 >> 2,
    bin(-5),
    (255).bit_length(),
    bin(1023).count("1"),
)


def popcount(n):
    c = 0
    while n:
        n &= n - 1
        c += 1
    return c


print([popcount(i) for i in range(16)])


def fnv1a(s):
    h = 0xCBF29CE484222325
    for b in s.encode():
        h ^= b
        h = (h * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return h


print(hex(fnv1a("hello")), fnv1a(""))


def djb2(s):
    h = 5381
    for c in s:
        h = ((h << 5) + h + ord(c)) & 0xFFFFFFFF
    return h


print(djb2("hello world"))
