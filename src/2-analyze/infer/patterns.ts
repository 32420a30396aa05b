/** The names that `match` patterns bind, with their types. */
import type { Pattern } from "../../ast/python.ts";
import { itemType, attributeOf } from "./elements.ts";
import { dataclassFields } from "../dataclasses.ts";
import { namedTupleFields, tupleView } from "../named-tuples.ts";
import { infer } from "./expressions.ts";
import { caughtType, instanceOf } from "./narrow.ts";
import type { Flow, State } from "./state.ts";
import {
  BIG_INT,
  NEVER,
  STR,
  UNKNOWN,
  demoteRecord,
  join,
  membersOf,
  type Type,
} from "../types.ts";
import { hasBigInts } from "./big-ints.ts";

export function bindPattern(state: State, pattern: Pattern, subject: Type, flow: Flow): void {
  const bind = (name: string | undefined, type: Type): void => {
    const binding = name === undefined ? undefined : flow.scope.bindings.get(name);
    if (binding === undefined) return;
    binding.slot.flow(type);
    flow.bound.add(binding);
    flow.types.set(binding, type);
  };
  switch (pattern.kind) {
    case "MatchAs":
      if (pattern.pattern) bindPattern(state, pattern.pattern, subject, flow);
      bind(pattern.name, pattern.pattern ? matched(state, pattern.pattern, subject) : subject);
      return;
    case "MatchStar":
      bind(pattern.name, {
        kind: "instance",
        name: "list",
        args: [listSlot(state, pattern, subject)],
      });
      return;
    case "MatchValue":
      infer(state, pattern.value, flow);
      return;
    case "MatchSingleton":
      return;
    case "MatchOr":
      for (const inner of pattern.patterns) bindPattern(state, inner, subject, flow);
      return;
    case "MatchSequence": {
      const star = pattern.patterns.findIndex(({ kind }) => kind === "MatchStar");
      pattern.patterns.forEach((inner, index) => {
        const part = membersOf(subject)
          .map(tupleView)
          .filter(({ kind }) => kind === "tuple" || kind === "instance" || kind === "unknown")
          .map((member): Type => {
            if (member.kind === "tuple" && !member.variadic && star < 0) {
              return member.elements.length === pattern.patterns.length
                ? member.elements[index].type
                : NEVER;
            }
            return itemType(state, member);
          })
          .reduce(join, NEVER);
        bindPattern(state, inner, inner.kind === "MatchStar" ? subject : part, flow);
      });
      return;
    }
    case "MatchMapping": {
      const values = membersOf(subject)
        .map((member): Type => {
          if (member.kind !== "instance") return UNKNOWN;
          demoteRecord(member);
          return member.args[1]?.type ?? UNKNOWN;
        })
        .reduce(join, NEVER);
      pattern.keys.forEach((key) => infer(state, key, flow));
      for (const inner of pattern.patterns) bindPattern(state, inner, values, flow);
      if (pattern.rest) {
        const [key, value] = state.slotsAt(pattern, 2);
        key.flow(STR);
        value.flow(values);
        bind(pattern.rest, { kind: "instance", name: "dict", args: [key, value] });
      }
      return;
    }
    case "MatchClass": {
      infer(state, pattern.cls, flow);
      const type = matched(state, pattern, subject);
      const field = (name: string): Type =>
        membersOf(type)
          .map((member) =>
            member.kind === "object" ? (attributeOf(member.cls, name) ?? UNKNOWN) : UNKNOWN,
          )
          .reduce(join, NEVER);
      const scalar =
        ["int", "str", "float", "bool", "bytes"].includes(type.kind) || type.kind === "instance";
      const fields =
        type.kind === "object"
          ? (namedTupleFields(type.cls) ?? dataclassFields(type.cls))
          : undefined;
      const names =
        fields?.map(({ name }) => name) ??
        (type.kind === "object" ? [...type.cls.attributes.keys()] : []);
      pattern.patterns.forEach((inner, index) => {
        bindPattern(
          state,
          inner,
          scalar ? type : names[index] ? field(names[index]) : UNKNOWN,
          flow,
        );
      });
      for (const keyword of pattern.keywords)
        bindPattern(state, keyword.pattern, field(keyword.name), flow);
      return;
    }
  }
}

/** What a value that matches the pattern is. */
function matched(state: State, pattern: Pattern, subject: Type): Type {
  if (pattern.kind !== "MatchClass") return subject;
  const asked = state.typeOf(pattern.cls);
  if (asked.kind === "library") {
    const same = membersOf(subject).find((member) => member.kind === asked.name);
    if (same) return same;
    const instance = membersOf(subject).find(
      (member) => member.kind === "instance" && member.name === asked.name,
    );
    // What a text gives may be of any size.
    if (asked.name === "int" && hasBigInts(state)) return BIG_INT;
    return instance ?? instanceOf(state, asked.name);
  }
  return caughtType(state, pattern.cls);
}

function listSlot(state: State, pattern: Pattern, subject: Type) {
  const slot = state.slotAt(pattern);
  slot.flow(itemType(state, subject));
  return slot;
}
