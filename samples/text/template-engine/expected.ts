/** A tiny template engine: {{ name }}, {% for x in xs %} ... {% endfor %}, {% if x %}. */

import {
  Dict,
  Exception,
  NotImplementedError,
  call,
  contains,
  format,
  getItem,
  getattr,
  isDict,
  iterate,
  len,
  print,
  slice,
  split,
  str,
  strip,
  title,
  truthy,
  tuple,
  unpack,
  unpackStarred,
} from "./runtime/builtins.js";
import * as methods from "./runtime/methods.js";
import * as re from "./runtime/re.js";

class TemplateSyntaxError extends Exception {}

class Node {
  render(context: unknown): string {
    throw new NotImplementedError();
  }
}

class TextNode extends Node {
  declare text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }

  override render(context: Map<string, any>): string {
    return this.text;
  }
}

class VarNode extends Node {
  declare parts: string[];

  constructor(expr: string) {
    super();
    this.parts = expr.split("|").map((p) => strip(p));
  }

  override render(context: Map<string, any>): string {
    const [name, filters] = unpackStarred(this.parts, 1, 0);
    let value = resolve(name, context);
    for (const f of filters) {
      value = call(getItem(FILTERS, f), value);
    }
    return str(value);
  }
}

class ForNode extends Node {
  declare var: string;
  declare source: string;
  declare body: (VarNode | ForNode | IfNode | TextNode)[];

  constructor(
    var_: string,
    source: string,
    body: (VarNode | ForNode | IfNode | TextNode)[],
  ) {
    super();
    this.var = var_;
    this.source = source;
    this.body = body;
  }

  override render(context: Map<string, any>): string {
    const out: string[] = [];
    for (const item of iterate(resolve(this.source, context))) {
      const child = new Map<string, any>(context);
      child.set(this.var, item);
      out.push(renderAll(this.body, child));
    }
    return out.join("");
  }
}

class IfNode extends Node {
  declare cond: string;
  declare body: (VarNode | ForNode | IfNode | TextNode)[];
  declare else_body: (VarNode | ForNode | IfNode | TextNode)[];

  constructor(
    cond: string,
    body: (VarNode | ForNode | IfNode | TextNode)[],
    elseBody: (VarNode | ForNode | IfNode | TextNode)[],
  ) {
    super();
    this.cond = cond;
    this.body = body;
    this.else_body = elseBody;
  }

  override render(context: Map<string, any>): string {
    if (truthy(resolve(this.cond, context))) {
      return renderAll(this.body, context);
    }
    return renderAll(this.else_body, context);
  }
}

const FILTERS = new Map<string, any>([
  ["upper", (s: any) => methods.upper(s)],
  ["title", title],
  ["length", len],
  ["money", (x: any) => `$${format(x, ",.2f")}`],
]);

function resolve(name: string, context: Map<string, any>): any {
  const [first, rest] = unpackStarred(name.split("."), 1, 0);
  let value = getItem(context, first);
  for (const part of rest) {
    value = isDict(value) ? getItem(value, part) : getattr(value, part);
  }
  return value;
}

function renderAll(
  nodes: (VarNode | ForNode | IfNode | TextNode)[],
  context: Map<string, any>,
): string {
  return nodes.map((n) => n.render(context)).join("");
}

function parse(
  tokens: string[],
  stop: readonly [] | readonly [string] | readonly [string, string] = tuple(),
): [(VarNode | ForNode | IfNode | TextNode)[], string | null] {
  const nodes: (VarNode | ForNode | IfNode | TextNode)[] = [];
  while (tokens.length > 0) {
    const token = tokens.shift()!;
    if (token.startsWith("{{")) {
      nodes.push(new VarNode(strip(slice(token, 2, -2))));
    } else if (token.startsWith("{%")) {
      const words = split(slice(token, 2, -2));
      if (contains(stop, getItem(words, 0))) {
        return [nodes, words[0]];
      }
      let body: (VarNode | ForNode | IfNode | TextNode)[];
      if (words[0] === "for") {
        const [, var_, , source] = unpack(words, 4);
        [body] = parse(tokens, tuple("endfor"));
        nodes.push(new ForNode(var_, source, body));
      } else if (words[0] === "if") {
        let end: string | null;
        [body, end] = parse(tokens, tuple("else", "endif"));
        let elseBody: (VarNode | ForNode | IfNode | TextNode)[] = [];
        if (end === "else") {
          [elseBody] = parse(tokens, tuple("endif"));
        }
        nodes.push(new IfNode(getItem(words, 1), body, elseBody));
      } else {
        throw new TemplateSyntaxError(`unknown tag ${words[0]}`);
      }
    } else if (token) {
      nodes.push(new TextNode(token));
    }
  }
  if (stop.length > 0) {
    throw new TemplateSyntaxError(`missing ${str(stop)}`);
  }
  return [nodes, null];
}

class Template {
  declare nodes: (VarNode | ForNode | IfNode | TextNode)[];

  constructor(source: string) {
    const tokens = re.split("(\\{\\{.*?\\}\\}|\\{%.*?%\\})", source);
    [this.nodes] = parse(tokens);
  }

  render(context: Map<string, any> = new Map()): string {
    return renderAll(this.nodes, context);
  }
}

const t = new Template(`Hello {{ user.name | title }}!
You have {{ items | length }} items:
{% for item in items %}- {{ item.name | upper }}: {{ item.price | money }}
{% endfor %}{% if vip %}Thanks, VIP!{% else %}Join the club.{% endif %}`);

console.log(
  t.render(
    new Map<string, any>([
      ["user", new Dict<any, any>([["name", "ada lovelace"]])],
      ["vip", false],
      [
        "items",
        [
          new Dict<any, any>([
            ["name", "pen"],
            ["price", 1.5],
          ]),
          new Dict<any, any>([
            ["name", "laptop"],
            ["price", 1299],
          ]),
        ],
      ],
    ]),
  ),
);
try {
  new Template("{% while x %}");
} catch (err) {
  if (!(err instanceof TemplateSyntaxError)) throw err;
  print("error:", err);
}
