/** Variables that are there only because unpacking asks for a name: `first, _ = pair`. */
import type { Statement } from "../ast/python.ts";
import type { Binding } from "./model.ts";

/** Whether the variable is called `_`, and nothing ever reads it. */
export const isIgnored = (binding: Binding): boolean =>
  binding.name === "_" && binding.reads.length === 0 && !binding.assignedElsewhere;

/** Whether the statement binds names only as parts of a tuple, where an ignored one leaves a hole. */
export function unpacksOnly(statement: Statement): boolean {
  const isTuple = ({ kind }: { readonly kind: string }): boolean =>
    kind === "Tuple" || kind === "List";
  if (statement.kind === "Assign") return statement.targets.every(isTuple);
  return (statement.kind === "For" || statement.kind === "AsyncFor") && isTuple(statement.target);
}
