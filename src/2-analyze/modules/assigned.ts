/** Which names of a module others assign. */
import type { Expression } from "../../ast/python.ts";
import { surveyModule } from "../survey.ts";
import type { LinkReport } from "./program.ts";
import type { Targets } from "./targets.ts";

/** What a module binds, by the module's path. */
export const referenceKey = (path: string, id: string): string => `${path}\n${id}`;

/** What other modules assign: `config.debug = True`. */
export function assignedFromOutside(targets: Targets, report: LinkReport): Set<string> {
  const found = new Set<string>();
  for (const module of targets.program.modules) {
    const note = (target: Expression | undefined, isPlain: boolean): void => {
      if (target?.kind === "Tuple" || target?.kind === "List")
        target.elements.forEach((element) => note(element, false));
      if (target?.kind !== "Attribute") return;
      const led = targets.leadsTo(module, target);
      const owner = targets.leadsTo(module, target.value);
      if (led?.kind === "binding") found.add(referenceKey(led.module.path, led.id));
      if (owner?.kind === "module" && (led?.kind !== "binding" || !isPlain))
        report("foreign-target", target.span, { module: owner.name, name: target.attribute });
    };
    for (const { node } of surveyModule(module.tree).statements) {
      if (node.kind === "Assign") node.targets.forEach((target) => note(target, true));
      if (node.kind === "AugAssign" || node.kind === "AnnAssign") note(node.target, true);
      if (node.kind === "Delete") node.targets.forEach((target) => note(target, false));
      if (node.kind === "For" || node.kind === "AsyncFor") note(node.target, false);
      if (node.kind === "With" || node.kind === "AsyncWith")
        node.items.forEach(({ target }) => note(target, false));
    }
  }
  return found;
}
