import { membersOf, type Type } from "../types.ts";
import type { Rule } from "./rule.ts";

const kindsOf = (type: Type): Set<string> => new Set(membersOf(type).map(({ kind }) => kind));

/** `results = await gather(count(), average())`: a list of ints and floats whose floats come bare. */
export const refuseMixedResults: Rule = ({ state, report }) => {
  for (const [call, { target, result }] of state.calls) {
    if (target.kind !== "library" || target.name !== "asyncio.gather") continue;
    for (const member of membersOf(result)) {
      const list = member.kind === "instance" && member.name !== "list" ? member.args[0]?.type : member;
      if (list?.kind !== "instance" || list.name !== "list") continue;
      // Results that are unpacked at once have a type each.
      if (list.record && !list.record.find().demoted) continue;
      const kinds = kindsOf(list.args[0]!.type);
      if (kinds.has("int") && kinds.has("float")) {
        report("mixed-numbers", call.span, { name: "the list of results" });
      }
    }
  }
};
