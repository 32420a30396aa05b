import time


def primes(limit: int) -> list[int]:
    composite = [False] * (limit + 1)
    found: list[int] = []
    for number in range(2, limit + 1):
        if composite[number]:
            continue
        found.append(number)
        for multiple in range(number * number, limit + 1, number):
            composite[multiple] = True
    return found


start = time.perf_counter()
assert len(primes(1_000_000)) == 78_498
print(time.perf_counter() - start)
