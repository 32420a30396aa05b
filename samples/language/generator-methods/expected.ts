import {
  StopIteration,
  ValueError,
  addInPlace,
  closeGenerator,
  float,
  next,
  print,
  sendValue,
  throwInto,
  typed,
} from "./runtime/builtins.js";

function* averager(): Generator<number | null, void, number | null> {
  let total = 0.0;
  let count = 0;
  let average: number | null = null;
  while (true) {
    const value = (yield average) ?? null;
    total = Number(addInPlace(float(total), value));
    count++;
    average = total / count;
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
print(
  typed(sendValue(mean, 10), "None | float"),
  typed(sendValue(mean, 20), "None | float"),
  typed(sendValue(mean, 45), "None | float"),
);
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
console.log(next(calm), throwInto(calm, new ValueError("stone")));
closeGenerator(calm);

function* relay(): Generator<number | string> {
  const result = yield* countdown(2);
  yield result;
}

print([...relay()]);
