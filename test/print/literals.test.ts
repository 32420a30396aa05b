import { format } from "prettier";
import { describe, expect, it } from "vitest";
import * as b from "../../src/3-lower/builders.ts";
import { numberLiteral, stringLiteral } from "../../src/4-print/literals.ts";
import { expression, statements } from "./support.ts";

const NASTY = [
  "",
  "it's",
  'say "hi"',
  `both ' and "`,
  "back\\slash",
  "new\nline\r\n\ttab",
  "\0" + "1",
  "\0a\u0007\u001b\u007f\u0085",
  "\u2028\u2029\ufeff",
  "lone \ud800 and \udc00 and 😀",
  "</script>",
  "`${x}` $ { \\` \\${",
  "télécharger 漢字",
];

describe("literals", () => {
  it.each(NASTY)("reads a string back as it was: %j", async (value) => {
    expect((0, eval)(stringLiteral(value))).toBe(value);
    await statements(b.constDecl("text", b.str(value)));
  });

  it.each(NASTY)("reads a template back as it was: %j", async (value) => {
    for (const text of [value, `${value}\n \n  x\n`]) {
      const node = b.template([text, text], [b.num(1)]);
      const printed = await expression(node);
      expect((0, eval)(printed)).toBe(`${text}1${text}`);
    }
  });

  it("normalises numbers as prettier does", async () => {
    const raws = [
      "1.0",
      "1.50",
      "1.",
      ".5",
      "0XFF",
      "0B11",
      "1E5",
      "1e+5",
      "1e-05",
      "1_000",
      "1.0e10",
      "0.0",
      "00",
      "5.00e+00",
    ];
    for (const raw of raws.filter((text) => text !== "00")) {
      const [expected] = (await format(`x = ${raw};`, { parser: "typescript" })).split("\n");
      expect(`x = ${numberLiteral(Number(raw), raw)};`).toBe(expected);
    }
    await statements(
      ...[0, -1, 1.5, 1e21, 1e-7, 1e100, 123456789].map((value) => b.exprStatement(b.num(value))),
    );
    expect(await expression(b.num(-0))).toBe("-0;\n");
    expect(await expression(b.integer(2n ** 60n))).toBe("1152921504606846976n;\n");
  });

  it("makes `__proto__` an ordinary key", async () => {
    const printed = await expression(
      b.array([b.object([b.property("__proto__", b.num(1)), b.property("a b", b.num(2))])]),
    );
    expect(Object.keys((0, eval)(printed)[0])).toEqual(["__proto__", "a b"]);
  });

  it("keeps statements from being read as something else", async () => {
    const object = b.object([b.property("a", b.num(1))]);
    const text = await statements(
      b.exprStatement(b.str("use strict")),
      b.exprStatement(b.member(object, "a")),
      b.exprStatement(b.call(b.arrow([], object))),
      b.exprStatement(b.call(b.functionExpression({ parameters: [], body: b.block([]) }))),
      b.exprStatement({
        kind: "ClassExpression",
        class: { kind: "Class", name: "C", members: [] },
      }),
      b.assignStatement(b.objectPattern([["a", b.id("a")]]), object),
      b.assignStatement(b.arrayPattern([b.id("a")]), b.array([])),
    );
    expect(text).toBe(
      '("use strict");\n({ a: 1 }).a;\n(() => ({ a: 1 }))();\n(function () {})();\n(class C {});\n({ a } = { a: 1 });\n[a] = [];\n',
    );
  });

  it("adds the parentheses that meaning and prettier ask for", async () => {
    const [x, y, z] = ["x", "y", "z"].map(b.id);
    const cases: [ReturnType<typeof b.id> | Parameters<typeof expression>[0], string][] = [
      [b.binary("**", b.unary("-", x), y), "(-x) ** y"],
      [b.binary("??", b.or(x, y), z), "(x || y) ?? z"],
      [b.or(b.and(x, y), z), "(x && y) || z"],
      [b.and(x, b.and(y, z)), "x && y && z"],
      [b.binary("*", b.binary("%", x, y), z), "(x % y) * z"],
      [b.binary("-", x, b.binary("-", y, z)), "x - (y - z)"],
      [b.unary("-", b.unary("-", x)), "-(-x)"],
      [b.member(b.await_(x), "y"), "(await x).y"],
      [b.member(b.as_(x, b.typeName("T")), "y"), "(x as T).y"],
      [b.newExpression(b.call(x)), "new (x())()"],
      [b.member(b.num(1), "y"), "(1).y"],
      [b.call(x, [b.sequence([y, z])]), "x((y, z))"],
      [b.arrow([], b.assign(x, y)), "() => (x = y)"],
      [b.spread(b.or(x, y)), ""],
      [b.not(b.not(b.equal(x, y))), "x === y"],
      [b.not(b.binary("in", x, y)), "!(x in y)"],
    ];
    for (const [node, expected] of cases) {
      if (expected) expect(await expression(node as never)).toBe(`${expected};\n`);
      else await expression(b.call("f", [node]));
    }
  });
});
