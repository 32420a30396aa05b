import argparse
import logging
import sys

logging.basicConfig(
    stream=sys.stdout,
    level=logging.INFO,
    format="%(levelname)-8s %(name)s: %(message)s",
)
log = logging.getLogger("app")


def build_parser():
    parser = argparse.ArgumentParser(prog="tool", description="Process some numbers.")
    parser.add_argument("numbers", nargs="+", type=int, help="numbers to process")
    parser.add_argument(
        "-o", "--operation", choices=["sum", "max", "mean"], default="sum"
    )
    parser.add_argument("-v", "--verbose", action="store_true")
    parser.add_argument("--scale", type=float, default=1.0)
    return parser


def main(argv=None):
    args = build_parser().parse_args(argv)
    if args.verbose:
        log.setLevel(logging.DEBUG)
    log.debug("args: %s", args)
    if args.operation == "sum":
        result = sum(args.numbers)
    elif args.operation == "max":
        result = max(args.numbers)
    else:
        result = sum(args.numbers) / len(args.numbers)
    log.info("result of %s is %s", args.operation, result * args.scale)
    return 0


main(["1", "2", "3"])
main(["1", "2", "3", "-o", "mean", "--verbose"])
main("5 9 2 --operation max --scale 2".split())
try:
    main(["x"])
except SystemExit as e:
    print("exit code", e.code)
log.warning("about to finish")
try:
    1 / 0
except ZeroDivisionError:
    log.error("division failed")
sys.exit(main(["4"]))
