/** Attributes that the object may not have: Python raises AttributeError, JavaScript says `undefined`. */
import type { Attribute, Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { libraryClassOf, ofType } from "../../2-analyze/infer/attribute-types.ts";
import type { State } from "../../2-analyze/infer/state.ts";
import { findAttribute, findMethod, libraryBase, type ClassInfo } from "../../2-analyze/model.ts";
import { surveyModule, statementsOfKind } from "../../2-analyze/survey.ts";
import { certainlyLacks } from "../../2-analyze/builtin-members.ts";
import { namedTupleFields } from "../../2-analyze/named-tuples.ts";
import { keepsElsewhere } from "../../2-analyze/dynamic-attributes.ts";
import { membersOf, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerMisplaced } from "../expressions.ts";
import { pythonNameOf } from "../../2-analyze/qualified-names.ts";

/** `getattr(value, "name")` where a plain access could read what is not there; otherwise nothing. */
export function maybeMissing(node: Attribute, ctx: Context): TsExpression | undefined {
  const { state } = ctx.module;
  const owner = state.typeOf(node.value);
  const members = membersOf(owner).filter(({ kind }) => kind !== "None");
  if (isSuper(node.value) || owner.kind === "never") return undefined;
  const facts = attributeFacts(state);
  const missing =
    members.length === 0
      ? ctx.module.snippet === undefined
      : members.some((member) => isMissing(member, node.attribute, facts, ctx));
  if (!missing) return undefined;
  const name = hasOwnSpelling(members, node.attribute)
    ? ctx.module.naming.attribute(node.attribute)
    : node.attribute;
  return b.call(ctx.module.runtime("getattr"), [lowerMisplaced(node.value, ctx), b.str(name)]);
}

/** Whether some members of a union have an attribute by other means than a property of that name. */
export function ownersDiffer(node: Attribute, ctx: Context): boolean {
  const { state } = ctx.module;
  const members = membersOf(state.typeOf(node.value)).filter(({ kind }) => kind !== "None");
  if (members.length < 2) return false;
  const plain = ctx.module.naming.attribute(node.attribute);
  return members.some((member) => {
    const cls = libraryClassOf(member);
    if (cls === undefined) return false;
    const emitted =
      state.library.attribute(cls, node.attribute)?.emit ??
      state.library.method(cls, node.attribute)?.entry.emit;
    const texts = typeof emitted === "string" ? [emitted] : (emitted ?? []).map(({ ts }) => ts);
    const isPlain =
      texts.length > 0 &&
      texts.every((text) => text === `$self.${plain}` || text.startsWith(`$self.${plain}(`));
    return !isPlain;
  });
}

/** Reports an attribute that the members of a union have in different ways. */
export function reportMixedOwners(node: Attribute, ctx: Context): void {
  if (!ownersDiffer(node, ctx)) return;
  const members = membersOf(ctx.module.state.typeOf(node.value)).filter(
    ({ kind }) => kind !== "None",
  );
  ctx.module.report("unsupported-method", node.span, {
    type: members.map(nameOfType).join(" | "),
    name: node.attribute,
  });
}

export const nameOfType = (type: Type): string =>
  libraryClassOf(type) ?? (type.kind === "object" ? pythonNameOf(type.cls.node) : type.kind);

const isSuper = (node: Expression): boolean =>
  node.kind === "Call" && node.func.kind === "Name" && node.func.id === "super";

const isOwn = (type: Type): type is Extract<Type, { kind: "object" }> => type.kind === "object";

function isMissing(owner: Type, name: string, facts: AttributeFacts, ctx: Context): boolean {
  const { state, snippet } = ctx.module;
  switch (owner.kind) {
    case "object":
      return !hasMember(owner.cls, name, state) || keepsElsewhere(owner.cls, name);
    case "class":
      if (ofType(state, name)) return false;
      return !hasMember(owner.cls, name, state) && !facts.assigned.has(name);
    case "function":
      return !facts.assigned.has(name);
    case "unknown":
      return snippet === undefined && !facts.assigned.has(name) && !isMemberOfSome(name, state);
    // Beside other kinds of values, one that certainly lacks the attribute raises when it comes.
    default:
      return certainlyLacks(libraryClassOf(owner) ?? "", name);
  }
}

function hasMember(cls: ClassInfo, name: string, state: State): boolean {
  if (findMethod(cls, name) ?? findAttribute(cls, name)) return true;
  if (/^_field(s|_defaults)$/.test(name) && namedTupleFields(cls)) return true;
  const base = libraryBase(cls);
  return (
    base !== undefined &&
    (state.library.attribute(base, name) ?? state.library.method(base, name)) !== undefined
  );
}

const isMemberOfSome = (name: string, state: State): boolean =>
  state.library.methodOwners(name).length > 0 ||
  [...state.classes.values()].some((cls) => cls.methods.has(name) || cls.attributes.has(name)) ||
  state.library.attributeNames().has(name);

const hasOwnSpelling = (members: readonly Type[], name: string): boolean =>
  members.some(
    (member) =>
      isOwn(member) &&
      (findMethod(member.cls, name) ?? findAttribute(member.cls, name)) !== undefined,
  );

interface AttributeFacts {
  /** Names in `x.name = …`. */
  readonly assigned: ReadonlySet<string>;
}

const FACTS = "facts about attributes";

const attributeFacts = (state: State): AttributeFacts =>
  state.once(FACTS, () => {
    const survey = surveyModule(state.module);
    const assigned = statementsOfKind(survey, "Assign", "AugAssign", "AnnAssign").flatMap(
      ({ node }) => (node.kind === "Assign" ? node.targets : [node.target]).flatMap(attributesIn),
    );
    return { assigned: new Set(assigned) };
  });

const attributesIn = (target: Expression): string[] =>
  target.kind === "Attribute"
    ? [target.attribute]
    : target.kind === "Tuple" || target.kind === "List"
      ? target.elements.flatMap(attributesIn)
      : [];
