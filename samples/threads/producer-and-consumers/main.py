"""A queue between threads, an event that stops them, a semaphore and a condition."""

import queue
import threading
import time

STOP = None


def produce(jobs: "queue.Queue[int | None]", count: int, consumers: int) -> None:
    for number in range(count):
        jobs.put(number)
        time.sleep(0.05)
    for _ in range(consumers):
        jobs.put(STOP)
    print("the producer has done its part")


def consume(name: str, jobs: "queue.Queue[int | None]", done: list[tuple[str, int]]) -> None:
    while True:
        job = jobs.get()
        if job is STOP:
            break
        time.sleep(0.12)
        done.append((name, job * job))
    print(name, "goes home")


def heartbeat(stop: threading.Event) -> None:
    beats = 0
    while not stop.wait(0.25):
        beats += 1
        print("beat", beats)


def visit(name: str, seats: threading.Semaphore, seconds: float) -> None:
    with seats:
        print(name, "sits down on", threading.current_thread().name)
        time.sleep(seconds)
    print(name, "leaves")


class Mailbox:
    """One letter at a time: who comes too early waits."""

    def __init__(self) -> None:
        self.letter: str | None = None
        self.changed = threading.Condition()

    def put(self, letter: str) -> None:
        with self.changed:
            while self.letter is not None:
                self.changed.wait()
            self.letter = letter
            self.changed.notify_all()

    def take(self) -> str:
        with self.changed:
            self.changed.wait_for(lambda: self.letter is not None)
            letter = self.letter or ""
            self.letter = None
            self.changed.notify_all()
            return letter


def main() -> None:
    stop = threading.Event()
    threading.Thread(target=heartbeat, args=(stop,), daemon=True).start()

    jobs: "queue.Queue[int | None]" = queue.Queue(maxsize=3)
    done: list[tuple[str, int]] = []
    threads = [threading.Thread(target=produce, args=(jobs, 6, 2))]
    threads += [threading.Thread(target=consume, args=(name, jobs, done)) for name in ("ann", "bob")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(sorted(done, key=lambda item: item[1]))
    stop.set()

    seats = threading.Semaphore(2)
    guests = [
        threading.Thread(target=visit, args=(name,), kwargs={"seats": seats, "seconds": seconds})
        for name, seconds in (("eve", 0.3), ("joe", 0.1), ("kim", 0.1))
    ]
    for guest in guests:
        guest.start()
    print("waiting at the door:", sum(guest.is_alive() for guest in guests))
    for guest in guests:
        guest.join()

    mailbox = Mailbox()

    def write() -> None:
        for word in ("one", "two"):
            mailbox.put(word)

    writer = threading.Thread(target=write)
    writer.start()
    print([mailbox.take() for _ in range(2)])
    writer.join()

    reminder = threading.Timer(1.5, print, args=("time to go",))
    reminder.start()
    reminder.join()
    try:
        queue.Queue().get(timeout=0.5)
    except queue.Empty:
        print("nothing came")


main()
