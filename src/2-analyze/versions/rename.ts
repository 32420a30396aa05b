/** Names in the tree: those that are free, and how they are given. */
import type { ClassDef, Expression, FunctionDef, Module, Name } from "../../ast/python.ts";
import { someExpression } from "../../ast/walk.ts";
import type { ImportDefinition } from "../infer/names.ts";
import type { Definition } from "../model.ts";
import { surveyModule } from "../survey.ts";

/** Kinds whose names stand in the tree as nodes, or in a definition. */
const NAMED: ReadonlySet<Definition["kind"]> = new Set([
  "annotation",
  "assign",
  "augment",
  "class",
  "for",
  "function",
  "import",
  "walrus",
  "with",
]);

/** Whether a definition can be given another name: `import os.path` binds `os`. */
export const isNamed = ({ kind, node }: Definition): boolean =>
  NAMED.has(kind) &&
  (kind !== "import" ||
    (node as ImportDefinition).alias.asName !== undefined ||
    !(node as ImportDefinition).alias.name.includes("."));

/** `compute2`, or `step1_v2` after a digit. */
export function freeName(name: string, taken: Set<string>): string {
  const stem = /\d$/.test(name) ? `${name}_v` : name;
  for (let number = 2; ; number++) {
    const candidate = `${stem}${number}`;
    if (taken.has(candidate)) continue;
    taken.add(candidate);
    return candidate;
  }
}

/** All names that a program uses. */
export function namesOf(whole: Module): Set<string> {
  const { statements, expressions } = surveyModule(whole);
  return new Set([
    ...expressions.flatMap(({ node }) => (node.kind === "Name" ? node.id : [])),
    ...statements.flatMap(({ node }) => ("nameSpan" in node ? node.name : [])),
    ...statements.flatMap(({ node }) =>
      node.kind === "Import" || node.kind === "ImportFrom"
        ? node.names.map((alias) => alias.asName ?? alias.name)
        : [],
    ),
    ...statements.flatMap(({ node }) =>
      node.kind === "FunctionDef" || node.kind === "AsyncFunctionDef"
        ? node.parameters.map((parameter) => parameter.name)
        : [],
    ),
  ]);
}

/** Gives a name in the tree another text. */
export function renameNode(node: Name, name: string): void {
  if (node.id !== name) Object.assign(node, { id: name, pythonName: node.pythonName ?? node.id });
}

/** Gives what a definition binds another name. */
export function renameDefinition({ kind, node, at }: Definition, from: string, to: string): void {
  if (from === to) return;
  if (kind === "import") {
    const { alias } = node as ImportDefinition;
    Object.assign(alias, { asName: to });
  } else if (kind === "function" || kind === "class") {
    Object.assign(node as FunctionDef | ClassDef, { name: to, pythonName: from });
  } else {
    for (const target of targetsOf(node as never)) {
      someExpression(target, (inner) => {
        if (inner.kind === "Name" && inner.span.start === at) renameNode(inner, to);
        return false;
      });
    }
  }
}

/** The expressions of a statement or expression that bind. */
function targetsOf(
  node:
    | { readonly targets: readonly Expression[] }
    | { readonly target: Expression }
    | { readonly items: readonly { readonly target?: Expression }[] }
    | { readonly name: Expression },
): readonly Expression[] {
  if ("targets" in node) return node.targets;
  if ("target" in node) return [node.target];
  return "items" in node ? node.items.flatMap(({ target }) => target ?? []) : [node.name];
}
