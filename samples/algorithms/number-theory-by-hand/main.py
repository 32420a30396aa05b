def is_prime(n):
    if n < 2: return False
    if n % 2 == 0: return n == 2
    d = 3
    while d * d <= n:
        if n % d == 0:
            return False
        d += 2
    return True

def sieve(limit):
    flags = bytearray([1]) * (limit + 1)
    flags[0:2] = b"\x00\x00"
    for i in range(2, int(limit ** 0.5) + 1):
        if flags[i]:
            flags[i*i::i] = bytes(len(range(i*i, limit + 1, i)))
    return [i for i, f in enumerate(flags) if f]

def factor(n):
    out = {}
    p = 2
    while n > 1:
        while n % p == 0:
            out[p] = out.get(p, 0) + 1
            n //= p
        p += 1 if p == 2 else 2
        if p * p > n and n > 1:
            out[n] = out.get(n, 0) + 1
            break
    return out

def gcd(a, b):
    while b: a, b = b, a % b
    return a

def egcd(a, b):
    if a == 0: return b, 0, 1
    g, y, x = egcd(b % a, a)
    return g, x - (b // a) * y, y

def modinv(a, m):
    g, x, _ = egcd(a % m, m)
    if g != 1: raise ValueError('no inverse')
    return x % m

print([n for n in range(50) if is_prime(n)])
print(sieve(60), len(sieve(1000)))
for n in (84, 97, 1001, 2**16, 600851475143):
    print(n, "=", " * ".join(f"{p}^{k}" if k > 1 else str(p) for p, k in factor(n).items()))
print(gcd(1071, 462), egcd(240, 46), modinv(3, 11))
p, q, e = 61, 53, 17
n, phi = p * q, (p - 1) * (q - 1)
d = modinv(e, phi)
msg = "Hi!"
enc = [pow(ord(ch), e, n) for ch in msg]
print(enc, "".join(chr(pow(c, d, n)) for c in enc))
perfect = [n for n in range(2, 500) if sum(i for i in range(1, n) if n % i == 0) == n]
print(perfect)
def collatz(n):
    seq = [n]
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        seq.append(n)
    return seq
print(max(range(1, 100), key=lambda n: len(collatz(n))), collatz(6))
def to_base(n, b, digits="0123456789abcdefghijklmnopqrstuvwxyz"):
    if n < 0: return "-" + to_base(-n, b)
    s = ""
    while True:
        n, r = divmod(n, b)
        s = digits[r] + s
        if not n: return s
print(to_base(255, 2), to_base(-255, 16), to_base(0, 3), to_base(2**70, 36), int("zz", 36))
print(bin(10), oct(64), hex(255), f"{10:#b} {255:#06x} {1e6:,.0f} {0.1+0.2:.17f}")
a, b = 0, 1
while a < 10**25: a, b = b, a + b
print(a, len(str(a)), a.bit_length())
print(sum(int(c) for c in str(2 ** 1000)), 7 // -2, -7 % 3, divmod(-7, 2), (-8) ** (1/3) if False else round(8 ** (1/3), 6))
