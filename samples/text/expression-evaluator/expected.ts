import {
  Dict,
  Exception,
  NameError,
  ZeroDivisionError,
  add,
  call,
  callWith,
  captured,
  divide,
  equals,
  float,
  format,
  getItem,
  hash,
  max,
  mul,
  pow,
  print,
  repr,
  str,
  sub,
  toFloat,
  tuple,
  tupleOf,
  typeName,
  withParameters,
} from "./runtime/builtins.js";
import { freezeDataclass } from "./runtime/dataclasses.js";
import * as re from "./runtime/re.js";

class Num {
  value: number;

  constructor(value: number) {
    this.value = value;
    freezeDataclass(this);
  }

  __repr__(): string {
    return `Num(value=${repr(this.value)})`;
  }

  __eq__(other: unknown): boolean {
    return other instanceof Num && equals(this.value, other.value);
  }

  __hash__() {
    return hash(tuple(this.value));
  }
}

class Var {
  name: string | null;

  constructor(name: string | null) {
    this.name = name;
    freezeDataclass(this);
  }

  __repr__(): string {
    return `Var(name=${repr(this.name)})`;
  }

  __eq__(other: unknown): boolean {
    return other instanceof Var && this.name === other.name;
  }

  __hash__() {
    return hash(tuple(this.name));
  }
}

class Bin {
  op: string | null;
  left: Num | Bin | Call | Var;
  right: Bin | Num | Call | Var;

  constructor(
    op: string | null,
    left: Num | Bin | Call | Var,
    right: Bin | Num | Call | Var,
  ) {
    this.op = op;
    this.left = left;
    this.right = right;
    freezeDataclass(this);
  }

  __repr__(): string {
    return `Bin(op=${repr(this.op)}, left=${repr(this.left)}, right=${repr(this.right)})`;
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof Bin &&
      this.op === other.op &&
      equals(this.left, other.left) &&
      equals(this.right, other.right)
    );
  }

  __hash__() {
    return hash(tuple(this.op, this.left, this.right));
  }
}

class Call {
  name: string | null;
  args: readonly any[];

  constructor(name: string | null, args: readonly any[]) {
    this.name = name;
    this.args = args;
    freezeDataclass(this);
  }

  __repr__(): string {
    return `Call(name=${repr(this.name)}, args=${repr(this.args)})`;
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof Call &&
      this.name === other.name &&
      equals(this.args, other.args)
    );
  }

  __hash__() {
    return hash(tuple(this.name, this.args));
  }
}
const TOKEN = re.compile<string, string | null, [string, string, string]>(
  "\\s*(?:(?P<num>\\d+(?:\\.\\d+)?)|(?P<name>[A-Za-z_]\\w*)|(?P<op>\\*\\*|[-+*/(),=]))",
);
const OPS = new Dict<string | null, (a: any, b: any) => any>([
  ["+", (a: any, b: any) => add(a, b)],
  ["-", (a: any, b: any) => sub(a, b)],
  ["*", (a: any, b: any) => mul(a, b)],
  ["/", (a: any, b: any) => divide(a, b)],
  ["**", (a: any, b: any) => pow(a, b)],
]);
const PREC = new Dict<string | null, number>([
  ["+", 1],
  ["-", 1],
  ["*", 2],
  ["/", 2],
  ["**", 3],
]);

class ParseError extends Exception {
  position: number;

  constructor(message: string, position: number) {
    super(`${message} at ${position}`);
    this.position = position;
  }
}

function* tokenize(
  source: string,
): Generator<[string | null, string | null, number]> {
  let position = 0;
  while (position < source.length) {
    const match = TOKEN.match(source, position);
    if (match === null) {
      throw new ParseError(
        `unexpected ${repr(getItem(source, position))}`,
        position,
      );
    }
    position = match.end();
    const kind = match.lastgroup;
    yield [kind, match.group(kind), match.start(kind)];
  }
  yield ["end", "", position];
}

class Parser {
  tokens: [string | null, string | null, number][];
  index: number;

  constructor(source: string) {
    this.tokens = [...tokenize(source)];
    this.index = 0;
  }

  get current(): [string | null, string | null, number] {
    return getItem(this.tokens, this.index);
  }

  advance(): [string | null, string | null, number] {
    const token = this.current;
    this.index++;
    return token;
  }

  expect(value: string): void {
    const [kind, text, position] = this.advance();
    if (text !== value) {
      throw new ParseError(
        `expected ${repr(value)}, got ${repr(text || kind)}`,
        position,
      );
    }
  }

  parse(): Bin | Num | Call | Var {
    const result = this.expression();
    this.expect("");
    return result;
  }

  expression(minimum = 1): Bin | Num | Call | Var {
    let left: Bin | Num | Call | Var = this.atom();
    let op: string | null;
    while (PREC.has((op = this.current[1])) && getItem(PREC, op) >= minimum) {
      this.advance();
      const right = this.expression(PREC.get(op)! + Number(op !== "**"));
      left = new Bin(op, left, right);
    }
    return left;
  }

  atom(): Num | Call | Var | Bin {
    const [kind, text, position] = this.advance();
    if (kind === "num") {
      return new Num(float(toFloat(text)));
    }
    if (kind === "name") {
      if (this.current[1] === "(") {
        this.advance();
        const args: (Bin | Num | Call | Var)[] = [];
        while ((this.current[1] as string) !== ")") {
          args.push(this.expression());
          if ((this.current[1] as string) === ",") {
            this.advance();
          }
        }
        this.expect(")");
        return new Call(text, tupleOf(args));
      }
      return new Var(text);
    }
    if (text === "(") {
      const inner = this.expression();
      this.expect(")");
      return inner;
    }
    if (text === "-") {
      return new Bin("-", new Num(float(0.0)), this.expression(2));
    }
    throw new ParseError(`unexpected ${repr(text || kind)}`, position);
  }
}

function evaluate(expr: any, env: Dict<string | null, any>): any {
  let name: string | null;
  if (expr instanceof Num) {
    const value = expr.value;
    return value;
  } else if (
    expr instanceof Var &&
    captured((name = expr.name)) &&
    env.has(name)
  ) {
    return env.get(name)!;
  } else if (expr instanceof Var && captured((name = expr.name))) {
    throw new NameError(`${str(name)} is not defined`);
  } else if (
    expr instanceof Bin &&
    expr.op === "/" &&
    expr.right instanceof Num &&
    equals(expr.right.value, 0.0)
  ) {
    throw new ZeroDivisionError("constant division by zero");
  } else if (expr instanceof Bin) {
    const op = expr.op;
    const left = expr.left;
    const right = expr.right;
    return call(getItem(OPS, op), evaluate(left, env), evaluate(right, env));
  } else if (
    expr instanceof Call &&
    captured((name = expr.name)) &&
    Array.isArray(expr.args) &&
    expr.args.length >= 0
  ) {
    const args = expr.args.slice(0);
    return callWith(
      getItem(env, name),
      (function* () {
        for (const arg of args) {
          yield evaluate(arg, env);
        }
      })(),
    );
  }
  return null;
}

function simplify(expr: Num | Bin | Call | Var): Num | Bin | Call | Var {
  let other: Bin | Num | Call | Var;
  if (
    (expr instanceof Bin &&
      expr.op === "*" &&
      expr.left instanceof Num &&
      equals(expr.left.value, 0.0)) ||
    (expr instanceof Bin &&
      expr.op === "*" &&
      expr.right instanceof Num &&
      equals(expr.right.value, 0.0))
  ) {
    return new Num(float(0.0));
  } else if (
    (expr instanceof Bin &&
      expr.op === "+" &&
      expr.left instanceof Num &&
      equals(expr.left.value, 0.0) &&
      captured((other = expr.right as any))) ||
    (expr instanceof Bin &&
      expr.op === "+" &&
      captured((other = expr.left as any)) &&
      expr.right instanceof Num &&
      equals(expr.right.value, 0.0))
  ) {
    return simplify(other);
  } else if (expr instanceof Bin) {
    const op = expr.op;
    const left = expr.left;
    const right = expr.right;
    return new Bin(op, simplify(left), simplify(right));
  } else {
    return expr;
  }
}

const env = new Dict<string | null, any>([
  ["pi", 3.14159],
  ["max", max],
  ["half", withParameters((x: any) => divide(x, 2), "x")],
]);
for (const source of [
  "1 + 2 * 3",
  "2 ** 3 ** 2",
  "-(4 - 6) * pi",
  "max(1, half(9), 2)",
  "1 / 0",
  "x + 1",
  "2 $ 3",
  "(1 + 2",
  "0 + y * 0",
]) {
  try {
    const tree = new Parser(source).parse();
    console.log(`${format(source, "<20")} = ${str(evaluate(tree, env))}`);
  } catch (error) {
    if (
      !(
        error instanceof ParseError ||
        error instanceof NameError ||
        error instanceof ZeroDivisionError
      )
    )
      throw error;
    console.log(`${format(source, "<20")} ! ${typeName(error)}: ${str(error)}`);
  }
}
print(simplify(new Parser("0 + a * (b + 0) + 0 * c").parse()));
print(
  getItem(
    new Dict<Num | Var, string>([
      [new Num(float(1.0)), "one"],
      [new Var("x"), "ex"],
    ]),
    new Var("x"),
  ),
  equals(new Num(float(2.0)), new Num(2)),
  hash(new Var("a")) === hash(new Var("a")),
);
