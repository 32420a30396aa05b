# gradebook.py
# My first bigger program! Reads commands and keeps the marks of a class.

students = {}

def add_student(name):
    if name in students:
        print("Sorry, " + name + " is already in the list")
        return False
    students[name] = []
    return True

def add_mark(name, mark):
    try:
        mark = float(mark)
    except:
        print("'%s' is not a number!" % mark)
        return
    if mark < 0 or mark > 20:
        print("marks go from 0 to 20, not %g" % mark)
        return
    if name not in students:
        print("who is " + name + "?")
        return
    students[name].append(mark)
    print(name, "has now", len(students[name]), "mark" + ("s" if len(students[name]) > 1 else ""))

def average(l):
    total = 0
    for x in l:
        total = total + x
    if len(l) == 0:
        return None
    return total / len(l)

def letter(avg):
    if avg == None:
        return "?"
    elif avg >= 16:
        return "A"
    elif avg >= 14:
        return "B"
    elif avg >= 10:
        return "C"
    else:
        return "F"

def table():
    print("+" + "-" * 12 + "+" + "-" * 8 + "+" + "-" * 5 + "+")
    print("|%-12s|%8s|%5s|" % ("name", "average", "grade"))
    print("+" + "-" * 12 + "+" + "-" * 8 + "+" + "-" * 5 + "+")
    names = list(students.keys())
    names.sort()
    for n in names:
        a = average(students[n])
        if a is None:
            print("|{0:<12}|{1:>8}|{2:^5}|".format(n, "n/a", letter(a)))
        else:
            print("|{0:<12}|{1:>8.2f}|{2:^5}|".format(n, a, letter(a)))
    print("+" + "-" * 12 + "+" + "-" * 8 + "+" + "-" * 5 + "+")

def best():
    best_name = ""
    best_avg = -1
    for name in students:
        a = average(students[name])
        if a is not None and a > best_avg:
            best_avg = a
            best_name = name
    return best_name, best_avg

def histogram():
    counts = [0] * 4
    for marks in students.values():
        for m in marks:
            i = int(m // 5)
            if i == 4:
                i = 3
            counts[i] += 1
    for i in range(len(counts)):
        print(str(i * 5).rjust(2), "-", str(i * 5 + 5).rjust(2), ":", "*" * counts[i], counts[i])

def remove_lowest():
    removed = {}
    for name in students:
        marks = students[name]
        if len(marks) > 1:
            low = min(marks)
            marks.remove(low)
            removed[name] = low
    return removed

commands = [
    "add Alice", "add Bob", "add Alice", "mark Alice 15", "mark Alice 18.5",
    "mark Bob 7", "mark Bob twelve", "mark Carol 3", "mark Bob 21", "add Zoe",
    "mark Bob 11", "table", "mark Bob 20", "hist", "lowest", "table", "dance", "best", "undo", "quit",
]

running = True
i = 0
while running:
    line = commands[i]
    i += 1
    print(">", line)
    words = line.split()
    cmd = words[0]
    args = words[1:]
    if cmd == "add":
        add_student(args[0])
    elif cmd == "mark":
        add_mark(args[0], args[1])
    elif cmd == "table":
        table()
    elif cmd == "hist":
        histogram()
    elif cmd == "lowest":
        print(remove_lowest())
    elif cmd == "best":
        who, avg = best()
        print("best is", who, "with", round(avg, 2))
    elif cmd == "quit":
        running = False
    else:
        print("I don't know", cmd)

print("bye", end="!\n")
print(students)
all_marks = []
for marks in students.values():
    all_marks += marks
all_marks.sort(reverse=True)
print(all_marks, sum(all_marks), max(all_marks), average(all_marks))
middle = len(all_marks) // 2
if len(all_marks) % 2 == 0:
    print("median", (all_marks[middle - 1] + all_marks[middle]) / 2)
else:
    print("median", all_marks[middle])
print(average([1, 2, 3, 4]), average([]), letter(average([16, 16])))
