import type { Await, Block, Expression, Statement } from "../../ast/python.ts";
import { innerBlocks, someExpression } from "../../ast/walk.ts";
import type { State } from "../infer/state.ts";
import type { FunctionInfo } from "../model.ts";
import { surveyModule, statementsOfKind } from "../survey.ts";
import { libraryCallee, type AdviceInput, type AdviceRule } from "./rule.ts";

/** Two or more results of the program's own coroutines, awaited in a row, none needed by the next. */
export const adviseSequentialAwaits: AdviceRule = (input) => {
  const { survey, report } = input;
  for (const { node } of statementsOfKind(survey, "AsyncFunctionDef")) checkBlock(node.body);
  for (const { node, place } of statementsOfKind(survey, "For")) {
    if (place.func?.kind === "AsyncFunctionDef") checkLoop(node.target, node.body);
  }

  function checkBlock(block: Block): void {
    let run: Step[] = [];
    for (const statement of block.statements) {
      const step = stepOf(statement, input);
      const depends = step && run.some(({ target }) => reads(step.call, target));
      if (step && !depends) {
        run.push(step);
        if (run.length === 2) report("sequential-awaits", statement.span, {});
        continue;
      }
      run = step ? [step] : [];
      for (const inner of innerBlocks(statement)) checkBlock(inner);
    }
  }

  /** `for url in urls: pages.append(await fetch(url))` */
  function checkLoop(target: Expression, block: Block): void {
    const [statement, ...others] = block.statements;
    if (statement === undefined || others.length > 0 || target.kind !== "Name") return;
    const step = stepOf(statement, input) ?? appended(statement, input);
    // A loop that does the same thing each time repeats on purpose.
    if (step && reads(step.call, target.id)) report("sequential-awaits", statement.span, {});
  }
};

interface Step {
  readonly target: string;
  readonly call: Expression;
}

/** `name = await coroutine(...)`, where the coroutine only fetches: it waits, and gives a value. */
function stepOf(statement: Statement, input: AdviceInput): Step | undefined {
  if (statement.kind !== "Assign" || statement.targets.length !== 1) return undefined;
  const [target] = statement.targets as [Expression];
  if (target.kind !== "Name" || statement.value.kind !== "Await") return undefined;
  return isFetch(statement.value, input)
    ? { target: target.id, call: statement.value.value }
    : undefined;
}

function appended(statement: Statement, input: AdviceInput): Step | undefined {
  if (statement.kind !== "Expr" || statement.value.kind !== "Call") return undefined;
  const { func, args } = statement.value;
  const [argument] = args;
  if (func.kind !== "Attribute" || func.attribute !== "append" || argument?.kind !== "Await")
    return undefined;
  return isFetch(argument, input) ? { target: "", call: argument.value } : undefined;
}

const reads = (node: Expression, name: string): boolean =>
  someExpression(node, (part) => part.kind === "Name" && part.id === name);

function isFetch({ value }: Await, { state }: AdviceInput): boolean {
  if (value.kind !== "Call") return false;
  const target = state.calls.get(value)?.target;
  if (
    target?.kind !== "function" ||
    !target.info.isAsync ||
    target.info.isGenerator ||
    target.info.owner
  )
    return false;
  return target.info.returnsValue && waitsAlone(target.info, state);
}

/** Waits for time or the network, and changes nothing that another coroutine could depend on. */
function waitsAlone(info: FunctionInfo, state: State): boolean {
  if (info.node.kind === "Lambda") return false;
  if ([...info.scope.outer.keys()].length > 0) return false;
  const survey = surveyModule({ kind: "Module", span: info.node.span, body: info.node.body });
  const names = survey.expressions.flatMap(({ node }) =>
    node.kind === "Call" ? [libraryCallee(state, node) ?? ""] : [],
  );
  const waits = names.some(
    (name) => name === "asyncio.sleep" || name.startsWith("aiohttp.ClientSession#"),
  );
  const shares = names.some((name) =>
    /^asyncio\.(?:\w*Lock|\w*Queue|\w*Semaphore|Event|Condition|Barrier|Future|Task)#/.test(name),
  );
  const stores = survey.statements.some(
    ({ node }) =>
      (node.kind === "Assign" &&
        node.targets.some(({ kind }) => kind !== "Name" && kind !== "Tuple")) ||
      node.kind === "AugAssign",
  );
  return waits && !shares && !stores;
}
