/** Where the variables of a body occur, and in what role. */
import type { Block, Expression, Statement } from "../ast/python.ts";
import { childExpressions, expressionsOf, innerBlocks } from "../ast/walk.ts";
import { consumedArguments } from "./consumers.ts";
import type { State } from "./infer/state.ts";
import type { Binding, Scope } from "./model.ts";

export interface Occurrence {
  /** From the function's body inwards: the statement at each level and the block it stands in. */
  readonly path: readonly { readonly block: Block; readonly statement: Statement }[];
  readonly role: "target" | "own" | "body";
  /** It stands in code that can run after the statement: of a function, a lambda, a generator. */
  readonly nested: boolean;
}

const NOTHING: ReadonlySet<Expression> = new Set();

/** Every mention of the scope's own bindings, in source order. */
export function collect(state: State, scope: Scope, body: Block): Map<Binding, Occurrence[]> {
  const found = new Map<Binding, Occurrence[]>();
  const { names } = state.resolution;

  const note = (binding: Binding | undefined, occurrence: Occurrence): void => {
    if (binding === undefined || binding.scope !== scope) return;
    const list = found.get(binding) ?? [];
    list.push(occurrence);
    found.set(binding, list);
  };
  const expression = (
    node: Expression,
    path: Occurrence["path"],
    role: Occurrence["role"],
    nested: boolean,
    isConsumed = false,
  ): void => {
    if (node.kind === "Name") note(names.get(node), { path, role, nested });
    const consumed = node.kind === "Call" ? consumedArguments(node, isConsumed, state) : NOTHING;
    const runsLater = (node.kind === "Lambda" || node.kind === "GeneratorExp") && !isConsumed;
    // The first iterable of a generator expression is evaluated where it stands.
    const now = node.kind === "GeneratorExp" ? node.generators[0].iter : undefined;
    for (const child of childExpressions(node)) {
      expression(
        child,
        path,
        role === "target" && isTargetPart(node) ? "target" : "own",
        nested || (runsLater && child !== now),
        consumed.has(child) || (isConsumed && (child === now || node.kind === "Starred")),
      );
    }
  };
  const block = (inner: Block, path: Occurrence["path"]): void => {
    for (const statement of inner.statements)
      visit(statement, [...path, { block: inner, statement }]);
  };
  const visit = (statement: Statement, path: Occurrence["path"]): void => {
    const targets = targetsOf(statement);
    const types = new Set(annotationsOf(statement));
    // Values are read before targets are bound; types are there before anything runs.
    for (const child of expressionsOf(statement)) {
      if (!targets.includes(child)) expression(child, path, "own", types.has(child));
    }
    for (const target of targets) expression(target, path, "target", false);
    if (
      statement.kind === "FunctionDef" ||
      statement.kind === "AsyncFunctionDef" ||
      statement.kind === "ClassDef"
    ) {
      note(scope.bindings.get(statement.name), { path, role: "target", nested: false });
      nestedBlock(statement.body, path);
      return;
    }
    if (statement.kind === "Import" || statement.kind === "ImportFrom") {
      for (const alias of statement.names) {
        note(scope.bindings.get(alias.asName ?? alias.name.split(".")[0]), {
          path,
          role: "own",
          nested: false,
        });
      }
    }
    if (statement.kind === "Try") {
      for (const handler of statement.handlers) {
        if (handler.name) {
          const binding = scope.bindings.get(handler.name);
          if (binding?.definitions.some(({ kind }) => kind !== "except")) {
            note(binding, { path: [...path], role: "own", nested: false });
          }
        }
      }
    }
    if (statement.kind === "Match") {
      for (const binding of scope.bindings.values()) {
        const inPattern = binding.definitions.some(
          ({ kind, at }) =>
            kind === "pattern" && at >= statement.span.start && at < statement.span.end,
        );
        if (inPattern) note(binding, { path, role: "own", nested: false });
      }
    }
    for (const inner of innerBlocks(statement)) block(inner, path);
  };
  const nestedBlock = (inner: Block, path: Occurrence["path"]): void => {
    for (const statement of inner.statements) {
      for (const child of [...expressionsOf(statement), ...targetsOf(statement)])
        expression(child, path, "own", true);
      if (
        statement.kind === "FunctionDef" ||
        statement.kind === "AsyncFunctionDef" ||
        statement.kind === "ClassDef"
      ) {
        // `global handler` in a function that defines it.
        const binding = scope.bindings.get(statement.name);
        if (binding?.definitions.some(({ node }) => node === statement))
          note(binding, { path, role: "own", nested: true });
        nestedBlock(statement.body, path);
      }
      for (const deeper of innerBlocks(statement)) nestedBlock(deeper, path);
    }
  };
  block(body, []);
  return found;
}

function annotationsOf(statement: Statement): readonly (Expression | undefined)[] {
  switch (statement.kind) {
    case "FunctionDef":
    case "AsyncFunctionDef":
      return [...statement.parameters.map(({ annotation }) => annotation), statement.returns];
    case "AnnAssign":
      return [statement.annotation];
    default:
      return [];
  }
}

const isTargetPart = (node: Expression): boolean =>
  node.kind === "Tuple" || node.kind === "List" || node.kind === "Starred";

function targetsOf(statement: Statement): readonly Expression[] {
  switch (statement.kind) {
    case "Assign":
      return statement.targets;
    case "AnnAssign":
    case "For":
    case "AsyncFor":
    case "AugAssign":
      return [statement.target];
    case "With":
    case "AsyncWith":
      return statement.items.flatMap((item) => (item.target ? [item.target] : []));
    default:
      return [];
  }
}
