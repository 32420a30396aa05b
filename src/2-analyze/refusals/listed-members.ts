import { definedMembers } from "../listed-members.ts";
import { qualifiedName } from "../infer/names.ts";
import { ancestry } from "../model.ts";
import { expressionsOfKind } from "../survey.ts";
import { membersOf } from "../types.ts";
import type { Rule } from "./rule.ts";

const LISTINGS: ReadonlySet<string> = new Set(["dir", "inspect.getmembers"]);

/** `dir(point)` of a dataclass: Python gives it members that no statement of the program defines. */
export const refuseListedMembers: Rule = ({ state, survey, report }) => {
  for (const { node } of expressionsOfKind(survey, "Call")) {
    const name = qualifiedName(state, node.func) ?? "";
    const [value] = node.args;
    if (!LISTINGS.has(name) || value === undefined) continue;
    const isUnknown = membersOf(state.typeOf(value)).some(
      (member) =>
        (member.kind === "object" || member.kind === "class") &&
        [...ancestry(member.cls)].some(
          (one) => one.node.isMetaclass !== true && definedMembers(one, state) === undefined,
        ),
    );
    if (isUnknown)
      report("unsupported-syntax", node.span, {
        construct: `${name.split(".").at(-1)}() of a class that Python gives members of its own`,
      });
  }
};
