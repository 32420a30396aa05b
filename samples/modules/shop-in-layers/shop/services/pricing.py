DISCOUNT = 0.1


def total(prices: list[float]) -> float:
    return sum(prices) * (1 - DISCOUNT)
