"""A table of small records in a binary file, found by their position."""
import io
import os
import tempfile

RECORD = 4


def pack(number: int, amount: int) -> bytes:
    return bytes([number // 256, number % 256, amount // 256, amount % 256])


def unpack(data: bytes) -> tuple[int, int]:
    return data[0] * 256 + data[1], data[2] * 256 + data[3]


def blocks(path: str, size: int):
    with open(path, "rb") as source:
        while block := source.read(size):
            yield block


with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "table.bin")
    with open(path, "wb") as table:
        for number in range(5):
            table.write(pack(number, number * 100))
        print("size", table.tell())

    with open(path, "rb") as table:
        table.seek(3 * RECORD)
        print(unpack(table.read(RECORD)))
        table.seek(-RECORD, os.SEEK_END)
        print(unpack(table.read(RECORD)), table.read())

    with open(path, "r+b") as table:
        table.seek(RECORD)
        table.write(pack(1, 999))
        table.seek(0)
        print([unpack(table.read(RECORD)) for _ in range(2)])

    print([len(block) for block in blocks(path, 8)])
    print(b"".join(blocks(path, 3)) == open(path, "rb").read())

    stream = io.BytesIO(b"line 1\nline 2\nrest")
    print(stream.readline(), list(stream), stream.getvalue()[:4])

    with open(path, "rb") as table:
        try:
            table.write(b"x")
        except io.UnsupportedOperation as error:
            print("not writable:", error)
    try:
        table.read()
    except ValueError as error:
        print(error)
    print(os.path.getsize(path), repr(open(path, "rb").read(6)))
