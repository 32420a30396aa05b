import { expect, test } from "vitest";
import { initParser } from "../../src/1-parse/parser.ts";
import type { Module } from "../../src/ast/python.ts";

const parser = await initParser();

function parse(source: string): Module {
  const { module, diagnostics } = parser.parse(source, { file: "case.py" });
  expect(diagnostics).toEqual([]);
  return module;
}

/** Every place that carries comments or blank lines: the text of the node, the slot, the comments. */
function placesOf(source: string): string[] {
  const places: string[] = [];
  const show = (item: { kind: string; text?: string }): string =>
    item.kind === "BlankLine" ? "~" : `#${item.text}`;
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      value.forEach(visit);
      return;
    }
    if (typeof value !== "object" || value === null) return;
    const node = value as Record<string, unknown> & { kind: string };
    for (const slot of ["leading", "header", "leadingComments", "trailingComments", "trailing"]) {
      const items = [node[slot] ?? []].flat() as { kind: string; text?: string }[];
      if (items.length > 0) places.push(`${node.kind} ${slot} ${items.map(show).join(" ")}`);
    }
    for (const [key, child] of Object.entries(node)) {
      if (!/^(?:leading|trailing|header|dangling|span)/.test(key)) visit(child);
    }
    const dangling = (node.dangling ?? []) as { kind: string; text?: string }[];
    if (dangling.length > 0) places.push(`${node.kind} dangling ${dangling.map(show).join(" ")}`);
  };
  visit(parse(source));
  return places;
}

test("comments and blank lines around statements", () => {
  const source = [
    "#!/usr/bin/env python3",
    "# -*- coding: utf-8 -*-",
    "# first",
    "",
    "",
    "import a  # why",
    "",
    "def f():  # header",
    "    # body",
    "    pass",
    "",
    "    # last",
    "",
    "# outside",
    "g()",
    "",
    "# end",
    "",
  ];
  expect(placesOf(source.join("\n"))).toEqual([
    "Import leading # first ~",
    "Import trailing # why",
    "FunctionDef leading ~",
    "Block header # header",
    "Pass leading # body",
    "Block dangling ~ # last",
    "Expr leading ~ # outside",
    "Block dangling ~ # end",
  ]);
});

test("comments at the clauses of compound statements", () => {
  const source = [
    "if a:  # if",
    "    pass",
    "    # in if",
    "# elif",
    "elif b:",
    "    pass",
    "# else",
    "else:  # header",
    "    pass",
    "try:",
    "    pass",
    "# except",
    "except A:",
    "    pass",
    "# finally",
    "finally:",
    "    pass",
    "match x:",
    "    # case",
    "    case 1:",
    "        pass",
    "    # end of match",
    "@a  # a",
    "# b",
    "@b",
    "def f(): pass  # f",
    "",
  ];
  expect(placesOf(source.join("\n"))).toEqual([
    "Block header # if",
    "Block dangling # in if",
    "If leading # elif",
    "Block header # header",
    "Pass leading # else",
    "ExceptHandler leading # except",
    "Pass leading # finally",
    "MatchCase leading # case",
    "Block dangling # end of match",
    "FunctionDef leading # a # b",
    "Pass trailing # f",
  ]);
});

test("comments inside brackets go to the nearest element", () => {
  const source = [
    "x = [",
    "    1,  # one",
    "    # two",
    "    2,",
    "    # end",
    "]  # after",
    "f(  # call",
    "    a,",
    "    # b",
    "    b=1,  # b too",
    ")",
    "def g(",
    "    p,  # p",
    "    # q",
    "    q=2,",
    "): pass",
    "d = {",
    "    # key",
    "    'k': 1,  # value",
    "}",
    "e()(  # nothing",
    ")",
    "from m import (",
    "    n,  # n",
    ")",
    "",
  ];
  expect(placesOf(source.join("\n"))).toEqual([
    "Assign trailing # after",
    "Int trailingComments # one",
    "Int leadingComments # two",
    "Int trailingComments # end",
    "Name leadingComments # call",
    "Keyword leadingComments # b",
    "Keyword trailingComments # b too",
    "Parameter trailingComments # p",
    "Parameter leadingComments # q",
    "DictEntry leadingComments # key",
    "DictEntry trailingComments # value",
    "Call trailingComments # nothing",
    "ImportFrom leading # n",
  ]);
});

test("every comment survives, wherever it stands", () => {
  const source = [
    "with (  # 1",
    "    a as b,  # 2",
    "    # 3",
    "    c,",
    "):  # 4",
    "    pass",
    "match (  # 5",
    "    x):",
    "    case [  # 6",
    "        1,  # 7",
    "    ]: pass  # 8",
    "try: pass",
    "except (  # 9",
    "    A,  # 10",
    "): pass",
    "class B(  # 11",
    "    C,",
    "): pass",
    "y = (a +  # 12",
    "     b)",
    "z = x[  # 13",
    "    0]",
    "assert (  # 14",
    "    1)",
    "del (a,  # 15",
    "     b)",
    "",
  ];
  const text = JSON.stringify(placesOf(source.join("\n")));
  for (let number = 1; number <= 15; number++) expect(text).toMatch(new RegExp(`# ${number}\\b`));
});

test("line ends, tabs, form feeds and marks of byte order", () => {
  const source = "\ufeffif a:\r\n\tb = '''x\r\ny'''  # c\r\n\f\r\nd = 1\re = 2\n";
  expect(placesOf(source)).toEqual(["Assign trailing # c", "Assign leading ~"]);
  const [first, , last] = parse(source).body.statements;
  expect(first).toMatchObject({
    body: { statements: [{ value: { kind: "Str", value: "x\ny" } }] },
  });
  expect(last).toMatchObject({ targets: [{ id: "e" }] });
});

test("docstrings are cleaned as inspect.cleandoc does", () => {
  const source = 'def f():\n    """\n    One\n      two\n    """\n';
  expect(parse(source).body.statements[0]).toMatchObject({ docstring: "One\n  two" });
});
