/**
 * Late modules: what they run stands in a function that their imports call. Definitions and constants
 * stay where they are.
 *
 * ```python
 * print("loading plugins")      # def load_plugins():
 * plugins = discover()          #     global is_loaded, plugins
 *                               #     if is_loaded: return
 *                               #     is_loaded = True
 *                               #     print("loading plugins") …
 * ```
 */
import type {
  Assign,
  Block,
  Expression,
  ExpressionStatement,
  FunctionDef,
  Module,
  Name,
  Span,
  Statement,
} from "../../ast/python.ts";
import { mapTree } from "../../ast/map-tree.ts";
import { expressionsOf } from "../../ast/walk.ts";
import { Progress } from "../cells.ts";
import { resolveScopes } from "../scopes.ts";
import { statementsOfKind, surveyModule } from "../survey.ts";
import type { LoadedProgram } from "./load.ts";
import type { LinkReport, ProgramModule } from "./program.ts";
import { Quiet } from "./quiet.ts";
import type { Targets } from "./targets.ts";

/** What a late module's own statements become. */
export interface LatePlan {
  /** `load_plugins` */
  readonly loader: string;
  /** `is_loaded` */
  readonly flag: string;
  /** Where the statements begin that stay outside of the function. */
  readonly kept: ReadonlySet<number>;
  /** A module that raises is not loaded: the next import runs it again. */
  readonly mayFail: boolean;
}

/** Whether an import of one of the program's modules stands in a `try`. */
export const importsInTry = ({ modules, resolver }: LoadedProgram): boolean =>
  modules.some((module) =>
    statementsOfKind(surveyModule(module.tree), "Import", "ImportFrom").some(
      ({ node, place }) =>
        place.around.some(({ kind }) => kind === "Try") &&
        resolver.modulesOf(node, module).length > 0,
    ),
  );

/** Chooses what stays; reports definitions that cannot. */
export function planLate(
  module: ProgramModule,
  targets: Targets,
  { late, mayFail }: { readonly late: ReadonlySet<string>; readonly mayFail: boolean },
  report: LinkReport,
): LatePlan {
  const quiet = new Quiet(targets, module);
  const { bindings } = targets.resolution(module).modules[0];
  const kept = new Set<number>();
  const moved = new Set<string>();
  const isMoved = (node: Expression): boolean => {
    if (node.kind === "Name" && moved.has(node.id)) return true;
    const target = targets.leadsTo(module, node);
    if (target?.kind !== "binding" || target.module === module || !late.has(target.module.path))
      return false;
    const definitions = targets.bindingOf(target)?.definitions ?? [];
    return definitions.some(({ kind }) => !["function", "class", "import"].includes(kind));
  };
  for (const [index, statement] of module.tree.body.statements.entries()) {
    const isDocstring = index === 0 && statement.kind === "Expr" && statement.value.kind === "Str";
    const names = boundNames(statement);
    const isDefinition =
      ["FunctionDef", "AsyncFunctionDef", "ClassDef", "Assign", "AnnAssign"].includes(
        statement.kind,
      ) && names.every((name) => bindings.get(name)?.definitions.length === 1);
    const stays =
      isDocstring ||
      statement.kind === "TypeAlias" ||
      (isDefinition && quiet.statement(statement) && !mentions(statement, isMoved));
    if (stays) {
      kept.add(statement.span.start);
      continue;
    }
    if (["FunctionDef", "AsyncFunctionDef", "ClassDef"].includes(statement.kind))
      report("late-definition", statement.span, { module: module.name, name: names[0] });
    if (statement.kind === "Import" || statement.kind === "ImportFrom") continue;
    for (const name of names) moved.add(name);
  }
  const free = (wanted: string): string => (bindings.has(wanted) ? free(`${wanted}_`) : wanted);
  const short = module.name
    .split(".")
    .at(-1)!
    .replace(/^_+|_+$/gu, "");
  return { loader: free(`load_${short}`), flag: free("is_loaded"), kept, mayFail };
}

/** The names that a statement binds at its own level. */
function boundNames(statement: Statement): string[] {
  const body: Block = {
    kind: "Block",
    span: statement.span,
    statements: [statement],
    dangling: [],
  };
  const { modules } = resolveScopes(
    [{ kind: "Module", span: statement.span, body }],
    new Progress(),
  );
  return [...modules[0].bindings.keys()];
}

/** Whether what a statement evaluates at once satisfies the test: not the bodies of functions. */
function mentions(statement: Statement, test: (node: Expression) => boolean): boolean {
  let found = false;
  const look = (node: Expression): void => {
    mapTree(node, (part) => {
      if (part.kind === "Lambda") return part;
      if ((part.kind === "Name" || part.kind === "Attribute") && test(part as Expression))
        found = true;
      return undefined;
    });
  };
  expressionsOf(statement).forEach(look);
  if (statement.kind === "ClassDef")
    return found || statement.body.statements.some((inner) => mentions(inner, test));
  return found;
}

/** Puts the statements that were not kept into the module's function. */
export function asLateModule(tree: Module, plan: LatePlan): Module {
  const { loader, flag, kept, mayFail } = plan;
  const { statements } = tree.body;
  const stays = (statement: Statement): boolean =>
    kept.has(statement.span.start) ||
    statement.kind === "Import" ||
    (statement.kind === "ImportFrom" && statement.names.length > 0);
  const moved = statements.filter((statement) => !stays(statement) && statement.kind !== "Pass");
  const span: Span = { start: moved[0]?.span.start ?? tree.span.start, end: tree.span.end };
  const names = new Set(moved.flatMap(boundNames));
  const yes: Assign = assign(flag, { kind: "True", span }, span);
  const guard: Statement = {
    kind: "If",
    span,
    leading: [],
    test: { kind: "Name", span, id: flag },
    body: blockOf([{ kind: "Return", span, leading: [] }], span),
  };
  const body: Statement[] = [
    { kind: "Global", span, leading: [], names: [flag, ...names] },
    guard,
    yes,
    ...(mayFail ? [orUnloaded(moved, assign(flag, { kind: "False", span }, span), span)] : moved),
  ];
  const definition: FunctionDef = {
    kind: "FunctionDef",
    span,
    leading: [{ kind: "BlankLine" }],
    name: loader,
    nameSpan: { start: span.start, end: span.start },
    decorators: [],
    typeParameters: [],
    parameters: [],
    docstring: PURPOSE,
    body: blockOf([purpose(span), ...body], span),
  };
  const first: Statement = {
    ...assign(flag, { kind: "False", span }, span),
    leading: [{ kind: "BlankLine" }],
  };
  return {
    ...tree,
    body: { ...tree.body, statements: [...statements.filter(stays), first, definition] },
  };
}

/** `try: … except BaseException: is_loaded = False; raise` */
const orUnloaded = (statements: readonly Statement[], unload: Assign, span: Span): Statement => ({
  kind: "Try",
  span,
  leading: [],
  isStar: false,
  body: blockOf(statements, span),
  handlers: [
    {
      kind: "ExceptHandler",
      span,
      leading: [],
      type: { kind: "Name", span, id: "BaseException" },
      body: blockOf([unload, { kind: "Raise", span, leading: [] }], span),
    },
  ],
});

const PURPOSE = "Runs the module, at its first import.";

const purpose = (span: Span): Statement => ({
  kind: "Expr",
  span,
  leading: [],
  value: { kind: "Str", span, value: PURPOSE } as Expression,
});

const blockOf = (statements: readonly Statement[], span: Span): Block => ({
  kind: "Block",
  span,
  statements,
  dangling: [],
});

const assign = (id: string, value: Expression, span: Span): Assign => ({
  kind: "Assign",
  span,
  leading: [],
  targets: [{ kind: "Name", span, id }],
  value,
});

/** A module's own level calls the function of a late module once; comments before a call stay. */
export function withoutRepeatedLoads(body: Block, plans: ReadonlyMap<string, LatePlan>): Block {
  const called = new Set<string>();
  const statements = body.statements.filter(({ kind, ...statement }) => {
    const { value, leading } = statement as Partial<ExpressionStatement>;
    if (kind !== "Expr" || value?.kind !== "Call" || value.func.kind !== "Name") return true;
    const { module, id } = value.func;
    if (module === undefined || plans.get(module)?.loader !== id) return true;
    const isRepeated = called.has(`${module} ${id}`);
    called.add(`${module} ${id}`);
    return !isRepeated || leading?.some((trivia) => trivia.kind !== "BlankLine") === true;
  });
  return { ...body, statements };
}

/** `load_plugins()`, at an import of the module `path`. */
export function loadCall(path: string, { loader }: LatePlan, span: Span): ExpressionStatement {
  const func: Name = { kind: "Name", span, id: loader, module: path };
  return {
    kind: "Expr",
    span,
    leading: [],
    value: { kind: "Call", span, func, args: [], keywords: [] },
  };
}
