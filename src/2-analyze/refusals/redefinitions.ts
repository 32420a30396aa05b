import type { FunctionDef, Name } from "../../ast/python.ts";
import { importMeaning, importedName, type ImportDefinition } from "../infer/names.ts";
import type { Binding } from "../model.ts";
import { brokenAssumptions } from "../versions/assumed.ts";
import { membersOf } from "../types.ts";
import type { Rule, RuleInput } from "./rule.ts";

/** Names that mean different things at different times: imports, functions, classes and builtins. */
export const refuseRedefinitions: Rule = (input) => {
  // The snippets of a lesson define the same names again and again, each its own.
  if (input.lenient) return;
  for (const node of brokenAssumptions(input.state, input.state.module))
    input.report("redefined-name", node.span, { name: node.pythonName ?? node.id });
  for (const scope of input.state.resolution.scopes.values()) {
    for (const binding of scope.bindings.values()) {
      if (scope.kind === "class") continue;
      checkImports(binding, input);
      checkDefinitions(binding, input);
      checkBuiltin(binding, input);
    }
  }
};

/** `try: import x / except ImportError: x = None`, or two imports of one name. */
function checkImports(binding: Binding, { report }: RuleInput): void {
  const imports = binding.definitions.filter(({ kind }) => kind === "import");
  if (imports.length === 0) return;
  const meanings = new Set(imports.map(({ node }) => importMeaning(node as ImportDefinition)));
  const others = binding.definitions.filter(({ kind }) => kind !== "import" && kind !== "delete");
  if (meanings.size === 1 && others.length === 0) return;
  report("redefined-name", (imports[0].node as ImportDefinition).alias.span, {
    name: binding.name,
  });
}

/** Several classes of one name: a read must know which of them it gets. */
function checkDefinitions(binding: Binding, { state, survey, report }: RuleInput): void {
  const isClass = binding.definitions.some(({ kind }) => kind === "class");
  if (!isClass) return;
  const isNested = (node: unknown): boolean =>
    survey.statements.some(
      (one) => one.node === node && one.place.around.length > 0 && "nameSpan" in one.node,
    );
  const several = binding.definitions.filter(({ kind }) => kind !== "annotation").length > 1;
  const nested = binding.definitions.find(({ node }) => several && isNested(node));
  if (nested) {
    report("redefined-name", (nested.node as FunctionDef).nameSpan, { name: binding.name });
    return;
  }
  const isDefinitions = binding.definitions.every(
    ({ kind }) => kind === "function" || kind === "class",
  );
  for (const { node } of binding.reads) {
    const isEarly = isClass && state.maybeUnbound.has(node as Name);
    const candidates = membersOf(state.typeOf(node)).filter(
      ({ kind }) => isDefinitions || kind === "function" || kind === "class",
    );
    const isUncertain = several && (candidates.length > 1 || state.maybeUnbound.has(node as Name));
    if (isEarly || isUncertain || (several && isClass)) {
      report("redefined-name", node.span, { name: binding.name });
      return;
    }
  }
}

/** `len = …` at the end of a module: until then the name is the builtin's. */
function checkBuiltin(binding: Binding, { state, report }: RuleInput): void {
  if (binding.scope.kind !== "module" || !state.library.has(binding.name)) return;
  if (importedName(binding) !== undefined) return;
  const early = binding.reads.find(({ node }) => state.maybeUnbound.has(node as Name));
  if (early) report("redefined-name", early.node.span, { name: binding.name });
}
