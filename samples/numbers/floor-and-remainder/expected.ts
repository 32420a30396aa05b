/** Floor division and remainders: negative numbers, floats, clocks and calendars. */

import {
  ZeroDivisionError,
  chr,
  div,
  divide,
  divmod,
  float,
  floatMod,
  floorDiv,
  floorDivide,
  format,
  getItem,
  int,
  isLower,
  mod,
  modulo,
  neg,
  ord,
  pow,
  print,
  range,
  str,
  tuple,
  tupleItem,
} from "./runtime/builtins.js";

/** Hours, minutes and seconds of a day, also for moments before midnight. */
function clock(seconds: number): string {
  const [minutes, second] = divmod(seconds, 60);
  const [hours, minute] = divmod(minutes, 60);
  const [days, hour] = divmod(hours, 24);
  return `day ${format(days, "+")} ${format(hour, "02")}:${format(minute, "02")}:${format(second, "02")}`;
}

/** 0 is Sunday; Sakamoto's method. */
function weekday(year: number, month: number, day: number): number {
  if (month < 3) {
    year--;
  }
  const offsets: [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
  return (
    (year +
      Math.floor(year / 4) -
      Math.floor(year / 100) +
      Math.floor(year / 400) +
      tupleItem(offsets, month - 1) +
      day) %
    7
  );
}

/** Caesar's cipher; a negative shift goes back. */
function rotate(text: string, by: number): string {
  return Array.from(text, (c) =>
    isLower(c) ? chr(mod(ord(c) - 97 + by, 26) + 97) : c,
  ).join("");
}

let a: number;
let b: number;
for (a of [7, -7]) {
  for (b of [2, -2]) {
    console.log(
      `${format(a, ">2")} ${format(b, ">2")}: ${format(floorDiv(a, b), ">2")} ${format(mod(a, b), ">2")} ${str(divmod(a, b))} ${format(int(div(a, b)), ">2")} ${a - b * floorDiv(a, b)}`,
    );
  }
}
print(
  Array.from(range(-4, 5), (n) => mod(n, 3)),
  Array.from(range(-4, 5), (n) => Math.floor(n / 3)),
);

for (const item of [
  [7.5, 2],
  [-7.5, 2],
  [7.5, -2],
  [1, 0.1],
  [float(-1e-9), float(3.0)],
  [float(5.0), 2.5],
] satisfies [
  [number, number],
  [number, number],
  [number, number],
  [number, number],
  [number, number],
  [number, number],
]) {
  [a, b] = item;
  print(a, b, floorDivide(a, b), modulo(a, b), divmod(a, b));
}

for (const seconds of [0, 86399, 90061, -1, -86400]) {
  console.log(clock(seconds));
}

const names = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(
  " ",
);
for (const date of [
  tuple(2000, 1, 1),
  tuple(1969, 7, 20),
  tuple(2024, 2, 29),
]) {
  print(date, getItem(names, weekday(...date)));
}

const secret = rotate("hello, world", 3);
print(secret, "->", rotate(secret, -3), rotate("abc", -27));

print(
  floorDivide(neg(pow(2, 70)), 10 ** 6),
  modulo(neg(pow(2, 70)), 10 ** 6),
  divmod(pow(10, 20), -7),
  floorDivide(pow(10, 20), float(3.0)),
);
print(
  floorDivide(true, 2),
  modulo(true, 2),
  divmod(true, 2),
  Math.floor(-1 / 10),
  Math.floor(5 / 10),
  float(floatMod(-5, 1.5)),
);
for (const item2 of [
  [1, 0],
  [float(1.0), 0],
  [1, float(0.0)],
] satisfies [[number, number], [number, number], [number, number]]) {
  [a, b] = item2;
  for (const [name, attempt] of [
    ["//", () => floorDivide(a, b)],
    ["%", () => modulo(a, b)],
    ["/", () => divide(a, b)],
  ] satisfies [
    [string, () => number],
    [string, () => number],
    [string, () => number],
  ]) {
    try {
      attempt();
    } catch (error) {
      if (!(error instanceof ZeroDivisionError)) throw error;
      print(a, name, b, "->", error);
    }
  }
}
