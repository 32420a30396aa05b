"""A module of the program: it is found before the library's."""


def mean(values: list[int]) -> str:
    return f"about {sum(values) // len(values)}"
