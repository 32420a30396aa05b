/** What an expression does by itself, and which functions of the program it calls. */
import type { Attribute, Call, Expression } from "../../ast/python.ts";
import { childExpressions } from "../../ast/walk.ts";
import { isEnum } from "../enums.ts";
import type { State } from "../infer/state.ts";
import {
  findMethod,
  type Binding,
  type CallTarget,
  type ClassInfo,
  type FunctionInfo,
} from "../model.ts";
import { every, membersOf, type Type } from "../types.ts";
import { changesNothing, isUnchanging, onlyReads } from "./pure-library.ts";

export interface OwnEffects {
  readonly writes: boolean;
  readonly reads: boolean;
  /** Functions of the program that run. */
  readonly calls: readonly FunctionInfo[];
}

/** @param isFresh Whether a variable holds an object that nobody else has. */
export function ownEffects(
  root: Expression,
  state: State,
  isFresh: (binding: Binding) => boolean = () => false,
): OwnEffects {
  let writes = false;
  let reads = false;
  const calls: FunctionInfo[] = [];
  visit(root);
  return { writes, reads, calls };

  function visit(node: Expression): void {
    switch (node.kind) {
      case "Lambda":
        return;
      case "Await":
      case "Yield":
      case "YieldFrom":
      case "NamedExpr":
        writes = reads = true;
        break;
      case "Name":
        reads ||= state.resolution.names.get(node)?.assignedElsewhere === true;
        break;
      case "Attribute":
        readAttribute(node);
        break;
      case "Subscript":
        readItem(state.typeOf(node.value));
        break;
      case "BinOp":
        [node.left, node.right].forEach((operand) => use(state.typeOf(operand)));
        break;
      case "Compare":
        [node.left, ...node.comparators].forEach((operand) => use(state.typeOf(operand)));
        break;
      case "FormattedValue":
      case "Starred":
      case "UnaryOp":
        use(state.typeOf(node.kind === "UnaryOp" ? node.operand : node.value));
        break;
      case "ListComp":
      case "SetComp":
      case "DictComp":
      case "GeneratorExp":
        for (const { iter } of node.generators) goThrough(iter);
        break;
      case "Call":
        call(node);
        // The method itself is no attribute that is read.
        if (node.func.kind === "Attribute") visit(node.func.value);
        [...node.args, ...node.keywords.map(({ value }) => value)].forEach(visit);
        return;
      default:
    }
    childExpressions(node).forEach(visit);
  }

  function readAttribute({ value, attribute }: Attribute): void {
    for (const member of membersOf(state.typeOf(value))) {
      if (member.kind === "module" || member.kind === "library") continue;
      if (member.kind === "class" && isEnum(member.cls)) continue;
      if (member.kind === "object") {
        const method = findMethod(member.cls, attribute);
        if (method?.method === "property") calls.push(method);
        calls.push(...methodsNamed(member.cls, ["__getattr__", "__getattribute__"]));
      }
      if (!isConstant(member)) reads = true;
    }
  }

  function readItem(owner: Type): void {
    for (const member of membersOf(owner)) {
      if (member.kind === "instance" && member.name === "collections.defaultdict") writes = true;
      use(member);
    }
  }

  /** Operators, builtins and formats look into what they are given. */
  function use(type: Type): void {
    for (const member of membersOf(type)) {
      if (!isConstant(member)) reads = true;
      if (member.kind === "object") calls.push(...methodsNamed(member.cls, LOOKING));
      // An iterator moves on.
      if (member.kind === "instance" && ITERATORS.has(member.name)) writes = reads = true;
    }
  }

  function goThrough(node: Expression): void {
    // What is made here is gone through once, by whoever takes it.
    const isNew = node.kind === "Call" || node.kind === "GeneratorExp";
    for (const member of membersOf(state.typeOf(node)))
      if (!isNew || member.kind !== "instance" || !ITERATORS.has(member.name)) use(member);
  }

  function call(node: Call): void {
    const { target, result } = state.calls.get(node) ?? {};
    const given = [...node.args, ...node.keywords.map(({ value }) => value)];
    // A coroutine does nothing until it is awaited.
    if (result?.kind === "instance" && result.name === "Coroutine") return;
    if (target?.kind === "function") {
      calls.push(target.info);
    } else if (target?.kind === "class") {
      calls.push(...methodsNamed(target.cls, ["__new__", "__init__", "__post_init__"]));
    } else if (isHarmless(node, target)) {
      if (node.func.kind === "Attribute") use(state.typeOf(node.func.value));
      given.forEach((argument) => {
        goThrough(argument);
        callBack(argument);
      });
    } else {
      writes = reads = true;
    }
  }

  /** Whether a call of the library changes nothing that is seen outside. */
  function isHarmless(node: Call, target: CallTarget | undefined): boolean {
    if (target?.kind === "library") return changesNothing(target.name) || changesOwn(node);
    if (node.func.kind !== "Attribute" || state.typeOf(node.func.value).kind !== "unknown")
      return false;
    // What is only known to have a method `get` or `strip`.
    const { attribute } = node.func;
    const isOwn = [...state.classes.values()].some((cls) => findMethod(cls, attribute));
    return !isOwn && (onlyReads(attribute) || state.library.method("str", attribute) !== undefined);
  }

  /** `found.append(x)`, of a list that is not seen outside */
  function changesOwn({ func }: Call): boolean {
    if (func.kind !== "Attribute" || func.value.kind !== "Name") return false;
    const binding = state.resolution.names.get(func.value);
    return binding !== undefined && isFresh(binding);
  }

  function callBack(argument: Expression): void {
    const called = callbackEffects(argument, state);
    writes ||= called.writes;
    reads ||= called.reads;
    calls.push(...called.calls);
  }
}

/** What happens when a function of the library calls its argument; nothing where it is no function. */
export function callbackEffects(argument: Expression, state: State): OwnEffects {
  if (argument.kind === "Lambda") return ownEffects(argument.body, state);
  let isUnknown = false;
  const calls: FunctionInfo[] = [];
  for (const member of membersOf(state.typeOf(argument))) {
    if (member.kind === "function") calls.push(member.info);
    else if (member.kind === "class") calls.push(...methodsNamed(member.cls, ["__init__"]));
    else if (member.kind === "callable") isUnknown = true;
    else if (member.kind === "library") isUnknown ||= !changesNothing(member.name);
  }
  return { writes: isUnknown, reads: isUnknown, calls };
}

/** Special methods that an operator, a builtin function or a format calls. */
const LOOKING: readonly string[] = `
  abs add and bool call contains eq float floordiv format ge getitem gt hash index int iter le len
  lt mod mul ne neg next or pow radd repr rmul round rsub str sub truediv xor
`
  .trim()
  .split(/\s+/u)
  .map((name) => `__${name}__`);

export const methodsNamed = (cls: ClassInfo, names: readonly string[]): FunctionInfo[] =>
  names.flatMap((name) => findMethod(cls, name) ?? []);

export const ITERATORS: ReadonlySet<string> = new Set([
  "Generator",
  "Iterator",
  "enumerate",
  "filter",
  "map",
  "reversed",
  "zip",
]);

/** Whether the value cannot change, nor what it consists of. */
const isConstant = (type: Type, depth = 0): boolean =>
  depth < 4 &&
  every(type, (member) => {
    const isPart = ({ type: part }: { readonly type: Type }): boolean =>
      isConstant(part, depth + 1);
    if (member.kind === "instance") return isUnchanging(member.name) && member.args.every(isPart);
    if (member.kind === "tuple") return member.elements.every(isPart);
    return member.kind === "object" ? isEnum(member.cls) : member.kind !== "unknown";
  });
