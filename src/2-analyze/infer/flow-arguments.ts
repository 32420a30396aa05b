/** The arguments of a call go into the parameters of the function that it reaches. */
import type { Call, Expression } from "../../ast/python.ts";
import type { BoundArguments } from "../bind.ts";
import type { Slot } from "../cells.ts";
import type { FunctionInfo } from "../model.ts";
import { NEVER, demoteRecord, membersOf } from "../types.ts";
import {
  collectAnything,
  collectItem,
  collectKeyword,
  handedItems,
  handedKeywords,
} from "./collected.ts";
import { itemType } from "./elements.ts";
import { infer } from "./expressions.ts";
import type { Flow, State } from "./state.ts";

/** Flows the bound arguments' types into the parameters. */
export function flowArguments(
  state: State,
  node: Call,
  info: FunctionInfo,
  bound: BoundArguments,
  flow: Flow,
  skip: number,
): void {
  const inferred = new Set<Expression>();
  for (const parameter of info.parameters.slice(skip)) {
    const argument = bound.named.get(parameter.node.name);
    if (argument === undefined) continue;
    const type = infer(state, argument, flow, parameter.slot.type);
    parameter.slot.flow(type);
    // Of several functions that the call may reach, this one may be meant for other values.
    if (type.kind !== "union" && membersOf(state.typeOf(node.func)).length === 1)
      parameter.slot.note(type.kind);
    inferred.add(argument);
  }
  const rest = info.parameters.find(({ node: { flavour } }) => flavour === "var-positional");
  const keywords = info.parameters.find(({ node: { flavour } }) => flavour === "var-keyword");
  const isOpen = info.parameters
    .slice(skip)
    .some(
      ({ node: { flavour, name } }) =>
        (flavour === "normal" || flavour === "positional-only") && !bound.named.has(name),
    );
  bound.rest.forEach((argument, index) => {
    const type =
      argument.kind === "Starred"
        ? itemType(state, infer(state, argument.value, flow))
        : infer(state, argument, flow);
    if (argument.kind === "Starred") state.types.set(argument, infer(state, argument.value, flow));
    rest?.slot.flow(type);
    const handed = argument.kind === "Starred" ? handedItems(state, argument.value) : undefined;
    if (argument.kind !== "Starred") collectItem(state, info, index, type);
    else if (handed && !isOpen && argument === bound.rest.at(-1))
      handed.forEach((slot, at) => collectItem(state, info, index + at, slot.type));
    else collectAnything(state, info, "positionalOpen");
    if (argument.kind === "Starred" && !(info.wrapped && passesThrough(argument.value))) {
      const unpacked = state.typeOf(argument.value);
      // Of a tuple each item goes to its own parameter, where no other star stands before it.
      const items =
        bound.starred !== argument
          ? undefined
          : unpacked.kind === "tuple" && !unpacked.variadic
            ? unpacked.elements
            : handed;
      let at = 0;
      for (const parameter of info.parameters.slice(skip)) {
        const takes =
          parameter.node.flavour === "normal" || parameter.node.flavour === "positional-only";
        if (!takes || bound.named.has(parameter.node.name)) continue;
        parameter.slot.flow(items ? (items[at++]?.type ?? NEVER) : type);
      }
    }
    inferred.add(argument);
  });
  for (const keyword of bound.extraKeywords) {
    const type = infer(state, keyword.value, flow);
    keywords?.slot.flow(type);
    collectKeyword(state, info, keyword.name!, type);
  }
  if (bound.unpacked) flowMapping(bound.unpacked.value);
  if (bound.extraKeywords.length > 0) collect();
  for (const argument of node.args) if (!inferred.has(argument)) infer(state, argument, flow);
  for (const keyword of node.keywords) {
    if (!inferred.has(keyword.value)) infer(state, keyword.value, flow);
  }

  /** `**mapping`: its values may go to any parameter that has none. */
  function flowMapping(value: Expression): void {
    const type = infer(state, value, flow);
    const forwarded = value.kind === "Name" ? keywordOwner(state, value) : undefined;
    if (forwarded === undefined || forwarded.collectsKeywords) collect();
    const named = handedKeywords(state, value);
    if (named === undefined) collectAnything(state, info, "namedOpen");
    for (const member of membersOf(type)) {
      if (member.kind !== "instance" || member.args.length < 2) continue;
      demoteRecord(member);
      const values = member.args[1].type;
      if (named === undefined) keywords?.slot.flow(values);
      if (forwarded && info.wrapped) continue;
      if (named) {
        flowNamed(named);
        continue;
      }
      for (const parameter of info.parameters.slice(skip)) {
        const takes =
          parameter.node.flavour === "normal" || parameter.node.flavour === "keyword-only";
        if (takes && !bound.named.has(parameter.node.name)) parameter.slot.flow(values);
      }
    }
  }
  /** `**kwargs` handed on: each keyword goes to the parameter of its name. */
  function flowNamed(named: ReadonlyMap<string, Slot>): void {
    for (const [name, { type }] of named) {
      const parameter = info.parameters.slice(skip).find(({ node }) => node.name === name);
      if (parameter && /^(?:normal|keyword-only)$/.test(parameter.node.flavour)) {
        parameter.slot.flow(type);
        continue;
      }
      keywords?.slot.flow(type);
      collectKeyword(state, info, name, type);
    }
  }
  function collect(): void {
    if (keywords === undefined || info.collectsKeywords) return;
    info.collectsKeywords = true;
    state.progress.changed = true;
  }

  /** `func(*args)` in a wrapper: the arguments are flowed where the wrapper itself is called. */
  function passesThrough(value: Expression): boolean {
    if (value.kind !== "Name") return false;
    const binding = state.resolution.names.get(value);
    return binding?.definitions[0]?.kind === "parameter" && binding.definitions.length === 1;
  }
}

/** The function whose `**` parameter the name is. */
export function keywordOwner(
  state: State,
  node: Extract<Expression, { kind: "Name" }>,
): FunctionInfo | undefined {
  const binding = state.resolution.names.get(node);
  if (binding?.definitions.length !== 1 || binding.definitions[0].kind !== "parameter")
    return undefined;
  for (const info of state.functions.values()) {
    const last = info.parameters.at(-1);
    if (last?.binding === binding && last.node.flavour === "var-keyword") return info;
  }
  return undefined;
}
