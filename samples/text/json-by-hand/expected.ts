/** A JSON parser and pretty printer from scratch, compared with the json module. */

import {
  Dict,
  PySet,
  TypeError,
  ValueError,
  add,
  chr,
  contains,
  enumerate,
  equals,
  float,
  format,
  int,
  isDict,
  isFloat as isFloat_,
  isInt,
  isList,
  iterate,
  join,
  ord,
  print,
  repr,
  setItem,
  sorted,
  startsWith,
  str,
  strCount,
  strRfind,
  toFloat,
  truthy,
  typeName,
  unpack,
  unpackEach,
} from "./runtime/builtins.js";
import * as json from "./runtime/json.js";
import * as methods from "./runtime/methods.js";

const ESCAPES = new Map<string, string>([
  ['"', '"'],
  ["\\", "\\"],
  ["/", "/"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);
const WHITESPACE = " \t\n\r";

class ParseError extends ValueError {
  line: number;
  column: number;

  constructor(message: string, text: string, pos: number) {
    const line = strCount(text, "\n", 0, pos) + 1;
    const column = pos - strRfind(text, "\n", 0, pos);
    super(`${message} at line ${line}, column ${column}`);
    this.line = line;
    this.column = column;
  }
}

class JsonParser {
  text: string;
  pos: number;

  constructor(text: string) {
    this.text = text;
    this.pos = 0;
  }

  parse(): boolean | Map<any, any> | any[] | string | number | bigint | null {
    const value = this.value();
    this.skip();
    if (this.pos < this.text.length) {
      this.fail("extra data");
    }
    return value;
  }

  fail(message: string): never {
    throw new ParseError(message, this.text, this.pos);
  }

  skip(): void {
    while (
      this.pos < this.text.length &&
      WHITESPACE.includes(this.text[this.pos])
    ) {
      this.pos++;
    }
  }

  peek(): string {
    return this.pos < this.text.length ? this.text[this.pos] : "";
  }

  expect(literal: string): void {
    if (!startsWith(this.text, literal, this.pos)) {
      this.fail(`expected ${repr(literal)}`);
    }
    this.pos += literal.length;
  }

  value(): boolean | Map<any, any> | any[] | string | number | bigint | null {
    this.skip();
    const c = this.peek();
    if (c === "{") {
      return this.object();
    } else if (c === "[") {
      return this.array();
    } else if (c === '"') {
      return this.string();
    } else if (c === "t") {
      this.expect("true");
      return true;
    } else if (c === "f") {
      this.expect("false");
      return false;
    } else if (c === "n") {
      this.expect("null");
      return null;
    } else if (c && "-0123456789".includes(c)) {
      return this.number();
    }
    this.fail("unexpected " + (c ? repr(c) : "end"));
    return null;
  }

  object(): Map<any, any> {
    const result = new Dict<any, any>();
    this.expect("{");
    this.skip();
    if (this.peek() === "}") {
      this.pos++;
      return result;
    }
    while (true) {
      this.skip();
      const key = this.string();
      this.skip();
      this.expect(":");
      setItem(result, key, this.value());
      this.skip();
      if (this.peek() === ",") {
        this.pos++;
        continue;
      }
      this.expect("}");
      return result;
    }
  }

  array(): any[] {
    const result: any[] = [];
    this.expect("[");
    this.skip();
    if (this.peek() === "]") {
      this.pos++;
      return result;
    }
    while (true) {
      result.push(this.value());
      this.skip();
      if (this.peek() === ",") {
        this.pos++;
        continue;
      }
      this.expect("]");
      return result;
    }
  }

  string(): string {
    this.expect('"');
    const chars: string[] = [];
    while (true) {
      const c = this.peek();
      this.pos++;
      if (c === "") {
        this.fail("unterminated string");
      } else if (c === '"') {
        return chars.join("");
      } else if (c === "\\") {
        const e = this.peek();
        this.pos++;
        if (e === "u") {
          const code = int(this.text.slice(this.pos, this.pos + 4), 16);
          this.pos += 4;
          chars.push(chr(code));
        } else if (ESCAPES.has(e)) {
          chars.push(ESCAPES.get(e)!);
        } else {
          this.fail(`bad escape \\${e}`);
        }
      } else {
        chars.push(c);
      }
    }
  }

  number(): number | bigint {
    const start = this.pos;
    let isFloat = false;
    if (this.peek() === "-") {
      this.pos++;
    }
    while (this.peek() && "0123456789.eE+-".includes(this.peek())) {
      if (".eE".includes(this.peek())) {
        isFloat = true;
      }
      this.pos++;
    }
    const raw = this.text.slice(start, this.pos);
    return isFloat ? float(toFloat(raw)) : int(raw);
  }
}

function dump(value: any, indent = 0): string {
  const pad = "  ".repeat(indent);
  let inner: string;
  if (value == null) {
    return "null";
  } else if (typeof value === "boolean") {
    return str(value).toLowerCase();
  } else if (isInt(value) || isFloat_(value)) {
    return repr(value);
  } else if (typeof value === "string") {
    return (
      '"' +
      join(
        "",
        Array.from(iterate(value), (c) =>
          ord(c) < 32 || ord(c) > 126
            ? `\\u${format(ord(c), "04x")}`
            : contains('"\\', c)
              ? add("\\", c)
              : c,
        ),
      ) +
      '"'
    );
  } else if (Array.isArray(value) && value.length === 0) {
    return "[]";
  } else if (Array.isArray(value) && value.length >= 0) {
    const items = value.slice(0);
    inner = items
      .map((item) => `${pad}  ${dump(item, indent + 1)}`)
      .join(",\n");
    return `[\n${inner}\n${pad}]`;
  } else if (isDict(value) && !truthy(value)) {
    return "{}";
  } else if (isDict(value)) {
    inner = Array.from(
      unpackEach(sorted(iterate(methods.items(value))), 2),
      ([k, v]) => `${pad}  ${dump(k)}: ${dump(v, indent + 1)}`,
    ).join(",\n");
    return `{\n${inner}\n${pad}}`;
  } else {
    const other = value;
    throw new TypeError(`not JSON: ${typeName(other)}`);
  }
}

function* walk(value: any, path = "$"): Generator<[string, any]> {
  if (isDict(value)) {
    for (const item of iterate(methods.items(value))) {
      const [k, v] = unpack(item, 2);
      yield* walk(v, `${path}.${str(k)}`);
    }
  } else if (isList(value)) {
    for (const [i, v] of enumerate(iterate(value))) {
      yield* walk(v, `${path}[${i}]`);
    }
  } else {
    yield [path, value];
  }
}

const DOC =
  '{"name": "caf\\u00e9", "sizes": [1, 2.50, -3e2, 12345678901234567890],\n "open": true, "owner": null, "nested": {"empty": {}, "none": [], "quote": "say \\"hi\\"\\n"}}';

const tree = new JsonParser(DOC).parse();
print(equals(tree, json.loads(DOC)), tree);
const text = dump(tree);
console.log(text);
print(equals(json.loads(text), tree));
for (const [path, leaf] of walk(tree)) {
  console.log(
    `${format(path, "<16")} ${format(typeName(leaf), "<9")} ${repr(leaf)}`,
  );
}
for (const bad of [
  '{"a" 1}',
  "[1, 2",
  '"abc',
  "tru",
  "[1] x",
  '{"a":\n  \\}',
  '"\\q"',
  "",
]) {
  try {
    print(new JsonParser(bad).parse());
  } catch (e) {
    if (!(e instanceof ParseError)) throw e;
    console.log(`${repr(bad)}: ${str(e)} (${e.line}, ${e.column})`);
  }
}
try {
  dump(new PySet<any>([1, 2])); // type: ignore[arg-type]
} catch (e) {
  if (!(e instanceof TypeError)) throw e;
  print(e);
}
print(
  dump([]),
  dump(new Dict<any, any>()),
  dump("x"),
  dump(float(1.0)),
  dump([true, [null]]),
);
