import {
  NameError,
  UnboundLocalError,
  ValueError,
  bound,
  boundGlobal,
  print,
  range,
  repr,
} from "./runtime/builtins.js";

let total = 10;

function readOnly(): number {
  return total + 1;
}

function rebind(): number {
  total += 5;
  return total;
}

function tooEarly(): number {
  let total: number | undefined;
  try {
    console.log(bound(total, "total"));
  } catch (error) {
    if (!(error instanceof UnboundLocalError)) throw error;
    print("UnboundLocalError:", error);
  }
  total = 0;
  return total;
}

console.log(readOnly(), rebind(), tooEarly(), total);

class Box {
  static size = 3;
  size = Box.size;
  static doubled: number[] = [Box.size * 2, Box.size];

  grow(): number {
    this.size++; // makes an attribute of the instance
    return this.size;
  }
}

const a = new Box();
const b = new Box();
print(a.grow(), a.grow(), b.size, Box.size, Box.doubled);

let kept: ValueError;
try {
  throw new ValueError("gone");
} catch (problem) {
  if (!(problem instanceof ValueError)) throw problem;
  kept = problem;
}
try {
  print(boundGlobal(undefined, "problem"));
} catch (error) {
  if (!(error instanceof NameError)) throw error;
  print("NameError:", error);
}
console.log(repr(kept));

let i: number | undefined;
let square: number | undefined;
for (i of range(3)) {
  square = i * i;
}
console.log(boundGlobal(i, "i"), boundGlobal(square, "square"));
