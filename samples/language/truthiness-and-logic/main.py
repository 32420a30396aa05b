def side(value):
    print("evaluated", value)
    return value


for value in (0, 0.0, "", [], {}, (), None, False, set(), "0", [0], -1):
    print(repr(value), bool(value))

print([] or "default", "a" and "b", None or 0 or "last", 1 and [] and 3, not [])
print(side(1) < side(5) < side(3) < side(9))
print(1 if [] else 2, "yes" if "no" else "no")

total = 0
while True:
    total += 1
    if total % 2:
        continue
    if total > 6:
        break
else:
    print("never printed")
print(total)

for n in range(2, 10):
    for divisor in range(2, n):
        if n % divisor == 0:
            break
    else:
        print(n, "is prime")
