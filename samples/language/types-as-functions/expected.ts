import {
  FloatType,
  IntType,
  StrType,
  abs,
  callOrConvert,
  getItem,
  len,
  list,
  map,
  nameOf,
  print,
  repr,
  sorted,
} from "./runtime/builtins.js";

function compose(
  ...functions: any[]
): (value: number | string) => number | string {
  function run(value: number | string): number | string {
    for (const function_ of functions) {
      value = callOrConvert(function_, value);
    }
    return value;
  }

  return run;
}

print(compose(abs, StrType, len)(-250), compose(FloatType, StrType)("3"));
const converters = new Map<string, any>([
  ["age", IntType],
  ["height", FloatType],
  ["name", StrType],
]);
const row = new Map<string, string>([
  ["age", "42"],
  ["height", "1"],
  ["name", "Ann"],
]);
print(
  new Map<string, number | string>(
    Array.from(row, ([key, text]) => [
      key,
      callOrConvert(getItem(converters, key), text),
    ]),
  ),
);
print(
  sorted(["b", "A", "c"], { key: (value: string) => value.toLowerCase() }),
  [...map((value: string) => value.toUpperCase(), ["x"])],
  [...map(list, ["ab"])],
);
for (const convert of [IntType, FloatType, StrType]) {
  print(nameOf(convert), repr(callOrConvert(convert, "1")));
}
