import {
  TypeError,
  callWith,
  center,
  keywordDict,
  keywords,
  pow,
  print,
  printTo,
  takeKeywords,
  typed,
  withParameters,
} from "./runtime/builtins.js";

function banner(title: string, ...lines: string[]): void {
  const { mark = "-", width = 12, ...others } = takeKeywords(lines);
  const extra = new Map(Object.entries(others));
  console.log(mark.repeat(width));
  printTo({ sep: "\n" }, center(title, width), ...lines);
  if (extra.size > 0) {
    print(typed(extra, "dict[str, float]"));
  }
}

banner("Menu");
banner("Soup", "leek", "carrot", keywords({ mark: "=" }));
banner("Tea", "green", "black", keywords({ width: 6, sugar: 1.0 }));

function apply(
  function_: (...args: any[]) => number,
  ...args: number[]
): number {
  const kwargs = keywordDict(args);
  return callWith(function_, args, kwargs);
}

function volume(width: number, depth = 2, height = 3): number {
  return width * depth * height;
}
withParameters(volume, "width", "depth=", "*", "height=");

function power(base: number, exponent = 2): number {
  return pow(base, exponent);
}
withParameters(power, "base", "exponent=");

console.log(
  apply(volume, 2),
  apply(volume, 2, keywords({ height: 10 })),
  apply(power, keywords({ exponent: 3, base: 2 })),
);
const options = new Map<string, number>([
  ["depth", 5],
  ["height", 1],
]);
console.log(callWith(volume, [4], options));
try {
  apply(power, 2, keywords({ colour: "red" }));
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  print(error);
}
