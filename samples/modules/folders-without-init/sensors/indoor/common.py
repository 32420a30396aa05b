offset = 0


def adjusted(value: int) -> int:
    return value + offset
