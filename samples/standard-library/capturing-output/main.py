"""Standard output that a program replaces: buffers, a tee, and the way back."""

import contextlib
import io
import sys

real = sys.stdout
buffer = io.StringIO()
sys.stdout = buffer
print("captured", 1)
sys.stdout.write("raw\n")
sys.stdout = real
print("shown", repr(buffer.getvalue()))
sys.stdout = io.StringIO()
print("lost")
sys.stdout = sys.__stdout__
print("back")


class Tee:
    def __init__(self, *streams):
        self.streams = streams

    def write(self, text):
        for stream in self.streams:
            stream.write(text)

    def flush(self):
        pass


log = io.StringIO()
sys.stdout = Tee(sys.__stdout__, log)
print("both")
sys.stdout = sys.__stdout__
print(log.getvalue().upper(), end="")
with contextlib.redirect_stdout(io.StringIO()) as out:
    sys.stdout.write("in\n")
    print("in too")
print(repr(out.getvalue()))
sys.stderr = sys.stdout
print("error on stdout", file=sys.stderr)
