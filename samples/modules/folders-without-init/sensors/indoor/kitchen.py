from . import common


def read() -> int:
    return 21 + common.offset


def calibrate(by: int) -> None:
    common.offset += by
