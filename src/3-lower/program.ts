/** Lowers the modules of a program: each on its own, then what they import from and export to each other. */
import type { State } from "../2-analyze/infer/state.ts";
import type { LinkedModule } from "../2-analyze/modules/linked.ts";
import type { Binding, Scope } from "../2-analyze/model.ts";
import { rewriteForeignAssignments, setterFunction } from "./foreign-assignments.ts";
import { ForeignNames, sharedBindings, type ProgramNames } from "./foreign-names.ts";
import { Linking, type Draft, type EmittedModule, type ProgramOptions } from "./linking.ts";
import { lowerModule, prepareProgram } from "./module.ts";

export function lowerProgram(
  modules: readonly LinkedModule[],
  state: State,
  options: ProgramOptions,
): EmittedModule[] {
  const { naming, report } = options;
  const shared = prepareProgram(state, { naming, report });
  const scopeOf = new Map(
    modules.map((module, index): [string, Scope] => [module.path, state.resolution.modules[index]]),
  );
  const home = new Map<Binding, string>();
  for (const scope of scopeOf.values())
    for (const binding of sharedBindings(state, scope)) home.set(binding, binding.emitted);
  const names: ProgramNames = { state, modules, scopeOf, home, setters: new Map(), naming };
  const drafts = modules.map((module): Draft => {
    const foreign = new ForeignNames(names, module);
    const lowered = foreign.within(() =>
      lowerModule(module.tree, state, {
        file: options.shown(module.path),
        lineOf: options.lineOf(module),
        naming,
        report,
        part: {
          shared,
          scope: scopeOf.get(module.path)!,
          name: module.name,
          package: module.package,
          reserved: foreign.reserved,
        },
      }),
    );
    const tree = rewriteForeignAssignments(lowered.module, (local) => foreign.setter(local));
    return { module, foreign, lowered, tree };
  });
  for (const draft of drafts) addSetters(draft, names);
  return new Linking(drafts, names, options).emit();
}

/** The functions by which other modules assign this one's variables. */
function addSetters(draft: Draft, { setters, scopeOf, home }: ProgramNames): void {
  const own = [...setters].filter(([{ scope }]) => scope === scopeOf.get(draft.module.path));
  const added = draft.foreign.within(() =>
    own.map(([binding, name]) =>
      setterFunction(name, home.get(binding)!, draft.lowered.typeOf(binding.slot.type)),
    ),
  );
  draft.tree = { ...draft.tree, body: [...draft.tree.body, ...added] };
}
