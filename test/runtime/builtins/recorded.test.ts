import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { BaseException } from "../../../runtime/builtins/exceptions-core.ts";
import { repr } from "../../../runtime/builtins/repr.ts";
import { str } from "../../../runtime/builtins/str.ts";
import { typeName } from "../../../runtime/builtins/type-name.ts";
import { decode, functions } from "./recorded-functions.ts";

type Case = readonly [name: string, args: readonly unknown[], expected: string];

const file = new URL("./recorded.json", import.meta.url);
const cases = JSON.parse(readFileSync(file, "utf8")) as readonly Case[];

function run(name: string, args: readonly unknown[]): string {
  const fn = functions[name];
  if (!fn) throw new Error(`no function called ${name}`);
  try {
    return repr(fn(...args.map(decode)));
  } catch (error) {
    if (!(error instanceof BaseException)) throw error;
    return `!${typeName(error)}: ${str(error)}`;
  }
}

/* One test for each function: its cases run together, so that a failure shows all that differ. */
for (const name of new Set(cases.map(([function_]) => function_))) {
  test(`${name} gives what CPython gives`, () => {
    const differences: string[] = [];
    for (const [function_, args, expected] of cases) {
      if (function_ !== name) continue;
      const actual = run(name, args);
      if (actual !== expected) {
        differences.push(
          `${name}(${JSON.stringify(args).slice(1, -1)})\n  ${actual}\n  ${expected}`,
        );
      }
    }
    expect(differences.join("\n")).toBe("");
  });
}
