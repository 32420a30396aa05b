"""Standard input, output and error, and the exit status."""
import sys


def shout(text: str, out=sys.stdout) -> int:
    return out.write(text.upper() + "\n")


print(shout("hello"), shout("to stderr", sys.stderr))
sys.stdout.write("no newline; ")
sys.stdout.writelines(["a", "b", "\n"])
sys.stdout.flush()
sys.stdout.buffer.write(b"bytes \xc3\xa9\n")
sys.stdout.buffer.flush()
print("one", "two", sep=", ", end=".\n", file=sys.stdout, flush=True)
print(sys.stdout.name, sys.stderr.name, sys.stdin.name, sys.stdout.encoding, sys.stdout.writable())
print(sys.stdin.readable(), sys.stdout.isatty(), sys.stdout.fileno(), sys.stdin.fileno())

# There is no input: every way of reading finds the end.
print(repr(sys.stdin.readline()), repr(sys.stdin.read()), sys.stdin.readlines(), [line for line in sys.stdin])
try:
    input("name? ")
except EOFError as error:
    print()
    print("no name:", error)

print(sys.version_info >= (3, 8), sys.version_info.major, sys.version_info[:2], sys.maxsize)
print(sys.byteorder, sys.getdefaultencoding(), sys.float_info.max, sys.float_info.epsilon)
print(len(sys.argv), sys.getrecursionlimit(), sys.implementation.name, hex(sys.hexversion)[:4])


def main() -> int:
    if len(sys.argv) > 1:
        print("arguments:", sys.argv[1:])
    if not sys.argv[1:]:
        print("usage: main.py NAME", file=sys.stderr)
        return 3
    return 0


if __name__ == "__main__":
    sys.exit(main())
