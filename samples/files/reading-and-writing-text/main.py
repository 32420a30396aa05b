"""A diary: text files are written, appended to, read by line and searched."""
import os
import tempfile

folder = tempfile.mkdtemp()
path = os.path.join(folder, "diary.txt")

with open(path, "w", encoding="utf-8") as diary:
    written = diary.write("Monday: rain\n")
    diary.writelines(["Tuesday: sun\n", "Wednesday: snow ❄\n"])
    print("temperature", -2.0, sep="=", file=diary)
    print("written", written, "mode", diary.mode, "closed", diary.closed)
print("closed", diary.closed)

with open(path, "a", encoding="utf-8") as diary:
    diary.write("Thursday: fog")

with open(path, encoding="utf-8") as diary:
    for number, line in enumerate(diary, start=1):
        print(f"{number:>2} {line.rstrip()}")

with open(path, encoding="utf-8") as diary:
    first = diary.readline()
    place = diary.tell()
    rest = diary.readlines()
    diary.seek(place)
    again = diary.read(7)
print(repr(first), place, len(rest), again)

sunny = [line.split(":")[0] for line in open(path, encoding="utf-8") if "sun" in line]
print(sunny)

# Reading and writing at once: what is written goes where the position is.
with open(path, "r+", encoding="ascii", errors="replace") as diary:
    diary.seek(0)
    diary.write("MON")
    diary.seek(0)
    print(ascii(diary.read().splitlines()[2]))
    diary.truncate(12)
with open(path) as diary:
    print(repr(diary.read()))

with open(path, "w", newline="\r\n") as diary:
    diary.write("one\ntwo\n")
print(open(path, "rb").read(), open(path).read().split("\n"), open(path, newline="").readlines())

head, *tail = open(path)
print(head.strip(), [line.strip() for line in tail])
os.remove(path)
os.rmdir(folder)
print(os.path.exists(path))
