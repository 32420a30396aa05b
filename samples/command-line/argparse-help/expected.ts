/** The help that argparse writes, in its several forms. */

import {
  ArgumentDefaultsHelpFormatter,
  ArgumentParser,
  RawDescriptionHelpFormatter,
  SUPPRESS,
} from "./runtime/argparse.js";
import { IntType, print, range } from "./runtime/builtins.js";

const plain = new ArgumentParser({
  prog: "backup",
  description:
    "Copies folders to another place, skipping what has not changed since the last time that this was done, unless told otherwise.",
  epilog: "See the manual for more.",
});
plain.addArgument("source", { help: "the folder to copy" });
plain.addArgument("targets", {
  nargs: "*",
  help: "where to; several places are possible, one after another",
  metavar: "TARGET",
});
plain.addArgument("--bandwidth-limit", {
  default: 0,
  type: IntType,
  help: "slow down to so much (default: %(default)s)",
  metavar: "KBPS",
});
plain.addArgument("-q", "--quiet", {
  action: "store_true",
  help: "say nothing",
});
plain.addArgument("--level", {
  type: IntType,
  choices: range(1, 4),
  help: "one of %(choices)s",
});
plain.addArgument("--secret", { help: SUPPRESS });
const network = plain.addArgumentGroup("network", "only for targets elsewhere");
network.addArgument("--host", { required: true });
const way = network.addMutuallyExclusiveGroup({ required: true });
way.addArgument("--ssh", { action: "store_true", help: "encrypted" });
way.addArgument("--plain", { action: "store_true", help: "not encrypted" });
console.log(plain.formatUsage());
console.log(plain.formatHelp());

const raw = new ArgumentParser({
  prog: "a-program-with-quite-a-long-name",
  usage: "%(prog)s [options]",
  description: "Examples:\n    first   1\n    second  2\n",
  formatterClass: RawDescriptionHelpFormatter,
});
raw.addArgument("--number-of-repetitions", {
  type: IntType,
  help: "the option is long, so its help goes below it",
});
raw.printHelp();

const defaults = new ArgumentParser({
  prog: "serve",
  formatterClass: ArgumentDefaultsHelpFormatter,
  addHelp: false,
});
for (const [name, value] of [
  ["host", "localhost"],
  ["port", 8080],
  ["workers", 4],
  ["timeout", 2.5],
  ["log-level", "info"],
] satisfies [
  [string, string | number],
  [string, string | number],
  [string, string | number],
  [string, string | number],
  [string, string | number],
]) {
  defaults.addArgument(`--${name}`, { default: value, help: `the ${name}` });
}
defaults.addArgument("root", { nargs: "?", default: ".", help: "the folder" });
defaults.printHelp();
print(defaults.parseArgs(["--port=1", "--log", "debug", "here"]));
defaults.parseArgs(["--nothing-of-the-kind"]);
