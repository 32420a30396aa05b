"""Threads share memory: what goes wrong without a lock, and how a lock helps."""

import threading
import time


class Account:
    def __init__(self, balance: int) -> None:
        self.balance = balance
        self._lock = threading.Lock()

    def withdraw_carelessly(self, amount: int) -> None:
        before = self.balance
        time.sleep(0.01)  # another thread reads the same balance meanwhile
        self.balance = before - amount

    def withdraw(self, amount: int) -> bool:
        with self._lock:
            before = self.balance
            time.sleep(0.01)
            if before < amount:
                return False
            self.balance = before - amount
            return True


def run_all(threads: list[threading.Thread]) -> float:
    begin = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return time.perf_counter() - begin


class Downloader(threading.Thread):
    """A thread of its own kind: what it does is in `run`."""

    def __init__(self, url: str, seconds: float, results: dict[str, int]) -> None:
        super().__init__(name=f"downloader of {url}")
        self.url = url
        self.seconds = seconds
        self.results = results

    def run(self) -> None:
        print(self.name, "starts")
        time.sleep(self.seconds)
        self.results[self.url] = len(self.url) * 100
        print(self.name, "is done")


def main() -> None:
    account = Account(100)
    taken = run_all(
        [threading.Thread(target=account.withdraw_carelessly, args=(10,)) for _ in range(5)]
    )
    print(f"careless: {account.balance} left after {taken:.2f}s")

    account = Account(35)
    taken = run_all([threading.Thread(target=account.withdraw, args=(10,)) for _ in range(5)])
    print(f"careful: {account.balance} left after {taken:.2f}s")

    results: dict[str, int] = {}
    downloads = [
        Downloader("first.example", 0.3, results),
        Downloader("second.example", 0.1, results),
        Downloader("third.example", 0.2, results),
    ]
    print(f"downloads took {run_all(list(downloads)):.1f}s")
    print(results)
    print([thread.is_alive() for thread in downloads])

    counts = {"even": 0, "odd": 0}
    counting = threading.Lock()

    def count(numbers: range) -> None:
        for number in numbers:
            with counting:
                counts["odd" if number % 2 else "even"] += 1

    run_all([threading.Thread(target=count, args=(range(n, n + 500),)) for n in range(4)])
    print(counts)


if __name__ == "__main__":
    main()
