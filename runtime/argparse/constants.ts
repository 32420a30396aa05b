/** https://docs.python.org/3/library/argparse.html#nargs */
export const SUPPRESS = "==SUPPRESS==";
export const OPTIONAL = "?";
export const ZERO_OR_MORE = "*";
export const ONE_OR_MORE = "+";
export const REMAINDER = "...";
/** The arguments of a sub-command: its name, and everything after it. */
export const PARSER = "A...";
