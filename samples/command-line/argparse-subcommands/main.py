"""A to-do list with one sub-command for each thing to do."""
import argparse

TASKS: list[str] = ["write", "test"]


def add(args: argparse.Namespace) -> None:
    for title in args.titles:
        TASKS.insert(0, title) if args.first else TASKS.append(title)
    print("added", len(args.titles))


def show(args: argparse.Namespace) -> None:
    shown = sorted(TASKS) if args.sort else TASKS
    for number, task in enumerate(shown[: args.limit], start=1):
        print(f"{number}. {task}")


def drop(args: argparse.Namespace) -> None:
    print("dropped", TASKS.pop(args.index))


def build() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="todo", description=__doc__)
    parser.add_argument("--version", action="version", version="%(prog)s 2.1")
    commands = parser.add_subparsers(dest="command", required=True, title="commands", metavar="COMMAND")

    adding = commands.add_parser("add", aliases=["a"], help="add tasks")
    adding.add_argument("titles", nargs="+", help="what is to be done")
    adding.add_argument("--first", action="store_true", help="put them first")
    adding.set_defaults(handler=add)

    showing = commands.add_parser("show", help="show the tasks", description="Shows what is left.")
    showing.add_argument("--sort", action="store_true")
    showing.add_argument("-n", "--limit", type=int, default=10, help="at most so many (default: %(default)s)")
    showing.set_defaults(handler=show)

    dropping = commands.add_parser("drop", help="drop a task")
    dropping.add_argument("index", type=int)
    dropping.set_defaults(handler=drop)
    return parser


parser = build()
for line in ("show", "add rest sleep --first", "a eat", "show --sort -n 3", "drop 0", "show"):
    args = parser.parse_args(line.split())
    print(">", args.command)
    args.handler(args)
for line in ("-h", "show -h", "--version", "drop x", "fly", ""):
    try:
        parser.parse_args(line.split())
    except SystemExit as stop:
        print("stopped with", stop.code)
