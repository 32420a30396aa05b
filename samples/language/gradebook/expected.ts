import {
  add,
  divide,
  float,
  floorDivide,
  format,
  getItem,
  int,
  keysView,
  list,
  listExtend,
  listRemove,
  max,
  min,
  print,
  printTo,
  range,
  rjust,
  round,
  setItem,
  sort,
  split,
  str,
  sum,
  toFloat,
  typed,
} from "./runtime/builtins.js";

// gradebook.py
// My first bigger program! Reads commands and keeps the marks of a class.

const students = new Map<string, number[]>();

function addStudent(name: string): boolean {
  if (students.has(name)) {
    console.log("Sorry, " + name + " is already in the list");
    return false;
  }
  students.set(name, []);
  return true;
}

function addMark(name: string, mark: string | number): void {
  try {
    mark = toFloat(mark);
  } catch {
    console.log(`'${str(typed(mark, "str | float"))}' is not a number!`);
    return;
  }
  if (mark < 0 || mark > 20) {
    console.log(`marks go from 0 to 20, not ${format(mark, ".6g")}`);
    return;
  }
  if (!students.has(name)) {
    console.log("who is " + name + "?");
    return;
  }
  students.get(name)!.push(float(mark));
  print(
    name,
    "has now",
    students.get(name)!.length,
    "mark" + (students.get(name)!.length > 1 ? "s" : ""),
  );
}

function average(l: number[]): number | null {
  let total: number | bigint = 0;
  for (const x of l) {
    total = add(total, x);
  }
  if (l.length === 0) {
    return null;
  }
  return Number(divide(total, l.length));
}

function letter(avg: number | null): string {
  if (avg === null) {
    return "?";
  } else if (avg >= 16) {
    return "A";
  } else if (avg >= 14) {
    return "B";
  } else if (avg >= 10) {
    return "C";
  } else {
    return "F";
  }
}

function table(): void {
  console.log(
    "+" + "-".repeat(12) + "+" + "-".repeat(8) + "+" + "-".repeat(5) + "+",
  );
  console.log(
    `|${format("name", "12")}|${format("average", ">8")}|${format("grade", ">5")}|`,
  );
  console.log(
    "+" + "-".repeat(12) + "+" + "-".repeat(8) + "+" + "-".repeat(5) + "+",
  );
  const names = list(keysView(students));
  sort(names);
  for (const n of names) {
    const a = average(getItem(students, n));
    if (a === null) {
      console.log(
        `|${format(n, "<12")}|${format("n/a", ">8")}|${format(letter(a), "^5")}|`,
      );
    } else {
      console.log(
        `|${format(n, "<12")}|${format(a, ">8.2f")}|${format(letter(a), "^5")}|`,
      );
    }
  }
  console.log(
    "+" + "-".repeat(12) + "+" + "-".repeat(8) + "+" + "-".repeat(5) + "+",
  );
}

function best(): [string, number] {
  let bestName = "";
  let bestAvg = -1;
  for (const name of students.keys()) {
    const a = average(students.get(name)!);
    if (a !== null && a > bestAvg) {
      bestAvg = float(a);
      bestName = name;
    }
  }
  return [bestName, bestAvg];
}

function histogram(): void {
  const counts = new Array<number>(4).fill(0);
  let i: number;
  for (const marks of students.values()) {
    for (const m of marks) {
      i = int(floorDivide(m, 5));
      if (i === 4) {
        i = 3;
      }
      setItem(counts, i, getItem(counts, i) + 1);
    }
  }
  for (i of range(counts.length)) {
    print(
      rjust(String(i * 5), 2),
      "-",
      rjust(String(i * 5 + 5), 2),
      ":",
      "*".repeat(counts[i]),
      counts[i],
    );
  }
}

function removeLowest(): Map<string, number> {
  const removed = new Map<string, number>();
  for (const name of students.keys()) {
    const marks = students.get(name)!;
    if (marks.length > 1) {
      const low = min(marks);
      listRemove(marks, low);
      removed.set(name, low);
    }
  }
  return removed;
}

const commands = [
  "add Alice",
  "add Bob",
  "add Alice",
  "mark Alice 15",
  "mark Alice 18.5",
  "mark Bob 7",
  "mark Bob twelve",
  "mark Carol 3",
  "mark Bob 21",
  "add Zoe",
  "mark Bob 11",
  "table",
  "mark Bob 20",
  "hist",
  "lowest",
  "table",
  "dance",
  "best",
  "undo",
  "quit",
];

let running = true;
let i = 0;
while (running) {
  const line = getItem(commands, i);
  i++;
  console.log(">", line);
  const words = split(line);
  const cmd = getItem(words, 0);
  const args = words.slice(1);
  if (cmd === "add") {
    addStudent(getItem(args, 0));
  } else if (cmd === "mark") {
    addMark(getItem(args, 0), getItem(args, 1));
  } else if (cmd === "table") {
    table();
  } else if (cmd === "hist") {
    histogram();
  } else if (cmd === "lowest") {
    print(removeLowest());
  } else if (cmd === "best") {
    const [who, avg] = best();
    print("best is", who, "with", round(avg, 2));
  } else if (cmd === "quit") {
    running = false;
  } else {
    console.log("I don't know", cmd);
  }
}

printTo({ end: "!\n" }, "bye");
print(students);
let allMarks: number[] = [];
for (const marks of students.values()) {
  listExtend(allMarks, marks);
}
sort(allMarks, { reverse: true });
print(
  allMarks,
  sum(allMarks),
  max(allMarks),
  typed(average(allMarks), "None | float"),
);
const middle = Math.floor(allMarks.length / 2);
if (allMarks.length % 2 === 0) {
  print(
    "median",
    float((getItem(allMarks, middle - 1) + getItem(allMarks, middle)) / 2),
  );
} else {
  print("median", getItem(allMarks, middle));
}
print(
  typed(average([1, 2, 3, 4]), "None | float"),
  typed(average([]), "None | float"),
  letter(average([16, 16])),
);
