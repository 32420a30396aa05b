"""Bit operations beyond 32 bits: sets of squares, flags, Gray codes, two's complement."""


class BitSet:
    """A set of small numbers in one int of any size."""

    def __init__(self, items=()):
        self.bits = 0
        for item in items:
            self.add(item)

    def add(self, item: int) -> None:
        self.bits |= 1 << item

    def remove(self, item: int) -> None:
        self.bits &= ~(1 << item)

    def __contains__(self, item: int) -> bool:
        return self.bits >> item & 1 == 1

    def __len__(self) -> int:
        return self.bits.bit_count()

    def __iter__(self):
        bits = self.bits
        while bits:
            lowest = bits & -bits
            yield lowest.bit_length() - 1
            bits ^= lowest


def gray(n: int) -> int:
    return n ^ n >> 1


def attacks(square: int) -> int:
    """The squares a rook attacks on a board of 64 bits."""
    row, column = divmod(square, 8)
    rank = 0xFF << 8 * row
    file = 0x0101010101010101 << column
    return (rank | file) & ~(1 << square)


evens = BitSet(range(0, 100, 14))
evens.add(63)
evens.remove(28)
print(list(evens), len(evens), 63 in evens, 28 in evens, evens.bits)

print([f"{gray(n):04b}" for n in range(8)], gray(2**40), gray(2**64 - 1))
board = attacks(27)
for row in range(7, -1, -1):
    print("".join("x" if board >> (8 * row + column) & 1 else "." for column in range(8)))
print(hex(board), board.bit_count(), hex(~board & 0xFFFFFFFFFFFFFFFF))

# Shifts, and negative numbers, whose bits go on to the left for ever.
print(1 << 31, 1 << 32, 1 << 53, 1 << 64, -1 << 40, -1 >> 70, 2**40 >> 38, -5 >> 1)
print(~0, ~(2**40), -1 & 0xFFFFFFFF, -(2**40) & 2**48 - 1, -8 | 3, -8 ^ 2**35, 2**40 | 1)
print(0xFFFFFFFF ^ 0xF0F0F0F0, 0x80000000 | 1, 0x7FFFFFFF + 1 & 0xFFFFFFFF, 5 & True, True ^ True)

for value in (0, 1, 255, 2**31, 2**32, 2**53 + 1, -(2**53) - 1):
    print(value, value.bit_length(), value.bit_count(), bin(value & 0xFF))

red, green, blue = 0x12, 0xAB, 0xFF
color = 0xFF << 24 | red << 16 | green << 8 | blue
print(color, f"#{color:08x}", [color >> shift & 0xFF for shift in (24, 16, 8, 0)])
try:
    print(1 << -1)
except ValueError as error:
    print(error)
