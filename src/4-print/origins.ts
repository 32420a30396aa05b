/**
 * Where statements came from, and which objects were opened: marks of no width in the laid-out text, taken out again at the end.
 * Control characters never stand in the text otherwise: literals escape them, comments drop them.
 */
const DIGITS = "\u0001\u0002\u0003\u0004";
const ORIGIN = "\u0005";
const OPENED = "\u0006";

function markOf(number: number, end: string): string {
  let mark = end;
  let rest = number;
  do {
    mark = DIGITS[rest & 3] + mark;
    rest >>>= 2;
  } while (rest > 0);
  return mark;
}

export function originMark(origin: number | undefined): string {
  return origin === undefined ? "" : markOf(origin, ORIGIN);
}

export function openedMark(number: number): string {
  return markOf(number, OPENED);
}

// eslint-disable-next-line no-control-regex
const ORIGINS = /([\u0001-\u0004]+)\u0005/g;
// eslint-disable-next-line no-control-regex
const OPENINGS = /([\u0001-\u0004]+)\u0006/g;

function numberOf(digits: string): number {
  let number = 0;
  for (const digit of digits) number = number * 4 + DIGITS.indexOf(digit);
  return number;
}

/** Takes the marks of opened objects out of a text. */
export function takeOpened(marked: string): { readonly text: string; readonly opened: number[] } {
  const opened: number[] = [];
  if (!marked.includes(OPENED)) return { text: marked, opened };
  const text = marked.replace(OPENINGS, (_, digits: string) => {
    opened.push(numberOf(digits));
    return "";
  });
  return { text, opened };
}

export interface Located {
  readonly text: string;
  /** For each line of the text, the origin of the first statement that starts on it. */
  readonly lineOrigins: readonly (number | undefined)[];
}

/** Takes the marks of origins out of a text. */
export function takeOrigins(marked: string): Located {
  const lineOrigins: (number | undefined)[] = [];
  const lines = marked.split("\n").map((line, index) => {
    lineOrigins[index] = undefined;
    if (!line.includes(ORIGIN)) return line;
    return line.replace(ORIGINS, (_, digits: string) => {
      lineOrigins[index] ??= numberOf(digits);
      return "";
    });
  });
  return { text: lines.join("\n"), lineOrigins };
}
