"""Hashes that live in 32 or 64 bits: FNV-1a, djb2, Adler-32."""

MASK = (1 << 64) - 1


def fnv1a(data: bytes) -> int:
    """FNV-1a: xor, then multiply, modulo 2**64."""
    value = 0xCBF29CE484222325
    for byte in data:
        value ^= byte
        value = (value * 0x100000001B3) & MASK
    return value


def djb2(text: str) -> int:
    value = 5381
    for character in text:
        value = ((value << 5) + value + ord(character)) & 0xFFFFFFFF
    return value


def adler32(data):
    a, b = 1, 0
    for byte in data:
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return b << 16 | a


def signed(value: int, bits: int = 64) -> int:
    """The same bits, read as a two's complement number."""
    return value - (1 << bits) if value >> (bits - 1) else value


for word in ("", "a", "hello", "The quick brown fox", "été"):
    digest = fnv1a(word.encode())
    print(f"{word!r:<22} {digest:016x} {signed(digest):>21} {djb2(word):>10}")

print(hex(adler32(b"Wikipedia")), adler32(b"x" * 1000))

# A bucket is the hash modulo the size of the table: no bit may be lost before.
buckets: dict[int, list[str]] = {}
for word in "one two three four five six seven eight nine ten".split():
    buckets.setdefault(fnv1a(word.encode()) % 7, []).append(word)
for bucket in sorted(buckets):
    print(bucket, buckets[bucket])

# Combining hashes, as tuples do.
combined = 17
for word in ("red", "green", "blue"):
    combined = (combined * 31 + fnv1a(word.encode())) & MASK
print(combined, combined.bit_count(), combined.to_bytes(8, "big").hex())
