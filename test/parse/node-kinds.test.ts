import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { compoundConverters } from "../../src/1-parse/compound-statements.ts";
import { expressionConverters } from "../../src/1-parse/expressions.ts";
import { patternConverters } from "../../src/1-parse/patterns.ts";
import {
  extraNodeTypes,
  opaqueNodeTypes,
  structuralNodeTypes,
} from "../../src/1-parse/plain-tree.ts";
import { simpleConverters } from "../../src/1-parse/statements.ts";

interface NodeType {
  readonly type: string;
  readonly named: boolean;
  readonly subtypes?: unknown;
}

const nodeTypes = createRequire(import.meta.url)(
  "../../grammar/node-types.json",
) as readonly NodeType[];

test("every named node type of the grammar is converted, refused or read by its parent", () => {
  const handled = new Set([
    ...Object.keys(compoundConverters),
    ...Object.keys(expressionConverters),
    ...Object.keys(patternConverters),
    ...Object.keys(simpleConverters),
    ...extraNodeTypes,
    ...opaqueNodeTypes,
    ...structuralNodeTypes,
  ]);
  const concrete = nodeTypes.filter(({ named, subtypes }) => named && subtypes === undefined);
  const missing = concrete.map(({ type }) => type).filter((type) => !handled.has(type));
  expect(missing).toEqual([]);
});

test("no node type is listed that the grammar does not have", () => {
  const known = new Set(nodeTypes.map(({ type }) => type));
  // An alias inside the grammar, which node-types.json leaves out.
  known.add("as_pattern_target");
  for (const type of structuralNodeTypes) expect(known).toContain(type);
  for (const type of Object.keys(expressionConverters)) expect(known).toContain(type);
});
