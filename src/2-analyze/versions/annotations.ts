/** What annotations mean by a name that has several definitions: the one that was written last. */
import type { Expression, Module } from "../../ast/python.ts";
import { childExpressions } from "../../ast/walk.ts";
import type { Binding, Definition } from "../model.ts";
import { statementsOfKind, surveyModule } from "../survey.ts";

/** The name that the last definition before a place has. */
export function nameAt(
  { definitions }: Binding,
  names: ReadonlyMap<Definition, string>,
  at: number,
): string | undefined {
  const named = definitions.filter((one) => names.has(one));
  const meant = named.findLast((one) => one.at < at) ?? named[0];
  return meant && names.get(meant);
}

/** Writes the names into annotations that are quoted: `other: "Point"`. */
export function renameQuoted(
  whole: Module,
  binding: Binding,
  names: ReadonlyMap<Definition, string>,
): void {
  // Quoted names are those of the module.
  if (binding.scope.kind !== "module") return;
  const { start, end } = binding.scope.node.span;
  const word = new RegExp(String.raw`(?<![\w.])${binding.name}(?!\w)`, "g");
  const visit = (node: Expression): void => {
    if (node.kind === "Str") {
      const name = nameAt(binding, names, node.span.start);
      if (name && start <= node.span.start && node.span.end <= end)
        Object.assign(node, { value: node.value.replace(word, name) });
    }
    if (node.kind === "Subscript" && isLiteral(node.value)) return;
    childExpressions(node).forEach(visit);
  };
  for (const annotation of annotationsOf(whole)) visit(annotation);
}

const isLiteral = (node: Expression): boolean =>
  (node.kind === "Name" ? node.id : node.kind === "Attribute" ? node.attribute : "") === "Literal";

function annotationsOf(whole: Module): Expression[] {
  const statements = statementsOfKind(
    surveyModule(whole),
    "FunctionDef",
    "AsyncFunctionDef",
    "AnnAssign",
  );
  return statements.flatMap(({ node }) =>
    node.kind === "AnnAssign"
      ? [node.annotation]
      : [
          ...node.parameters.flatMap(({ annotation }) => annotation ?? []),
          ...(node.returns ? [node.returns] : []),
        ],
  );
}
