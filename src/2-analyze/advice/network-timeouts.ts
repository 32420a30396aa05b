import type { Call, Expression, Statement } from "../../ast/python.ts";
import type { State } from "../infer/state.ts";
import { expressionsOfKind, type SurveyedExpression } from "../survey.ts";
import { calleeText, libraryCallee, type AdviceInput, type AdviceRule } from "./rule.ts";

const LIMITS = new Set(["asyncio.timeout", "asyncio.timeout_at"]);
const REQUEST =
  /^aiohttp\.ClientSession#(?:get|post|put|delete|patch|head|options|request|ws_connect)$/;
const CONNECTIONS = new Set(["asyncio.open_connection", "asyncio.open_unix_connection"]);

/** A request or connection that no `timeout=`, `wait_for` or `asyncio.timeout` limits. */
export const adviseNetworkTimeouts: AdviceRule = (input) => {
  const { state, survey, report } = input;
  const calls = expressionsOfKind(survey, "Call");
  // One limit somewhere shows that the author thinks of it: a session made with one covers its requests.
  const sessionLimited = calls.some(
    ({ node }) => libraryCallee(state, node) === "aiohttp.ClientSession" && hasTimeout(node),
  );
  const told = new Set<unknown>();
  for (const call of calls) {
    // Once a function is enough.
    if (told.has(call.place.func)) continue;
    const name = libraryCallee(state, call.node) ?? "";
    const isRequest = REQUEST.test(name);
    if (!isRequest && !CONNECTIONS.has(name)) continue;
    if (hasTimeout(call.node) || (isRequest && sessionLimited) || isLimited(call, input)) continue;
    told.add(call.place.func);
    report("network-wait-without-timeout", call.node.span, { call: calleeText(call.node) });
  }
};

const hasTimeout = ({ keywords }: Call): boolean =>
  keywords.some(({ name }) => name === "timeout" || name === undefined);

function isLimited(
  { node, place, statement }: SurveyedExpression<Call>,
  { state, survey }: AdviceInput,
): boolean {
  if ([...place.around, statement].some((around) => hasLimit(around, state))) return true;
  const parents = new Map(survey.expressions.map(({ node: child, parent }) => [child, parent]));
  for (let parent = parents.get(node); parent; parent = parents.get(parent))
    if (isWaitFor(parent, state)) return true;
  // `wait_for(fetch(url), 5)`: the limit stands where the function is called.
  const { func } = place;
  if (func === undefined) return false;
  return survey.expressions.some((one) => {
    if (one.node.kind !== "Call") return false;
    const target = state.calls.get(one.node)?.target;
    if (target?.kind !== "function" || target.info.node !== func) return false;
    if ([...one.place.around, one.statement].some((around) => hasLimit(around, state))) return true;
    return one.parent !== undefined && isWaitFor(one.parent, state);
  });
}

const hasLimit = (statement: Statement, state: State): boolean =>
  (statement.kind === "AsyncWith" || statement.kind === "With") &&
  statement.items.some(
    ({ context }) => context.kind === "Call" && LIMITS.has(libraryCallee(state, context) ?? ""),
  );

const isWaitFor = (node: Expression, state: State): boolean =>
  node.kind === "Call" &&
  ["asyncio.wait_for", "asyncio.wait"].includes(libraryCallee(state, node) ?? "");
