"""What goes wrong with files, and how it is told."""
import io
import os
import tempfile
from pathlib import Path


def read_number(path: str) -> int | None:
    try:
        with open(path) as source:
            return int(source.read())
    except FileNotFoundError as error:
        print("missing:", os.path.basename(error.filename), error.errno, error.strerror)
    except ValueError as error:
        print("not a number:", error)
    except OSError as error:
        print("other:", type(error).__name__, error.strerror)
    else:
        print("never here")
    finally:
        print("looked at", os.path.basename(path))
    return None


with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    Path("good").write_text("42")
    Path("bad").write_text("forty-two")
    for name in ("good", "bad", "none", "."):
        print(read_number(name))

    for attempt in (
        lambda: open("none.txt"),
        lambda: open("good", "x"),
        lambda: open("no/such/folder", "w"),
        lambda: os.remove("none"),
        lambda: os.rename("from", "to"),
        lambda: os.listdir("good"),
        lambda: Path("good").mkdir(),
    ):
        try:
            attempt()
        except OSError as error:
            print(f"{type(error).__name__}: {error}")

    for mode in ("rw", "z", "b"):
        try:
            open("good", mode)
        except ValueError as error:
            print("mode", mode, "->", error)

    with open("latin", "wb") as out:
        out.write("café".encode("latin-1"))
    try:
        open("latin", encoding="utf-8").read()
    except UnicodeDecodeError as error:
        print(error, error.start, error.reason)
    print(open("latin", encoding="latin-1").read())
    print(open("latin", encoding="utf-8", errors="ignore").read())

    with open("good") as source:
        try:
            source.write("x")
        except io.UnsupportedOperation as error:
            print("unsupported:", error)
    try:
        source.readline()
    except ValueError as error:
        print(error)
    os.chdir("/")
