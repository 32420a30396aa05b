#!/usr/bin/env python
"""todo.py -- a task list for the command line (argparse, json, datetime)."""
import argparse
import json
import sys
from dataclasses import dataclass, field, asdict
from datetime import date, timedelta
from pathlib import Path
import tempfile
from enum import IntEnum


class Priority(IntEnum):
    LOW = 1
    NORMAL = 2
    HIGH = 3

    @classmethod
    def parse(cls, text):
        try:
            return cls[text.upper()]
        except KeyError:
            raise argparse.ArgumentTypeError(f"{text!r} is not one of {', '.join(p.name.lower() for p in cls)}")


@dataclass(order=True)
class Task:
    due: date
    priority: Priority = field(compare=False)
    title: str = field(compare=False)
    tags: list = field(default_factory=list, compare=False)
    done: bool = field(default=False, compare=False)

    def to_json(self):
        data = asdict(self)
        data["due"] = self.due.isoformat()
        data["priority"] = self.priority.name
        return data

    @classmethod
    def from_json(cls, data):
        data = dict(data)
        data["due"] = date.fromisoformat(data["due"])
        data["priority"] = Priority[data["priority"]]
        return cls(**data)

    def line(self, number, today):
        mark = "x" if self.done else " "
        delta = (self.due - today).days
        when = "today" if delta == 0 else f"in {delta} day{'s' * (delta != 1)}" if delta > 0 else f"{-delta} late"
        tags = " ".join("#" + t for t in self.tags)
        return f"{number:>2}. [{mark}] {self.title:<16} {'!' * self.priority:<3} {when:<10} {tags}".rstrip()


class Store:
    def __init__(self, path):
        self.path = Path(path)

    def __enter__(self):
        if self.path.exists():
            self.tasks = [Task.from_json(t) for t in json.loads(self.path.read_text())]
        else:
            self.tasks = []
        return self

    def __exit__(self, kind, value, tb):
        if kind is None:
            self.path.write_text(json.dumps([t.to_json() for t in self.tasks], indent=1))
        return False


def cmd_add(store, args):
    task = Task(args.today + timedelta(days=args.days), args.priority, " ".join(args.title), args.tag or [])
    store.tasks.append(task)
    store.tasks.sort()
    print("added", task.title, "as number", store.tasks.index(task) + 1)


def cmd_list(store, args):
    shown = 0
    for number, task in enumerate(store.tasks, start=1):
        if task.done and not args.all:
            continue
        if args.tag and not set(args.tag) & set(task.tags):
            continue
        print(task.line(number, args.today))
        shown += 1
    print(f"({shown} of {len(store.tasks)})")


def cmd_done(store, args):
    for number in args.numbers:
        try:
            store.tasks[number - 1].done = True
        except IndexError:
            print(f"no task {number}", file=sys.stdout)
            return 2


def build_parser():
    parser = argparse.ArgumentParser(prog="todo", description="Keeps a list of tasks.")
    parser.add_argument("--file", default="todo.json", help="where the tasks are (default: %(default)s)")
    parser.add_argument("--today", type=date.fromisoformat, default=date(2024, 3, 1), metavar="DATE")
    commands = parser.add_subparsers(dest="command", required=True)
    add = commands.add_parser("add", help="add a task")
    add.add_argument("title", nargs="+")
    add.add_argument("-d", "--days", type=int, default=0)
    add.add_argument("-p", "--priority", type=Priority.parse, default=Priority.NORMAL)
    add.add_argument("-t", "--tag", action="append")
    add.set_defaults(run=cmd_add)
    show = commands.add_parser("list", help="show the tasks")
    show.add_argument("-a", "--all", action="store_true")
    show.add_argument("-t", "--tag", action="append")
    show.set_defaults(run=cmd_list)
    done = commands.add_parser("done", help="tick tasks off")
    done.add_argument("numbers", type=int, nargs="+")
    done.set_defaults(run=cmd_done)
    return parser


def main(argv):
    args = build_parser().parse_args(argv)
    with Store(args.file) as store:
        return args.run(store, args) or 0


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "tasks.json")
        session = [
            ["add", "write", "report", "-d", "3", "-p", "high", "-t", "work"],
            ["add", "buy milk", "--tag", "home", "--tag", "shop"],
            ["add", "call", "mum", "-d", "-2", "-p", "low"],
            ["list"],
            ["done", "1", "3"],
            ["list"],
            ["list", "--all", "-t", "work"],
            ["done", "9"],
            ["--today", "2024-03-05", "list", "-a"],
        ]
        for argv in session:
            print("$ todo", *argv)
            status = main(["--file", path] + argv)
            if status:
                print("status", status)
        print(Path(path).read_text().count("\n"), "lines")
        for bad in (["add", "x", "-p", "urgent"], ["fly"], []):
            try:
                main(bad)
            except SystemExit as stop:
                print("exit", stop.code)
        print(build_parser().format_usage().strip())
