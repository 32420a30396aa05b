import asyncio


class DownloadError(Exception):
    def __init__(self, url, code):
        super().__init__(url, code)
        self.url = url
        self.code = code


async def download(url, delay, code=200):
    try:
        await asyncio.sleep(delay)
        if code != 200:
            raise DownloadError(url, code)
        print("ok", url)
        return len(url)
    except asyncio.CancelledError:
        print("cancelled", url)
        raise


async def main():
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(download("a.html", 0.2))
        b = tg.create_task(download("bb.html", 0.1), name="bee")
    print(a.result() + b.result(), b.get_name())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(download("c", 0.1, 404))
            tg.create_task(download("d", 0.1, 500))
            tg.create_task(download("e", 1))
            for i in range(2):
                tg.create_task(download(f"f{i}", 0.05 * (i + 1)))
    except* DownloadError as eg:
        print(eg.message if hasattr(eg, "message") else eg)
        for e in eg.exceptions:
            print(e.url, e.code, e)
    except* ValueError:
        print("never")
    print("end")


asyncio.run(main())
