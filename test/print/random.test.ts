import { describe, expect, it } from "vitest";
import type {
  TsBinaryOperator,
  TsExpression,
  TsStatement,
  TsType,
} from "../../src/ast/typescript.ts";
import * as b from "../../src/3-lower/builders.ts";
import { statements } from "./support.ts";

/** A small generator with a seed, so that a failure can be repeated. */
function generator(seed: number) {
  let state = seed;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const pick = <T>(items: readonly T[]): T => items[below(items.length)];
  const many = <T>(limit: number, make: () => T): T[] => Array.from({ length: below(limit) }, make);
  return { below, pick, many };
}

const NAMES = ["a", "x", "items", "resultat", "télécharger", "configuration", "Session", "$", "_"];
const BINARY: readonly TsBinaryOperator[] = [
  "+",
  "-",
  "*",
  "/",
  "%",
  "**",
  "<<",
  ">>",
  ">>>",
  "&",
  "|",
  "^",
  "===",
  "!==",
  "<",
  "<=",
  ">",
  ">=",
  "in",
  "instanceof",
  "&&",
  "||",
  "??",
];

function trees(seed: number) {
  const { below, pick, many } = generator(seed);
  const name = () => pick(NAMES);
  const type = (depth: number): TsType => {
    const leaf = () => b.typeName(pick(["string", "number", "null", "Session", "void", "unknown"]));
    if (depth <= 0) return leaf();
    const inner = () => type(depth - 1);
    return pick<() => TsType>([
      leaf,
      () => b.arrayType(inner(), below(3) === 0),
      () => b.tupleType([inner(), inner()]),
      () => b.unionType([inner(), inner(), leaf()]),
      () => b.typeName("Promise", [inner()]),
      () => b.typeName("Map", [inner(), inner()]),
      () => b.functionType([b.parameter(name(), { type: inner() })], inner()),
      () => ({
        kind: "ObjectType",
        members: [
          { name: name(), type: inner() },
          { name: "two words", type: inner(), optional: true },
        ],
      }),
      () => ({ kind: "IntersectionType", types: [inner(), inner()] }),
      () => b.literalType(pick(["a", 1, true])),
      () => ({ kind: "TypeofType", expression: b.member(b.id(name()), "b") }),
      () => ({ kind: "IndexedType", object: inner(), index: b.literalType("key") }),
    ])();
  };
  const parameter = (depth: number) =>
    pick([
      () => b.parameter(name()),
      () => b.parameter(name(), { type: type(1) }),
      () => b.parameter(name(), { default: leaf() }),
      () => b.parameter(b.arrayPattern([b.id("p"), b.id("q")])),
      () =>
        b.parameter(
          b.objectPattern([
            ["p", b.id("p")],
            ["q", b.id("other")],
          ]),
          depth > 1 ? { type: type(2) } : {},
        ),
    ])();
  const leaf = (): TsExpression =>
    pick<() => TsExpression>([
      () => b.id(name()),
      () =>
        b.str(pick(["", "text", 'say "hi"', "it's", "a long sentence that takes its room", "é\n"])),
      () => b.num(pick([0, 1, -2, 3.5, 1e21, 1e-7])),
      () => b.bigint(12n),
      () => b.nullKeyword(),
      () => b.bool(true),
    ])();
  const expression = (depth: number): TsExpression => {
    if (depth <= 0) return leaf();
    const inner = () => expression(depth - 1 - below(2));
    const body = () => b.block(many(3, () => statement(depth - 2)));
    return pick<() => TsExpression>([
      leaf,
      () =>
        b.templateOf([...many(3, () => pick<string | TsExpression>(["text ", "`${", inner()]))]),
      () => b.array(many(5, inner)),
      () => b.array(many(9, () => b.num(below(1000) - 500))),
      () =>
        b.object(
          many(4, () =>
            pick([
              () => b.property(name(), inner()),
              () => b.property("no-name", inner()),
              () => b.property(inner(), inner()),
              () => b.spreadProperty(inner()),
            ])(),
          ),
        ),
      () => b.call(inner(), many(4, inner)),
      () => b.call(name(), [...many(2, inner), b.spread(inner())]),
      () => b.methodCall(inner(), name(), many(3, inner)),
      () =>
        b.methodCall(
          b.methodCall(b.methodCall(inner(), "map", [inner()]), "filter", [inner()]),
          "sort",
        ),
      () => b.newExpression(inner(), many(3, inner)),
      () => b.member(inner(), name(), { optional: below(4) === 0 }),
      () => b.index(inner(), inner()),
      () => b.unary(pick(["!", "-", "+", "~", "typeof", "void"]), inner()),
      () => b.increment(b.member(b.id(name()), "count"), 1),
      () => b.binary(pick(BINARY), inner(), inner()),
      () =>
        b.binary(
          pick(["&&", "||", "+"]),
          b.binary(pick(["&&", "||", "+", "==="]), inner(), inner()),
          inner(),
        ),
      () => b.conditional(inner(), inner(), inner()),
      () => b.assign(b.id(name()), inner(), pick(["=", "+=", "??="])),
      () => b.assign(b.arrayPattern([b.id("p"), b.member(b.id("q"), "r")]), inner()),
      () => b.assign(b.objectPattern([["p", b.id("p")]]), inner()),
      () => b.sequence([inner(), inner()]),
      () =>
        b.arrow(
          many(3, () => parameter(1)),
          inner(),
          { async: below(2) === 0 },
        ),
      () =>
        b.arrow(
          many(3, () => parameter(1)),
          body(),
          { ...(below(3) === 0 && { returns: type(1) }) },
        ),
      () => b.arrow([name()], b.arrow([name()], inner())),
      () =>
        b.functionExpression({
          parameters: many(3, () => parameter(1)),
          body: body(),
          generator: below(2) === 0,
        }),
      () => b.await_(inner()),
      () => b.as_(inner(), type(1)),
      () => b.nonNull(inner()),
      () => ({ kind: "ClassExpression", class: { kind: "Class", name: "", members: [] } }),
    ])();
  };
  const statement = (depth: number): TsStatement => {
    const inner = () => expression(Math.max(depth, 1));
    const body = () => b.block(many(3, () => statement(depth - 1)));
    if (depth <= 0) return b.exprStatement(leaf());
    return pick<() => TsStatement>([
      () => b.exprStatement(inner()),
      () => b.constDecl(name(), inner()),
      () => b.constDecl(name(), inner(), type(3)),
      () => b.letDecl(name(), undefined, type(3)),
      () =>
        b.constDecl(
          b.objectPattern([
            ["p", b.id("p")],
            ["q", b.arrayPattern([b.id("r")])],
          ]),
          inner(),
        ),
      () =>
        b.constDecl(
          b.objectPattern([
            ["p", b.id("p")],
            ["q", b.id("r")],
            ["s", b.id("s")],
          ]),
          inner(),
        ),
      () => b.assignStatement(b.member(b.id(name()), name()), inner()),
      () => b.assignStatement(b.id("a"), b.assign(b.id("b"), b.assign(b.id("c"), inner()))),
      () => b.throwStatement(inner()),
      () => b.ifStatement(inner(), body(), below(2) === 0 ? body() : undefined),
      () => b.ifStatement(inner(), b.throwStatement(inner())),
      () => b.whileStatement(inner(), body()),
      () => b.forOf(name(), inner(), body()),
      () => ({
        kind: "For",
        init: b.letDecl("i", inner()),
        test: inner(),
        update: inner(),
        body: body(),
      }),
      () => b.tryStatement(body(), { parameter: "error", handler: body(), finalizer: body() }),
      () => ({
        kind: "Switch",
        discriminant: inner(),
        cases: [{ test: leaf(), body: [statement(1)] }, { body: [body()] }],
      }),
      () => ({
        kind: "Function",
        async: true,
        name: name(),
        parameters: many(4, () => parameter(2)),
        returns: type(2),
        typeParameters: many(2, () => ({ name: "T", constraint: type(1) })),
        body: b.block([b.returnStatement(inner())]),
      }),
      () => ({
        kind: "Class",
        name: "C",
        ...(below(2) === 0 && { superClass: b.member(b.id("base"), "Class") }),
        implements: many(3, () => b.typeName(pick(["First", "Second"]))),
        members: [
          { kind: "Field", key: name(), type: type(2), init: leaf() },
          {
            kind: "Method",
            async: true,
            key: name(),
            parameters: many(3, () => parameter(2)),
            body: body(),
          },
        ],
      }),
      () => ({ kind: "TypeAlias", name: "A", type: type(3) }),
      () => ({
        kind: "Interface",
        name: "I",
        extends: many(3, () => b.typeName("J")),
        members: [{ kind: "PropertySignature", member: { name: "p", type: type(2) } }],
      }),
    ])();
  };
  return { statement };
}

const SEEDS = Number(process.env.PRINT_SEEDS ?? 300);

/** The first lines that differ. */
function difference(error: unknown): string {
  const { actual, expected } = error as { actual?: unknown; expected?: unknown };
  if (typeof actual !== "string" || typeof expected !== "string") return "";
  const [theirs, ours] = [actual.split("\n"), expected.split("\n")];
  const at = ours.findIndex((line, index) => line !== theirs[index]);
  const part = (lines: string[]) => lines.slice(Math.max(0, at - 2), at + 6).join("\n");
  return `\n--- printed\n${part(ours)}\n--- prettier\n${part(theirs)}`;
}

describe("random trees", () => {
  it("prints them as prettier does", { timeout: 120_000 }, async () => {
    const failures: string[] = [];
    for (let seed = 1; seed <= SEEDS && failures.length < 8; seed++) {
      const { statement } = trees(seed * 7919);
      try {
        await statements(statement(3));
      } catch (error) {
        failures.push(`seed ${seed}: ${(error as Error).message}${difference(error)}`);
      }
    }
    expect(failures.join("\n\n")).toBe("");
  });
});
