"""Reads the options of a small image tool."""
import argparse
import sys
from pathlib import Path


def percent(text: str) -> int:
    value = int(text.rstrip("%"))
    if not 0 < value <= 100:
        raise argparse.ArgumentTypeError(f"{value} is not a percentage")
    return value


def build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="shrink", description=__doc__)
    parser.add_argument("images", nargs="+", type=Path)
    parser.add_argument("-s", "--scale", type=percent, default=50)
    parser.add_argument("-o", "--output-dir", type=Path)
    parser.add_argument("-v", "--verbose", action="count", default=0)
    parser.add_argument("--format", choices=["png", "jpg"], default="png")
    parser.add_argument("--gamma", type=float, default=1.0)
    parser.add_argument("--size", nargs=2, type=int, metavar=("W", "H"))
    parser.add_argument("-t", "--tag", action="append", default=[])
    parser.add_argument("--keep", action=argparse.BooleanOptionalAction, default=True)
    speed = parser.add_mutually_exclusive_group()
    speed.add_argument("--fast", action="store_true")
    speed.add_argument("--best", action="store_true")
    return parser


def run(argv: list[str]) -> int:
    args = build_parser().parse_args(argv)
    print(args)
    target = args.output_dir or Path("out")
    for image in args.images:
        print(image.name, "->", target / image.with_suffix(f".{args.format}").name)
    width, height = args.size or (640, 480)
    print(width * args.scale // 100, height * args.scale // 100, f"{args.gamma ** 2:.3f}")
    if args.verbose > 1:
        print("very verbose", [tag.upper() for tag in args.tag], vars(args)["keep"])
    return len(args.images)


print(run(["a.gif", "b.gif"]))
print(run(["x/c.bmp", "-s", "25%", "-vv", "--tag=new", "-t", "big", "--size", "100", "80", "--no-keep", "--gam", "2.2"]))
known, rest = build_parser().parse_known_args(["a.gif", "--unknown", "-v"])
print(known.verbose, rest)
for wrong in (["-s", "200", "a"], ["--size", "1", "a"], ["a", "--fast", "--best"], ["--format", "gif", "a"], []):
    try:
        run(wrong)
    except SystemExit as stop:
        print("status", stop.code)
sys.exit(run(["last.png", "--fast"]) + 1)
