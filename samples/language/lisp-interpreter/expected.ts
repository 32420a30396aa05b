/** A small Lisp: source text to nested lists, and an evaluator over environments. */

import {
  Exception,
  PyDict,
  ValueError,
  add,
  call,
  callable,
  contains,
  dictUpdate,
  divide,
  equals,
  float,
  getItem,
  givesFloat,
  gt,
  int,
  isList,
  iterate,
  len,
  lt,
  mul,
  print,
  setItem,
  slice,
  split,
  str,
  sub,
  sum,
  toFloat,
  truthy,
  tuple,
  unpack,
  unpackStarred,
  zip,
} from "./runtime/builtins.js";
import * as math from "./runtime/math.js";

/** What goes wrong while a Lisp program runs. */
class LispError extends Exception {}

function tokenize(source: string): string[] {
  return split(source.replaceAll("(", " ( ").replaceAll(")", " ) "));
}

function atom(token: string): number | string {
  try {
    return int(token);
  } catch (error2) {
    if (!(error2 instanceof ValueError)) throw error2;
    try {
      return float(toFloat(token));
    } catch (error3) {
      if (!(error3 instanceof ValueError)) throw error3;
      return token;
    }
  }
}

function read(tokens: string[]): any[] | number | string {
  if (tokens.length === 0) {
    throw new LispError("unexpected end of input");
  }
  const token = tokens.shift()!;
  if (token === "(") {
    const items: any[] = [];
    while (tokens.length > 0 && tokens[0] !== ")") {
      items.push(read(tokens));
    }
    if (tokens.length === 0) {
      throw new LispError("missing )");
    }
    tokens.shift();
    return items;
  }
  if (token === ")") {
    throw new LispError("unexpected )");
  }
  return atom(token);
}

function show(value: any): string {
  if (value === true) {
    return "#t";
  }
  if (value === false) {
    return "#f";
  }
  if (isList(value)) {
    return (
      "(" + Array.from(iterate(value), (item) => show(item)).join(" ") + ")"
    );
  }
  if (callable(value)) {
    return "#<procedure>";
  }
  return str(value);
}

/** Names of one scope; what it lacks its outer scope may know. */
class Env extends PyDict {
  outer: Env | null;

  constructor(
    names: any = tuple(),
    values: readonly any[] = [],
    outer: Env | null = null,
  ) {
    super(zip(iterate(names), values));
    this.outer = outer;
  }

  find(name: any): Env {
    if (contains(this, name)) {
      return this;
    }
    if (this.outer === null) {
      throw new LispError(`unbound: ${str(name)}`);
    }
    return this.outer.find(name);
  }
}

function standardEnv(): Env {
  const env = new Env();
  dictUpdate(
    env,
    new Map<string, any>([
      ["+", (...args: any[]) => sum(args)],
      ["-", (a: any, b: any) => sub(a, b)],
      ["*", (a: any, b: any) => mul(a, b)],
      ["/", (a: any, b: any) => divide(a, b)],
      ["<", (a: any, b: any) => lt(a, b)],
      [">", (a: any, b: any) => gt(a, b)],
      ["=", (a: any, b: any) => equals(a, b)],
      ["car", (items: any) => getItem(items, 0)],
      ["cdr", (items: any) => slice(items, 1)],
      ["cons", (head: any, tail: any) => add([head], tail)],
      ["list", (...args: any[]) => [...args]],
      ["null?", (items: any) => equals(items, [])],
      ["length", len],
      ["sqrt", givesFloat(math.sqrt)],
    ]),
  );
  return env;
}

class Interpreter {
  globals: Env;

  constructor() {
    this.globals = standardEnv();
  }

  eval(x: any, env: Env): any {
    if (typeof x === "string") {
      return getItem(env.find(x), x);
    }
    if (!isList(x)) {
      return x;
    }
    const head = getItem(x, 0);
    if (equals(head, "quote")) {
      return getItem(x, 1);
    }
    if (equals(head, "if")) {
      const [, test, then, otherwise] = unpack(x, 4);
      return this.eval(truthy(this.eval(test, env)) ? then : otherwise, env);
    }
    if (equals(head, "define")) {
      const [, name, expression] = unpack(x, 3);
      setItem(env, name, this.eval(expression, env));
      return null;
    }
    if (equals(head, "lambda")) {
      const [, params, body] = unpack(x, 3);
      return (...args: any[]) => this.eval(body, new Env(params, args, env));
    }
    let [f, args] = unpackStarred(x, 1, 0);
    f = this.eval(f, env);
    return call(f, ...args.map((a) => this.eval(a, env)));
  }

  run(source: string): void {
    const value = this.eval(read(tokenize(source)), this.globals);
    if (value != null) {
      console.log(show(value));
    }
  }
}

const lisp = new Interpreter();
lisp.run("(+ 1 2 3)");
lisp.run("(define square (lambda (x) (* x x)))");
lisp.run("(square 12)");
lisp.run("(define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1))))))");
lisp.run("(fact 25)");
lisp.run(
  "(define map (lambda (f xs) (if (null? xs) (quote ()) (cons (f (car xs)) (map f (cdr xs))))))",
);
lisp.run("(map square (list 1 2 3.5))");
lisp.run("(/ 6 3)");
lisp.run("(length (quote (a b (c d))))");
lisp.run("(sqrt 16)");
lisp.run("square");
lisp.run("(> 2 1)");
for (const bad of ["(foo 1)", "(+ 1", ")"]) {
  try {
    lisp.run(bad);
  } catch (error) {
    if (!(error instanceof LispError)) throw error;
    print("error:", error);
  }
}
