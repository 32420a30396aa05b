"""Who works when: generators hand on one line at a time, and lists are made at once."""

LOG = """
09:00 anna login
09:01 ben  login
09:02 anna open report.txt
09:03 ben  logout
09:04 anna logout
"""


def lines(text):
    for number, line in enumerate(text.strip().splitlines(), start=1):
        print(f"  read {number}")
        yield line


def parse(line):
    time, user, action, *rest = line.split()
    print(f"  parse {time}")
    return {"time": time, "user": user, "action": action, "detail": " ".join(rest)}


def only(user, records):
    for record in records:
        if record["user"] == user:
            yield record


print("A list comprehension over a generator takes turns with it:")
moments = [parse(line)["time"] for line in lines(LOG) if "login" in line]
print(moments)

print("A chain of generators does nothing by itself:")
annas = only("anna", (parse(line) for line in lines(LOG)))
print("  made", next(annas)["action"])
print("  rest", [record["detail"] or record["action"] for record in annas if record["time"] > "09:00"])

print("any() stops as soon as it knows:")
print(any(record["action"] == "open" for record in map(parse, lines(LOG))))

print("What has been seen decides what comes next:")
seen = set()
firsts = [seen.add(record["user"]) or record["user"] for record in map(parse, lines(LOG)) if record["user"] not in seen]
print(firsts, sorted(seen))

print("A list that changes while it is walked:")
tasks = ["build", "test", "ship"]
done = [tasks.pop() for task in tasks if task != "ship"]
print(done, tasks)
doubled = [1, 2, 3]
print([doubled.append(n * 2) or n for n in doubled if len(doubled) < 6], doubled)


class Budget:
    """Spends until nothing is left."""

    def __init__(self, left):
        self.left = left

    def spend(self, amount):
        self.left -= amount
        return amount

    @property
    def is_empty(self):
        return self.left <= 0


budget = Budget(10)
spent = [budget.spend(amount) for amount in [4, 5, 3, 1] if not budget.is_empty]
print(spent, budget.left)
prices = {"pen": 2, "book": 9, "lamp": 30}
budget = Budget(20)
bag = {name: budget.spend(price) for name, price in prices.items() if price <= budget.left}
print(bag, budget.left)
