import {
  TypeError,
  float,
  keywords,
  print,
  takeKeywords,
  wrongCall,
} from "./runtime/builtins.js";

const seenDefault: number[] = [];
/** The list is made once, when the function is defined. */
function remember(item: number, seen: number[] = seenDefault): number[] {
  seen.push(item);
  return seen;
}

print(remember(1));
print(remember(2));
print(remember(3, []));
print(remember(4));

function describe(name: string, kind = "thing", ...details: string[]): void {
  const { colour = "grey", ...others2 } = takeKeywords(details);
  const others = new Map(Object.entries(others2));
  Object.freeze(details);
  print(name, kind, details, colour, others);
}

describe("box");
describe(
  "ball",
  "toy",
  "round",
  "small",
  keywords({ colour: "red", price: 3 }),
);
describe("kite", "toy", keywords({ colour: "blue", length: float(2.0) }));
try {
  wrongCall("describe() missing 1 required positional argument: 'name'");
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  print(error);
}
