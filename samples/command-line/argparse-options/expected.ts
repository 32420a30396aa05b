/** Reads the options of a small image tool. */

import {
  ArgumentParser,
  ArgumentTypeError,
  BooleanOptionalAction,
} from "./runtime/argparse.js";
import {
  FloatType,
  IntType,
  SystemExit,
  attributesOf,
  float,
  floorDivide,
  format,
  getItem,
  int,
  mul,
  or,
  print,
  rstrip,
  unpack,
} from "./runtime/builtins.js";
import { Path } from "./runtime/pathlib.js";
import * as sys from "./runtime/sys.js";

function percent(text: string): number {
  const value = int(rstrip(text, "%"));
  if (!(0 < value && value <= 100)) {
    throw new ArgumentTypeError(`${value} is not a percentage`);
  }
  return value;
}

function buildParser(): ArgumentParser {
  const parser = new ArgumentParser({
    prog: "shrink",
    description: "Reads the options of a small image tool.",
  });
  parser.addArgument("images", { nargs: "+", type: Path });
  parser.addArgument("-s", "--scale", { default: 50, type: percent });
  parser.addArgument("-o", "--output-dir", { type: Path });
  parser.addArgument("-v", "--verbose", { action: "count", default: 0 });
  parser.addArgument("--format", { default: "png", choices: ["png", "jpg"] });
  parser.addArgument("--gamma", { default: float(1.0), type: FloatType });
  parser.addArgument("--size", {
    nargs: 2,
    type: IntType,
    metavar: ["W", "H"],
  });
  parser.addArgument("-t", "--tag", { action: "append", default: [] });
  parser.addArgument("--keep", {
    action: BooleanOptionalAction,
    default: true,
  });
  const speed = parser.addMutuallyExclusiveGroup();
  speed.addArgument("--fast", { action: "store_true" });
  speed.addArgument("--best", { action: "store_true" });
  return parser;
}

function run(argv: string[]): number {
  const args = buildParser().parseArgs(argv);
  print(args);
  const target = (args.output_dir as Path | null) || new Path("out");
  for (const image of args.images as Path[]) {
    print(
      image.name,
      "->",
      target.joinpath(image.withSuffix(`.${args.format}`).name),
    );
  }
  const [width, height] = unpack(
    or(args.size as number[] | null, () => [640, 480]),
    2,
  );
  print(
    floorDivide(mul(width, args.scale), 100),
    floorDivide(mul(height, args.scale), 100),
    format(Number(args.gamma) ** 2, ".3f"),
  );
  if (args.verbose > 1) {
    print(
      "very verbose",
      (args.tag as string[]).map((tag) => tag.toUpperCase()),
      getItem(attributesOf(args), "keep"),
    );
  }
  return (args.images as Path[]).length;
}

console.log(run(["a.gif", "b.gif"]));
console.log(
  run([
    "x/c.bmp",
    "-s",
    "25%",
    "-vv",
    "--tag=new",
    "-t",
    "big",
    "--size",
    "100",
    "80",
    "--no-keep",
    "--gam",
    "2.2",
  ]),
);
const [known, rest] = buildParser().parseKnownArgs([
  "a.gif",
  "--unknown",
  "-v",
]);
print(known.verbose, rest);
for (const wrong of [
  ["-s", "200", "a"],
  ["--size", "1", "a"],
  ["a", "--fast", "--best"],
  ["--format", "gif", "a"],
  [],
]) {
  try {
    run(wrong);
  } catch (stop) {
    if (!(stop instanceof SystemExit)) throw stop;
    print("status", stop.code);
  }
}
sys.exit(run(["last.png", "--fast"]) + 1);
