/** A tokenizer made of named groups, a parser on top of it, and other tools of `re`. */

import {
  SyntaxError,
  contains,
  float,
  floatDiv,
  getItem,
  print,
  repr,
  str,
  toFloat,
} from "./runtime/builtins.js";
import { freezeDataclass } from "./runtime/dataclasses.js";
import * as re from "./runtime/re.js";

const TOKENS = new Map<string, string>([
  ["NUMBER", "\\d+(?:\\.\\d*)?"],
  ["NAME", "[^\\W\\d]\\w*"],
  ["OP", "[-+*/()=]"],
  ["SPACE", "[ \\t]+"],
  ["OTHER", "."],
]);
const SCANNER = re.compile<string, string | null, string | readonly string[]>(
  Array.from(TOKENS, ([name, pattern]) => `(?P<${name}>${pattern})`).join("|"),
);

class Token {
  kind: string;
  text: string;
  at: number;

  constructor(kind: string, text: string, at: number) {
    this.kind = kind;
    this.text = text;
    this.at = at;
    freezeDataclass(this);
  }
}

function* tokens(source: string): Generator<Token> {
  for (const match of SCANNER.finditer(source)) {
    const kind = match.lastgroup || "";
    if (kind === "OTHER") {
      throw new SyntaxError(
        `unexpected ${repr(match.group())} at ${match.start()}`,
      );
    }
    if (kind !== "SPACE") {
      yield new Token(kind, match.group(), match.start());
    }
  }
}

class Parser {
  tokens: Token[];
  position: number;

  constructor(source: string) {
    this.tokens = [...tokens(source)];
    this.position = 0;
  }

  accept(...texts: string[]): string | null {
    if (
      this.position < this.tokens.length &&
      contains(texts, getItem(this.tokens, this.position).text)
    ) {
      this.position++;
      return getItem(this.tokens, this.position - 1).text;
    }
    return null;
  }

  expression(): number {
    let value = this.term();
    let operator: string | null;
    while ((operator = this.accept("+", "-"))) {
      value = operator === "+" ? value + this.term() : value - this.term();
    }
    return value;
  }

  term(): number {
    let value = this.factor();
    let operator: string | null;
    while ((operator = this.accept("*", "/"))) {
      value =
        operator === "*"
          ? value * this.factor()
          : floatDiv(value, this.factor());
    }
    return value;
  }

  factor(): number {
    if (this.accept("(")) {
      const value = this.expression();
      this.accept(")");
      return value;
    }
    const token = getItem(this.tokens, this.position);
    this.position++;
    return toFloat(token.text);
  }
}

print(
  Array.from(
    tokens("area = 3.5 * (größe + 2)"),
    (token) => `${token.kind}:${token.text}`,
  ),
);
for (const source of [
  "1 + 2 * 3",
  "(1 + 2) * 3 / 4",
  "8 / 2 / 2 - 1",
  "2 $ 3",
]) {
  try {
    print(source, "=", float(new Parser(source).expression()));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    print(error);
  }
}

const log =
  "2024-01-02 ERROR disk full; 2024-01-03 INFO ok; 2024-01-04 ERROR no paper";
print(
  re.findall<readonly [string, string]>(
    "(\\d{4}-\\d\\d-\\d\\d) ERROR ([^;]+)",
    log,
  ),
);
console.log(
  re.sub(
    "(?P<y>\\d{4})-(?P<m>\\d\\d)-(?P<d>\\d\\d)",
    "\\g<d>.\\g<m>.\\g<y>",
    log,
    2,
  ),
);
print(
  getItem(re.split("\\s*;\\s*", log), 1),
  re.subn(
    "[aeiou]",
    (m: re.Match<string, string>) => m.group(0).toUpperCase(),
    "vowels",
  ),
);
print(
  re.search("(?<=disk )\\w+", log),
  re.findall("\\b(\\w)\\w*\\1\\b", "level abba xyz"),
);
for (const wrong of [
  "(",
  "a**",
  "[z-a]",
  "\\2",
  "(?P<n>a)(?P<n>b)",
  "(?<=a+)b",
]) {
  try {
    re.compile<string, string | null, string | readonly string[]>(wrong);
  } catch (error) {
    if (!(error instanceof re.error)) throw error;
    console.log(`${repr(wrong)}: ${error.msg} at ${str(error.pos)}`);
  }
}
const verbose = re.compile<string, string | null, [string, string]>(
  "\n    (?P<user> [\\w.+-]+ ) @ (?P<host> [\\w-]+ (?: \\. [\\w-]+ )+ )   # an address\n",
  re.VERBOSE.or(re.IGNORECASE),
);
const match = verbose.fullmatch("Ann.Lee+news@mail.example.org");
if (match) {
  print(
    match.groupdict(),
    match.span("host"),
    match.expand("\\2 at \\1"),
    verbose.groupindex,
  );
}
