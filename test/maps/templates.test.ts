import { ts } from "ts-morph";
import { describe, expect, it } from "vitest";
import { namespaceFacades } from "../../grammar-maps/facades.ts";
import { modules } from "../../grammar-maps/index.ts";
import { parseSignature } from "../../src/2-analyze/signatures.ts";
import { entries, signaturesOf, templatesOf, valueTemplates } from "./entries.ts";
import { runtimeFacades } from "./runtime-exports.ts";

/** Every name that templates can take from the runtime: `sleep`, `time.perfCounter`. */
const known = new Set(
  runtimeFacades.flatMap(({ name, namespace, exports }) =>
    [...exports.keys()].map((exported) => (namespace ? `${name}.${exported}` : exported)),
  ),
);
const isGlobal = (name: string): boolean => Object.hasOwn(globalThis, name) || name === "undefined";

interface Parsed {
  readonly placeholders: readonly string[];
  readonly free: readonly string[];
  readonly wrong: boolean;
}

function parse(template: string, asType: boolean): Parsed {
  const text = asType ? `type _ = ${template};` : `async () => (${template});`;
  const source = ts.createSourceFile("template.ts", text, ts.ScriptTarget.Latest, true);
  const placeholders: string[] = [];
  const free: string[] = [];
  const bound = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const { parent } = node;
      const isKey =
        (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
        (ts.isQualifiedName(parent) && parent.right === node) ||
        (ts.isPropertyAssignment(parent) && parent.name === node) ||
        ts.isTypeAliasDeclaration(parent);
      if (ts.isParameter(parent) || ts.isClassExpression(parent)) bound.add(node.text);
      if (node.text.startsWith("$")) placeholders.push(node.text.slice(1));
      else if (!isKey && !bound.has(node.text)) {
        const namespaced = namespaceFacades.includes(node.text);
        if (namespaced && ts.isPropertyAccessExpression(parent)) {
          free.push(`${node.text}.${parent.name.text}`);
        } else if (namespaced && ts.isQualifiedName(parent)) {
          free.push(`${node.text}.${parent.right.text}`);
        } else free.push(node.text);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const { parseDiagnostics } = source as unknown as { parseDiagnostics: readonly unknown[] };
  return { placeholders, free, wrong: parseDiagnostics.length > 0 };
}

const missing = (name: string, template: string, asType = false): string[] =>
  parse(template, asType)
    .free.filter((free) => !known.has(free) && !isGlobal(free))
    .map((free) => `${name}: ${free}`);

describe("templates", () => {
  it("parse, and use only the call's parameters and the receiver", () => {
    const wrong = entries.flatMap(({ name, entry, kind }) => {
      // `$program`: the name of the program.
      const parameters = new Set(
        signaturesOf(entry).flatMap((text) => parseSignature(text).parameters.map((p) => p.name)),
      );
      parameters.add("program");
      parameters.add("caught");
      if (kind === "method") parameters.add("self");
      const named = (words: readonly string[]): string[] =>
        words.filter((word) => !parameters.has(word)).map((word) => `${name}: $${word}`);
      const rules = typeof entry.emit === "string" ? [] : (entry.emit ?? []);
      return [
        ...templatesOf(entry).flatMap((template) => {
          const { placeholders, wrong: broken } = parse(template, false);
          return [...named(placeholders), ...(broken ? [`${name}: ${template}`] : [])];
        }),
        ...rules.flatMap(({ when }) =>
          named(Object.keys(when ?? {}).filter((key) => key !== "returns" && key !== "threads")),
        ),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it("take their free names from the runtime or from JavaScript", () => {
    const names = entries.flatMap(({ name, entry }) =>
      templatesOf(entry).flatMap((template) => missing(name, template)),
    );
    const values = valueTemplates.flatMap(({ name, template }) => missing(name, template));
    expect([...names, ...values]).toEqual([]);
  });

  it("give classes types that the runtime exports", () => {
    const wrong = modules.flatMap((map) =>
      Object.values(map.classes ?? {}).flatMap((cls) => {
        const parameters = new Set(cls.typeParameters);
        const types = ["object", "readonly", "Map", "Set", "IterableIterator", "Generator"];
        types.push("AsyncGenerator", "AsyncIterableIterator");
        return missing(cls.name, cls.ts, true).filter((text) => {
          const word = text.slice(text.indexOf(": ") + 2);
          return !parameters.has(word) && !types.includes(word) && word !== "_";
        });
      }),
    );
    expect(wrong).toEqual([]);
  });
});
