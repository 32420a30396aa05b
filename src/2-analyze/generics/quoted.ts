/** Annotations in quotes, `"Stack[T] | None"`, as the expressions that they quote. */
import type { Expression, StringConstant } from "../../ast/python.ts";
import type { State } from "../infer/state.ts";
import { moduleAt } from "../scopes.ts";

/** The quoted expression; `undefined` where the text is none that annotations have. */
export function quoted(state: State, node: StringConstant): Expression | undefined {
  let parsed = state.quoted.get(node);
  if (parsed === undefined) {
    parsed = new Reader(state, node).whole() ?? null;
    state.quoted.set(node, parsed);
  }
  return parsed ?? undefined;
}

/** An annotation, its quotes taken off. */
export const unquoted = (state: State, node: Expression): Expression =>
  node.kind === "Str" ? (quoted(state, node) ?? node) : node;

class Reader {
  readonly #state: State;
  readonly #source: StringConstant;
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(state: State, source: StringConstant) {
    this.#state = state;
    this.#source = source;
    this.#tokens = source.value.match(/\.\.\.|\w+|[^\s\w]/g) ?? [];
  }

  whole(): Expression | undefined {
    const node = this.#union();
    return this.#at === this.#tokens.length ? node : undefined;
  }

  #accept(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false;
    this.#at++;
    return true;
  }

  #union(): Expression | undefined {
    let left = this.#single();
    while (left && this.#accept("|")) {
      const right = this.#single();
      left = right && { kind: "BinOp", operator: "|", left, right, span: this.#source.span };
    }
    return left;
  }

  #single(): Expression | undefined {
    const { span } = this.#source;
    if (this.#accept("...")) return { kind: "Ellipsis", span };
    if (this.#accept("None")) return { kind: "None", span };
    if (this.#accept("[")) return { kind: "List", elements: this.#list(), span };
    const name = this.#tokens[this.#at];
    if (name === undefined || !/^[A-Za-z_]\w*$/.test(name)) return undefined;
    this.#at++;
    let node: Expression = this.#name(name);
    while (this.#accept("."))
      node = { kind: "Attribute", value: node, attribute: this.#tokens[this.#at++], span } as never;
    if (!this.#accept("[")) return node;
    const elements = this.#list();
    const index: Expression =
      elements.length === 1 ? elements[0] : { kind: "Tuple", elements, span };
    return elements.length === 0 ? undefined : { kind: "Subscript", value: node, index, span };
  }

  /** The items up to the closing bracket. */
  #list(): Expression[] {
    const items: Expression[] = [];
    while (!this.#accept("]")) {
      const item = this.#union();
      if (item === undefined) break;
      items.push(item);
      this.#accept(",");
    }
    return items;
  }

  #name(id: string): Expression {
    const { span } = this.#source;
    const node: Expression = { kind: "Name", id, span };
    const binding = moduleAt(this.#state.resolution, span.start).bindings.get(id);
    if (binding) this.#state.resolution.names.set(node, binding);
    return node;
  }
}
