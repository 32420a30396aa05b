import {
  AssertionError,
  SyntaxError,
  add,
  contains,
  divide,
  float,
  getItem,
  int,
  isAlnum,
  isAlpha,
  isDigit,
  isSpace,
  mul,
  neg,
  print,
  repr,
  sub,
  toFloat,
  tuple,
  typeName,
} from "./runtime/builtins.js";

function* tokenize(
  code: string,
): Generator<readonly [string, number | string, number]> {
  const keywords = new Set<string>(["IF", "THEN", "ENDIF", "FOR", "NEXT"]);
  let i = 0;
  let line = 1;
  while (i < code.length) {
    const ch = code[i];
    let j: number;
    if (ch === "\n") {
      line++;
      i++;
    } else if (isSpace(ch)) {
      i++;
    } else if (isDigit(ch)) {
      j = i;
      while (j < code.length && (isDigit(code[j]) || code[j] === ".")) {
        j++;
      }
      const text = code.slice(i, j);
      yield tuple(
        "NUM",
        text.includes(".") ? float(toFloat(text)) : int(text),
        line,
      );
      i = j;
    } else if (isAlpha(ch) || ch === "_") {
      j = i;
      while (j < code.length && (isAlnum(code[j]) || code[j] === "_")) {
        j++;
      }
      const word = code.slice(i, j);
      yield tuple(keywords.has(word) ? "KW" : "ID", word, line);
      i = j;
    } else if ([":=", "<=", ">="].includes(code.slice(i, i + 2))) {
      yield tuple("OP", code.slice(i, i + 2), line);
      i += 2;
    } else if ("+-*/();=<>".includes(ch)) {
      yield tuple("OP", ch, line);
      i++;
    } else {
      throw new SyntaxError(`bad char ${repr(ch)} on line ${line}`);
    }
  }
}

const src = "IF quantity THEN\n  total := total + price * 1.5\n  ENDIF";
for (const tok of tokenize(src)) {
  print(tok);
}
console.log([...tokenize(src)].length);
let e: SyntaxError | string;
try {
  [...tokenize("a\n b # c")];
} catch (error) {
  if (!(error instanceof SyntaxError)) throw error;
  e = error;
  print(e);
}

class Parser {
  toks: [string, number | string | null][];
  pos: number;

  constructor(text: string) {
    this.toks = [
      ...Array.from(
        tokenize(text),
        ([k, v]): [string, number | string | null] => [k, v],
      ),
      ["END", null],
    ];
    this.pos = 0;
  }

  peek(): [string, number | string | null] {
    return getItem(this.toks, this.pos);
  }

  take(): [string, number | string | null] {
    const tok = getItem(this.toks, this.pos);
    this.pos++;
    return tok;
  }

  expr(): any {
    let value = this.term();
    while (contains(["+", "-"], this.peek()[1])) {
      const [, op] = this.take();
      const rhs = this.term();
      value = op === "+" ? add(value, rhs) : sub(value, rhs);
    }
    return value;
  }

  term(): any {
    let value = this.factor();
    while (contains(["*", "/"], this.peek()[1])) {
      const [, op] = this.take();
      const rhs = this.factor();
      value = op === "*" ? mul(value, rhs) : divide(value, rhs);
    }
    return value;
  }

  factor(): any {
    const [kind, value] = this.take();
    if (kind === "NUM") {
      return value;
    }
    if (value === "-") {
      return neg(this.factor());
    }
    if (value === "(") {
      const inner = this.expr();
      if (this.take()[1] !== ")") {
        throw new AssertionError("expected )");
      }
      return inner;
    }
    throw new SyntaxError(`unexpected ${repr(value)}`);
  }
}

for (e of [
  "1 + 2 * 3",
  "(1 + 2) * 3",
  "10 / 4",
  "-(2 + 3) * 2",
  "2.0 * 3",
  "8 / 2",
  "(1",
]) {
  try {
    print(e, "=", new Parser(e).expr());
  } catch (err) {
    if (!(err instanceof SyntaxError || err instanceof AssertionError))
      throw err;
    print(e, "->", typeName(err), err);
  }
}
