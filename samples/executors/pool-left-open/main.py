"""The program ends when the threads of a pool have done their work."""
import time
from concurrent.futures import ThreadPoolExecutor


def work(n):
    print("begin", n)
    time.sleep(n)
    print("end", n)


def main():
    pool = ThreadPoolExecutor(max_workers=1)
    futures = [pool.submit(work, n) for n in (2, 1, 3)]
    print(futures[0].running(), futures[1].cancel(), futures[1].cancelled())
    print("main ends")


main()
