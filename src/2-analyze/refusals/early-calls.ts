import type { Expression, FunctionDef, Lambda, Statement } from "../../ast/python.ts";
import { childExpressions, expressionsOf, innerBlocks } from "../../ast/walk.ts";
import type { State } from "../infer/state.ts";
import type { Binding } from "../model.ts";
import { moduleAt, moduleScope } from "../scopes.ts";
import type { Rule } from "./rule.ts";

/**
 * A function that reads a module's name before the module has assigned it: Python raises NameError,
 * JavaScript hoists functions and hands out `undefined` for variables.
 */
export const refuseEarlyCalls: Rule = ({ state, lenient, report }) => {
  if (lenient) return;
  const reads = readsByFunction(state);
  const called = callsByFunction(state);
  for (const statement of state.module.body.statements) {
    if (
      statement.kind === "FunctionDef" ||
      statement.kind === "AsyncFunctionDef" ||
      statement.kind === "ClassDef"
    )
      continue;
    for (const func of reachable(callsOf(statement, state), called)) {
      for (const [binding, node] of reads.get(func) ?? []) {
        // Other modules have run by then, or come later: imports see to that.
        const module = moduleAt(state.resolution, statement.span.start);
        if (module !== binding.scope) continue;
        const first = Math.min(
          ...binding.definitions
            .filter(({ scope }) => moduleScope(scope) === module)
            .map(({ at }) => at),
        );
        if (first > statement.span.end)
          report("used-before-definition", node.span, { name: binding.name });
      }
    }
  }
};

type Func = FunctionDef | Lambda;

function readsByFunction(state: State): Map<Func, Map<Binding, Expression>> {
  const result = new Map<Func, Map<Binding, Expression>>();
  for (const binding of state.resolution.modules.flatMap(({ bindings }) => [
    ...bindings.values(),
  ])) {
    if (binding.assignedElsewhere || binding.definitions.some(({ kind }) => kind === "import"))
      continue;
    for (const { node, scope } of binding.reads) {
      let owner = scope;
      while (owner.kind === "comprehension" && owner.parent) owner = owner.parent;
      if (owner.kind !== "function") continue;
      const func = owner.node as Func;
      const known = result.get(func) ?? new Map<Binding, Expression>();
      known.set(binding, node);
      result.set(func, known);
    }
  }
  return result;
}

function callsByFunction(state: State): Map<Func, Set<Func>> {
  const result = new Map<Func, Set<Func>>();
  for (const node of state.functions.keys()) {
    const statements = node.kind === "Lambda" ? [] : node.body.statements;
    const own = new Set(statements.flatMap((statement) => callsOf(statement, state)));
    if (node.kind === "Lambda") for (const func of targets(node.body, state)) own.add(func);
    result.set(node, own);
  }
  return result;
}

/** The functions of the program that running the statement calls, as far as the calls are known. */
const callsOf = (statement: Statement, state: State): Func[] => [
  ...expressionsOf(statement).flatMap((expression) => targets(expression, state)),
  ...innerBlocks(statement).flatMap((block) =>
    block.statements.flatMap((inner) => callsOf(inner, state)),
  ),
];

function targets(expression: Expression, state: State): Func[] {
  const found: Func[] = [];
  const visit = (node: Expression, isHanded: boolean): void => {
    // What a lambda does that is only kept is seen where it is called.
    if (node.kind === "Lambda" && !isHanded) return;
    const target = node.kind === "Call" ? state.calls.get(node)?.target : undefined;
    if (target?.kind === "function") found.push(target.info.node);
    if (target?.kind === "class" && target.init) found.push(target.init.node);
    for (const child of childExpressions(node)) visit(child, isHanded || node.kind === "Call");
  };
  visit(expression, false);
  return found;
}

function reachable(
  start: readonly Func[],
  called: ReadonlyMap<Func, ReadonlySet<Func>>,
): Set<Func> {
  const seen = new Set<Func>();
  const queue = [...start];
  for (let func = queue.pop(); func !== undefined; func = queue.pop()) {
    if (seen.has(func)) continue;
    seen.add(func);
    queue.push(...(called.get(func) ?? []));
  }
  return seen;
}
