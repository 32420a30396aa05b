import json, csv, io, tempfile, os
from pathlib import Path

rows = [
    {"name": "Ada", "age": 36, "city": "London"},
    {"name": "Linus", "age": 54, "city": "Portland"},
    {"name": "Grace", "age": 85, "city": "New York"},
]
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "people.csv")
    with open(path, "w", newline="") as f:
        writer = csv.DictWriter(f, fieldnames=["name", "age", "city"])
        writer.writeheader()
        writer.writerows(rows)
    with open(path) as f:
        for line in f:
            print(line.rstrip())
    with open(path, newline="") as f:
        people = list(csv.DictReader(f))
    print(people[0]["name"], int(people[1]["age"]) + 1)
    total = sum(int(p["age"]) for p in people)
    print("average:", total / len(people))
    data = Path(folder) / "data.json"
    data.write_text(json.dumps(rows, indent=2))
    loaded = json.loads(data.read_text())
    print(loaded == rows, loaded[2]["city"], data.suffix, data.name)
    print(
        json.dumps(
            {"a": [1, 2.5, None, True], "b": {"c": "é"}},
            ensure_ascii=False,
            sort_keys=True,
        )
    )
    notes = Path(folder, "notes.txt")
    with notes.open("w") as f:
        f.write("first\n")
        f.writelines(["second\n", "third\n"])
    with open(notes, "a") as f:
        print("fourth", file=f)
    with open(notes) as f:
        lines = f.read().splitlines()
    print(lines, len(lines))
    for n, line in enumerate(open(notes), start=1):
        print(f"{n:>3}: {line}", end="")
    print(sorted(p.name for p in Path(folder).iterdir()))
    try:
        open(os.path.join(folder, "missing.txt"))
    except FileNotFoundError as e:
        print("not found", e.errno)
print(os.path.exists(path))
