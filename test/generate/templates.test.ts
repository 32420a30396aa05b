import { describe, expect, it } from "vitest";
import type { Bindings } from "../../grammar-maps/template.ts";
import { fill } from "../../grammar-maps/template.ts";
import type { TsExpression } from "../../src/ast/typescript.ts";
import * as b from "../../src/3-lower/builders.ts";
import { printExpressionText } from "../../src/4-print/print.ts";
import { parseExpression, parseType } from "../../scripts/generate/templates.mjs";

function filled(
  template: string,
  bindings: Record<string, TsExpression | TsExpression[] | undefined>,
): string {
  const map: Bindings = new Map(Object.entries(bindings));
  return printExpressionText(fill(parseExpression(template).tree, map));
}

describe("templates", () => {
  const [x, y] = [b.id("x"), b.id("y")];

  it("fills placeholders in", () => {
    expect(filled("createTask($coro, { name: $name })", { coro: x, name: b.str("n") })).toBe(
      'createTask(x, { name: "n" })',
    );
    expect(filled("(await $x)", { x: y })).toBe("await y");
    expect(filled("$self.push($object)", { self: b.await_(x), object: y })).toBe(
      "(await x).push(y)",
    );
    expect(filled("`${$a}: ${$b}`", { a: x, b: y })).toBe("`${x}: ${y}`");
    expect(filled("() => $x as string", { x: b.object([]) })).toBe("() => ({}) as string");
  });

  it("spreads lists of arguments", () => {
    expect(filled("gather(...$aws)", { aws: [x, y] })).toBe("gather(x, y)");
    expect(filled("gather(...$aws)", { aws: [] })).toBe("gather()");
    expect(filled("gather(...$aws)", { aws: x })).toBe("gather(...x)");
    expect(filled("[...$items, 1]", { items: [x] })).toBe("[x, 1]");
  });

  it("leaves out what is absent", () => {
    expect(filled("createTask($coro, { name: $name })", { coro: x })).toBe("createTask(x)");
    expect(filled("f($a, $b)", { b: x })).toBe("f(undefined, x)");
    expect(filled("f({ a: $a, timeout: $timeout })", { timeout: b.id("timeout") })).toBe(
      "f({ timeout })",
    );
    expect(() => filled("$a + 1", {})).toThrow(/\$a/);
  });

  it("names what a template takes", () => {
    expect(
      parseExpression("time.sleep(Math.max($a, ...xs.map((x) => x + y)))").free.values,
    ).toEqual(["Math.max", "time.sleep", "xs.map", "y"]);
    expect(parseType("Map<string, Task<T>>").free.types).toContain("Task");
  });

  it("refuses what does not parse", () => {
    expect(() => parseExpression("f($a")).toThrow();
    expect(() => parseExpression("a; b")).toThrow();
    expect(() => parseType("Map<")).toThrow();
  });
});
