/**
 * Methods that mention a class which the module defines again: a lesson's `Point` and, chapters
 * later, another `Point`. They are held to mean the class of their own time, provided that no
 * object whose methods they are is left when the later class comes.
 */
import type { ClassDef, Module, Name, Span } from "../../ast/python.ts";
import type { Slot } from "../cells.ts";
import { ancestry, descendants, type ClassInfo } from "../model.ts";
import type { State } from "../infer/state.ts";
import { surveyModule } from "../survey.ts";
import { membersOf, type Type } from "../types.ts";

/** That the methods of a class run before a definition only. */
export interface Assumption {
  readonly node: ClassDef;
  /** The name that would mean something else. */
  readonly read: Name;
  /** Where the definition begins that the methods do not see. */
  readonly until: number;
  /** Functions that run before it only. */
  readonly quiet: readonly Span[];
  /** The classes of the module, whose methods run as long as there are objects. */
  readonly classes: readonly ClassDef[];
}

/** The names whose meaning was assumed and does not hold. */
export function* brokenAssumptions(state: State, module: Module): Generator<Name> {
  if (state.assumptions.length === 0) return;
  const seen = surveyModule(module).expressions.map(({ node }) => ({
    span: node.span,
    type: state.typeOf(node),
  }));
  for (const assumption of state.assumptions) {
    const { quiet, classes, node, until, read } = assumption;
    const living = new Set<ClassDef>();
    const isLiving = (one: ClassDef): boolean => {
      const cls = state.classes.get(one)!;
      if (cls.isForgotten) return true;
      return seen.some(({ span, type }) => {
        if (quiet.some((around) => isInside(span, around))) return false;
        const around = classes.find((other) => isInside(span, other.span));
        const isActive = around ? living.has(around) : span.start >= until;
        return isActive && holds(type, cls);
      });
    };
    for (let isNew = true; isNew; ) {
      const found = classes.filter((one) => !living.has(one) && isLiving(one));
      for (const one of found) living.add(one);
      isNew = found.length > 0;
    }
    if (living.has(node)) yield read;
  }
}

const isInside = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Whether a value of the type has an object of the class in it. */
function holds(type: Type, cls: ClassInfo, seen = new Set<Slot>()): boolean {
  const inSlots = (slots: Iterable<Slot>): boolean => {
    for (const slot of slots) {
      const root = slot.find();
      if (seen.has(root)) continue;
      seen.add(root);
      if (holds(root.type, cls, seen)) return true;
    }
    return false;
  };
  return membersOf(type).some((member) => {
    switch (member.kind) {
      case "object":
      case "class":
        return (
          member.cls === cls ||
          [...descendants(cls)].includes(member.cls) ||
          (member.kind === "object" && inSlots([...ancestry(member.cls)].flatMap(attributeSlots)))
        );
      case "tuple":
        return inSlots(member.elements);
      case "instance":
        return inSlots([...member.args, ...(member.record?.find().fields.values() ?? [])]);
      case "function":
      case "library":
        return member.self !== undefined && holds(member.self, cls, seen);
      case "callable":
        return inSlots([member.returns]);
      default:
        return false;
    }
  });
}

const attributeSlots = ({ attributes }: ClassInfo): Slot[] =>
  [...attributes.values()].map(({ slot }) => slot);
