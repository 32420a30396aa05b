from .common import adjusted


def read() -> int:
    return adjusted(12)
