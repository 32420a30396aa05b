import { describe, expect, it } from "vitest";
import type { TsComment, TsExpression, TsStatement } from "../../src/ast/typescript.ts";
import * as b from "../../src/3-lower/builders.ts";
import { printModule } from "../../src/4-print/print.ts";
import { printStably, statements } from "./support.ts";

const line = (text: string): TsComment => ({ kind: "line", text });
const blank = { kind: "blank" } as const;
const run = (name = "run"): TsStatement => b.exprStatement(b.call(name));
const commented = (node: TsExpression, leading?: string, trailing?: string): TsExpression => ({
  ...node,
  ...(leading && { leadingComments: [line(leading)] }),
  ...(trailing && { trailingComments: [line(trailing)] }),
});

describe("comments of statements", () => {
  it("keeps them, and single blank lines", async () => {
    const text = await statements(
      { ...run("first"), leading: [blank, line(" début"), blank], trailing: line(" fin") },
      { ...run("second"), leading: [blank, blank, line("no space")] },
      { kind: "Empty", leading: [blank, { kind: "block", text: "one\ntwo" }] },
    );
    expect(text).toBe(
      "// début\n\nfirst(); // fin\n\n// no space\nsecond();\n\n/*\n * one\n * two\n */\n",
    );
  });

  it("keeps them inside blocks of every kind", async () => {
    const block = b.block([{ ...run(), leading: [line("a")], trailing: line("b") }], {
      header: line("on the brace"),
      dangling: [blank, line("last")],
    });
    const only = b.block([], { dangling: [line("nothing"), blank, line("here")] });
    for (const body of [block, only]) {
      await statements(
        {
          kind: "If",
          test: b.id("a"),
          consequent: body,
          alternate: { ...body, leading: [line("else")] },
        },
        {
          kind: "If",
          test: b.id("a"),
          consequent: body,
          alternate: { kind: "If", test: b.id("b"), consequent: body, leading: [line("elif")] },
        },
        { kind: "While", test: b.id("a"), body },
        { kind: "DoWhile", test: b.id("a"), body },
        b.forOf("x", b.id("xs"), body),
        { kind: "For", body },
        b.tryStatement(body, { handler: body, finalizer: body }),
        b.tryStatement(body, { parameter: "error", handler: body }),
        { kind: "Function", name: "f", parameters: [], body },
        { kind: "Labeled", label: "outer", body: { kind: "While", test: b.id("a"), body } },
        b.exprStatement(b.call("f", [b.arrow([], body)])),
        {
          kind: "Class",
          name: "C",
          members: [
            { kind: "Field", key: "a", leading: [line("field")], trailing: line("after") },
            {
              kind: "Method",
              key: "m",
              parameters: [],
              body,
              leading: [{ kind: "doc", text: "Does." }],
            },
            { kind: "StaticBlock", body },
          ],
          dangling: [line("end")],
        },
        { kind: "Class", name: "D", members: [], dangling: [line("empty"), blank, line("still")] },
        {
          kind: "Switch",
          discriminant: b.id("x"),
          cases: [
            { test: b.num(1), body: [run(), { kind: "Empty", leading: [line("hoisted")] }] },
            { test: b.num(2), body: [body], leading: [blank, line("two")] },
            { body: [run(), { kind: "Break" }] },
          ],
        },
      );
    }
  });

  it("prints a module of comments only", async () => {
    expect(await printStably({ body: [], dangling: [line("a"), blank, line("b")] })).toBe(
      "// a\n// b\n",
    );
    expect(await printStably({ body: [] })).toBe("");
  });
});

describe("comments within expressions", () => {
  const items = [
    commented(b.id("a"), "before a"),
    commented(b.id("b"), undefined, "after b"),
    b.id("c"),
  ];

  it("breaks arguments, lists and objects", async () => {
    const text = await statements(
      b.exprStatement(b.call("f", items)),
      b.constDecl("list", b.array(items)),
      b.constDecl(
        "numbers",
        b.array([commented(b.num(1), "one"), b.num(2), commented(b.num(3), undefined, "three")]),
      ),
      b.constDecl(
        "object",
        b.object([
          { ...b.property("a", b.num(1)), leadingComments: [line("a")] } as never,
          { ...b.property("b", b.num(2)), trailingComments: [line("b")] } as never,
        ]),
      ),
      {
        kind: "Function",
        name: "f",
        parameters: [
          b.parameter("a", { leadingComments: [line("first")], type: b.typeName("number") }),
          b.parameter("b", { trailingComments: [line("second")] }),
        ],
        body: b.block([]),
      },
      {
        kind: "Function",
        name: "g",
        parameters: [],
        body: b.block([b.returnStatement(commented(b.id("x"), "why"))]),
      },
      b.exprStatement(b.call("f", [commented(b.arrow([], b.block([run()])), "callback")])),
      b.exprStatement(b.call(b.member(b.call(b.member(b.id("a"), "b"), items), "c"), [])),
    );
    expect(text).toContain("f(\n  // before a\n  a,\n  b, // after b\n  c,\n);");
  });
});

describe("text that would escape its comment", () => {
  it("stays inside", async () => {
    const text = await statements(
      { ...run(), leading: [line("one\ntwo\u2028three"), { kind: "block", text: "a */ b" }] },
      { ...run(), leading: [{ kind: "doc", text: "a */\n\nb\u0001" }], trailing: line("x\ny") },
    );
    expect(text).toBe(
      "// one\n// two\n// three\n/* a *\\/ b */\nrun();\n/**\n * a *\\/\n *\n * b\n */\nrun(); // x y\n",
    );
  });
});

describe("origins", () => {
  it("tells which line came from where", () => {
    const { lineOrigins, text } = printModule({
      body: [
        { ...run(), origin: 0 },
        {
          kind: "While",
          test: b.id("x"),
          body: b.block([{ ...run(), origin: 12345 }]),
          origin: 7,
          leading: [line("c")],
        },
      ],
    });
    expect(text).toBe("run();\n// c\nwhile (x) {\n  run();\n}\n");
    expect(lineOrigins).toEqual([0, undefined, 7, 12345, undefined, undefined]);
  });
});
