/** A text spreadsheet: formulas, ranges, cycles. */

import {
  Dict,
  Exception,
  KeyError,
  PySet,
  ValueError,
  add,
  bigRange,
  chr,
  contains,
  divide,
  divmod,
  enumerate,
  floatDiv,
  floatPow,
  floatSum,
  format,
  getItem,
  int,
  len,
  listExtend,
  max,
  min,
  mul,
  ord,
  print,
  range,
  repr,
  slice,
  split,
  splitLines,
  str,
  sub,
  toFloat,
  typeName,
  typed,
  unpack,
  unpackEach,
} from "./runtime/builtins.js";
import * as re from "./runtime/re.js";

const CELL = re.compile<string | null, string, [string, string]>(
  "^([A-Z]+)(\\d+)$",
);
const TOKEN = re.compile<
  string,
  string | null,
  [string, string, string, string, string]
>(
  "\\s*(?:(?P<num>\\d+(?:\\.\\d*)?)|(?P<range>[A-Z]+\\d+:[A-Z]+\\d+)|(?P<cell>[A-Z]+\\d+)|(?P<name>[A-Z]+)|(?P<op>[-+*/^(),]))",
);

class SheetError extends Exception {
  static code = "#ERR!";
}

class CycleError extends SheetError {
  static override code = "#CYCLE!";
}

class DivError extends SheetError {
  static override code = "#DIV/0!";
}

function colToIndex(col: string): number | bigint {
  let n: number | bigint = 0;
  for (const ch of col) {
    n = add(sub(add(mul(n, 26), ord(ch)), ord("A")), 1);
  }
  return sub(n, 1);
}

function indexToCol(i: number | bigint): string {
  let s = "";
  i = add(i, 1);
  while (i) {
    let r: number;
    [i, r] = divmod(sub(i, 1), 26);
    s = chr(ord("A") + r) + s;
  }
  return s;
}

function expand(ref: string | null): string[] {
  const [a, b] = unpack(ref!.split(":"), 2);
  const [ca, ra] = unpack(CELL.match(a)!.groups(), 2);
  const [cb, rb] = unpack(CELL.match(b)!.groups(), 2);
  return [...range(int(ra), int(rb) + 1)].flatMap((r) =>
    Array.from(
      bigRange(colToIndex(ca), add(colToIndex(cb), 1)),
      (c) => `${indexToCol(c)}${r}`,
    ),
  );
}

const FUNCS = new Dict<string | null, any>([
  ["SUM", (xs: number[]) => floatSum(xs)],
  ["AVG", (xs: number[]) => divide(floatSum(xs), xs.length)],
  ["MAX", max],
  ["MIN", min],
  ["COUNT", len],
]);

class Parser {
  sheet: Sheet;
  text: string;
  tokens!: [string | null, string | null][];
  pos: number;

  constructor(sheet: Sheet, text: string, pos: number = 0) {
    this.sheet = sheet;
    this.text = text;
    this.pos = pos;
    this.__post_init__();
  }

  __post_init__(): void {
    this.tokens = [];
    let i = 0;
    while (i < len(this.text)) {
      const m = TOKEN.match(this.text, i);
      if (!m) {
        throw new SheetError(
          `bad character ${repr(getItem(this.text, i))} at ${i}`,
        );
      }
      this.tokens.push([m.lastgroup, m.group(m.lastgroup)]);
      i = m.end();
    }
  }

  peek(): [string | null, string | null] {
    return this.pos < this.tokens.length ? this.tokens[this.pos] : [null, null];
  }

  next(): [string | null, string | null] {
    const tok = this.peek();
    this.pos++;
    return tok;
  }

  accept(...ops: string[]): string | null {
    const [kind, value] = this.peek();
    if (kind === "op" && contains(ops, value)) {
      this.pos++;
      return value;
    }
    return null;
  }

  expr(): number {
    let left = this.term();
    let op: string | null;
    while ((op = this.accept("+", "-"))) {
      const right = this.term();
      left = op === "+" ? left + right : left - right;
    }
    return left;
  }

  term(): number {
    let left = this.power();
    let op: string | null;
    while ((op = this.accept("*", "/"))) {
      const right = this.power();
      if (op === "/") {
        if (right === 0) {
          throw new DivError();
        }
        left = floatDiv(left, right);
      } else {
        left *= right;
      }
    }
    return left;
  }

  power(): number {
    const base = this.atom();
    if (this.accept("^")) {
      return floatPow(base, this.power());
    }
    return base;
  }

  atom(): number {
    if (this.accept("-")) {
      return -this.atom();
    }
    if (this.accept("(")) {
      const value = this.expr();
      if (!this.accept(")")) {
        throw new SheetError("missing )");
      }
      return value;
    }
    const [kind, text] = this.next();
    if (kind === "num") {
      return toFloat(text);
    }
    if (kind === "cell") {
      return this.sheet.number(text);
    }
    if (kind === "name") {
      return this.call(text);
    }
    throw new SheetError(`unexpected ${str(text)}`);
  }

  call(name: string | null): number {
    const self = this;
    if (!FUNCS.has(name)) {
      throw new SheetError(`no function ${str(name)}`);
    }
    this.accept("(");
    const args: number[] = [];
    while (!this.accept(")")) {
      const [kind, text] = this.peek();
      if (kind === "range") {
        this.next();
        listExtend(
          args,
          (function* (source: Iterable<string>) {
            for (const c of source) {
              yield self.sheet.number(c);
            }
          })(expand(text)),
        );
      } else {
        args.push(this.expr());
      }
      this.accept(",");
    }
    return toFloat(FUNCS.get(name)!(args));
  }
}

class Sheet {
  raw: Dict<string | null, string>;
  cache: Dict<string | null, number | string>;
  active: PySet<string | null>;

  constructor() {
    this.raw = new Dict<string | null, string>();
    this.cache = new Dict<string | null, number | string>();
    this.active = new PySet<string | null>();
  }

  __setitem__(ref: string, text: string): void {
    if (!CELL.match(ref)) {
      throw new KeyError(ref);
    }
    this.raw.set(ref, text);
    this.cache.clear();
  }

  __getitem__(ref: string | null): number | string | null {
    if (this.cache.has(ref)) {
      return this.cache.get(ref)!;
    }
    if (this.active.has(ref)) {
      throw new CycleError(ref);
    }
    const text = this.raw.get(ref) ?? null;
    if (text === null) {
      return null;
    }
    this.active.add(ref);
    let value: number | string;
    try {
      if (text.startsWith("=")) {
        value = new Parser(this, slice(text, 1)).expr();
      } else {
        try {
          value = toFloat(text);
        } catch (error) {
          if (!(error instanceof ValueError)) throw error;
          value = text;
        }
      }
    } finally {
      this.active.delete(ref);
    }
    this.cache.set(ref, value);
    return value;
  }

  number(ref: string | null): number {
    const value = getItem(this, ref);
    return typeof value === "number" ? value : 0.0;
  }

  show(ref: string): string {
    let v: number | string | null;
    try {
      v = getItem(this, ref);
    } catch (e) {
      if (!(e instanceof SheetError)) throw e;
      return (e.constructor as typeof SheetError).code;
    }
    if (v === null) {
      return "";
    }
    return typeof v === "number" ? format(v, "g") : v;
  }

  render(): string {
    const cells = Array.from(this.raw.keys(), (r) => CELL.match(r)!.groups());
    const width = add(
      max(Array.from(unpackEach(cells, 2), ([c]) => colToIndex(c))),
      1,
    );
    const height = max(Array.from(unpackEach(cells, 2), ([, r]) => int(r)));
    const lines = [
      "    " +
        Array.from(bigRange(width), (c) => format(indexToCol(c), ">10")).join(
          "",
        ),
    ];
    for (let r = 1; r <= height; r++) {
      lines.push(
        `${format(r, ">3")} ` +
          Array.from(bigRange(width), (c) =>
            format(this.show(`${indexToCol(c)}${r}`), ">10"),
          ).join(""),
      );
    }
    return lines.join("\n");
  }
}

const s = new Sheet();
const rows = `item,price,qty,total
apple,0.5,10,=B2*C2
pear,0.75,4,=B3*C3
melon,2.25,3,=B4*C4
sum,,=SUM(C2:C4),=SUM(D2:D4)
avg,=AVG(B2:B4),=MAX(C2:C4)^2-1,=D5/C6/(1-1)
loop,=B8,=MIN(B2, 3, -4)*2,=NOPE(1)`;
for (const [r, line] of enumerate(splitLines(rows), 1)) {
  for (const [c, text] of split(line, ",", r > 6 ? 3 : -1).entries()) {
    if (text) {
      s.__setitem__(`${indexToCol(c)}${r}`, text);
    }
  }
}
s.__setitem__("B8", "=B7+1");
console.log(s.render());
s.__setitem__("B2", "1");
print(
  typed(getItem(s, "D2"), "None | float | str"),
  typed(getItem(s, "D5"), "None | float | str"),
  typed(getItem(s, "Z9"), "None | float | str"),
);
print(
  [0, 25, 26, 51, 701, 702].map((i) => indexToCol(i)),
  colToIndex("AAA"),
);
for (const ref of ["B7", "D7", "D6"]) {
  try {
    getItem(s, ref);
  } catch (e) {
    if (!(e instanceof SheetError)) throw e;
    print(ref, typeName(e), repr(e));
  }
}
try {
  s.__setitem__("7B", "1");
} catch (e) {
  if (!(e instanceof KeyError)) throw e;
  print("KeyError", e);
}
