import type { Node } from "../../../src/ast/python.ts";
import { all, shapeOf } from "./common-shape.ts";
import type { Shape } from "./common-shape.ts";

/** Patterns of `match`, in the shape of dump_ast.py. */
export function patternShape(node: Node): Shape {
  switch (node.kind) {
    case "MatchValue":
      return { _: "MatchValue", value: shapeOf(node.value) };
    case "MatchSingleton":
      return {
        _: "MatchSingleton",
        value: node.value === null ? "None" : node.value ? "True" : "False",
      };
    case "MatchSequence":
    case "MatchOr":
      return { _: node.kind, patterns: all(node.patterns) };
    case "MatchMapping":
      return {
        _: "MatchMapping",
        keys: all(node.keys),
        patterns: all(node.patterns),
        rest: node.rest ?? null,
      };
    case "MatchClass":
      return {
        _: "MatchClass",
        cls: shapeOf(node.cls),
        patterns: all(node.patterns),
        kwd_attrs: node.keywords.map(({ name }) => name),
        kwd_patterns: all(node.keywords.map(({ pattern }) => pattern)),
      };
    case "MatchStar":
      return { _: "MatchStar", name: node.name ?? null };
    case "MatchAs":
      return { _: "MatchAs", pattern: shapeOf(node.pattern), name: node.name ?? null };
    default:
      throw new TypeError(`no shape for ${node.kind}`);
  }
}
