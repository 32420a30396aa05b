/** Takes away what is decided before the program runs: imports that fail, the guard of a program. */
import type {
  ExceptHandler,
  Expression,
  If,
  Import,
  ImportFrom,
  Module,
  Raise,
  Statement,
  Try,
} from "../../ast/python.ts";
import { mapStatements } from "../../ast/map-tree.ts";
import type { ImportOutcome } from "./imports.ts";

type OutcomeOf = (node: Import | ImportFrom) => ImportOutcome;

/**
 * Decides `try: import … except ImportError:`. A package that is not part of Python counts as not
 * installed; a module of the program or of the library is there.
 */
export function pruneImports(module: Module, outcomeOf: OutcomeOf): Module {
  const body = mapStatements(module.body, (statement) =>
    statement.kind === "Try" ? prunedTry(statement, outcomeOf) : undefined,
  );
  return body === module.body ? module : { ...module, body };
}

const isImport = (node: Statement): node is Import | ImportFrom =>
  node.kind === "Import" || node.kind === "ImportFrom";

function prunedTry(node: Try, outcomeOf: OutcomeOf): readonly Statement[] | undefined {
  const { statements } = node.body;
  const handler = node.handlers.find(({ type }) => catchesImportError(type));
  if (handler === undefined || !statements.some(isImport)) return undefined;
  const failing = statements.findIndex((one) => isImport(one) && outcomeOf(one).kind === "fails");
  if (failing >= 0) return failed(node, handler, failing, outcomeOf);
  const succeeds = statements.every((one) => isImport(one) && outcomeOf(one).kind === "succeeds");
  if (!succeeds) return undefined;
  return [...statements, ...(node.orelse?.statements ?? []), ...(node.finalbody?.statements ?? [])];
}

function failed(
  node: Try,
  handler: ExceptHandler,
  failing: number,
  outcomeOf: OutcomeOf,
): readonly Statement[] {
  const before = node.body.statements.slice(0, failing);
  const failure = node.body.statements[failing] as Import | ImportFrom;
  const areImports = before.every((one) => isImport(one) && outcomeOf(one).kind === "succeeds");
  const isFirst = node.handlers[0] === handler;
  if (areImports && isFirst && handler.name === undefined && !reraises(handler)) {
    return [...before, ...handler.body.statements, ...(node.finalbody?.statements ?? [])];
  }
  const outcome = outcomeOf(failure) as Extract<ImportOutcome, { kind: "fails" }>;
  const body = { ...node.body, statements: [...before, raiseMissing(failure, outcome.name)] };
  return [{ ...node, body, orelse: undefined }];
}

const reraises = ({ body }: ExceptHandler): boolean =>
  body.statements.some((one) => one.kind === "Raise" && one.exception === undefined);

const CATCHING = new Set(["ImportError", "ModuleNotFoundError", "Exception", "BaseException"]);

function catchesImportError(type: Expression | undefined): boolean {
  if (type === undefined) return true;
  if (type.kind === "Tuple") return type.elements.some(catchesImportError);
  return type.kind === "Name" && CATCHING.has(type.id);
}

function raiseMissing({ span, leading, trailing }: Import | ImportFrom, name: string): Raise {
  const text = `No module named '${name}'`;
  return {
    kind: "Raise",
    span,
    leading,
    trailing,
    exception: {
      kind: "Call",
      span,
      func: { kind: "Name", span, id: "ModuleNotFoundError" },
      args: [{ kind: "Str", span, value: text }],
      keywords: [],
    } as unknown as Expression,
  };
}

/** In a module that is imported, `if __name__ == "__main__":` never holds. */
export function pruneGuards(module: Module): Module {
  const body = mapStatements(module.body, (statement) =>
    statement.kind === "If" && isMainGuard(statement)
      ? (statement.orelse?.statements ?? [])
      : undefined,
  );
  return body === module.body ? module : { ...module, body };
}

const isMainGuard = ({ test }: If): boolean => {
  if (test.kind !== "Compare" || test.operators[0] !== "==" || test.comparators.length !== 1)
    return false;
  const sides = [test.left, test.comparators[0]];
  return (
    sides.some((side) => side.kind === "Name" && side.id === "__name__") &&
    sides.some((side) => side.kind === "Str" && side.value === "__main__")
  );
};
