/** Members of a union that raise AttributeError where others go on. */
import type { Attribute, Expression } from "../../ast/python.ts";
import { certainlyLacks } from "../builtin-members.ts";
import { nestedBinding } from "../class-bodies.ts";
import { descriptorOf } from "../descriptors.ts";
import { seesAttributes } from "../dynamic-attributes.ts";
import { isEnum } from "../enums.ts";
import {
  ancestry,
  descendants,
  findAttribute,
  findMethod,
  libraryBase,
  type ClassInfo,
} from "../model.ts";
import { NAMED_TUPLE } from "../named-tuples.ts";
import { statementsOfKind, surveyModule } from "../survey.ts";
import { membersOf, type Type } from "../types.ts";
import { libraryClassOf } from "./attribute-types.ts";
import type { State } from "./state.ts";

/** The members of an attribute's owner that may have it; all of them where none has. */
export function havingMembers(state: State, owner: Type, name: string): readonly Type[] {
  const members = membersOf(owner);
  if (members.length === 1) return members;
  const having = members.filter((member) => !lacks(state, member, name));
  return having.length > 0 ? having : members;
}

const lacks = (state: State, owner: Type, name: string): boolean =>
  owner.kind === "None" ||
  certainlyLacks(libraryClassOf(owner) ?? "", name) ||
  (owner.kind === "object" && objectsLack(state, owner.cls, name));

/** Whether no object of the class has the attribute, however the program may assign it. */
function objectsLack(state: State, cls: ClassInfo, name: string): boolean {
  if (/^__\w+__$/.test(name) || isEnum(cls) || seesAttributes(state)) return false;
  const base = libraryBase(cls);
  if (base !== undefined && base !== NAMED_TUPLE) return false;
  if (base !== undefined && state.library.method(base, name)) return false;
  const related = [cls, ...descendants(cls)];
  return (
    findMethod(cls, "__getattr__") === undefined &&
    descriptorOf(cls, name) === undefined &&
    nestedBinding(ancestry(cls), name) === undefined &&
    related.every((one) => !findMethod(one, name) && !findAttribute(one, name)) &&
    !isAssignedAnywhere(state, name)
  );
}

/** Whether a statement assigns the attribute of a value that may be anything. */
const isAssignedAnywhere = (state: State, name: string): boolean =>
  (assignedOwners(state).get(name) ?? []).some((owner) =>
    membersOf(state.typeOf(owner)).some(({ kind }) => kind === "unknown"),
  );

const assignedOwners = (state: State): ReadonlyMap<string, readonly Expression[]> =>
  state.once(ASSIGNED, () => {
    const owners = new Map<string, Expression[]>();
    const survey = surveyModule(state.module);
    const look = (target: Expression): void => {
      if (target.kind === "Attribute") note(target);
      if (target.kind === "Starred") look(target.value);
      if (target.kind === "Tuple" || target.kind === "List") target.elements.forEach(look);
    };
    const note = ({ attribute, value }: Attribute): void => {
      owners.set(attribute, [...(owners.get(attribute) ?? []), value]);
    };
    for (const { node } of statementsOfKind(survey, "Assign", "AugAssign", "AnnAssign", "For"))
      for (const target of node.kind === "Assign" ? node.targets : [node.target]) look(target);
    return owners;
  });

const ASSIGNED = "the owners of attributes that statements assign";
