/** What a program's `argparse` parsers put into their namespaces: one attribute an argument. */
import type { Call, Expression } from "../../ast/python.ts";
import type { Slot } from "../cells.ts";
import { callLibrary } from "./library-calls.ts";
import { callWithTypes } from "./call-function.ts";
import { infer } from "./expressions.ts";
import { escape } from "./match.ts";
import type { Flow, State } from "./state.ts";
import {
  BOOL,
  FLOAT,
  NEVER,
  NONE,
  SOME_INT,
  STR,
  UNKNOWN,
  join,
  membersOf,
  type Type,
} from "../types.ts";

export const NAMESPACE = "argparse.Namespace";

/** The attributes of all namespaces of the program: which parser fills one is not told apart. */
const attributes = (state: State): Map<string, Slot> =>
  state.once(NAMESPACE, () => new Map<string, Slot>());

/** The type of `args.name`. */
export const parsedAttribute = (state: State, name: string): Type =>
  attributes(state).get(name)?.type ?? NEVER;

/** `args.name = value`, and what a parser puts there. */
export function flowAttribute(state: State, name: string, type: Type): void {
  const known = attributes(state);
  let slot = known.get(name);
  if (slot === undefined) {
    slot = state.slotAt(known, known.size);
    known.set(name, slot);
    state.progress.changed = true;
  }
  slot.flow(type);
}

/** Calls that tell what a namespace will hold. */
export const DECLARING = /^argparse\.\w+#(?:add_argument|set_defaults|add_subparsers)$/;

export function declareArguments(
  state: State,
  node: Call,
  callee: Extract<Type, { kind: "library" }>,
  flow: Flow,
): Type {
  const result = callLibrary(state, node, callee.name, callee.self, flow);
  const method = callee.name.slice(callee.name.indexOf("#") + 1);
  const option = (name: string): Expression | undefined =>
    node.keywords.find((keyword) => keyword.name === name)?.value;
  if (method === "set_defaults") {
    for (const { name, value } of node.keywords)
      if (name !== undefined) flowAttribute(state, name, infer(state, value, flow));
  } else if (method === "add_subparsers") {
    const dest = option("dest");
    if (dest?.kind === "Str") flowAttribute(state, dest.value, join(STR, NONE));
  } else {
    const dest = destOf(node, option("dest"));
    if (dest !== undefined) {
      const isPositional = !flagsOf(node).some((flag) => flag.startsWith("-"));
      const type = valueType(state, node, option, isPositional, flow);
      if (type !== undefined) flowAttribute(state, dest, type);
    }
  }
  return result;
}

const flagsOf = (node: Call): string[] =>
  node.args.flatMap((argument) => (argument.kind === "Str" ? [argument.value] : []));

function destOf(node: Call, dest: Expression | undefined): string | undefined {
  if (dest?.kind === "Str") return dest.value;
  const flags = flagsOf(node);
  const flag = flags.find((one) => one.startsWith("--")) ?? flags[0];
  return flag?.startsWith("-") ? flag.replace(/^-+/, "").replaceAll("-", "_") : flag;
}

function valueType(
  state: State,
  node: Call,
  option: (name: string) => Expression | undefined,
  isPositional: boolean,
  flow: Flow,
): Type | undefined {
  const given = option("default");
  const written = given && infer(state, given, flow);
  const action = option("action");
  const kind = action?.kind === "Str" ? action.value : action ? "optional-bool" : "store";
  const optional = written ?? NONE;
  switch (kind) {
    case "help":
    case "version":
      return undefined;
    case "store_true":
    case "store_false":
      return join(BOOL, written ?? NEVER);
    case "optional-bool":
      return join(BOOL, optional);
    case "count":
      return join(SOME_INT, optional);
    case "store_const":
    case "append_const": {
      const constant = option("const");
      const type = constant ? infer(state, constant, flow) : NONE;
      return join(kind === "store_const" ? type : listOf(state, node, type, written), optional);
    }
  }
  const item = itemType(state, node, option("type"), flow);
  const nargs = option("nargs");
  const isOptional = nargs?.kind === "Str" && nargs.value === "?";
  const isList = nargs !== undefined && !isOptional;
  const required = option("required")?.kind === "True" || (isPositional && !isOptional);
  // A default that is written as text is converted as the command line's is.
  const fallback = given?.kind === "Str" ? item : written;
  const constant = option("const");
  const absent = fallback ?? (required ? NEVER : NONE);
  if (kind === "append" || kind === "extend")
    return join(listOf(state, node, selfDescribing(item), written), written ? NEVER : NONE);
  if (isList)
    return join(
      listOf(state, node, selfDescribing(item), written),
      written || isPositional || required ? NEVER : NONE,
    );
  const single = join(join(item, absent), constant ? infer(state, constant, flow) : NEVER);
  return membersOf(single).length > 1 ? selfDescribing(single) : single;
}

/** A float among other values tells what it is, so that `Namespace(rate=1.0)` shows it. */
const selfDescribing = (type: Type): Type =>
  membersOf(type).some(({ kind }) => kind === "float") ? join(type, SOME_INT) : type;

function listOf(state: State, node: Call, item: Type, written: Type | undefined): Type {
  const slot = state.slotAt(
    state.once(node.args, () => ({})),
    0,
  );
  slot.flow(item);
  for (const member of written ? membersOf(written) : []) {
    if (member.kind === "instance" && member.name === "list") slot.unify(member.args[0]);
  }
  return { kind: "instance", name: "list", args: [slot] };
}

/** What `type=` makes of the text. */
function itemType(state: State, node: Call, type: Expression | undefined, flow: Flow): Type {
  if (type === undefined) return STR;
  const callee = infer(state, type, flow);
  if (callee.kind === "library") {
    const scalar = { int: SOME_INT, float: FLOAT, str: STR, bool: BOOL }[callee.name];
    if (scalar) return scalar;
    const entry = state.library.class(callee.name);
    if (entry?.typeParameters) return UNKNOWN;
    return entry
      ? { kind: "instance", name: entry.name, args: [] }
      : callWithTypes(state, callee, [STR], node);
  }
  escape(state, callee);
  return callWithTypes(state, callee, [STR], node);
}
