import { ArgumentParser } from "./runtime/argparse.js";
import {
  FloatType,
  IntType,
  SystemExit,
  ZeroDivisionError,
  div,
  divide,
  float,
  max,
  mul,
  print,
  sum,
} from "./runtime/builtins.js";
import * as logging from "./runtime/logging.js";
import * as sys from "./runtime/sys.js";

logging.basicConfig({
  level: logging.INFO,
  format: "%(levelname)-8s %(name)s: %(message)s",
  stream: sys.stdout,
});
const log = logging.getLogger("app");

function buildParser(): ArgumentParser {
  const parser = new ArgumentParser({
    prog: "tool",
    description: "Process some numbers.",
  });
  parser.addArgument("numbers", {
    nargs: "+",
    type: IntType,
    help: "numbers to process",
  });
  parser.addArgument("-o", "--operation", {
    default: "sum",
    choices: ["sum", "max", "mean"],
  });
  parser.addArgument("-v", "--verbose", { action: "store_true" });
  parser.addArgument("--scale", { default: float(1.0), type: FloatType });
  return parser;
}

function main(argv: string[] | null = null): number {
  const args = buildParser().parseArgs(argv);
  if (args.verbose) {
    log.setLevel(logging.DEBUG);
  }
  log.debug("args: %s", args);
  let result: number | bigint;
  if (args.operation === "sum") {
    result = sum(args.numbers as number[]);
  } else if (args.operation === "max") {
    result = max(args.numbers as number[]);
  } else {
    result = divide(
      sum(args.numbers as number[]),
      (args.numbers as number[]).length,
    ) as number;
  }
  log.info(
    "result of %s is %s",
    args.operation,
    mul(result, float(Number(args.scale))),
  );
  return 0;
}

main(["1", "2", "3"]);
main(["1", "2", "3", "-o", "mean", "--verbose"]);
main("5 9 2 --operation max --scale 2".split(" "));
try {
  main(["x"]);
} catch (e) {
  if (!(e instanceof SystemExit)) throw e;
  print("exit code", e.code);
}
log.warning("about to finish");
try {
  div(1, 0);
} catch (error) {
  if (!(error instanceof ZeroDivisionError)) throw error;
  log.error("division failed");
}
sys.exit(main(["4"]));
