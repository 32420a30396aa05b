/** Follows the statements of a program, and what is certainly assigned after each. */
import type {
  Block,
  ClassDef,
  Expression,
  FunctionDef,
  Statement,
  Try,
  With,
} from "../../ast/python.ts";
import { expressionsOf, forEachStatement, someExpression } from "../../ast/walk.ts";
import { maySwallow } from "../infer/swallow.ts";
import type { Binding, ClassInfo } from "../model.ts";
import { statementsOfKind, surveyModule } from "../survey.ts";
import { membersOf } from "../types.ts";
import { Expressions, type Within } from "./expressions.ts";
import type { Held } from "./held.ts";
import type { Summaries } from "./summaries.ts";

export class Walk {
  readonly #summaries: Summaries;
  readonly #expressions: Expressions;

  constructor(summaries: Summaries, note?: (cls: ClassInfo, name: string) => void) {
    this.#summaries = summaries;
    this.#expressions = new Expressions(summaries, note, deletedNames(summaries));
  }

  block(block: Block | undefined, held: Held, within: Within = {}): void {
    for (const statement of block?.statements ?? []) this.#statement(statement, held, within);
  }

  #statement(node: Statement, held: Held, within: Within): void {
    const visit = (...nodes: (Expression | undefined)[]): void => {
      for (const one of nodes) this.#expressions.visit(one, held, within);
    };
    switch (node.kind) {
      case "Assign": {
        visit(node.value);
        const given = this.#expressions.given(node.value, held);
        for (const target of node.targets) this.#target(target, held, within, given);
        return;
      }
      case "AnnAssign":
        if (node.value === undefined) return;
        visit(node.value);
        return this.#target(node.target, held, within, this.#expressions.given(node.value, held));
      case "AugAssign":
        visit(node.target, node.value);
        return this.#target(node.target, held, within);
      case "Return":
        visit(node.value);
        this.#return(node.value, held, within);
        held.dead = true;
        return;
      case "Raise":
      case "Break":
      case "Continue":
        visit(...expressionsOf(node));
        held.dead = true;
        return;
      case "Assert":
        visit(node.test, node.message);
        return this.#expressions.narrow(node.test, true, held);
      case "Delete":
        for (const target of node.targets)
          if (target.kind === "Name") this.#target(target, held, within);
          else visit(...(target.kind === "Attribute" ? [target.value] : [target]));
        return;
      case "If": {
        visit(node.test);
        const [yes, no] = [held.copy(), held.copy()];
        this.#expressions.narrow(node.test, true, yes);
        this.#expressions.narrow(node.test, false, no);
        this.block(node.body, yes, within);
        this.block(node.orelse, no, within);
        return held.become(yes, no);
      }
      case "While":
      case "For":
      case "AsyncFor": {
        if (node.kind !== "While") visit(node.iter);
        held.forget(this.#bound(node));
        if (node.kind === "While") visit(node.test);
        const inner = held.copy();
        if (node.kind === "While") this.#expressions.narrow(node.test, true, inner);
        this.block(node.body, inner, within);
        return this.block(node.orelse, held, within);
      }
      case "With":
      case "AsyncWith":
        return this.#with(node, held, within);
      case "Try":
        return this.#try(node, held, within);
      case "Match": {
        visit(node.subject);
        held.forget(this.#bound(node));
        const ends = node.cases.map(({ guard, body }) => {
          const inner = held.copy();
          this.#expressions.visit(guard, inner, within);
          this.block(body, inner, within);
          return inner;
        });
        return held.become(held, ...ends);
      }
      case "FunctionDef":
      case "AsyncFunctionDef":
        visit(...expressionsOf(node));
        return this.#function(node, held);
      case "ClassDef":
        visit(...expressionsOf(node));
        return this.#class(node, held);
      default:
        visit(...expressionsOf(node));
    }
  }

  #target(target: Expression, held: Held, within: Within, given?: ReadonlySet<string>): void {
    switch (target.kind) {
      case "Name":
        return this.#expressions.bind(target, held, given ?? new Set());
      case "Attribute":
        this.#expressions.visit(target.value, held, within);
        return this.#expressions.assign(target, held, within);
      case "Tuple":
      case "List":
        for (const element of target.elements) this.#target(element, held, within);
        return;
      case "Starred":
        return this.#target(target.value, held, within);
      default:
        return this.#expressions.visit(target, held, within);
    }
  }

  #with(node: With, held: Held, within: Within): void {
    const isAsync = node.kind === "AsyncWith";
    const before = held.copy();
    const left: (() => void)[] = [];
    for (const { context, target } of node.items) {
      this.#expressions.visit(context, held, within);
      const cls = onlyClass(membersOf(this.#summaries.state.typeOf(context)));
      const entered =
        cls && this.#summaries.after(cls, isAsync ? "__aenter__" : "__enter__", "returned");
      if (target) this.#target(target, held, within, entered);
      const holder =
        target === undefined
          ? this.#expressions.bindingOf(context)
          : this.#expressions.bindingOf(target);
      if (cls && holder && (target === undefined || this.#entersItself(cls, isAsync)))
        left.push(() => {
          held.add(holder, this.#summaries.after(cls, isAsync ? "__aexit__" : "__exit__"));
        });
    }
    const start = held.copy();
    this.block(node.body, held, within);
    const mayGoOn = node.items.some(({ context }) =>
      maySwallow(this.#summaries.state, this.#summaries.state.typeOf(context), isAsync),
    );
    if (mayGoOn) {
      for (const one of [before, start]) one.forget(this.#bound(node));
      held.become(held, before);
    }
    for (const leave of left) leave();
  }

  #entersItself(cls: ClassInfo, isAsync: boolean): boolean {
    return this.#summaries
      .targets(cls, isAsync ? "__aenter__" : "__enter__")
      .every((info) => this.#summaries.of(info).returnsItself);
  }

  #try(node: Try, held: Held, within: Within): void {
    const before = held.copy();
    before.forget(this.#bound(node));
    this.block(node.body, held, within);
    const ends = node.handlers.map(({ type, body }) => {
      const inner = before.copy();
      this.#expressions.visit(type, inner, within);
      this.block(body, inner, within);
      return inner;
    });
    this.block(node.orelse, held, within);
    held.become(held, ...ends);
    if (node.finalbody === undefined) return;
    this.block(node.finalbody, before, within);
    if (!held.dead) this.block(node.finalbody, held, within);
  }

  #function(node: FunctionDef, held: Held): void {
    const found = this.#summaries.ofNode(node);
    if (found === undefined) return;
    const { info, summary } = found;
    const inner = held.lasting();
    const isInstance = info.owner !== undefined && !/^(class|static)$/.test(info.method ?? "");
    const self = isInstance ? info.parameters[0]?.binding : undefined;
    if (self) inner.set(self, summary.entry.names);
    const within = { info, self };
    this.block(node.body, inner, within);
    if (!inner.dead) this.#return(undefined, inner, within);
  }

  #class(node: ClassDef, held: Held): void {
    this.block(node.body, held.copy(), {});
  }

  #return(value: Expression | undefined, held: Held, within: Within): void {
    if (within.info === undefined || held.dead) return;
    const summary = this.#summaries.of(within.info);
    if (within.self) this.#summaries.meet(summary.exit, held.of(within.self));
    const given = value ? this.#expressions.given(value, held) : new Set<string>();
    this.#summaries.meet(summary.returned, given);
    if (
      summary.returnsItself &&
      !(value && within.self && this.#expressions.bindingOf(value) === within.self)
    ) {
      summary.returnsItself = false;
      this.#summaries.changed = true;
    }
  }

  /** The variables that a statement binds, in it and in the blocks inside. */
  #bound(node: Statement): Binding[] {
    const found: Binding[] = [];
    const note = (one: Statement): void => {
      for (const expression of expressionsOf(one))
        someExpression(expression, (part) => {
          const binding = this.#expressions.bindingOf(part);
          if (binding && binding.definitions.some((definition) => isInside(definition.at, node)))
            found.push(binding);
          return false;
        });
    };
    forEachStatement({ ...EMPTY, statements: [node] }, note);
    return found;
  }
}

const EMPTY: Block = { kind: "Block", span: { start: 0, end: 0 }, statements: [], dangling: [] };

const isInside = (at: number, { span }: Statement): boolean => at >= span.start && at < span.end;

const onlyClass = (
  members: readonly { readonly kind: string; readonly cls?: ClassInfo }[],
): ClassInfo | undefined =>
  members.length === 1 && members[0].kind === "object" ? members[0].cls : undefined;

/** Names in `del x.name`: their objects may lose them. */
const deletedNames = ({ state }: Summaries): ReadonlySet<string> =>
  state.once(
    "names in `del x.name`, for what is certainly assigned",
    () =>
      new Set(
        statementsOfKind(surveyModule(state.module), "Delete").flatMap(({ node }) =>
          node.targets.flatMap((target) => (target.kind === "Attribute" ? [target.attribute] : [])),
        ),
      ),
  );
