"""`concurrent.futures.wait`: for all of them, for the first, until one fails, or for some time."""

import time
from concurrent.futures import FIRST_COMPLETED, FIRST_EXCEPTION, ThreadPoolExecutor, wait
import concurrent.futures


def work(name: str, seconds: float) -> str:
    time.sleep(seconds)
    if name == "bad":
        raise ValueError(f"{name} failed")
    return f"{name} after {seconds}"


def results(futures) -> list[str]:
    found = []
    for future in futures:
        error = future.exception()
        found.append(future.result() if error is None else repr(error))
    return sorted(found)


with ThreadPoolExecutor(max_workers=4) as pool:
    futures = [pool.submit(work, name, seconds) for name, seconds in (("a", 0.3), ("b", 0.1), ("c", 0.2))]
    done, not_done = wait(futures, return_when=FIRST_COMPLETED)
    print(results(done), len(not_done))
    done, not_done = wait(futures, timeout=0.15)
    print(results(done), len(not_done))
    done, not_done = wait(futures)
    print(results(done), len(not_done))
    risky = {pool.submit(work, "bad", 0.2), pool.submit(work, "slow", 0.5), pool.submit(work, "d", 0.1)}
    done, not_done = concurrent.futures.wait(risky, return_when=FIRST_EXCEPTION)
    print(results(done), [future.running() for future in not_done])
    done, not_done = wait(not_done, return_when=concurrent.futures.ALL_COMPLETED)
    print(results(done), not_done, time.monotonic())
