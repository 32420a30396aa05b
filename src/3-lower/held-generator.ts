/** Asynchronous generators that only a variable holds: they are closed when its function ends. */
import type { Assign, Block, Expression, For, FunctionDef, Name } from "../ast/python.ts";
import { childExpressions, expressionsOf, forEachStatement } from "../ast/walk.ts";
import type { Binding } from "../2-analyze/model.ts";
import type { Context } from "./context.ts";
import { isDelicate } from "./functions/delicate.ts";
import { breaksOut, leavesEarly } from "./visitors/loops.ts";

/** What steps a generator without keeping it. */
const STEPPING = new Set(["asend", "athrow", "__anext__"]);

/**
 * Whether the function's end closes the generator that the statement makes: nothing else refers to
 * it, it may be left unfinished, and nobody calls `aclose`.
 *
 *     readings = sensor()
 *     async for value in readings:
 *         if value > 10:
 *             return value
 */
export function closesAtTheEnd(node: Assign, binding: Binding, ctx: Context): boolean {
  const { func } = ctx;
  if (func === undefined || !func.isAsync || binding.scope !== func.scope) return false;
  if (binding.captured || binding.definitions.length !== 1) return false;
  const body = (func.node as FunctionDef).body;
  // The end of an inner block comes before the function's.
  if (!body.statements.includes(node) || !makesGenerator(node.value, ctx)) return false;
  const uses = usesOf(binding, body, ctx);
  return uses.leaves && uses.known === binding.reads.length;
}

function makesGenerator(node: Expression, ctx: Context): boolean {
  if (node.kind !== "Call") return false;
  const target = ctx.module.state.calls.get(node)?.target;
  if (target?.kind !== "function") return false;
  return isDelicate(target.info, ctx);
}

/** How many reads only step the generator, and whether one of them may leave it unfinished. */
function usesOf(binding: Binding, body: Block, ctx: Context): { known: number; leaves: boolean } {
  let known = 0;
  let leaves = false;
  const isOurs = (node: Expression | undefined): node is Name =>
    node?.kind === "Name" && ctx.module.state.resolution.names.get(node) === binding;
  const look = (node: Expression): void => {
    if (node.kind === "Call" && isStep(node.func, node.args[0], isOurs)) {
      known += 1;
      leaves = true;
    }
    childExpressions(node).forEach(look);
  };
  forEachStatement(body, (statement) => {
    if (statement.kind === "AsyncFor" && isOurs(statement.iter)) {
      known += 1;
      leaves ||= leavesEarly(statement.body);
    }
    expressionsOf(statement).forEach(look);
  });
  return { known, leaves };
}

const isStep = (
  func: Expression,
  first: Expression | undefined,
  isOurs: (node: Expression | undefined) => boolean,
): boolean =>
  func.kind === "Attribute"
    ? STEPPING.has(func.attribute) && isOurs(func.value)
    : func.kind === "Name" && func.id === "anext" && isOurs(first);

/**
 * Whether the loop over a parameter's generator lets it go where it is left: every caller makes the
 * generator for this call, and nothing else is done with it.
 *
 *     async for line in first_lines(read_lines(path)): …
 */
export function letsGo(node: For, ctx: Context): boolean {
  const { func } = ctx;
  if (func === undefined || node.iter.kind !== "Name") return false;
  const binding = ctx.module.state.resolution.names.get(node.iter);
  const index = func.parameters.findIndex((parameter) => parameter.binding === binding);
  if (binding === undefined || index < 0 || binding.captured) return false;
  if (binding.reads.length !== 1 || binding.definitions.length !== 1) return false;
  // A `break` comes before the function's end, unless the loop is the last of it.
  const { statements } = (func.node as FunctionDef).body;
  if (breaksOut(node.body) && statements.at(-1) !== node) return false;
  const calls = [...ctx.module.state.calls].filter(
    ([, { target }]) => target?.kind === "function" && target.info === func,
  );
  const place = func.owner ? index - 1 : index;
  return (
    calls.length > 0 &&
    calls.every(([{ args, keywords }]) => {
      const given = args[place] ?? keywords.find(({ name }) => name === binding.name)?.value;
      return given?.kind === "Call";
    })
  );
}
