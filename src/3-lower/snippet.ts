/**
 * One snippet of a lesson while it is lowered. All snippets are analysed as one module; each is
 * lowered to a module of its own, which imports what earlier ones define and declares what none
 * defines.
 */
import type { Call, Expression, Name, Span } from "../ast/python.ts";
import type { TsStatement, TsType } from "../ast/typescript.ts";
import type { State } from "../2-analyze/infer/state.ts";
import { importedName } from "../2-analyze/infer/names.ts";
import type { Binding, Definition } from "../2-analyze/model.ts";
import type { Type } from "../2-analyze/types.ts";
import * as b from "./builders.ts";

/** What a snippet needs of an earlier one. */
export interface SnippetImport {
  readonly from: number;
  readonly name: string;
}

/** A name that the lesson uses and never defines. */
interface Ambient {
  readonly emitted: string;
  readonly span: Span;
  /** The calls of the name: they tell what its parameters are. */
  readonly calls: Call[];
  /** How its values are used, where a call stands in a loop or is awaited. */
  result: "value" | "awaited" | "async-iterated" | "iterated" | "none";
  assigned: boolean;
  returns?: TsType;
}

export class Snippet {
  readonly index: number;
  readonly span: Span;
  readonly #starts: readonly number[];
  readonly #state: State;
  readonly imports = new Map<string, SnippetImport>();
  readonly ambient = new Map<string, Ambient>();

  constructor(index: number, spans: readonly Span[], state: State) {
    this.index = index;
    this.span = spans[index]!;
    this.#starts = spans.map(({ start }) => start);
    this.#state = state;
  }

  #snippetAt(offset: number): number {
    return this.#starts.findLastIndex((start) => start <= offset);
  }

  /** The definitions of a module's name that stand in this snippet. */
  own(binding: Binding): Definition[] {
    return binding.definitions.filter(({ at }) => this.#snippetAt(at) === this.index);
  }

  /** Notes that the snippet reads a name of the module: it is its own, an earlier one's, or nobody's. */
  read(binding: Binding, node: Name | undefined): void {
    if (binding.scope.kind !== "module" || importedName(binding) !== undefined) return;
    const own = this.own(binding).filter(({ kind }) => kind !== "annotation");
    if (own.length > 0) {
      if (
        node &&
        this.#state.maybeUnbound.has(node) &&
        this.#definedBefore(binding) === undefined
      ) {
        this.missing(node, binding.emitted).assigned = true;
      }
      return;
    }
    const from = this.#definedBefore(binding);
    if (from === undefined) {
      if (node) this.missing(node, binding.emitted);
      return;
    }
    this.imports.set(binding.emitted, { from, name: binding.emitted });
  }

  #definedBefore(binding: Binding): number | undefined {
    const earlier = binding.definitions
      .map(({ at }) => this.#snippetAt(at))
      .filter((index) => index < this.index);
    return earlier.length > 0 ? Math.max(...earlier) : undefined;
  }

  /** Whether the snippet's own variable is really given from outside: it is read before it is assigned. */
  isAmbient(binding: Binding): boolean {
    return this.ambient.has(binding.emitted);
  }

  /** Notes a name to declare. */
  missing(node: { readonly span: Span }, emitted: string): Ambient {
    let found = this.ambient.get(emitted);
    if (found === undefined) {
      found = { emitted, span: node.span, calls: [], result: "none", assigned: false };
      this.ambient.set(emitted, found);
    }
    return found;
  }

  /** Notes a call of a name that has no definition, or whose definition it contradicts. */
  call(emitted: string, node: Call, result: Ambient["result"], returns?: TsType): void {
    const found = this.missing(node.func, emitted);
    this.imports.delete(emitted);
    found.calls.push(node);
    if (result !== "none") found.result = result;
    found.returns ??= returns;
  }

  /** `declare` statements for what is missing, with types inferred from use. */
  declarations(typeOf: (type: Type) => TsType): TsStatement[] {
    return [...this.ambient.values()].map((name): TsStatement => {
      const [call] = name.calls;
      if (call === undefined) {
        return {
          ...b.constDecl(name.emitted, b.nullKeyword()),
          kind: "Variable",
          declare: true,
          declaration: name.assigned ? "let" : "const",
          declarators: [{ target: b.id(name.emitted), type: b.typeName("any") }],
        };
      }
      const parameters = call.args.map((argument, index) =>
        b.parameter(parameterName(argument, index), {
          type: argumentType(this.#state, argument, typeOf),
        }),
      );
      return {
        kind: "Function",
        declare: true,
        name: name.emitted,
        parameters,
        returns: name.returns ?? RESULTS[name.result],
      };
    });
  }
}

const ANY: TsType = { kind: "TypeName", name: "any" };
const RESULTS: Readonly<Record<Ambient["result"], TsType>> = {
  value: ANY,
  none: { kind: "TypeName", name: "void" },
  awaited: { kind: "TypeName", name: "Promise", args: [ANY] },
  iterated: { kind: "TypeName", name: "Iterable", args: [ANY] },
  "async-iterated": { kind: "TypeName", name: "AsyncIterable", args: [ANY] },
};

const parameterName = (node: Expression, index: number): string =>
  node.kind === "Name" && /^[\w\p{L}]+$/u.test(node.id)
    ? node.id
    : index === 0
      ? "value"
      : `value${index + 1}`;

function argumentType(state: State, node: Expression, typeOf: (type: Type) => TsType): TsType {
  const type = state.typeOf(node);
  return type.kind === "unknown" || type.kind === "never" ? ANY : typeOf(type);
}
