/** Follows the evaluation of expressions: what is read, and which calls assign attributes. */
import type { Attribute, Call, Comprehension, Expression, Name } from "../../ast/python.ts";
import { childExpressions } from "../../ast/walk.ts";
import { isSuperCall } from "../construction.ts";
import type { State } from "../infer/state.ts";
import {
  descendants,
  findMethod,
  type Binding,
  type ClassInfo,
  type FunctionInfo,
} from "../model.ts";
import { superTargets } from "../super-targets.ts";
import { membersOf } from "../types.ts";
import type { Held } from "./held.ts";
import { narrow } from "./narrow.ts";
import { findSetter, readsOf } from "./reads.ts";
import {
  Common,
  GIVEN,
  MADE,
  afterSuper,
  calledMethod,
  givenFields,
  type Summaries,
} from "./summaries.ts";

/** The function whose body is followed, and the class whose method it is. */
export interface Within {
  readonly info?: FunctionInfo;
  readonly self?: Binding;
}

export class Expressions {
  readonly summaries: Summaries;
  readonly state: State;
  readonly #note: ((cls: ClassInfo, name: string) => void) | undefined;
  readonly #deleted: ReadonlySet<string>;

  constructor(
    summaries: Summaries,
    note: ((cls: ClassInfo, name: string) => void) | undefined,
    deleted: ReadonlySet<string>,
  ) {
    this.summaries = summaries;
    this.state = summaries.state;
    this.#note = note;
    this.#deleted = deleted;
  }

  visit(node: Expression | undefined, held: Held, within: Within): void {
    if (node === undefined) return;
    const each = (...nodes: (Expression | undefined)[]): void => {
      for (const one of nodes) this.visit(one, held, within);
    };
    const aside = (inner: Held, one: Expression): void => this.visit(one, inner, within);
    switch (node.kind) {
      case "Attribute":
        each(node.value);
        this.#read(node, held, within);
        return;
      case "Call":
        return this.#call(node, held, within, false);
      case "Await":
        if (node.value.kind === "Call") return this.#call(node.value, held, within, true);
        return each(node.value);
      case "BoolOp": {
        const [first, ...others] = node.values;
        each(first);
        const inner = held.copy();
        let before = first;
        for (const value of others) {
          this.narrow(before, node.operator === "and", inner);
          aside(inner, value);
          before = value;
        }
        return;
      }
      case "IfExp": {
        each(node.test);
        const [yes, no] = [held.copy(), held.copy()];
        this.narrow(node.test, true, yes);
        this.narrow(node.test, false, no);
        aside(yes, node.body);
        return aside(no, node.orelse);
      }
      case "Lambda":
        each(...node.parameters.map((parameter) => parameter.default));
        return aside(held.lasting(), node.body);
      case "ListComp":
      case "SetComp":
        return this.#comprehension(node.generators, [node.element], held, held.copy(), within);
      case "DictComp":
        return this.#comprehension(
          node.generators,
          [node.key, node.value],
          held,
          held.copy(),
          within,
        );
      case "GeneratorExp":
        return this.#comprehension(node.generators, [node.element], held, held.lasting(), within);
      case "NamedExpr":
        each(node.value);
        return this.bind(node.target, held, this.given(node.value, held));
      case "FormattedValue":
        this.#show(node.value, held, within);
        return each(...childExpressions(node));
      default:
        return each(...childExpressions(node));
    }
  }

  #comprehension(
    generators: readonly Comprehension[],
    results: readonly Expression[],
    held: Held,
    inner: Held,
    within: Within,
  ): void {
    generators.forEach(({ iter, ifs }, index) => {
      this.visit(iter, index === 0 ? held : inner, within);
      for (const test of ifs) {
        this.visit(test, inner, within);
        this.narrow(test, true, inner);
      }
    });
    for (const result of results) this.visit(result, inner, within);
  }

  bindingOf(node: Expression | undefined): Binding | undefined {
    return node?.kind === "Name" ? this.state.resolution.names.get(node) : undefined;
  }

  bind(target: Name, held: Held, names: ReadonlySet<string>): void {
    const binding = this.bindingOf(target);
    if (binding) held.set(binding, names);
  }

  assign(target: Attribute, held: Held, within: Within): void {
    const binding = this.bindingOf(target.value);
    if (binding && !this.#deleted.has(target.attribute)) held.add(binding, [target.attribute]);
    // A property's setter runs.
    const setters = membersOf(this.state.typeOf(target.value)).map((member) => {
      const [owner, setter] =
        member.kind === "object" ? findSetter(member.cls, target.attribute) : [];
      if (owner && setter) this.#meetEntry(setter, owner, target.value, held, within);
      return setter ? this.summaries.of(setter).exit.names : new Set<string>();
    });
    if (binding && setters.length === 1) held.add(binding, setters[0]);
  }

  /** What the object that an expression gives has beyond what its class gives all. */
  given(node: Expression, held: Held): ReadonlySet<string> {
    const binding = this.bindingOf(node);
    if (binding) return held.of(binding);
    const call = node.kind === "Await" ? node.value : node;
    if (call.kind !== "Call") return new Set();
    const isIterator = call.func.kind === "Name" && /^a?iter$/.test(call.func.id);
    if (isIterator && call.args[0]) {
      const name = call.func.kind === "Name" && call.func.id === "aiter" ? "__aiter__" : "__iter__";
      return this.#returned(call.args[0], name);
    }
    const target = this.state.calls.get(call)?.target;
    if (target?.kind !== "function") return new Set();
    if (target.info.isAsync !== (node.kind === "Await") || target.info.isGenerator)
      return new Set();
    return this.summaries.of(target.info).returned.names;
  }

  /** What an object has once the method has run, where the method gives that very object. */
  #returned(node: Expression, method: string): ReadonlySet<string> {
    const common = new Common(this.summaries.all);
    for (const member of membersOf(this.state.typeOf(node)))
      common.meet(
        member.kind === "object" ? this.summaries.after(member.cls, method, "returned") : new Set(),
      );
    return common.names;
  }

  readonly narrow = (test: Expression, truth: boolean, held: Held): void =>
    narrow(test, truth, held, (node) => this.bindingOf(node));

  #call(node: Call, held: Held, within: Within, awaited: boolean): void {
    const { func } = node;
    const args = [...node.args, ...node.keywords.map(({ value }) => value)];
    if (func.kind === "Name" && SHOWS.has(func.id))
      for (const arg of args) this.#show(arg, held, within);
    this.visit(func, held, within);
    for (const arg of args) this.visit(arg, held, within);
    if (func.kind === "Name" && func.id === "setattr") {
      const [object, name] = node.args;
      const binding = this.bindingOf(object);
      if (binding && name?.kind === "Str") held.add(binding, [name.value]);
    }
    if (func.kind !== "Attribute") {
      if (func.kind === "Name" && /^a?next$/.test(func.id) && node.args[0])
        this.#use(node.args[0], func.id === "anext" ? "__anext__" : "__next__", held, within);
      return;
    }
    const ran = (targets: readonly FunctionInfo[]): Iterable<string> => {
      const common = new Common(this.summaries.all);
      for (const info of targets) {
        const runs = info.isAsync === awaited && !info.isGenerator;
        common.meet(runs ? this.summaries.of(info).exit.names : new Set());
      }
      return targets.length === 0 ? [] : common.names;
    };
    if (isSuperCall(func.value)) {
      const owner = within.info?.owner;
      if (owner === undefined || within.self === undefined) return;
      held.add(within.self, ran(superTargets(owner, func.attribute)));
      if (func.attribute === "__init__") held.add(within.self, [afterSuper(owner)]);
      return;
    }
    const type = this.state.typeOf(func.value);
    if (type.kind === "class") {
      // `Base.start(self)`
      const receiver = this.bindingOf(node.args[0]);
      const method = findMethod(type.cls, func.attribute);
      if (receiver && method?.method === "instance") held.add(receiver, ran([method]));
      return;
    }
    const receiver = this.bindingOf(func.value);
    const members = membersOf(type).filter(({ kind }) => kind !== "None");
    if (receiver === undefined || members.length === 0) return;
    if (!members.every((member) => member.kind === "object")) return;
    const targets = members.flatMap(({ cls }) => this.summaries.targets(cls, func.attribute));
    held.add(receiver, ran(targets));
    held.add(receiver, [calledMethod(func.attribute)]);
  }

  /** What the object that an expression gives is known to have. */
  known(node: Expression, cls: ClassInfo, held: Held, { self }: Within): ReadonlySet<string> {
    const binding = this.bindingOf(node);
    if (binding && binding === self && !held.of(binding).has(MADE)) {
      const fields = held.of(binding).has(GIVEN) ? givenFields(cls) : [];
      return new Set([...held.of(binding), ...fields]);
    }
    const made = this.summaries.constructed(cls);
    return binding ? new Set([...made, ...held.of(binding)]) : made;
  }

  #show(node: Expression, held: Held, { self, info }: Within): void {
    if (info?.name !== "__init__" || info.owner === undefined) return;
    if (self && this.bindingOf(node) === self) this.summaries.show(info.owner, held.of(self));
  }

  /** A method that is called, or will be: what its object has by now, it has then. */
  #use(object: Expression, name: string, held: Held, within: Within): void {
    const { summaries } = this;
    if (isSuperCall(object)) {
      const owner = within.info?.owner;
      if (owner === undefined || within.self === undefined) return;
      for (const info of superTargets(owner, name))
        summaries.meet(summaries.of(info).entry, held.of(within.self));
      return;
    }
    for (const type of membersOf(this.state.typeOf(object))) {
      if (type.kind === "object")
        for (const cls of [type.cls, ...descendants(type.cls)]) {
          const info = findMethod(cls, name);
          if (info) this.#meetEntry(info, cls, object, held, within);
        }
      else if (type.kind === "unknown" || type.kind === "class")
        for (const cls of this.state.classes.values()) {
          const info = cls.methods.get(name);
          if (info && (type.kind === "unknown" || findMethod(type.cls, name) === info))
            summaries.meet(summaries.of(info).entry, summaries.constructed(cls));
        }
    }
  }

  #meetEntry(
    info: FunctionInfo,
    cls: ClassInfo,
    object: Expression,
    held: Held,
    within: Within,
  ): void {
    const { summaries } = this;
    summaries.meet(summaries.of(info).entry, this.known(object, cls, held, within));
  }

  #read(node: Attribute, held: Held, within: Within): void {
    this.#use(node.value, node.attribute, held, within);
    if (this.#note === undefined || held.dead) return;
    for (const { cls, owner } of readsOf(this.state, node)) {
      const isCertain =
        !this.#deleted.has(node.attribute) &&
        this.known(node.value, cls, held, within).has(node.attribute);
      if (!isCertain) this.#note(owner, node.attribute);
    }
  }
}

/** Builtins that call special methods of what they are given. */
const SHOWS = new Set(
  "print str repr len hash format sum sorted list tuple set iter next bool int float".split(" "),
);
