"""A receive buffer: a bytearray grows and shrinks in place, and all who hold it see that."""


class FrameReader:
    """Cuts a stream into frames: one byte of length, then as many bytes."""

    def __init__(self):
        self.buffer = bytearray()

    def feed(self, chunk: bytes):
        self.buffer += chunk
        while self.buffer and len(self.buffer) > self.buffer[0]:
            size = self.buffer[0]
            frame = bytes(self.buffer[1 : size + 1])
            del self.buffer[: size + 1]
            yield frame


reader = FrameReader()
seen = reader.buffer
for chunk in (b"\x03ab", b"c\x02h", b"i\x00\x05hel"):
    frames = list(reader.feed(chunk))
    print(chunk, "->", frames, "left:", seen)
print("the same object:", seen is reader.buffer)

data = bytearray(b"hello")
data.append(33)
data.extend(b" you")
data.extend([63, 63])
data.insert(0, 62)
print(data, data.pop(), data.pop(0), len(data))
data.remove(33)
data[0] = ord("J")
data[1:3] = b"EEE"
print(data, data[::-1], data[2:5])
data[::2] = b"-" * len(data[::2])
print(data)
del data[0]
del data[::2]
print(data, data.upper(), data == bytearray(b"EEoyu?"))

copy = data.copy()
data.reverse()
data *= 2
print(data, copy, copy in data, bytes(copy))
data.clear()
print(data, bool(data), bytearray(3), bytearray("é", "utf-8"), bytearray([1, 2]) + b"\x03")


def check(action, *args):
    try:
        action(*args)
    except (IndexError, TypeError, ValueError) as error:
        print(type(error).__name__, "-", error)


check(data.pop)
check(copy.pop, 99)
check(copy.append, 256)
check(copy.append, "a")
check(copy.extend, "text")
check(copy.remove, 0)
check(hash, copy)
print({bytes(copy): "bytes can be keys"})
