/**
 * Loop variables that the body gives values of other types: `for key, rows in groups: rows = list(rows)`.
 * TypeScript lets nobody annotate them, so each starts from what the loop gives.
 */
import type { Expression, For } from "../../ast/python.ts";
import type { TsPattern, TsPatternElement, TsStatement } from "../../ast/typescript.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { toTs } from "../types.ts";
import { sameShape } from "./declared-type.ts";

interface Started {
  /** How the pattern declares the variables that keep their types. */
  readonly declaration: "const" | "let";
  readonly target: TsPattern;
  readonly declarations: readonly TsStatement[];
}

/** The pattern with other names for such variables, and their declarations; nothing where there are none. */
export function startedFrom(node: For, pattern: TsPattern, ctx: Context): Started | undefined {
  const declarations: TsStatement[] = [];
  let declaration: "const" | "let" = "const";
  const names = new Map<string, string>();
  for (const element of namesOf(node.target)) {
    const binding = ctx.module.state.resolution.names.get(element);
    if (binding === undefined) continue;
    const { span } = node.body;
    const isAssigned = binding.definitions.some(({ at }) => at >= span.start && at < span.end);
    const wide = binding.slot.type;
    if (!isAssigned) continue;
    if (sameShape(wide, ctx.module.state.typeOf(element), ctx)) {
      declaration = "let";
      continue;
    }
    const given = ctx.module.fresh("item", ctx.scope);
    names.set(binding.emitted, given);
    declarations.push(b.letDecl(binding.emitted, b.id(given), toTs(ctx, wide)));
  }
  if (names.size === 0) return undefined;
  return { declaration, target: renamed(pattern, names), declarations };
}

const namesOf = (target: Expression): Extract<Expression, { kind: "Name" }>[] =>
  target.kind === "Name"
    ? [target]
    : target.kind === "Tuple" || target.kind === "List"
      ? target.elements.flatMap(namesOf)
      : [];

type Target = TsPatternElement["target"];

function renamed<T extends Target>(pattern: T, names: ReadonlyMap<string, string>): T {
  if (pattern.kind === "Identifier") {
    const name = names.get(pattern.name);
    return name === undefined ? pattern : { ...pattern, name };
  }
  if (pattern.kind !== "ArrayPattern") return pattern;
  return {
    ...pattern,
    elements: pattern.elements.map(
      (element) => element && { ...element, target: renamed(element.target, names) },
    ),
  };
}
