"""The same downloads one after the other, and in the threads of a pool."""
import time
from concurrent.futures import ThreadPoolExecutor, as_completed

PAGES = {"/news": 0.3, "/sport": 0.1, "/weather": 0.2, "/stocks": 0.5, "/gone": 0.1}


class NotFound(Exception):
    pass


def fetch(page):
    print(f"  fetching {page}")
    time.sleep(PAGES[page])
    if page == "/gone":
        raise NotFound(page)
    return f"<html>{page}</html>"


def size(page):
    time.sleep(PAGES[page])
    return len(page)


def timed(title, work):
    print(title)
    start = time.perf_counter()
    work()
    print(f"  took {time.perf_counter() - start:.1f} seconds")


def one_by_one():
    for page in PAGES:
        try:
            print("  got", fetch(page))
        except NotFound as error:
            print("  no page", error)


def in_order():
    with ThreadPoolExecutor(max_workers=3) as pool:
        print("  sizes", list(pool.map(size, PAGES)))
        for page, length in zip(PAGES, pool.map(size, PAGES)):
            print(f"  {page}: {length}")


def as_they_come():
    with ThreadPoolExecutor(max_workers=5) as pool:
        pages = {pool.submit(fetch, page): page for page in PAGES if page != "/sport"}
        for number, future in enumerate(as_completed(pages), start=1):
            page = pages[future]
            if future.exception() is not None:
                print(f"  {number}. {page} failed:", repr(future.exception()))
            else:
                print(f"  {number}. {page}:", future.result())


def impatient():
    with ThreadPoolExecutor() as pool:
        future = pool.submit(fetch, "/stocks")
        try:
            future.result(timeout=0.2)
        except TimeoutError:
            print("  not yet", future.running(), future.done())
        print("  at last", future.result())


if __name__ == "__main__":
    timed("one by one", one_by_one)
    timed("in order", in_order)
    timed("as they come", as_they_come)
    timed("impatient", impatient)
