/** Generators with something to clean up, which Python closes where nothing refers to them any more. */
import type {
  AnnAssign,
  Assign,
  Block,
  Call,
  Expression,
  FunctionDef,
  Name,
  Statement,
} from "../ast/python.ts";
import { childExpressions, expressionsOf, forEachStatement } from "../ast/walk.ts";
import type { Binding } from "../2-analyze/model.ts";
import { moduleScope } from "../2-analyze/scopes.ts";
import { surveyModule } from "../2-analyze/survey.ts";
import type { TsExpression, TsStatement } from "../ast/typescript.ts";
import * as b from "./builders.ts";
import type { Context } from "./context.ts";
import { cleansUp } from "./functions/delicate.ts";
import { lowerExpression } from "./expressions.ts";
import { leavesEarly } from "./visitors/loops.ts";

/** Whether the expression makes a generator of the program that shows that it is closed. */
export function makesCleaning(node: Expression, ctx: Context): boolean {
  const { state } = ctx.module;
  if (node.kind === "GeneratorExp") return makesCleaning(node.generators[0].iter, ctx);
  const target = node.kind === "Call" ? state.calls.get(node)?.target : undefined;
  if (target?.kind !== "function") return false;
  const made = state.typeOf(node);
  return made.kind === "instance" && made.name === "Generator" && cleansUp(target.info, ctx);
}

/**
 * The generator that an assignment gives to a variable which alone holds it, and may be left before
 * its end:
 *
 *     using numbers = closedOnReturn(count());        // in a function
 *     const numbers = closedAtExit(count());   // in the module
 */
export function heldGenerator(
  node: Assign,
  binding: Binding,
  value: TsExpression,
  ctx: Context,
): { declaration: TsStatement | undefined; value: TsExpression } | undefined {
  if (!makesCleaning(node.value, ctx)) return undefined;
  const { func, module } = ctx;
  if (func === undefined) {
    if (binding.scope !== moduleScope(ctx.scope) || !isLeft(binding, module.state.module.body, ctx))
      return undefined;
    return { declaration: undefined, value: keptToTheEnd(node.value, value, ctx) };
  }
  const { body } = func.node as FunctionDef;
  const isAlone =
    binding.scope === func.scope &&
    !binding.captured &&
    binding.definitions.length === 1 &&
    // The end of an inner block comes before the function's.
    body.statements.includes(node);
  if (!isAlone || !isLeft(binding, body, ctx, true)) return undefined;
  const held = b.call(module.runtime("closedOnReturn"), [value]);
  return { declaration: b.usingDecl(binding.emitted, held), value: held };
}

/** `del numbers`, and `numbers = None`, where the variable alone holds the generator. */
export const letsGoOf = (binding: Binding, ctx: Context): TsStatement[] =>
  binding.definitions.some(
    ({ node }) =>
      (node as { readonly kind: string }).kind === "Assign" &&
      makesCleaning((node as Assign).value, ctx),
  )
    ? [b.exprStatement(b.call(ctx.module.runtime("letGo"), [b.id(binding.emitted)]))]
    : [];

/** What a variable of the module holds when the program ends, if it holds a generator then. */
export const keptToTheEnd = (node: Expression, value: TsExpression, ctx: Context): TsExpression =>
  ctx.func === undefined && makesCleaning(node, ctx)
    ? b.call(ctx.module.runtime("closedAtExit"), [value])
    : value;

/** `numbers = None`, `numbers = count()`, in the block that gave the variable its generator. */
export function isReplaced(node: Assign | AnnAssign, binding: Binding, ctx: Context): boolean {
  const { value } = node;
  if (value === undefined || (value.kind !== "None" && !makesCleaning(value, ctx))) return false;
  const { func, module } = ctx;
  const body = func ? (func.node as FunctionDef).body : module.state.module.body;
  const { statements } = body;
  const [first] = binding.definitions;
  return statements.includes(node) && statements.includes(first.node as Statement);
}

/** What steps a generator without keeping it. */
const STEPPING = new Set(["__next__", "close", "send", "throw"]);

/** Library functions that go through what they are given, and do not keep it. */
const CONSUMING = new Set(
  "all any dict frozenset list max min next set sorted str.join sum tuple".split(" "),
);

/** Library functions whose results hold what they are given. */
const WRAPPING = new Set(
  "enumerate filter itertools.islice itertools.takewhile map zip".split(" "),
);

/**
 * Whether a read of the variable may leave the generator unfinished, and none closes it.
 * @param isStrict whether the other reads must not keep the generator
 */
function isLeft(binding: Binding, body: Block, ctx: Context, isStrict = false): boolean {
  const { state } = ctx.module;
  let known = 0;
  let leaves = false;
  let closes = false;
  const isOurs = (node: Expression | undefined): node is Name =>
    node?.kind === "Name" && state.resolution.names.get(node) === binding;
  /** `list(islice(numbers, 3))` */
  const consume = (node: Expression): void => {
    if (isOurs(node)) known += 1;
    else if (node.kind === "Call" && WRAPPING.has(libraryName(node, ctx))) {
      if (node.args.some(isOurs)) leaves = true;
      node.args.forEach(consume);
    }
  };
  const look = (node: Expression): void => {
    if (node.kind === "Call" && node.func.kind === "Attribute" && isOurs(node.func.value)) {
      if (STEPPING.has(node.func.attribute)) known += 1;
      if (node.func.attribute === "close") closes = true;
      else leaves = true;
    } else if (node.kind === "Call" && CONSUMING.has(libraryName(node, ctx))) {
      if (["all", "any", "next"].includes(libraryName(node, ctx)) && node.args.some(isOurs))
        leaves = true;
      node.args.forEach(consume);
    }
    childExpressions(node).forEach(look);
  };
  forEachStatement(body, (statement) => {
    if (statement.kind === "Delete" && statement.targets.some(isOurs)) closes = true;
    if (statement.kind === "For") {
      consume(statement.iter);
      if (isOurs(statement.iter)) leaves ||= leavesEarly(statement.body);
    }
    expressionsOf(statement).forEach(look);
  });
  const isKept = known < binding.reads.length;
  return !closes && (isStrict ? leaves && !isKept : leaves || isKept);
}

const libraryName = (node: Call, ctx: Context): string => {
  const target = ctx.module.state.calls.get(node)?.target;
  return target?.kind === "library" ? target.name.replace("#", ".") : "";
};

const OWNED = "generators that one iterator alone refers to";

/** `islice(count(), 3)` as the source of a loop, or handed to a function that goes through it. */
function isOwned(node: Call, ctx: Context): boolean {
  const { state } = ctx.module;
  const owned = state.once(OWNED, () => {
    const found = new Set<Expression>();
    const take = (source: Expression): void => {
      if (source.kind !== "Call" || !WRAPPING.has(libraryName(source, ctx))) return;
      for (const argument of source.args) {
        if (makesCleaning(argument, ctx)) found.add(argument);
        take(argument);
      }
    };
    const { statements, expressions } = surveyModule(state.module);
    for (const { node: statement } of statements)
      if (statement.kind === "For") take(statement.iter);
    for (const { node: part } of expressions) {
      if (part.kind === "Call" && CONSUMING.has(libraryName(part, ctx))) part.args.forEach(take);
      if ("generators" in part) part.generators.forEach(({ iter }) => take(iter));
    }
    return found;
  });
  return owned.has(node);
}

/** The call that makes a generator, told who refers to it. */
export const ownedGenerator = (node: Call, made: TsExpression, ctx: Context): TsExpression =>
  isOwned(node, ctx) ? b.call(ctx.module.runtime("owned"), [made]) : made;

/** `next(count())`: nothing refers to the generator afterwards. */
export function firstOfGenerator(node: Call, name: string, ctx: Context): TsExpression | undefined {
  const [generator] = node.args;
  if (name !== "next" || generator === undefined || !makesCleaning(generator, ctx))
    return undefined;
  const args = node.args.map((argument) => lowerExpression(argument, ctx));
  return b.call(ctx.module.runtime("firstOf"), args);
}
