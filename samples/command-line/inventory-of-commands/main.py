"""Inventory CLI with argparse subcommands, persistence, and pluggable reports."""
import argparse
import csv
import io
import json
import shlex
import sys
import tempfile
from contextlib import redirect_stdout, suppress
from dataclasses import dataclass, asdict, field
from pathlib import Path
from typing import Callable


@dataclass
class Item:
    sku: str
    name: str
    qty: int = 0
    price: float = 0.0
    tags: list[str] = field(default_factory=list)

    @property
    def total(self) -> float:
        return self.qty * self.price


class Store:
    def __init__(self, path: Path):
        self.path = path
        self.items: dict[str, Item] = {}
        with suppress(FileNotFoundError):
            raw = json.loads(path.read_text())
            self.items = {r["sku"]: Item(**r) for r in raw}

    def save(self):
        self.path.write_text(json.dumps([asdict(i) for i in self.items.values()], indent=2))


REPORTS: dict[str, Callable[[Store], str]] = {}


def report(name):
    def deco(fn):
        REPORTS[name] = fn
        return fn
    return deco


@report("table")
def table(store):
    lines = [f"{'sku':<6}{'name':<12}{'qty':>5}{'total':>10}"]
    for i in sorted(store.items.values(), key=lambda i: (-i.total, i.sku)):
        lines.append(f"{i.sku:<6}{i.name:<12.11}{i.qty:>5}{i.total:>10.2f}")
    return "\n".join(lines)


@report("csv")
def as_csv(store):
    buf = io.StringIO()
    w = csv.DictWriter(buf, fieldnames=["sku", "name", "qty", "price", "tags"], lineterminator="\n")
    w.writeheader()
    for i in store.items.values():
        w.writerow({**asdict(i), "tags": "|".join(i.tags)})
    return buf.getvalue().rstrip()


def build_parser():
    p = argparse.ArgumentParser(prog="inv", description="Tiny inventory", exit_on_error=False)
    p.add_argument("-v", "--verbose", action="count", default=0)
    sub = p.add_subparsers(dest="cmd", required=True, metavar="COMMAND")
    a = sub.add_parser("add", help="add stock")
    a.add_argument("sku")
    a.add_argument("name")
    a.add_argument("--qty", type=int, default=1)
    a.add_argument("--price", type=float, default=0.0)
    a.add_argument("-t", "--tag", action="append", default=[], dest="tags")
    r = sub.add_parser("remove", help="remove stock")
    r.add_argument("sku")
    r.add_argument("qty", type=int, nargs="?")
    s = sub.add_parser("report", help="print a report")
    s.add_argument("kind", choices=sorted(REPORTS), default="table", nargs="?")
    return p


def run(store, argv):
    args = build_parser().parse_args(argv)
    if args.verbose:
        print("verbose", args.verbose, args)
    if args.cmd == "add":
        item = store.items.setdefault(args.sku, Item(args.sku, args.name))
        item.qty += args.qty
        item.price = args.price or item.price
        item.tags = sorted({*item.tags, *args.tags})
        return f"{item.sku}: {item.qty} @ {item.price:g} {item.tags}"
    if args.cmd == "remove":
        try:
            item = store.items[args.sku]
        except KeyError as e:
            raise SystemExit(f"unknown sku {e}")
        if args.qty is None or args.qty >= item.qty:
            del store.items[args.sku]
            return f"dropped {args.sku}"
        item.qty -= args.qty
        return f"{item.sku}: {item.qty} left"
    return REPORTS[args.kind](store)


COMMANDS = """\
add a1 "green tea" --qty 5 --price 2.5 -t hot -t drink
add b2 mug --qty 2 --price 7
-vv add a1 tea --qty 3 -t drink
remove b2 1
report
report csv
remove zz
remove b2
add c3 x --qty many
fly
report pdf
report table
"""
with tempfile.TemporaryDirectory() as tmp:
    path = Path(tmp) / "inv.json"
    for line in COMMANDS.splitlines():
        store = Store(path)
        try:
            print(run(store, shlex.split(line)))
            store.save()
        except SystemExit as e:
            print("exit:", e.code)
        except argparse.ArgumentError as e:
            print("argument error:", e)
    out = io.StringIO()
    with redirect_stdout(out):
        build_parser().print_help()
    print(out.getvalue())
    print(json.loads(path.read_text()), path.stat().st_size > 10, [p.name for p in Path(tmp).iterdir()])
