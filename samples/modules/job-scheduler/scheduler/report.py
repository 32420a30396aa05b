from .jobs import Result


def show(results: list[Result]) -> None:
    for result in results:
        mark = "x" if result.failed else "ok"
        print(f"[{mark:>2}] {result.job:<6} {result.text}")


def summary(results: list[Result]) -> str:
    failed = sum(1 for result in results if result.failed)
    return f"{len(results) - failed} done, {failed} failed"
