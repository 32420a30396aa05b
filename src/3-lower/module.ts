/** Lowers a whole module: prepares the facts, lowers the statements, puts the imports in front. */
import type { Expression, Module, Name, Span } from "../ast/python.ts";
import type { TsImport, TsModule, TsStatement, TsType } from "../ast/typescript.ts";
import { proveItems } from "../2-analyze/bounds/proven.ts";
import { caseCaptures as findCaseCaptures } from "../2-analyze/case-captures.ts";
import { comparedBindings } from "../2-analyze/compared.ts";
import { colourFunctions, type Colour } from "../2-analyze/colour.ts";
import { refuseColoured } from "../2-analyze/refusals/coloured.ts";
import { refuseLoopsInThreads } from "../2-analyze/refusals/threads.ts";
import { refuseUnfaithful } from "../2-analyze/refusals/refuse.ts";
import { placeDeclarations } from "../2-analyze/declarations.ts";
import type { State } from "../2-analyze/infer/state.ts";
import { importedName } from "../2-analyze/infer/names.ts";
import type { Binding, Scope } from "../2-analyze/model.ts";
import { nameBindings, type Naming } from "../2-analyze/naming.ts";
import { moduleScope } from "../2-analyze/scopes.ts";
import type { Type } from "../2-analyze/types.ts";
import type { Diagnostic } from "../diagnostics/define.ts";
import { facades } from "../generated/runtime-index.ts";
import { lowerBlock, trivia } from "./block.ts";
import { descriptorOf } from "../2-analyze/descriptors.ts";
import { takesReceiver } from "../2-analyze/decorated-methods.ts";
import * as b from "./builders.ts";
import { makeContext, type ModuleContext, type RuntimeUse } from "./context.ts";
import { FreshNames } from "./fresh-names.ts";
import type { Snippet } from "./snippet.ts";
import { toTs } from "./types.ts";
import { receivers } from "./visitors/names.ts";

export interface LowerOptions {
  readonly file: string;
  readonly naming: "camel" | "preserve";
  /** In a lesson: the snippet to lower; the module holds all of them. */
  readonly snippet?: Snippet;
  /** The line of the source, from 1, that an offset stands in. */
  readonly lineOf?: (offset: number) => number;
  /** In a program of several files: what the module shares with the others. */
  readonly part?: ProgramPart;
  readonly report: (code: string, span: Span, args: Readonly<Record<string, string>>) => void;
}

/** One module of a program of several files. */
export interface ProgramPart {
  readonly shared: SharedFacts;
  readonly scope: Scope;
  /** `__name__` */
  readonly name: string;
  /** `__package__` */
  readonly package: string;
  /** Names that its imports of other modules bring. */
  readonly reserved: readonly string[];
}

/** What is the same for all modules that are analysed together. */
export interface SharedFacts {
  readonly naming: Naming;
  readonly colour: Colour;
  readonly proven: ReadonlySet<Expression>;
  readonly disbelieved: ReadonlySet<Expression>;
  readonly caseCaptures: ReadonlySet<Binding>;
  readonly compared: ReadonlySet<Binding>;
}

export interface LoweredModule {
  readonly module: TsModule;
  readonly uses: readonly (RuntimeUse & { readonly local?: string })[];
  readonly undefinedNames: ReadonlyMap<string, Name>;
  /** In a lesson: `declare` statements for what no snippet defines. */
  readonly declarations: readonly TsStatement[];
  /** A type as the module writes it. */
  readonly typeOf: (type: Type) => TsType;
}

/** Named facades are searched in this order for a name that comes without its module. */
const NAMED = ["asyncio", "builtins"];

/** Names everything and decides what waits: once for a program, before its modules are lowered. */
export function prepareProgram(
  state: State,
  options: Pick<LowerOptions, "naming" | "report"> & { readonly lenient?: boolean },
): SharedFacts {
  const naming = nameBindings(state, options.naming);
  prepare(state);
  refuseUnfaithful(state, options.lenient ?? false, options.report);
  const colour = colourFunctions(state);
  refuseColoured(state, colour, (code, span, args) => options.report(code, span, args));
  refuseLoopsInThreads(state, (code, span, args) => options.report(code, span, args));
  return {
    naming,
    colour,
    ...proveItems(state),
    compared: comparedBindings(state),
    caseCaptures: findCaseCaptures(state),
  };
}

export function lowerModule(module: Module, state: State, options: LowerOptions): LoweredModule {
  const { snippet, part } = options;
  const shared =
    part?.shared ?? prepareProgram(state, { ...options, lenient: snippet !== undefined });
  const own = part?.scope ?? state.resolution.modules[0];
  const isOwn = (scope: Scope): boolean => part === undefined || moduleScope(scope) === own;
  const scopes = [...state.resolution.scopes.values()].filter(isOwn);
  const bodies = scopes.flatMap((scope) => bodyOf(scope, module));
  const { caseCaptures } = shared;
  const isGiven = (binding: Binding): boolean =>
    caseCaptures.has(binding) ||
    (snippet !== undefined && readsBeforeAssigning(binding, state, snippet));
  const used = new Set(part?.reserved);
  for (const scope of scopes) {
    for (const binding of scope.bindings.values()) {
      if (importedName(binding) === undefined) used.add(binding.emitted);
    }
  }
  const uses = new Map<string, RuntimeUse & { local?: string }>();
  const diagnostics: Diagnostic[] = [];
  const undefinedNames = new Map<string, Name>();
  const freshNames = new FreshNames(state, part?.reserved);
  const locate = (name: string): string => {
    for (const facade of NAMED) if (facades[facade]?.exports[name]) return facade;
    for (const [facade, entry] of Object.entries(facades))
      if (!entry.namespace && entry.exports[name]) return facade;
    throw new Error(`the runtime exports no ${name}`);
  };
  const take = (facade: string, name: string, typeOnly: boolean): string => {
    const isNamespace = facades[facade]?.namespace ?? false;
    const root = isNamespace ? facade : name;
    const local = localName(root, used);
    const key = `${facade}.${name}`;
    const known = uses.get(key);
    uses.set(key, {
      facade,
      name,
      typeOnly: typeOnly && (known?.typeOnly ?? true),
      ...(local !== root && { local }),
    });
    return local;
  };
  const context: ModuleContext = {
    file: options.file,
    name: part?.name ?? "__main__",
    package: part?.package,
    state,
    colour: shared.colour,
    declarations: placeDeclarations(state, bodies, isGiven),
    naming: shared.naming,
    proven: shared.proven,
    disbelieved: shared.disbelieved,
    caseCaptures,
    compared: shared.compared,
    uses,
    diagnostics,
    undefinedNames,
    lenient: snippet !== undefined,
    snippet,
    lineOf: options.lineOf,
    report: (code, span, args = {}) => options.report(code, span, args),
    fresh: (wanted, scope) => freshNames.fresh(wanted, scope),
    catchName: (wanted, scope, caught) => freshNames.catchName(wanted, scope, caught),
    runtime: (name, facade) => b.id(take(facade ?? locate(name), name, false)),
    runtimeType: (name, facade) => take(facade ?? locate(name), name, true),
    isNamespace: (facade) => facades[facade]?.namespace ?? false,
  };
  const ctx = makeContext({ module: context, scope: own });
  const docstring = moduleDocstring(module);
  const block = lowerBlock(module.body, ctx, { skipDocstring: docstring !== undefined });
  const head: TsStatement[] =
    docstring === undefined ? [] : [{ kind: "Empty", leading: [{ kind: "doc", text: docstring }] }];
  const declared = snippet ? snippet.declarations((type) => toTs(ctx, type)) : [];
  return {
    declarations: declared,
    module: { body: [...head, ...block.body], dangling: trivia(module.body.dangling) },
    uses: [...uses.values()],
    undefinedNames,
    typeOf: (type) => toTs(ctx, type),
  };
}

/** A snippet's variable whose first use is a read is given from outside. */
function readsBeforeAssigning(binding: Binding, state: State, snippet: Snippet): boolean {
  if (binding.scope.kind !== "module") return false;
  const { start, end } = snippet.span;
  const inside = ({ span }: { span: Span }): boolean => span.start >= start && span.start < end;
  const given = binding.reads.some(
    ({ node, scope }) =>
      scope.kind === "module" &&
      node.kind === "Name" &&
      inside(node) &&
      state.maybeUnbound.has(node),
  );
  return given && binding.definitions.every(({ at }) => at >= start);
}

const localName = (root: string, used: ReadonlySet<string>): string => {
  let local = root;
  while (used.has(local)) local += "_";
  return local;
};

function moduleDocstring(module: Module): string | undefined {
  const [first] = module.body.statements;
  return first?.kind === "Expr" && first.value.kind === "Str"
    ? first.value.value.trim()
    : undefined;
}

function bodyOf(scope: Scope, module: Module): { scope: Scope; body: Module["body"] }[] {
  if (scope.kind === "module") return [{ scope, body: module.body }];
  if (
    scope.kind === "function" &&
    "body" in scope.node &&
    (scope.node.body as { kind: string }).kind === "Block"
  ) {
    return [{ scope, body: scope.node.body as Module["body"] }];
  }
  return [];
}

/** Marks receivers before anything is lowered: code may come before them. */
function prepare(state: State): void {
  for (const info of state.functions.values()) {
    const [first] = info.parameters;
    if (info.owner === undefined || info.method === "static" || first === undefined) continue;
    // A descriptor is handed the object as an argument.
    if (takesReceiver(info) || descriptorOf(info.owner, info.name)) continue;
    receivers.set(first.binding, info);
  }
}

/** Puts the imports before the first statement, after a comment at the head of the file. */
export function withImports(module: TsModule, imports: readonly TsImport[]): TsModule {
  if (imports.length === 0) return module;
  const [first, ...rest] = module.body;
  if (first === undefined) return { ...module, body: imports };
  const leading = first.leading ?? [];
  const isHead = first.kind === "Empty";
  const head = isHead ? [first] : [];
  const blank = { kind: "blank" as const };
  const placed = imports.map((statement, index) =>
    index === 0 && isHead ? { ...statement, leading: [blank] } : statement,
  );
  if (isHead) {
    const [next, ...others] = rest;
    const separated = next
      ? [
          {
            ...next,
            leading: startsBlank(next.leading) ? next.leading : [blank, ...(next.leading ?? [])],
          },
          ...others,
        ]
      : [];
    return { ...module, body: [...head, ...placed, ...separated] };
  }
  const separated = { ...first, leading: startsBlank(leading) ? leading : [blank, ...leading] };
  return { ...module, body: [...placed, separated, ...rest] };
}

const startsBlank = (leading: TsStatement["leading"]): boolean => leading?.[0]?.kind === "blank";
