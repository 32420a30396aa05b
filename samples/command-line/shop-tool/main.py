"""A tool with several commands: its help, its answers and its complaints, told on stdout."""

import argparse
import sys

sys.stderr = sys.stdout


def price(text: str) -> float:
    value = float(text)
    if value <= 0:
        raise argparse.ArgumentTypeError(f"{text} is no price")
    return value


def add(args: argparse.Namespace) -> None:
    print(
        "adding",
        args.name,
        args.price,
        args.tag,
        "quietly" if args.quiet else args.verbose,
    )


def show(args: argparse.Namespace) -> None:
    print("showing", args.pattern, args.order, args.limit)


def build() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="shop",
        description="Keeps a small shop.",
        epilog="Every command has its own help.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    parser.add_argument("--version", action="version", version="%(prog)s 1.2")
    parser.add_argument("-v", "--verbose", action="count", default=0, help="say more")
    parser.add_argument("-q", "--quiet", action="store_true", help="say nothing")
    commands = parser.add_subparsers(
        dest="command",
        required=True,
        title="commands",
        metavar="COMMAND",
    )

    adding = commands.add_parser("add", help="add an item", aliases=["a"])
    adding.add_argument("name")
    adding.add_argument("--price", type=price, default=1.5, help="the price of one")
    adding.add_argument("--tag", action="append", help="may be given several times")
    adding.set_defaults(func=add)

    showing = commands.add_parser(
        "show",
        help="show items",
        description="Shows what there is.",
    )
    order = showing.add_mutually_exclusive_group()
    order.add_argument("--asc", action="store_const", const="up", dest="order")
    order.add_argument("--desc", action="store_const", const="down", dest="order")
    showing.add_argument(
        "-n",
        "--limit",
        type=int,
        choices=range(1, 4),
        help="how many at most",
    )
    showing.add_argument("pattern", nargs="?", default="*")
    showing.set_defaults(func=show)
    return parser


for line in (
    "-h",
    "add -h",
    "show --help",
    "--version",
    "",
    "add",
    "add tea --price 3.5 --tag hot --tag drink",
    "-vv a tea",
    "-q add tea --pri 2",
    "add tea --price 0",
    "add tea --price cheap",
    "show --asc -n 2 t*",
    "show --asc --desc",
    "show -n 9",
    "show a b",
    "sell",
):
    print("$ shop", line)
    try:
        args = build().parse_args(line.split())
        args.func(args)
    except SystemExit as stop:
        print("status", stop.code)

known, rest = build().parse_known_args(["add", "tea", "--unknown"])
print(known.name, rest)
