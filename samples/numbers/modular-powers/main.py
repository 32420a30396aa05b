"""Powers modulo a number: a toy RSA, a key exchange, and inverses."""


def power(base: int, exponent: int, modulus: int) -> int:
    """Square and multiply, as the built-in `pow` with three arguments does."""
    result = 1
    base %= modulus
    while exponent > 0:
        if exponent & 1:
            result = result * base % modulus
        base = base * base % modulus
        exponent >>= 1
    return result


def extended_gcd(a, b):
    """g, x, y with a*x + b*y == g."""
    if b == 0:
        return a, 1, 0
    g, x, y = extended_gcd(b, a % b)
    return g, y, x - a // b * y


P = 2**61 - 1
print(power(3, 10**18, P), pow(3, 10**18, P), power(10**20, 3, P))
print(all(power(2, n, 1_000_003) == pow(2, n, 1_000_003) for n in range(200)))

# RSA with primes that are far too small.
p, q = 1_000_000_007, 998_244_353
n, phi, e = p * q, (p - 1) * (q - 1), 65537
d = pow(e, -1, phi)
print("public", (n, e), "private", d)
for message in (42, 123456789, n - 1):
    secret = pow(message, e, n)
    print(message, "->", secret, "->", pow(secret, d, n))

# Both sides of a key exchange find the same secret.
alice, bob = 123456789012345, 987654321098765
key = pow(pow(5, alice, P), bob, P)
print(key == pow(pow(5, bob, P), alice, P), key)

g, x, y = extended_gcd(240, 46)
print(g, x, y, 240 * x + 46 * y)
print(extended_gcd(10**20 + 39, 10**18 + 9))

for base, modulus in ((2, 4), (3, 0), (7, 1), (-3, 11)):
    try:
        print(base, modulus, pow(base, -1, modulus))
    except ValueError as error:
        print(base, modulus, error)

# The remainder has the sign of the modulus.
print(pow(-2, 3, 5), -8 % 5, pow(2, 3, -5), 8 % -5)
