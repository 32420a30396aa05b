import {
  StopIteration,
  ValueError,
  add,
  addInPlace,
  closeGenerator,
  divide,
  float,
  list,
  next,
  print,
  sendValue,
  throwInto,
} from "./runtime/builtins.js";

function* averager(): Generator<any, void, number | null> {
  let total: any;
  let count: number;
  let average: any;
  const [part, part2, part3] = [0.0, 0, null];
  total = float(part);
  count = part2;
  average = part3;
  while (true) {
    const value = (yield average) ?? null;
    total = addInPlace(total, value);
    count++;
    average = divide(total, count);
  }
}

function* countdown(start: number): Generator<number, string, number | null> {
  while (start > 0) {
    const jump = (yield start) ?? null;
    start = jump === null ? start - 1 : jump;
  }
  return "lift-off";
}

function* patient(): Generator<number> {
  try {
    yield 1;
    yield 2;
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print("caught", error);
    yield 99;
  } finally {
    console.log("tidied up");
  }
}

const mean = averager();
next(mean);
print(sendValue(mean, 10), sendValue(mean, 20), sendValue(mean, 45));
closeGenerator(mean);
const ticks = countdown(9);
print(next(ticks), next(ticks), sendValue(ticks, 2), next(ticks));
try {
  next(ticks);
} catch (stop) {
  if (!(stop instanceof StopIteration)) throw stop;
  print("returned", stop.value);
}
const calm = patient();
print(next(calm), throwInto(calm, new ValueError("stone")));
closeGenerator(calm);

function* relay(): Generator<number | string> {
  const result = yield* countdown(2);
  yield result;
}

print(list(relay()));
