/** `Thread(target=f, args=(a, b))` calls `f(a, b)`: its arguments are bound, and flow, as those of a call. */
import type { Call, Expression, Keyword } from "../../ast/python.ts";
import { record } from "./calls.ts";
import { matchEntry } from "./library-calls.ts";
import type { Flow, State } from "./state.ts";
import type { Type } from "../types.ts";

interface Form {
  /** Where the arguments stand that are not named. */
  readonly positions: readonly string[];
  readonly function: string;
  readonly called: string;
  /** What else the constructor takes. */
  readonly others: readonly string[];
}

const FORMS: ReadonlyMap<string, Form> = new Map([
  [
    "threading.Thread",
    {
      positions: ["group", "target", "name", "args", "kwargs"],
      function: "target",
      called: "threading._thread",
      others: ["name", "daemon"],
    },
  ],
  [
    "threading.Timer",
    {
      positions: ["interval", "function", "args", "kwargs"],
      function: "function",
      called: "threading._timer",
      others: ["interval"],
    },
  ],
]);

/** The type of the thread, where the call tells what it does. */
export function callThread(state: State, node: Call, name: string, flow: Flow): Type | undefined {
  const form = FORMS.get(name);
  const handed = form && state.once(node, () => ({ call: handedCall(node, form) })).call;
  if (form === undefined || handed === undefined) return undefined;
  const entry = state.library.function(form.called)!;
  const { bound, result, variables, overload } = matchEntry(state, handed, entry, undefined, flow);
  return record(
    state,
    node,
    { kind: "library", name: form.called, overload },
    result,
    bound,
    variables,
  );
}

/** `Thread(target=f, args=(a,), kwargs={"b": 1})` → `(f, a, b=1)` */
function handedCall(node: Call, form: Form): Call | undefined {
  const named = new Map<string, Expression>();
  node.args.forEach((argument, at) => named.set(form.positions[at], argument));
  for (const { name, value } of node.keywords) if (name !== undefined) named.set(name, value);
  const func = named.get(form.function);
  if (func === undefined || func.kind === "None") return undefined;
  const args = named.get("args");
  const keywords = named.get("kwargs");
  const others = form.others.flatMap((name): Keyword[] => {
    const value = named.get(name);
    return value ? [{ kind: "Keyword", span: value.span, name: `_${name}`, value }] : [];
  });
  return {
    ...node,
    args: [func, ...(args ? itemsOf(args) : [])],
    keywords: [...(keywords ? entriesOf(keywords) : []), ...others],
  };
}

function itemsOf(node: Expression): Expression[] {
  if (node.kind === "None") return [];
  if (node.kind === "Tuple" || node.kind === "List") return [...node.elements];
  return [{ kind: "Starred", span: node.span, value: node }];
}

function entriesOf(node: Expression): Keyword[] {
  if (node.kind === "None") return [];
  const keyword = (name: string | undefined, value: Expression): Keyword => ({
    kind: "Keyword",
    span: value.span,
    name,
    value,
  });
  if (node.kind === "Dict" && node.entries.every(({ key }) => key?.kind === "Str"))
    return node.entries.map(({ key, value }) =>
      keyword((key as Extract<Expression, { kind: "Str" }>).value, value),
    );
  if (node.kind === "Call" && node.func.kind === "Name" && node.func.id === "dict")
    return [...node.keywords];
  return [keyword(undefined, node)];
}
