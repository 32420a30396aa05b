/** Decorators that leave the objects that a function takes and gives alone. */
import type { Expression } from "../../ast/python.ts";

export function isPlainDecorator(node: Expression): boolean {
  switch (node.kind) {
    case "Name":
      return PLAIN.has(node.id);
    case "Attribute":
      return (
        PLAIN.has(node.attribute) || (node.value.kind === "Name" && ACCESSORS.has(node.attribute))
      );
    case "Call":
      return isPlainDecorator(node.func);
    default:
      return false;
  }
}

const PLAIN = new Set([
  "abstractmethod",
  "asynccontextmanager",
  "classmethod",
  "contextmanager",
  "dataclass",
  "final",
  "override",
  "property",
  "runtime_checkable",
  "staticmethod",
  "total_ordering",
  "wraps",
]);

const ACCESSORS = new Set(["setter", "deleter"]);
