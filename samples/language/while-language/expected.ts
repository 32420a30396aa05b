/** A tiny imperative language: tokenizer, recursive descent parser, evaluator. */

import {
  AssertionError,
  Dict,
  Exception,
  NotImplemented,
  TypeError,
  add,
  callWith,
  contains,
  divide,
  entriesOf,
  enumerate,
  equals,
  float,
  ge,
  getItem,
  getattr,
  gt,
  int,
  iterate,
  le,
  len,
  lt,
  modulo,
  mul,
  named,
  namesGenerators,
  neg,
  print,
  repr,
  setItem,
  slice,
  str,
  sub,
  toFloat,
  truthy,
  tuple,
  withCause,
  withParameters,
  zip,
} from "./runtime/builtins.js";
import * as re from "./runtime/re.js";
import { NamedTuple } from "./runtime/typing.js";

class Token extends NamedTuple<readonly [string | null, string, number]> {
  static override readonly _fields: readonly string[] = tuple(
    "kind",
    "text",
    "line",
  );
  declare readonly kind: string | null;
  declare readonly text: string;
  declare readonly line: number;

  constructor(kind: string | null, text: string, line: number) {
    super({ kind, text, line });
  }
}

const SPEC: [string, string][] = [
  ["NUMBER", "\\d+(?:\\.\\d+)?"],
  ["STRING", '"[^"\\n]*"'],
  ["NAME", "[A-Za-z_]\\w*"],
  ["OP", "==|!=|<=|>=|[-+*/%<>=(){},;]"],
  ["NEWLINE", "\\n"],
  ["SKIP", "[ \\t]+|#[^\\n]*"],
  ["BAD", "."],
];
const MASTER = re.compile<string, string | null, string | readonly string[]>(
  SPEC.map(([name, pattern]) => `(?P<${name}>${pattern})`).join("|"),
);
const KEYWORDS = new Set<string>([
  "let",
  "if",
  "else",
  "while",
  "print",
  "fn",
  "return",
]);

class LangError extends Exception {
  constructor(message: string, line: number | null = null) {
    const where = line !== null ? ` (line ${line})` : "";
    super(message + where);
  }
}

function* tokenize(source: string): Generator<Token> {
  let line = 1;
  for (const m of MASTER.finditer(source)) {
    let kind = m.lastgroup;
    const text = m.group();
    if (kind === "NEWLINE") {
      line++;
    } else if (kind === "SKIP") {
      continue;
    } else if (kind === "BAD") {
      throw new LangError(`unexpected ${repr(text)}`, line);
    } else {
      if (kind === "NAME" && KEYWORDS.has(text)) {
        kind = text.toUpperCase();
      }
      yield new Token(kind, text, line);
    }
  }
  yield new Token("EOF", "", line);
}
namesGenerators(tokenize, "tokenize");

class Function_ {
  name: any;
  params: any;
  body: any;
  closure: Env;

  constructor(name: any, params: any, body: any, closure: Env) {
    this.name = name;
    this.params = params;
    this.body = body;
    this.closure = closure;
  }

  __repr__(): string {
    return `Function(name=${repr(this.name)}, params=${repr(this.params)}, body=${repr(this.body)}, closure=${repr(this.closure)})`;
  }

  __eq__(other: unknown): any {
    if (!(other instanceof Function_)) {
      return NotImplemented;
    }
    return equals(
      tuple(this.name, this.params, this.body, this.closure),
      tuple(other.name, other.params, other.body, other.closure),
    );
  }

  __str__(): string {
    return `<fn ${str(this.name)}/${len(this.params)}>`;
  }
}
named(Function_, "Function");
withParameters(Function_, "name", "params", "body", "closure");

class Env {
  parent: any;
  values: Map<any, any>;

  constructor(parent: any = null, values: Map<any, any> = new Dict()) {
    this.parent = parent;
    this.values = values;
  }

  __repr__(): string {
    return `Env(parent=${repr(this.parent)}, values=${repr(this.values)})`;
  }

  __eq__(other: unknown): any {
    if (!(other instanceof Env)) {
      return NotImplemented;
    }
    return equals(
      tuple(this.parent, this.values),
      tuple(other.parent, other.values),
    );
  }

  lookup(name: any): any {
    let env: Env | null = this;
    while (env != null) {
      if (contains(getattr(env, "values"), name)) {
        return env;
      }
      env = getattr(env, "parent");
    }
    throw new LangError(`undefined name ${name}`);
  }
}

class ReturnSignal extends Exception {
  value: any;

  constructor(value: any) {
    super(value);
    this.value = value;
  }
}

class Parser {
  tokens: Token[];
  pos: number;
  static PRECEDENCE: (
    | [string, string]
    | [string, string, string, string]
    | [string, string, string]
  )[] = [
    ["==", "!="],
    ["<", ">", "<=", ">="],
    ["+", "-"],
    ["*", "/", "%"],
  ];

  constructor(source: string) {
    this.tokens = [...tokenize(source)];
    this.pos = 0;
  }

  get current(): Token {
    return getItem(this.tokens, this.pos);
  }

  accept(...texts: string[]): Token | null {
    if (contains(texts, this.current.text) && this.current.kind !== "STRING") {
      this.pos++;
      return getItem(this.tokens, this.pos - 1);
    }
    return null;
  }

  expect(text: string): Token {
    const token = this.accept(text);
    if (token === null) {
      throw new LangError(
        `expected ${repr(text)}, found ${repr(this.current.text || "end")}`,
        this.current.line,
      );
    }
    return token;
  }

  program(): any[] {
    const out: any[] = [];
    while (this.current.kind !== "EOF") {
      out.push(this.statement());
    }
    return out;
  }

  block(): any[] {
    this.expect("{");
    const out: any[] = [];
    while (!this.accept("}")) {
      out.push(this.statement());
    }
    return out;
  }

  statement():
    | readonly [any, any, any]
    | readonly [any, any, any, any]
    | readonly [any, any] {
    let name: string;
    let value:
      | readonly [any, any, any, any]
      | readonly [any, any]
      | readonly [any, any, any]
      | null;
    if (this.accept("let")) {
      name = this.current.text;
      this.pos++;
      this.expect("=");
      value = this.expression();
      this.expect(";");
      return tuple("let", name, value);
    }
    if (this.accept("if")) {
      const cond = this.expression();
      const then = this.block();
      const other: any[] = this.accept("else") ? this.block() : [];
      return tuple("if", cond, then, other);
    }
    if (this.accept("while")) {
      return tuple("while", this.expression(), this.block());
    }
    if (this.accept("print")) {
      const args: any[] = [this.expression()];
      while (this.accept(",")) {
        args.push(this.expression());
      }
      this.expect(";");
      return tuple("print", args);
    }
    if (this.accept("fn")) {
      name = this.current.text;
      this.pos++;
      this.expect("(");
      const params: any[] = [];
      while (!this.accept(")")) {
        params.push(this.current.text);
        this.pos++;
        this.accept(",");
      }
      return tuple("fn", name, params, this.block());
    }
    if (this.accept("return")) {
      value = this.current.text === ";" ? null : this.expression();
      this.expect(";");
      return tuple("return", value);
    }
    const start = this.expression();
    if (this.accept("=")) {
      if (!equals(start[0], "name")) {
        throw new LangError("cannot assign", this.current.line);
      }
      value = this.expression();
      this.expect(";");
      return tuple("assign", start[1], value);
    }
    this.expect(";");
    return tuple("expr", start);
  }

  expression(
    level = 0,
  ):
    | readonly [any, any, any, any]
    | readonly [any, any]
    | readonly [any, any, any] {
    if (level === Parser.PRECEDENCE.length) {
      return this.unary();
    }
    let left = this.expression(level + 1);
    let token: Token | null;
    while ((token = this.accept(...getItem(Parser.PRECEDENCE, level)))) {
      left = tuple("binary", token.text, left, this.expression(level + 1));
    }
    return left;
  }

  unary():
    | readonly [any, any]
    | readonly [any, any, any]
    | readonly [any, any, any, any] {
    if (this.accept("-")) {
      return tuple("neg", this.unary());
    }
    let node:
      | readonly [any, any, any]
      | readonly [any, any]
      | readonly [any, any, any, any] = this.atom();
    while (this.accept("(")) {
      const args: any[] = [];
      while (!this.accept(")")) {
        args.push(this.expression());
        this.accept(",");
      }
      node = tuple("call", node, args);
    }
    return node;
  }

  atom():
    | readonly [any, any]
    | readonly [any, any, any, any]
    | readonly [any, any, any] {
    const token = this.current;
    this.pos++;
    const subject = token.kind;
    if (subject === "NUMBER") {
      return tuple(
        "const",
        token.text.includes(".") ? float(toFloat(token.text)) : int(token.text),
      );
    } else if (subject === "STRING") {
      return tuple("const", slice(token.text, 1, -1));
    } else if (subject === "NAME") {
      return tuple("name", token.text);
    }
    if (token.text === "(") {
      const inner = this.expression();
      this.expect(")");
      return inner;
    }
    throw new LangError(`unexpected ${repr(token.text)}`, token.line);
  }
}

const OPS = new Dict<any, (...args: any[]) => any>([
  ["+", withParameters((a: any, b: any) => add(a, b), "a", "b")],
  ["-", withParameters((a: any, b: any) => sub(a, b), "a", "b")],
  ["*", withParameters((a: any, b: any) => mul(a, b), "a", "b")],
  ["/", withParameters((a: any, b: any) => divide(a, b), "a", "b")],
  ["%", withParameters((a: any, b: any) => modulo(a, b), "a", "b")],
  ["<", withParameters((a: any, b: any) => lt(a, b), "a", "b")],
  [">", withParameters((a: any, b: any) => gt(a, b), "a", "b")],
  ["<=", withParameters((a: any, b: any) => le(a, b), "a", "b")],
  [">=", withParameters((a: any, b: any) => ge(a, b), "a", "b")],
  ["==", withParameters((a: any, b: any) => equals(a, b), "a", "b")],
  ["!=", withParameters((a: any, b: any) => !equals(a, b), "a", "b")],
]);

function evaluate(node: any, env: Env): any {
  if (Array.isArray(node) && node.length === 2 && node[0] === "const") {
    const value = node[1];
    return value;
  } else if (Array.isArray(node) && node.length === 2 && node[0] === "name") {
    const name = node[1];
    return getItem(getattr(env.lookup(name), "values"), name);
  } else if (Array.isArray(node) && node.length === 2 && node[0] === "neg") {
    const inner = node[1];
    return neg(evaluate(inner, env));
  } else if (Array.isArray(node) && node.length === 4 && node[0] === "binary") {
    const op = node[1];
    const left = node[2];
    const right = node[3];
    try {
      return callWith(getItem(OPS, op), [
        evaluate(left, env),
        evaluate(right, env),
      ]);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      throw withCause(new LangError(`bad operands for ${str(op)}`), null);
    }
  } else if (Array.isArray(node) && node.length === 3 && node[0] === "call") {
    const callee = node[1];
    const args = node[2];
    const fn = evaluate(callee, env);
    if (!(fn instanceof Function_)) {
      throw new LangError("not a function");
    }
    if (len(args) !== len(fn.params)) {
      throw new LangError(`${str(fn)} takes ${len(fn.params)} arguments`);
    }
    const local = new Env(
      fn.closure,
      new Dict<any, any>([
        ...entriesOf(
          ((value2: any, value3: any[]) => zip(iterate(value2), value3))(
            fn.params,
            Array.from(iterate(args), (a) => evaluate(a, env)),
          ),
        ),
      ]),
    );
    try {
      run(fn.body, local);
    } catch (signal) {
      if (!(signal instanceof ReturnSignal)) throw signal;
      return signal.value;
    }
    return null;
  } else {
    throw new AssertionError(node);
  }
}

function run(statements: any[], env: Env): void {
  for (const statement of statements) {
    if (
      Array.isArray(statement) &&
      statement.length === 3 &&
      statement[0] === "let"
    ) {
      const name = statement[1];
      const value = statement[2];
      setItem(env.values, name, evaluate(value, env));
    } else if (
      Array.isArray(statement) &&
      statement.length === 3 &&
      statement[0] === "assign"
    ) {
      const name = statement[1];
      const value = statement[2];
      const value2 = evaluate(value, env);
      setItem(getattr(env.lookup(name), "values"), name, value2);
    } else if (
      Array.isArray(statement) &&
      statement.length === 4 &&
      statement[0] === "if"
    ) {
      const cond = statement[1];
      const then = statement[2];
      const other = statement[3];
      run(truthy(evaluate(cond, env)) ? then : other, env);
    } else if (
      Array.isArray(statement) &&
      statement.length === 3 &&
      statement[0] === "while"
    ) {
      const cond = statement[1];
      const body = statement[2];
      while (truthy(evaluate(cond, env))) {
        run(body, env);
      }
    } else if (
      Array.isArray(statement) &&
      statement.length === 2 &&
      statement[0] === "print"
    ) {
      const args = statement[1];
      print(
        ...(function* () {
          for (const a of iterate(args)) {
            yield evaluate(a, env);
          }
        })(),
      );
    } else if (
      Array.isArray(statement) &&
      statement.length === 4 &&
      statement[0] === "fn"
    ) {
      const name = statement[1];
      const params = statement[2];
      const body = statement[3];
      setItem(env.values, name, new Function_(name, params, body, env));
    } else if (
      Array.isArray(statement) &&
      statement.length === 2 &&
      statement[0] === "return"
    ) {
      const value = statement[1];
      throw new ReturnSignal(value == null ? null : evaluate(value, env));
    } else if (
      Array.isArray(statement) &&
      statement.length === 2 &&
      statement[0] === "expr"
    ) {
      const value = statement[1];
      evaluate(value, env);
    }
  }
}

const PROGRAMS = [
  'let x = 2; print "x is", x * (3 + 4) - 10 / 4;',
  `
    fn fact(n) { if n < 2 { return 1; } return n * fact(n - 1); }
    print fact(5), fact(20), fact(25);
    `,
  `
    fn counter() { let n = 0; fn step() { n = n + 1; return n; } return step; }
    let a = counter(); let b = counter();
    a(); a(); print a(), b(), a;
    `,
  "let i = 0; while i < 4 { if i % 2 == 0 { print i; } else { print -i; } i = i + 1; }",
  'print 1 + "a";',
  "print y;",
  "let z = 1 print z;",
  "let q = 3 $ 4;",
  "fn f(a) { return a; } print f(1, 2);",
];

for (const [number, source] of enumerate(PROGRAMS, 1)) {
  console.log(`--- program ${number}`);
  try {
    run(new Parser(source).program(), new Env());
  } catch (e) {
    if (!(e instanceof LangError)) throw e;
    print("error:", e);
  }
}
