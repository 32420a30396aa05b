"""Large numbers as text: separators, bases, widths, and the way back."""

GOOGOL = 10**100


def grouped(n: int) -> str:
    """Groups of three digits, by hand."""
    sign, digits = ("-", str(-n)) if n < 0 else ("", str(n))
    groups = []
    while digits:
        digits, group = digits[:-3], digits[-3:]
        groups.insert(0, group)
    return sign + " ".join(groups)


def to_base(n: int, base: int) -> str:
    if n == 0:
        return "0"
    digits = ""
    while n:
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[n % base] + digits
        n //= base
    return digits


n = 2**64
print(n, -n, f"{n:,}", f"{n:_}", grouped(-n))
print(f"[{n:>30}] [{n:<30,}] [{n:^30}] [{n:030}] [{-n:=+30}]")
print(f"{n:x} {n:#X} {n:b} {n - 1:o} {n - 1:#_x}")
print("%d %20d %x %e" % (n, 12345, n - 1, n), "{:,} {!r:>25}".format(n + 1, n - 1))
print(f"{n:e} {n:.3e} {n:g} {n:.2f} {n / 3:.4f} {n:%}")

# There and back again.
for base in (2, 7, 16, 36):
    text = to_base(3**40, base)
    print(base, text, int(text, base) == 3**40)
print(int("0xffff_ffff_ffff_ffff", 16), int("-0b1" + "0" * 60, 2), int(" 9007199254740993 "))

print(str(GOOGOL).count("0"), len(str(2**1000)), sum(int(digit) for digit in str(2**1000)))
print(repr([n, -n, 2**53, 2**53 + 1]), {"big": n}, (n,))
print(str(n)[::-1], str(n) == f"{n}" == repr(n), hex(n), oct(n), bin(2**60 + 1))

# A float keeps 53 bits of it.
for value in (2**53, 2**53 + 1, 10**22, 10**23):
    print(value, float(value), int(float(value)), float(value) == value)
try:
    print(float(10**400))
except OverflowError as error:
    print("OverflowError:", error)
