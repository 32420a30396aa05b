"""The help that argparse writes, in its several forms."""
import argparse

plain = argparse.ArgumentParser(
    prog="backup",
    description="Copies folders to another place, skipping what has not changed since the last time "
    "that this was done, unless told otherwise.",
    epilog="See the manual for more.",
)
plain.add_argument("source", help="the folder to copy")
plain.add_argument("targets", nargs="*", metavar="TARGET", help="where to; several places are possible, one after another")
plain.add_argument("--bandwidth-limit", type=int, metavar="KBPS", default=0, help="slow down to so much (default: %(default)s)")
plain.add_argument("-q", "--quiet", action="store_true", help="say nothing")
plain.add_argument("--level", type=int, choices=range(1, 4), help="one of %(choices)s")
plain.add_argument("--secret", help=argparse.SUPPRESS)
network = plain.add_argument_group("network", "only for targets elsewhere")
network.add_argument("--host", required=True)
way = network.add_mutually_exclusive_group(required=True)
way.add_argument("--ssh", action="store_true", help="encrypted")
way.add_argument("--plain", action="store_true", help="not encrypted")
print(plain.format_usage())
print(plain.format_help())

raw = argparse.ArgumentParser(
    prog="a-program-with-quite-a-long-name",
    formatter_class=argparse.RawDescriptionHelpFormatter,
    description="Examples:\n    first   1\n    second  2\n",
    usage="%(prog)s [options]",
)
raw.add_argument("--number-of-repetitions", type=int, help="the option is long, so its help goes below it")
raw.print_help()

defaults = argparse.ArgumentParser(
    prog="serve", formatter_class=argparse.ArgumentDefaultsHelpFormatter, add_help=False
)
for name, value in (("host", "localhost"), ("port", 8080), ("workers", 4), ("timeout", 2.5), ("log-level", "info")):
    defaults.add_argument(f"--{name}", default=value, help=f"the {name}")
defaults.add_argument("root", nargs="?", default=".", help="the folder")
defaults.print_help()
print(defaults.parse_args(["--port=1", "--log", "debug", "here"]))
defaults.parse_args(["--nothing-of-the-kind"])
