"""What the whole program can be told."""

LEVEL = "warning"
TIMEOUT = 2.0
RETRIES = 1
requests_made = 0


def configure(*, timeout: float) -> None:
    global TIMEOUT
    TIMEOUT = timeout
