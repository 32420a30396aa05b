/** Links the modules of a program. */
import type { Expression } from "../../ast/python.ts";
import { assignedFromOutside, referenceKey } from "./assigned.ts";
import { importsInTry, planLate } from "./late.ts";
import { Linker } from "./link.ts";
import type { LinkedProgram } from "./linked.ts";
import type { LoadedProgram } from "./load.ts";
import { orderProgram } from "./order.ts";
import type { LinkReport, ProgramModule } from "./program.ts";
import { Targets } from "./targets.ts";

/**
 * @param forced paths of modules that must be late for reasons that only their emission shows
 */
export function linkProgram(
  program: LoadedProgram,
  report: LinkReport,
  forced: ReadonlySet<string> = new Set(),
): LinkedProgram {
  const targets = new Targets(program);
  const assigned = assignedFromOutside(targets, report);
  const isVolatile = (module: ProgramModule, node: Expression): boolean => {
    const target = targets.leadsTo(module, node);
    if (target?.kind !== "binding") return false;
    const isAssigned = assigned.has(referenceKey(target.module.path, target.id));
    return isAssigned || targets.bindingOf(target)?.assignedElsewhere === true;
  };
  const order = orderProgram(program, targets, { isVolatile, forced, report });
  const mayFail = importsInTry(program);
  const plans = new Map(
    program.modules
      .filter(({ path }) => order.late.has(path))
      .map((module) => [
        module.path,
        planLate(module, targets, { late: order.late, mayFail }, report),
      ]),
  );
  const modules = program.modules.map((module) =>
    new Linker(module, targets, { assigned, plans }, report).link(),
  );
  return { modules, order };
}
