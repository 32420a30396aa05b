/** What lowering carries along: read-only, derived for a subtree with `within`. */
import type { Call, Expression, Name, Span } from "../ast/python.ts";
import type { TsExpression, TsIdentifier, TsStatement } from "../ast/typescript.ts";
import type { Diagnostic } from "../diagnostics/define.ts";
import type { Colour } from "../2-analyze/colour.ts";
import type { Declarations } from "../2-analyze/declarations.ts";
import type { State } from "../2-analyze/infer/state.ts";
import type { Binding, ClassInfo, FunctionInfo, Scope } from "../2-analyze/model.ts";
import type { Type } from "../2-analyze/types.ts";
import type { Naming } from "../2-analyze/naming.ts";

import type { Snippet } from "./snippet.ts";

/** One runtime name that the module uses. */
export interface RuntimeUse {
  readonly facade: string;
  readonly name: string;
  readonly typeOnly: boolean;
}

export interface ModuleContext {
  readonly file: string;
  /** `__name__` */
  readonly name: string;
  /** `__package__`; absent in a program of one file. */
  readonly package?: string;
  readonly state: State;
  readonly colour: Colour;
  readonly declarations: Declarations;
  readonly naming: Naming;
  /** Variables that are compared for equality. */
  readonly compared: ReadonlySet<Binding>;
  /** The subscripts whose item is certainly there. */
  readonly proven: ReadonlySet<Expression>;
  /** Comparisons that TypeScript takes for pointless. */
  readonly disbelieved: ReadonlySet<Expression>;
  /** Names of patterns that each case declares for itself. */
  readonly caseCaptures: ReadonlySet<Binding>;
  readonly uses: Map<string, RuntimeUse>;
  readonly diagnostics: Diagnostic[];
  /** Python names that nothing defines: declared in lessons, refused in programs. */
  readonly undefinedNames: Map<string, Name>;
  readonly lenient: boolean;
  /** The line of the source, from 1, that an offset stands in; absent in lessons. */
  readonly lineOf?: (offset: number) => number;
  /** In a lesson: the snippet that is being lowered. */
  readonly snippet?: Snippet;
  report(code: string, span: Span, args?: Readonly<Record<string, string>>): void;
  /** A name that nothing in the scope's function, around it or inside it has. */
  fresh(wanted: string, scope: Scope): string;
  /** The name of a `catch` parameter: it may hide that of an outer `catch`. */
  catchName(wanted: string, scope: Scope, caught: string | undefined): string;
  /** How a runtime export is called in this module. */
  runtime(name: string, facade?: string): TsIdentifier;
  isNamespace(facade: string): boolean;
  runtimeType(name: string, facade?: string): string;
}

export interface Context {
  readonly module: ModuleContext;
  readonly scope: Scope;
  readonly func?: FunctionInfo;
  readonly cls?: ClassInfo;
  /** The variable that holds the exception being handled: what a bare `raise` throws. */
  readonly caught?: string;
  /** The function of which this is guarded by handlers, or by a context manager that may be one. */
  readonly handling?: FunctionInfo;
  /** Of this expression a number's value is all that counts: nobody can tell an int from a float. */
  readonly numeric?: Expression;
  /** Of this sum or product of safe ints nobody asks more than how it compares with a safe int. */
  readonly rounded?: Expression;
  /** `this` is not the method's receiver here: nested functions use the variable `self`. */
  readonly nested?: boolean;
  /** Where a `break` must first say that the loop did not run to its end. */
  readonly breakFlag?: string;
  /** How the value of the call being lowered is used; absent: as a value. */
  readonly usage?: "awaited" | "async-iterated" | "iterated" | "none";
  /** The statement being lowered is the last of its block. */
  readonly isLast?: boolean;
  /** Statements that must run before the one being lowered. */
  readonly prelude?: TsStatement[];
  /** The expressions that the statement evaluates first: what they need may go into the prelude. */
  readonly first?: ReadonlySet<Expression>;
  /** The comprehension whose list is a variable's first value: its loops fill the variable. */
  readonly filling?: { readonly node: Expression; readonly name: string };
  /** Expressions that were evaluated before, and what holds their values. */
  readonly replaced?: ReadonlyMap<Expression, TsExpression>;
  /** Dicts and sets that a loop walks, and the iterators that notice when its body resizes them. */
  readonly walked?: ReadonlyMap<Expression, TsExpression>;
  /** Attributes that the filter of a comprehension narrows: TypeScript forgets it in the next callback. */
  readonly unseen?: ReadonlySet<string>;
  /** The call whose only argument is starred: what cannot be unpacked tells whose argument it is. */
  readonly unpacking?: Call;
  /** A function that is handed over, and how many arguments the one that takes it passes. */
  readonly callback?: {
    readonly node: Expression;
    readonly arity: number;
    /** The type of the first, where it is known. */
    readonly first?: Type;
  };
  within(change: Partial<Omit<Context, "within" | "module">>): Context;
}

export function makeContext(base: Omit<Context, "within">): Context {
  return {
    ...base,
    within(change) {
      return makeContext({ ...base, ...change });
    },
  };
}

export const isDeclaredAt = (ctx: Context, node: unknown, binding: Binding): boolean =>
  ctx.module.declarations.inline.get(node as never)?.has(binding) ?? false;
