import time


def build(count: int) -> str:
    parts: list[str] = []
    for number in range(count):
        parts.append(f"{number:>8} {number / 3:.2f} {'even' if number % 2 == 0 else 'odd'}")
    return "\n".join(parts)


start = time.perf_counter()
assert len(build(200_000)) > 1_000_000
print(time.perf_counter() - start)
