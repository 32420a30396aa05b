"""What numbers are made of: their bytes, their bits, their exact fractions."""

for value in (0, 1, 255, 256, -1, -128, 2**40, 2**70 + 3):
    size = max(1, (value.bit_length() + 8) // 8)
    big = value.to_bytes(size, "big", signed=True)
    little = value.to_bytes(size, "little", signed=True)
    again = int.from_bytes(big, "big", signed=True)
    print(value, big.hex(), little.hex(" "), again == value, value.bit_count())

print((65).to_bytes(1, "big"), (1024).to_bytes(length=4, byteorder="little"), True.to_bytes(2, "big"))
print(int.from_bytes(b"\xff\x00", "big"), int.from_bytes(b"\xff\x00", "little"))
print(int.from_bytes([1, 2, 3], "big"), int.from_bytes(b"", "big"), int.from_bytes(b"\xff" * 9, "big"))

for value in (0.5, 0.1, -2.75, 3.0, 1e-310, 1.7976931348623157e308, -0.0):
    text = value.hex()
    above, below = value.as_integer_ratio()
    print(value, text, float.fromhex(text) == value, f"{above % 1000}/{below % 1000}")

print((0.75).as_integer_ratio(), (10).as_integer_ratio(), float.fromhex("0x1.8p3"), float.fromhex("-inf"))
print(float("inf").hex(), float.fromhex(" 0xAp-2 "), float.fromhex("1.8"), float.fromhex("0x.1p4"))
print(slice(2, 9, 3).indices(7), slice(None, None, -1).indices(3), slice(-2, None).indices(10))


def check(action, *args):
    try:
        print(action(*args))
    except (OverflowError, ValueError) as error:
        print(type(error).__name__, "-", error)


check((300).to_bytes, 1, "big")
check((-1).to_bytes, 1, "big")
check((1).to_bytes, 1, "middle")
check(float.fromhex, "ghost")
check(float.fromhex, "0x1p5000")
check(float("nan").as_integer_ratio)
check(float("inf").as_integer_ratio)
