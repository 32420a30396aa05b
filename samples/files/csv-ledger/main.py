"""Keeps accounts in CSV files."""
import csv
import io
import os
import tempfile
from collections import defaultdict

ENTRIES = [
    {"day": "1", "what": "bread", "amount": 2.5},
    {"day": "1", "what": 'a "good" book', "amount": 12.0},
    {"day": "2", "what": "tea, green", "amount": 4.25},
]

folder = tempfile.mkdtemp()
path = os.path.join(folder, "ledger.csv")
with open(path, "w", newline="") as file:
    writer = csv.DictWriter(file, fieldnames=["day", "what", "amount"])
    writer.writeheader()
    writer.writerows(ENTRIES)
print(open(path, newline="").read())

totals: dict[str, float] = defaultdict(float)
with open(path, newline="") as file:
    for row in csv.DictReader(file):
        totals[row["day"]] += float(row["amount"])
        print(row)
for day, total in totals.items():
    print(f"day {day}: {total:.2f}")

with open(path, newline="") as file:
    reader = csv.reader(file)
    header = next(reader)
    dearest = max(reader, key=lambda row: float(row[2]))
    print(header, dearest, reader.line_num)

out = io.StringIO()
writer = csv.writer(out, delimiter=";", lineterminator="\n")
writer.writerow(["id", "text", None, True, 1.0])
writer.writerows([(1, "x;y"), (2, "two\nlines")])
csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\n").writerow(["all", 1])
csv.writer(out, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\n").writerow(["some", 2.5])
print(out.getvalue())
print(list(csv.reader(io.StringIO(out.getvalue()), delimiter=";")))
print(list(csv.reader(["a|b", "c|'d|e'"], delimiter="|", quotechar="'")))
print(list(csv.DictReader(["1,2,3"], fieldnames=["x", "y"], restkey="more")))
try:
    writer = csv.DictWriter(out, ["a"])
    writer.writerow({"a": 1, "b": 2})
except ValueError as error:
    print(error)
try:
    list(csv.reader(['"open'], strict=True))
except csv.Error as error:
    print("csv:", error)
os.remove(path)
os.rmdir(folder)
