import {
  IndexError,
  ValueError,
  ZeroDivisionError,
  add,
  contains,
  divide,
  equals,
  float,
  getItem,
  int,
  isDigit,
  len,
  listPop,
  mul,
  pow,
  print,
  repr,
  split,
  str,
  sub,
  toFloat,
  truthy,
  typeName,
  valuesView,
  zip,
} from "./runtime/builtins.js";

class Stack {
  _d: any[];

  constructor() {
    this._d = [];
  }

  push(x: any): Stack {
    this._d.push(x);
    return this;
  }

  pop(): any {
    if (this._d.length === 0) {
      throw new IndexError("pop from empty stack");
    }
    return listPop(this._d);
  }

  peek(): any {
    return this._d.length > 0 ? getItem(this._d, -1) : null;
  }

  __len__(): number {
    return this._d.length;
  }

  __bool__(): boolean {
    return this._d.length > 0;
  }

  __repr__(): string {
    return `Stack(${str(this._d)})`;
  }
}

function rpn(expr: string): any {
  const st = new Stack();
  const ops = new Map<string, any>([
    ["+", (a: any, b: any) => add(a, b)],
    ["-", (a: any, b: any) => sub(a, b)],
    ["*", (a: any, b: any) => mul(a, b)],
    ["/", (a: any, b: any) => divide(a, b)],
    ["^", pow],
  ]);
  for (const tok of split(expr)) {
    if (ops.has(tok)) {
      const b = st.pop();
      const a = st.pop();
      st.push(ops.get(tok)!(a, b));
    } else {
      st.push(tok.includes(".") ? float(toFloat(tok)) : int(tok));
    }
  }
  if (len(st) !== 1) {
    throw new ValueError(`bad expression: ${repr(st)}`);
  }
  return st.pop();
}

function toRpn(s: string): string {
  const prec = new Map<string, number>([
    ["+", 1],
    ["-", 1],
    ["*", 2],
    ["/", 2],
    ["^", 3],
  ]);
  const out: string[] = [];
  const ops: string[] = [];
  let num = "";
  for (const ch of s + " ") {
    if (isDigit(ch) || ch === ".") {
      num += ch;
      continue;
    }
    if (num) {
      out.push(num);
      num = "";
    }
    if (prec.has(ch)) {
      while (
        ops.length > 0 &&
        ops.at(-1) !== "(" &&
        (getItem(prec, ops.at(-1)!) > prec.get(ch)! ||
          (getItem(prec, ops.at(-1)!) === prec.get(ch) && ch !== "^"))
      ) {
        out.push(ops.pop()!);
      }
      ops.push(ch);
    } else if (ch === "(") {
      ops.push(ch);
    } else if (ch === ")") {
      while (getItem(ops, -1) !== "(") {
        out.push(ops.pop()!);
      }
      ops.pop();
    }
  }
  while (ops.length > 0) {
    out.push(ops.pop()!);
  }
  return out.join(" ");
}

function balanced(s: string): boolean {
  const pairs = new Map<string, string>(zip(")]}", "([{"));
  const st = new Stack();
  for (const c of s) {
    if (contains(valuesView(pairs), c)) {
      st.push(c);
    } else if (pairs.has(c)) {
      if (!truthy(st) || !equals(st.pop(), pairs.get(c)!)) {
        return false;
      }
    }
  }
  return !truthy(st);
}

for (const e of [
  "1 + 2 * 3",
  "(1 + 2) * 3",
  "2 ^ 3 ^ 2",
  "10 / 4 - 1.5",
  "2 * (3 + 4) * 5",
]) {
  const r = toRpn(e);
  console.log(`${e} -> ${r} = ${str(rpn(r))}`);
}
for (const bad of ["1 +", "1 2", "4 0 /"]) {
  try {
    print(rpn(bad));
  } catch (err) {
    if (
      !(
        err instanceof IndexError ||
        err instanceof ValueError ||
        err instanceof ZeroDivisionError
      )
    )
      throw err;
    print(typeName(err), "-", err);
  }
}
print(["([]{})", "([)]", "((", ""].map((s) => balanced(s)));
const s = new Stack().push(1).push("a");
print(s, len(s), s.peek(), truthy(new Stack()));
