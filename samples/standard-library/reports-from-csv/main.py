"""csv: sales are read, summed up by town and written again, with quotes where they are needed."""

import csv
import io
import sys
from collections import defaultdict

SALES = '''town,item,price,note
Paris,tea,3.5,"hot, with milk"
Lyon,cake,4.25,
Paris,bread,2.1,"said ""good"""
Nice,tea,3.75,"two
lines"
'''

totals: dict[str, float] = defaultdict(float)
reader = csv.DictReader(io.StringIO(SALES))
for row in reader:
    totals[row["town"]] += float(row["price"])
    print(reader.line_num, row["item"], repr(row["note"]))
print(reader.fieldnames, dict(totals))

out = io.StringIO()
writer = csv.DictWriter(out, fieldnames=["town", "total"], lineterminator="\n")
writer.writeheader()
for town, total in sorted(totals.items(), key=lambda pair: -pair[1]):
    writer.writerow({"town": town, "total": round(total, 2)})
print(out.getvalue(), end="")

plain = csv.writer(sys.stdout, lineterminator="\n")
plain.writerow(["a", 1, 2.5, None, True, 'q"q', "x,y", ""])
plain.writerows([["é", "b c"], [1.0, -0.5]])
quoted = csv.writer(
    sys.stdout,
    delimiter=";",
    quoting=csv.QUOTE_ALL,
    lineterminator="\n",
)
quoted.writerow(["all", 1, "it's"])
csv.writer(sys.stdout, quoting=csv.QUOTE_NONE, escapechar="\\", lineterminator="\n").writerow(["a,b", 'c"d'])

print(
    list(csv.reader(["a\tb", "c\td"], delimiter="\t")),
    list(csv.reader(["a  b   c"], delimiter=" ", skipinitialspace=True)),
)
print(
    list(csv.reader(["1,'2,3'"], quotechar="'")),
    list(csv.reader(['1,"2"'], quoting=csv.QUOTE_NONNUMERIC)),
)
print(list(csv.DictReader(["1,2,3", "4"], fieldnames=["x", "y"], restkey="more", restval="-")))
try:
    csv.DictWriter(out, fieldnames=["a"]).writerow({"a": 1, "b": 2})
except ValueError as error:
    print(error)
try:
    list(csv.reader(['"open'], strict=True))
except csv.Error as error:
    print(error)
