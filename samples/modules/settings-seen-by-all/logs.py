import settings


def log(*parts: object) -> None:
    if settings.LEVEL == "debug":
        print("[debug]", *parts)
