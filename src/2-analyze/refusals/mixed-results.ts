import type { Statement } from "../../ast/python.ts";
import { membersOf, type Type } from "../types.ts";
import { expressionsOfKind } from "../survey.ts";
import type { Rule } from "./rule.ts";

/** `results = await gather(count(), average())`: a list of ints and floats whose floats come bare. */
export const refuseMixedResults: Rule = ({ state, survey, report }) => {
  for (const { node, statement } of expressionsOfKind(survey, "Call")) {
    const fact = state.calls.get(node);
    if (fact?.target.kind !== "library" || fact.target.name !== "asyncio.gather") continue;
    // Results that are unpacked at once have a type each.
    if (isUnpacked(statement)) continue;
    const items = membersOf(fact.result).flatMap(listsIn).flatMap(itemsOf);
    const has = (type: Type, kind: string): boolean =>
      membersOf(type).some((member) => member.kind === kind);
    // A coroutine that gives both kinds has its floats describe themselves.
    const isBare = items.some((type) => has(type, "float") && !has(type, "int"));
    if (isBare && items.some((type) => has(type, "int")))
      report("mixed-numbers", node.span, { name: "the list of results" });
  }
};

const isUnpacked = (statement: Statement): boolean =>
  statement.kind === "Assign" &&
  statement.targets.every(({ kind }) => kind === "Tuple" || kind === "List");

type ListType = Extract<Type, { kind: "instance" }>;

const listsIn = (type: Type): ListType[] =>
  type.kind !== "instance"
    ? []
    : type.name === "list"
      ? [type]
      : membersOf(type.args[0]?.type ?? type).flatMap((inner) =>
          inner === type ? [] : listsIn(inner),
        );

/** The types of the items, where they are known one by one. */
const itemsOf = ({ record }: ListType): Type[] =>
  record ? [...record.find().fields.values()].map(({ type }) => type) : [];
