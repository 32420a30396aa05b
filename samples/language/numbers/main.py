print(7 // 2, -7 // 2, 7 // -2, -7 % 3, 7 % -3, divmod(-7, 3))
print(7 / 2, 6 / 2, 2**10, 2**-1, 2**100)
print(0.1 + 0.2, 1.0, 1e16, 1e-5, 123456789.123, float("inf"), -0.0)
print(round(2.5), round(3.5), round(2.675, 2), round(1234, -2), abs(-3.0))
print(True + 1, True == 1.0, sum([True, False, True]))
print(int("ff", 16), int(3.99), int(-3.99), float("2.50"), int(" 42 "))
print(1_000_000 * 1_000_000 * 1_000_000, 10**20 // 3, 10**20 % 7)
print(1 << 40, 0xFF & ~0x0F, 5 ^ 3, 6 | 9, -1 >> 1, bin(10), hex(255), oct(8))
print(max(3, 7.5, 2), min("pear", "apple"), pow(3, 4, 5))

factorial = 1
for n in range(1, 26):
    factorial *= n
print("25! =", factorial)
print(10 / 4 * 2, 9**0.5, 3 * 1.0, 5 // 2.0)
