/** `if`, `with`, `try` and `match`: several paths that meet again. */
import type { Expression, If, Match, Pattern, Try, With } from "../../ast/python.ts";
import { enteredType } from "./entered.ts";
import { infer } from "./expressions.ts";
import { caughtType, narrow, narrowToClasses } from "./narrow.ts";
import { observe } from "./match.ts";
import { bindPattern } from "./patterns.ts";
import { maySwallow } from "./swallow.ts";
import type { Flow } from "./state.ts";
import { mergeFlows, type State } from "./state.ts";
import { demoteRecord, join, membersOf, type Type } from "../types.ts";
import { inferBlock } from "./statements.ts";
import { bindName, assignTarget } from "./assignments.ts";
import { forgetAssigned, unbindName } from "./loops.ts";

// -------------------------------------------------------------------------------- control flow

export function inferIf(state: State, node: If, flow: Flow): void {
  infer(state, node.test, flow);
  const yes = flow.copy();
  narrow(state, node.test, true, yes);
  inferBlock(state, node.body, yes);
  const no = flow.copy();
  narrow(state, node.test, false, no);
  if (node.orelse) inferBlock(state, node.orelse, no);
  mergeFlows(flow, [yes, no], join);
}

export function inferWith(state: State, node: With, flow: Flow): void {
  for (const item of node.items) {
    const manager = infer(state, item.context, flow);
    const entered = enteredType(state, manager, node.kind === "AsyncWith");
    if (item.target) {
      state.elements.set(item.target, entered);
      assignTarget(state, item.target, entered, flow);
    }
  }
  const start = flow.copy();
  const body = flow.copy();
  inferBlock(state, node.body, body);
  // A manager that swallows an exception goes on after the body, wherever the body stopped.
  const isAsync = node.kind === "AsyncWith";
  if (node.items.some((item) => maySwallow(state, state.typeOf(item.context), isAsync))) {
    forgetAssigned(state, [node.body], start);
    mergeFlows(flow, [start, body], join);
    return;
  }
  flow.become(body);
}

export function inferTry(state: State, node: Try, flow: Flow): void {
  const start = flow.copy();
  const body = flow.copy();
  inferBlock(state, node.body, body);
  // A handler may start after any part of the body has run.
  forgetAssigned(state, [node.body], start);
  const ends: Flow[] = [];
  for (const handler of node.handlers) {
    const inner = start.copy();
    inner.dead = false;
    if (handler.type) infer(state, handler.type, inner);
    if (handler.name) {
      const caught = node.isStar
        ? ({ kind: "instance", name: "ExceptionGroup", args: [] } as Type)
        : caughtType(state, handler.type);
      state.elements.set(handler.type ?? (handler as never), caught);
      bindName(inner, handler.name, caught);
    }
    inferBlock(state, handler.body, inner);
    unbindName(handler, inner);
    ends.push(inner);
  }
  if (node.orelse) inferBlock(state, node.orelse, body);
  const after = flow.copy();
  mergeFlows(after, [body, ...ends], join);
  if (node.finalbody) {
    const always = flow.copy();
    mergeFlows(always, [start, body, ...ends].map(alive), join);
    const finalFlow = always.copy();
    inferBlock(state, node.finalbody, finalFlow);
    for (const binding of finalFlow.bound) after.bound.add(binding);
    forgetAssigned(state, [node.finalbody], after);
    if (finalFlow.dead) after.dead = true;
  }
  flow.become(after);
}

const alive = (flow: Flow): Flow => {
  const copy = flow.copy();
  copy.dead = false;
  return copy;
};

export function inferMatch(state: State, node: Match, flow: Flow): void {
  const subject = infer(state, node.subject, flow);
  if (node.cases.some(({ pattern }) => asksForKind(pattern))) observe(state, subject);
  for (const member of membersOf(subject)) if (member.kind === "instance") demoteRecord(member);
  const ends: Flow[] = [];
  let exhaustive = false;
  // The classes of which the subject is none when the earlier cases did not match.
  const excluded: Expression[] = [];
  for (const matchCase of node.cases) {
    const inner = flow.copy();
    const classes = node.subject.kind === "Name" ? classesOf(matchCase.pattern) : [];
    for (const cls of classes) infer(state, cls, inner);
    if (classes.length > 0) narrowToClasses(state, node.subject, classes, true, inner);
    else if (excluded.length > 0) narrowToClasses(state, node.subject, excluded, false, inner);
    if (matchCase.guard === undefined && isBare(matchCase.pattern)) excluded.push(...classes);
    bindPattern(state, matchCase.pattern, subject, inner);
    if (matchCase.guard) {
      infer(state, matchCase.guard, inner);
      narrow(state, matchCase.guard, true, inner);
    } else if (alwaysMatches(matchCase.pattern, subject)) {
      exhaustive = true;
    }
    inferBlock(state, matchCase.body, inner);
    ends.push(inner);
  }
  mergeFlows(flow, exhaustive ? ends : [...ends, flow.copy()], join);
}

/** The classes of which one is the subject's where the pattern matches. */
function classesOf(pattern: Pattern): readonly Expression[] {
  switch (pattern.kind) {
    case "MatchClass":
      return [pattern.cls];
    case "MatchAs":
      return pattern.pattern ? classesOf(pattern.pattern) : [];
    case "MatchOr": {
      const parts = pattern.patterns.map(classesOf);
      return parts.every(({ length }) => length > 0) ? parts.flat() : [];
    }
    default:
      return [];
  }
}

/** A pattern that asks for classes alone: what does not match it is of none of them. */
function isBare(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case "MatchClass":
      return pattern.patterns.length === 0 && pattern.keywords.length === 0;
    case "MatchAs":
      return pattern.pattern !== undefined && isBare(pattern.pattern);
    case "MatchOr":
      return pattern.patterns.every(isBare);
    default:
      return false;
  }
}

/** Whether the pattern can tell a tuple from a list: a class, or a value of the program. */
function asksForKind(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case "MatchClass":
      return true;
    case "MatchValue":
      return pattern.value.kind === "Attribute";
    case "MatchAs":
      return pattern.pattern !== undefined && asksForKind(pattern.pattern);
    case "MatchSequence":
    case "MatchMapping":
    case "MatchOr":
      return pattern.patterns.some(asksForKind);
    default:
      return false;
  }
}

function alwaysMatches(pattern: Pattern, subject: Type): boolean {
  switch (pattern.kind) {
    case "MatchAs":
      return pattern.pattern === undefined || alwaysMatches(pattern.pattern, subject);
    case "MatchOr":
      return pattern.patterns.some((inner) => alwaysMatches(inner, subject));
    case "MatchSequence":
      return (
        subject.kind === "tuple" &&
        !subject.variadic &&
        subject.elements.length === pattern.patterns.length &&
        pattern.patterns.every((inner, index) => alwaysMatches(inner, subject.elements[index].type))
      );
    default:
      return false;
  }
}
