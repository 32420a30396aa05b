"""StringIO, BytesIO and functions that write to whatever stream they are given."""
import io
import sys
from contextlib import redirect_stdout
from typing import TextIO


class Tee:
    """Writes to several streams at once."""

    def __init__(self, *streams):
        self.streams = streams
        self.count = 0

    def write(self, text: str) -> int:
        self.count += 1
        for stream in self.streams:
            stream.write(text)
        return len(text)

    def flush(self) -> None:
        for stream in self.streams:
            stream.flush()


def report(out: TextIO, values: list[float]) -> None:
    out.write("report\n")
    for value in values:
        print(f"{value:8.2f}", file=out)


buffer = io.StringIO()
report(buffer, [1.5, 2.25])
report(sys.stdout, [3.0])
print(repr(buffer.getvalue()), buffer.tell())
buffer.seek(0)
print([line.strip() for line in buffer], buffer.read() == "")

tee = Tee(sys.stdout, buffer)
print("twice", 2, file=tee)
print(tee.count, buffer.getvalue().count("twice"))

captured = io.StringIO()
with redirect_stdout(captured):
    print("hidden")
    print("also", "hidden", sep="-")
print("captured:", captured.getvalue().splitlines())

text = io.StringIO("first\nsecond\nthird")
print(text.readline(), text.read(3), text.readlines())
text.seek(0)
text.write("FIRST")
text.truncate(8)
print(repr(text.getvalue()))
text.close()
try:
    text.read()
except ValueError as error:
    print(error)

raw = io.BytesIO()
wrapper = io.TextIOWrapper(raw, encoding="utf-8", newline="\r\n")
wrapper.write("ä\nö\n")
wrapper.flush()
print(raw.getvalue(), isinstance(buffer, io.TextIOBase), isinstance(raw, io.TextIOBase))
